import type { RecordTexts } from '../../languages.ts';

/** Denials whose cause is not told, in Japanese, by the English text. */
export const unspecified: RecordTexts = {
  // unspecified-401
  'The server does not say (401)': 'サーバーは理由を示していない（401）',
  'The server does not accept who is asking (401) and does not say what is wrong.':
    'サーバーは求めた者を受け付けず（401）、何が違うかを示していません。',
  'Check that the credential arrives as intended: open the request and look at the Authorization field or the cookies, letter by letter, without quotes, line breaks or placeholders.':
    '認証情報が意図したとおりに届くか確認します。リクエストを開き、Authorization フィールドや Cookie を 1 文字ずつ見ます。引用符、改行、プレースホルダーがあってはいけません。',
  'Sign in again, or get a fresh token, and repeat the request. If that works, the old one had ended or was withdrawn.':
    'サインインし直すか新しいトークンを取得して、リクエストを繰り返します。うまくいけば、古いものは期限切れか取り消し済みでした。',
  'Check that the credential belongs to this server and environment: production or test, the right tenant, the right region.':
    '認証情報がこのサーバーと環境のものか確認します。本番かテストか、正しいテナントか、正しいリージョンか。',
  'Delete the cookies of this site, or use a private window, and sign in: an old cookie can hide a new one of the same name.':
    'このサイトの Cookie を削除するかプライベートウィンドウを使って、サインインします。古い Cookie が同じ名前の新しい Cookie を隠すことがあります。',
  'Ask the administrator with the time, the URL and the request id of the response. Never send the credential itself.':
    '時刻、URL、レスポンスのリクエスト ID を添えて、管理者に尋ねます。認証情報そのものは決して送りません。',
  'Say what is wrong in the challenge, as RFC 6750 section 3.1 defines it for tokens; a 401 must have a WWW-Authenticate field in any case.':
    '何が違うかを、トークンについて RFC 6750 第 3.1 節の定めるとおりにチャレンジで伝えます。いずれにしても、401 には WWW-Authenticate フィールドが必要です。',
  'Log why the credential was refused (ended, unknown key, audience, signature) together with a request id, and send the id in the response.':
    '認証情報がなぜ拒否されたか（期限切れ、不明な鍵、オーディエンス、署名）をリクエスト ID とともに記録し、その ID をレスポンスで送ります。',
  'Do not tell more than the kind of fault: for passwords, one answer for a wrong name and a wrong password.':
    '誤りの種類より多くは伝えません。パスワードでは、誤った名前と誤ったパスワードに同じ答えを返します。',
  'Look at the log of the component that checks credentials, at the time of the request.':
    '認証情報を確認する部品のログを、リクエストの時刻で見ます。',
  'Check that every proxy on the way passes the Authorization field on; some drop it.':
    '途中のすべてのプロキシが Authorization フィールドを渡すか確認します。落とすものもあります。',
  'CGI and FastCGI programs do not see the Authorization field unless the server is told to pass it.':
    'CGI や FastCGI のプログラムは、サーバーに渡すよう設定しないかぎり Authorization フィールドを見られません。',
  'Compare the clocks of the machines that issue and that check tokens.':
    'トークンを発行するマシンと確認するマシンの時計を比べます。',

  // unspecified-403
  'The server does not say (403)': 'サーバーは理由を示していない（403）',
  'The server refused this request (403) and does not say why.':
    'サーバーはこのリクエストを拒否し（403）、理由を示していません。',
  'Check whether you are signed in, and with the right account: open the site in a private window, sign in again, and repeat the request.':
    'サインインしているか、正しいアカウントか確認します。プライベートウィンドウでサイトを開き、サインインし直して、リクエストを繰り返します。',
  'Check the URL letter by letter, and the method: case, a trailing slash, the id, http in place of https, and GET in place of POST all lead to other rules on the server.':
    'URL を 1 文字ずつ、またメソッドを確認します。大文字と小文字、末尾のスラッシュ、ID、https の代わりの http、POST の代わりの GET は、どれもサーバーの別の規則に当たります。',
  'Delete the cookies of this site and reload: stale cookies and anti-forgery tokens are refused like this.':
    'このサイトの Cookie を削除して再読み込みします。古い Cookie や CSRF トークンは、このように拒否されます。',
  'Change one thing at a time and repeat: without a VPN or proxy, from another network, with a browser in place of a script, directly in place of from another page. The change that lets it through names the cause.':
    '1 つずつ変えて繰り返します。VPN やプロキシなし、別のネットワーク、スクリプトではなくブラウザー、別のページからではなく直接。通った変更が原因を示します。',
  'Ask the administrator. Send the method, the URL, the time with its time zone, your address, and any request id in the response: with these the reason can be found in the log.':
    '管理者に尋ねます。メソッド、URL、タイムゾーン付きの時刻、自分のアドレス、レスポンスにあるリクエスト ID を送ります。これらがあれば、ログで理由を見つけられます。',
  'Say why in the body, for people and for programs (RFC 9457).':
    '理由を、人にもプログラムにも分かるように本文で伝えます（RFC 9457）。',
  'Answer 401 with a WWW-Authenticate field where signing in would help, 404 where existence is confidential, 429 where waiting helps; keep 403 for "no".':
    'サインインで解決する所では WWW-Authenticate フィールド付きの 401、存在が機密の所では 404、待てばよい所では 429 で答えます。403 は「不可」のために残します。',
  'Put a request id into every response and into the log line of the rule that refused.':
    'リクエスト ID を、すべてのレスポンスと、拒否した規則のログの行に入れます。',
  'Read the log of the server that answered, at the time of the request: it names the rule.':
    '答えたサーバーのログを、リクエストの時刻で読みます。規則の名前があります。',
  'Check the file modes along the whole path: files 644, directories 755, readable by the user that the server runs as.':
    'パス全体でファイルのモードを確認します。ファイルは 644、ディレクトリは 755 で、サーバーを動かすユーザーが読めることが必要です。',
  'For a directory URL, check that an index document is there and that the server is told its name.':
    'ディレクトリの URL では、インデックス文書があり、サーバーにその名前が設定されているか確認します。',
  'See which rule applies: deny, allow, auth, limit_except and autoindex directives of the location that matches.':
    'どの規則が当たるかを見ます。一致する location の deny、allow、auth、limit_except、autoindex ディレクティブです。',
  'See which rule applies: Require directives and rewrite rules with the flag F, in the configuration and in every .htaccess file along the path. AH01630 in the log means a Require rule, AH00035 a file mode.':
    'どの規則が当たるかを見ます。設定と、パスにあるすべての .htaccess の Require ディレクティブ、およびフラグ F の付いた書き換え規則です。ログの AH01630 は Require の規則、AH00035 はファイルのモードです。',
  'Find the substatus in the log (sc-substatus): 403.14 is a directory without a default document, 403.6 an address, 403.4 missing TLS, 403.1 execution not allowed.':
    'ログでサブステータス（sc-substatus）を探します。403.14 は既定のドキュメントのないディレクトリ、403.6 はアドレス、403.4 は TLS の欠如、403.1 は実行の不許可です。',
  'Look at what stands in front: the event log of the firewall or the content delivery network, searched by time and address.':
    '前にあるものを見ます。ファイアウォールやコンテンツ配信ネットワークのイベントログを、時刻とアドレスで検索します。',
};
