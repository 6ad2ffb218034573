import type { Words } from '../t.ts';

/** What is done with a denial: verdicts, copies, mutes, in Chinese. */
export const actions: Words['texts'] = {
  'detail.label': '拒绝',
  'detail.back': '全部拒绝',
  'detail.choose': '选择一个请求，查看其被拒绝的原因。',

  'action.label': '对这次拒绝的操作',
  'action.copy': '复制',
  'action.copied': '已复制',
  'action.notCopied': '未复制',
  'action.ticket': '复制为工单用 Markdown',
  'action.curl': '复制为 cURL，替换机密',
  'action.curlRaw': '复制为 cURL，含机密',
  'action.fetch': '复制为 fetch，替换机密',
  'action.fetchRaw': '复制为 fetch，含机密',
  'action.network': '在网络面板中显示',

  'verdict.label': '结论',
  'verdict.expected': '符合预期',
  'verdict.bug': '缺陷',
  'verdict.ignore': '忽略',
  'verdict.note': '备注',
  'verdict.noteHint': '写入报告的备注',

  'mute.label': '静音',
  'mute.here': '在 {host} 上静音此规则',
  'mute.everywhere': '在所有地方静音此规则',
  'mute.muted.one': '此处有 {count} 项发现被静音。',
  'mute.muted.other': '此处有 {count} 项发现被静音。',
  'mute.undo': '恢复报告',
  'mute.see': '查看已静音的内容',
  'mute.everywhereList': '所有地方',
  'mute.onHost': '在 {host}',
  'mute.none': '所有规则都会报告。',
};
