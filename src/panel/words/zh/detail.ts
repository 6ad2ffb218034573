import type { Words } from '../t.ts';

/** What the detail of a denial says around the words of causes and rules, in Chinese. */
export const detail: Words['texts'] = {
  'why.title': '判断依据',
  'why.nothing': '这次交换及其前后都没有说明原因。',
  'why.means': '含义：{title}',

  'todo.title': '怎么办',
  'todo.nothing': '这一方无需处理。',

  'findings.title': '这个响应有什么问题',
  'findings.none': '没有发现缺陷或泄露。',
  'findings.more': '展开',
  'findings.less': '收起',
  'findings.seen': '出现在 {count} 个请求中。',
  'findings.seenIn': '出现在 {count} 个请求中',
  'findings.about': '详细说明：{title}',

  'others.title': '如果不是这样',

  'exchange.title': '请求与响应',
  'exchange.request': '请求',
  'exchange.response': '响应',
  'exchange.showSecrets': '显示机密',
  'exchange.hideSecrets': '隐藏机密',
  'exchange.elsewhere': '这是另一次交换：{method}，响应 {status}。',
  'exchange.elsewhereNothing': '这是另一次交换：{method}，没有响应。',
  'exchange.back': '回到被拒绝的请求',
  'exchange.backNoticed': '回到这个请求',
  'exchange.left': '还有 {count} 个字符未显示。',
  'exchange.more': '显示更多',
  'exchange.rest': '显示其余部分',
  'exchange.before': '… 此前有 {count} 个字符 …',
  'exchange.showAll': '显示全部 {count} 个字符',

  'body.binary': '{type}，{size}',
  'body.missing': '记录中没有正文。',
  'body.dropped': '该请求未被拒绝，未保留正文。',
  'body.empty': '没有正文',

  'copy.copy': '复制',

  'chip.show': '在交换中显示',

  'mention.go': '转到这次拒绝',
  'mention.goNoticed': '转到这个请求',
  'mention.show': '在下方显示这次交换',

  'outcome.accepted': '已接受',
  'outcome.refused': '被拒绝',
  'outcome.failed': '失败',

  'offset.same': '同时',
  'offset.earlier': '{span}前',
  'offset.later': '{span}后',

  'answered.by': '响应方：',
  'answered.unknown': '响应的服务器无法识别',
  'answered.none': '没有响应',
  'noticed.fact': '没有服务器拒绝这个请求',

  'confidence.certain': '确定',
  'confidence.likely': '很可能',
  'confidence.possible': '可能',
  'confidence.certain.means': '交换本身说明了这一点。',
  'confidence.likely.means': '证据充分，但也有别的解释。',
  'confidence.possible.means': '多种可能原因中最好的一种。',

  'severity.leak': '泄露',

  'life.caption': '这个凭据在本记录中：{what}',
  'life.accepted.one': '接受 1 次',
  'life.accepted.other': '接受 {count} 次',
  'life.refused.one': '拒绝 1 次',
  'life.refused.other': '拒绝 {count} 次',
  'life.first used': '首次使用',
  'life.last accepted': '最后一次被接受',
  'life.valid until': '有效期至',
  'life.expired': '过期',
  'life.first refused': '首次被拒绝',
  'life.refused here': '在此被拒绝',

  'settings.language': '语言',

  'language.auto': '跟随浏览器',
};
