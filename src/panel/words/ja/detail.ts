import type { Words } from '../t.ts';

/** What the detail of a denial says around the words of causes and rules, in Japanese. */
export const detail: Words['texts'] = {
  'why.title': 'そう考える理由',
  'why.nothing': 'やり取りの中にも前後にも理由は示されていません。',
  'why.means': '意味：{title}',

  'todo.title': '対処',
  'todo.nothing': 'こちら側ですることはありません。',

  'findings.title': 'この応答の問題点',
  'findings.none': '不備も漏えいも見つかりませんでした。',
  'findings.more': '詳細',
  'findings.less': '閉じる',
  'findings.seen': '{count} 件のリクエストで確認。',
  'findings.seenIn': '{count} 件のリクエストで確認',
  'findings.about': '詳しい説明：{title}',

  'others.title': 'そうでない場合',

  'exchange.title': 'やり取り',
  'exchange.request': 'リクエスト',
  'exchange.response': 'レスポンス',
  'exchange.showSecrets': '秘密を表示',
  'exchange.hideSecrets': '秘密を隠す',
  'exchange.elsewhere': 'これは別のやり取りです：{method}、応答 {status}。',
  'exchange.elsewhereNothing': 'これは別のやり取りです：{method}、応答なし。',
  'exchange.back': '拒否されたリクエストに戻る',
  'exchange.backNoticed': 'このリクエストに戻る',
  'exchange.left': '残り {count} 文字は表示していません。',
  'exchange.more': 'さらに表示',
  'exchange.rest': '残りを表示',
  'exchange.before': '… この前に {count} 文字 …',
  'exchange.showAll': '全 {count} 文字を表示',

  'body.binary': '{type} {size}',
  'body.missing': '記録に本文が含まれていません。',
  'body.dropped': '拒否されていないリクエストのため、本文は保持していません。',
  'body.empty': '本文なし',

  'copy.copy': 'コピー',

  'chip.show': 'やり取りの中で表示',

  'mention.go': 'この拒否へ移動',
  'mention.goNoticed': 'このリクエストへ移動',
  'mention.show': 'このやり取りを下に表示',

  'outcome.accepted': '受理',
  'outcome.refused': '拒否',
  'outcome.failed': '失敗',

  'offset.same': '同時',
  'offset.earlier': '{span}前',
  'offset.later': '{span}後',

  'answered.by': '応答元：',
  'answered.unknown': '応答元のサーバーは不明',
  'answered.none': '応答なし',
  'noticed.fact': 'このリクエストを拒否したサーバーはありません',

  'confidence.certain': '確実',
  'confidence.likely': '有力',
  'confidence.possible': '可能性',
  'confidence.certain.means': 'やり取り自体に示されています。',
  'confidence.likely.means': '強い根拠があります。ほかの解釈もありえます。',
  'confidence.possible.means': 'いくつかの可能性のうち最も有力なものです。',

  'severity.leak': '漏えい',

  'life.caption': 'この記録でのこの認証情報：{what}',
  'life.accepted.one': '受理 1 回',
  'life.accepted.other': '受理 {count} 回',
  'life.refused.one': '拒否 1 回',
  'life.refused.other': '拒否 {count} 回',
  'life.first used': '最初の使用',
  'life.last accepted': '最後の受理',
  'life.valid until': '有効期限',
  'life.expired': '期限切れ',
  'life.first refused': '最初の拒否',
  'life.refused here': 'ここで拒否',

  'settings.language': '言語',

  'language.auto': 'ブラウザーに合わせる',
};
