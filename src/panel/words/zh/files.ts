import type { Words } from '../t.ts';

/** What is said of files that come in and go out, in Chinese. */
export const files: Words['texts'] = {
  'import.drop': '放下 HAR 文件，查看其中被拒绝的请求',
  'import.reading': '正在读取 {name}',
  'import.cancel': '取消',
  'import.repairs.one': '文件中的一处异常已修复或跳过，其余均已读取。',
  'import.repairs.other': '文件中的 {count} 处异常已修复或跳过，其余均已读取。',
  'import.repairsShow': '修复了什么',
  'import.repairsMore': '另有 {count} 处',
  'import.entry': '条目 {number}',
  'import.whole': '文件',

  'notice.dismiss': '关闭',
  'notice.stopped': '分析意外停止。请关闭并重新打开 DevTools。',
  'notice.failed': '操作未成功。请重试；若仍失败，请清空记录。',
  'notice.unreadable': '无法读取文件。请确认它是 HAR 文件且仍在原处。',

  'export.label': '导出',
  'export.har': 'HAR（含发现，替换机密）',
  'export.ticket': '此条目（Markdown）',
  'export.markdown': '拒绝（Markdown）',
  'export.text': '报告（纯文本）',
  'export.json': '报告（JSON）',
  'export.csv': '表格（CSV）',
  'export.sarif': '发现（SARIF）',
  'export.junit': '发现（JUnit XML）',
  'export.harRaw': 'HAR（含机密）',
  'export.rawTitle': '保存含有机密的文件？',
  'export.rawText':
    '文件将包含原样的密码、令牌和会话 Cookie。得到它的人在其有效期内可以冒充其主人。请自己保管，用后删除。',
  'export.cancel': '取消',
  'export.rawSave': '保存（含机密）',

  'copyRaw.title': '复制机密？',
  'copyRaw.text': '文本将包含此请求原样的令牌、密码或 Cookie。得到它的人在其有效期内可以冒充其主人。',
  'copyRaw.copy': '复制（含机密）',
};
