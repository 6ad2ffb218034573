import type { Words } from '../t.ts';

/** What is said of files that come in and go out, in Japanese. */
export const files: Words['texts'] = {
  'import.drop': 'HAR ファイルをドロップすると、拒否された内容がわかります',
  'import.reading': '{name} を読み込み中',
  'import.cancel': 'キャンセル',
  'import.repairs.one': 'ファイルの不自然な点 1 件を修復または省略し、ほかはすべて読み込みました。',
  'import.repairs.other': 'ファイルの不自然な点 {count} 件を修復または省略し、ほかはすべて読み込みました。',
  'import.repairsShow': '修復した内容',
  'import.repairsMore': 'ほか {count} 件',
  'import.entry': 'エントリー {number}',
  'import.whole': 'ファイル',

  'notice.dismiss': '閉じる',
  'notice.stopped': '解析が予期せず停止しました。DevTools を閉じて開き直してください。',
  'notice.failed': 'うまくいきませんでした。もう一度試し、だめなら記録を消去してください。',
  'notice.unreadable': 'ファイルを読めませんでした。HAR ファイルか、元の場所にあるかを確認してください。',

  'export.label': '書き出し',
  'export.har': '検出結果付き HAR（秘密は置き換え）',
  'export.ticket': 'この項目を Markdown で',
  'export.markdown': '拒否を Markdown で',
  'export.text': 'レポートをプレーンテキストで',
  'export.json': 'レポートを JSON で',
  'export.csv': '表を CSV で',
  'export.sarif': '検出結果を SARIF で',
  'export.junit': '検出結果を JUnit XML で',
  'export.harRaw': 'HAR（秘密を含む）',
  'export.rawTitle': '秘密を含むファイルを保存しますか？',
  'export.rawText':
    'パスワード、トークン、セッション Cookie が送信時のまま入ります。手にした人は、有効な間その持ち主として操作できます。他人に渡さず、使い終えたら削除してください。',
  'export.cancel': 'キャンセル',
  'export.rawSave': '秘密を含めて保存',

  'copyRaw.title': '秘密を含めてコピーしますか？',
  'copyRaw.text':
    'このリクエストのトークン、パスワード、Cookie が送信時のまま入ります。手にした人は、有効な間その持ち主として操作できます。',
  'copyRaw.copy': '秘密を含めてコピー',
};
