import type { Words } from '../t.ts';

/** What session, learning, settings and the empty panel say, in Japanese. */
export const pages: Words['texts'] = {
  'session.title': 'QA セッション',
  'session.about':
    '誰が何を試し、各拒否をどう判定したか。ブラウザーを終えるまでメモリーに置かれ、ディスクには書かれず、書き出すレポートに含まれます。',
  'session.name': 'セッション',
  'session.tester': 'テスター',
  'session.build': 'ビルド',
  'session.nameHint': '購入手続き 回帰 12',
  'session.testerHint': '試す人',
  'session.buildHint': '2026.3.1（ステージング）',
  'session.verdicts': '判定',
  'session.left': '未判定',
  'session.tested': '試した範囲',
  'session.untested': '試していないもの：アクセス表',
  'session.endpoint': 'エンドポイント',
  'session.denials': '拒否',
  'session.judged': '判定済み',
  'session.notes': '判定とメモ',
  'session.noNotes': 'まだ何も記入されていません。拒否を選んで判定やメモを付けてください。',
  'session.nothing': 'まだ拒否がなく、判定するものがありません。',
  'session.clear': 'セッションを消去',
  'session.clearText': '名前、判定、メモ、ライブの記録が消えます。書き出したものは保存先に残ります。',
  'session.cleared': 'セッションを消去しました。',

  'learn.title': '原因、不備、漏えい、製品',
  'learn.about': 'パネルの知識すべて。拒否やネットワークがなくても読めます。',
  'learn.find': 'ページを探す',
  'learn.causes': '拒否の原因',
  'learn.faults': '応答の不備',
  'learn.leaks': '応答から漏れる情報',
  'learn.vendors': '拒否する製品',
  'learn.cause': '原因',
  'learn.leak': '漏えい',
  'learn.fault': '応答の不備',
  'learn.vendorAbout': '{name} の拒否のしかたと、各応答の意味。',
  'learn.wordings': '応答の意味',
  'learn.back': '拒否に戻る',
  'learn.backToList': 'すべてのページ',
  'learn.more': '詳しく読む',
  'learn.tellApart': 'ほかとの見分け方',
  'learn.fixes': '対処',
  'learn.examples': '例',
  'learn.notExamples': '似ているが違うもの',
  'learn.references': '出典',
  'learn.none': '「{text}」に合うページはありません。',

  'settings.title': '設定',
  'settings.audience': '最初に表示する対処の対象',
  'settings.theme': 'テーマ',

  'theme.devtools': 'DevTools に合わせる',
  'theme.light': 'ライト',
  'theme.dark': 'ダーク',
  'theme.contrast': 'ハイコントラスト',

  'settings.textSize': '文字の大きさ',
  'settings.navigation': 'ページを離れたとき',

  'navigation.keep': '記録を残す',
  'navigation.clear': 'ライブの記録を消す',

  'settings.muted': 'ミュート中のルール',
  'settings.transfer': '設定の持ち出し',
  'settings.export': '設定を書き出す',
  'settings.import': '設定を読み込む',
  'settings.file': '設定ファイル',
  'settings.imported': 'ファイルから設定を読み込みました。',
  'settings.notImported': 'このパネルの設定が入っていません。ここで書き出したファイルを選んでください。',
  'settings.reset': '初期値に戻す',

  'audience.label': 'あなたの立場',
  'audience.caller': 'API を呼び出す側',
  'audience.api-owner': 'API の開発者',
  'audience.operator': 'サーバーの運用者',

  'layer.edge': 'サーバーの手前',
  'layer.gateway': 'API ゲートウェイ',
  'layer.identity': 'ログインサービス',
  'layer.framework': 'アプリの内部',
  'layer.server': 'Web サーバー',
  'layer.api': 'API 自身',
  'layer.network': 'サーバーへの経路上',

  'empty.waiting': 'リクエストが拒否されるのを待っています',
  'empty.open': '記録を開くと、拒否された内容がわかります',
  'empty.none': '拒否されたリクエストはありません。',
  'empty.recording':
    '記録中です。ページを操作するか再読み込みしてください。DevTools を開く前のリクエストはわかりません。',
  'empty.seen.one':
    'これまでに {count} 件、拒否なし。ページを操作するか再読み込みしてください。DevTools を開く前のリクエストはわかりません。',
  'empty.seen.other':
    'これまでに {count} 件、拒否なし。ページを操作するか再読み込みしてください。DevTools を開く前のリクエストはわかりません。',
  'empty.holds.one': '記録にはリクエストが {count} 件あり、拒否されていません。',
  'empty.holds.other': '記録にはリクエストが {count} 件あり、拒否されたものはありません。',
  'empty.drop': 'HAR ファイルをここにドロップするか、「読み込み」で選んでください。',
  'empty.what': '拒否とみなすもの',
  'empty.whatText':
    'すべての 401 と 403、そして別の状態コードの拒否。たとえばスクリプトがログインページへ転送された場合や、内容が「アクセス拒否」の 200 です。',
  'empty.gain': 'わかること',
  'empty.gainText':
    '理由を示す一文、やり取りの中に印を付けた根拠、そして対処。API を呼ぶ人、作る人、サーバーを運用する人それぞれに示します。',
  'empty.sample': 'サンプルの記録を開く',
  'empty.lab': '実験室を試す',
  'empty.labText':
    'あらゆる拒否をボタンで起こせる小さなサーバーです。Why Denied のフォルダーで「npm start」を実行すると、実験室とこのパネルが並んで開きます。',
  'empty.import': 'HAR ファイルを読み込む',
  'empty.importText':
    'どのブラウザーやプロキシのものでも、gzip でもかまいません。このパネルの好きな場所にドロップしてください。',
  'empty.here': 'すべてここに留まります',
  'empty.hereText': 'パネルは自らリクエストを送りません。何もブラウザーの外に出ません。',
};
