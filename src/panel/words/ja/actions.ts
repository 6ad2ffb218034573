import type { Words } from '../t.ts';

/** What is done with a denial: verdicts, copies, mutes, in Japanese. */
export const actions: Words['texts'] = {
  'detail.label': '拒否',
  'detail.back': 'すべての拒否',
  'detail.choose': 'リクエストを選ぶと、拒否の理由が表示されます。',

  'action.label': 'この拒否への操作',
  'action.copy': 'コピー',
  'action.copied': 'コピーしました',
  'action.notCopied': 'コピーできませんでした',
  'action.ticket': 'チケット用の Markdown',
  'action.curl': 'cURL（秘密は置き換え）',
  'action.curlRaw': 'cURL（秘密を含む）',
  'action.fetch': 'fetch（秘密は置き換え）',
  'action.fetchRaw': 'fetch（秘密を含む）',
  'action.network': 'ネットワークパネルで表示',

  'verdict.label': '判定',
  'verdict.expected': '想定内',
  'verdict.bug': 'バグ',
  'verdict.ignore': '無視',
  'verdict.note': 'メモ',
  'verdict.noteHint': 'レポートに載せるメモ',

  'mute.label': 'ミュート',
  'mute.here': '{host} でこのルールをミュート',
  'mute.everywhere': 'すべての場所でこのルールをミュート',
  'mute.muted.one': '検出結果 {count} 件がここでミュートされています。',
  'mute.muted.other': '検出結果 {count} 件がここでミュートされています。',
  'mute.undo': '再び報告する',
  'mute.see': 'ミュート中のものを見る',
  'mute.everywhereList': 'すべての場所',
  'mute.onHost': '{host} で',
  'mute.none': 'すべてのルールを報告しています。',
};
