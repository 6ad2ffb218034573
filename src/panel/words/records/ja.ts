import type { RecordTexts } from '../languages.ts';

/** Titles, headlines and fixes of the causes in Japanese, by the English text. */
export const ja: RecordTexts = {
  // no-credentials
  'Not signed in': 'サインインしていない',
  'The request carried nothing that tells the server who is asking: no login, token, API key or session cookie.':
    'リクエストには、誰が求めているかをサーバーに伝えるもの（ログイン情報、トークン、API キー、セッション Cookie）が何も含まれていませんでした。',
  'Sign in first, then repeat the request.': 'まずサインインし、それからリクエストを繰り返します。',
  'If a program sends the request, add the credential in the field that the server names in WWW-Authenticate or in its documentation.':
    'プログラムがリクエストを送る場合は、サーバーが WWW-Authenticate またはドキュメントで示すフィールドに認証情報を入れます。',
  'In a page that signs in with cookies, tell fetch to send them; to another origin it does not do so by itself.':
    'Cookie でサインインするページでは、Cookie を送るよう fetch に指定します。別のオリジンには自動では送られません。',
  'Check that the token is there before the request is sent: after a reload, a logout in another tab or a redirect to another host it is gone.':
    'リクエストを送る前にトークンがあるか確認します。再読み込み、別のタブでのサインアウト、別のホストへのリダイレクトの後にはなくなっています。',
  'Answer with 401 and a challenge that names the scheme, so that clients know what to send.':
    'クライアントが何を送ればよいか分かるように、認証方式を示すチャレンジを付けて 401 を返します。',
  'Say in the body that no credential arrived; leave error="invalid_token" to tokens that did arrive (RFC 6750 section 3.1).':
    '認証情報が届かなかったことを本文で伝えます。error="invalid_token" は実際に届いたトークンだけに使います（RFC 6750 第 3.1 節）。',
  'Send scripts a 401 in place of a redirect to the login page: a script cannot use a login page.':
    'スクリプトにはログインページへのリダイレクトではなく 401 を返します。スクリプトはログインページを使えません。',
  'Check that no proxy on the way drops the Authorization or Cookie field.':
    '途中のプロキシが Authorization や Cookie フィールドを落としていないか確認します。',
  'CGI and FastCGI programs see the Authorization field only if the server is told to pass it.':
    'CGI や FastCGI のプログラムは、サーバーに渡すよう設定したときだけ Authorization フィールドを見られます。',
  'A redirect to another host makes clients drop Authorization: redirect within the host, or have clients call the final address.':
    '別のホストへのリダイレクトでは、クライアントは Authorization を落とします。同じホスト内でリダイレクトするか、最終的なアドレスを呼び出してもらいます。',

  // malformed-credentials
  'Credential is broken as text': '認証情報の文字列が壊れている',
  'A credential was sent, but its text is broken, so the server could not even read it.':
    '認証情報は送られましたが、文字列が壊れていて、サーバーは読み取ることすらできませんでした。',
  'Look at the Authorization field exactly as it was sent. It should be one scheme name, one space, and the credential, without quotes or line breaks.':
    'Authorization フィールドを送られたとおりに確認します。方式名、空白 1 つ、認証情報だけで、引用符や改行があってはいけません。',
  'Send the request only once the token is there. A value that was not loaded yet turns into "undefined" or "null" when it is put into a string.':
    'トークンが用意できてからリクエストを送ります。まだ読み込まれていない値は、文字列に入れると「undefined」や「null」になります。',
  'Add the scheme name in one place only. If the stored value already begins with "Bearer ", do not put it in front again.':
    '方式名を付けるのは 1 か所だけにします。保存した値がすでに「Bearer 」で始まっているなら、もう一度付けません。',
  'Trim the value when it is read from a file or an environment variable: a line break at the end breaks it.':
    'ファイルや環境変数から読むときは値の前後の空白を取り除きます。末尾の改行で壊れます。',
  'Count the parts of a JWT, joined by dots: a signed one has exactly three, an encrypted one five. Fewer mean that it was cut off.':
    'JWT の、点で区切られた部分を数えます。署名付きはちょうど 3 つ、暗号化されたものは 5 つです。少なければ途中で切れています。',
  'For Basic, encode name and password joined by a colon as base64.':
    'Basic では、名前とパスワードをコロンでつないで base64 にします。',
  'Say which part could not be read, without repeating the value.':
    '読み取れなかった部分を伝えます。ただし値は繰り返しません。',
  'Compare the scheme name without regard to case (RFC 9110 section 11.1), and accept more than one space after it.':
    '方式名は大文字と小文字を区別せずに比べ（RFC 9110 第 11.1 節）、その後の空白が複数でも受け入れます。',
  'Show a complete example of the field in the documentation, with the scheme name.':
    '方式名を含むフィールドの完全な例をドキュメントに載せます。',
  'Check that no proxy adds an Authorization field of its own to that of the client: two of them are joined into one that nobody can read.':
    'プロキシがクライアントの Authorization に自分のものを加えていないか確認します。2 つは、誰にも読めない 1 つにまとめられます。',
  'Check that templates of configuration files were filled in: "${API_KEY}" in a request means that the variable was not set.':
    '設定ファイルのひな型が埋められているか確認します。リクエストに「${API_KEY}」があれば、変数が設定されていません。',
  'Raise the limit for header size if long tokens arrive cut off.':
    '長いトークンが途中で切れて届くなら、ヘッダーサイズの上限を上げます。',

  // wrong-scheme
  'Wrong kind of credential': '認証情報の種類が違う',
  'A credential was sent, but of a kind or in a place that this server does not accept.':
    '認証情報は送られましたが、このサーバーが受け付けない種類または場所でした。',
  'Compare the scheme that was sent with the one in the WWW-Authenticate field of the response, and send what it names.':
    '送った方式を、レスポンスの WWW-Authenticate フィールドの方式と比べ、そこに示されたものを送ります。',
  'If the credential is an API key, look in the documentation for the field it belongs in; many servers want it outside Authorization.':
    '認証情報が API キーなら、どのフィールドに入れるかをドキュメントで確認します。多くのサーバーは Authorization 以外を求めます。',
  'Send the access token, not the refresh token or the ID token that came with it.':
    '一緒に受け取ったリフレッシュトークンや ID トークンではなく、アクセストークンを送ります。',
  'Check that the key is of the kind that the call needs: secret or public, server or browser, personal or of an application.':
    'キーが、その呼び出しに必要な種類か確認します。秘密用か公開用か、サーバー用かブラウザー用か、個人用かアプリケーション用か。',
  'If passwords are no longer taken, create an API token or an app password in the settings of the account.':
    'パスワードがもう使えない場合は、アカウントの設定で API トークンかアプリパスワードを作ります。',
  'Name every scheme that is accepted in WWW-Authenticate, one challenge for each.':
    '受け付ける方式をすべて、1 つずつチャレンジにして WWW-Authenticate に示します。',
  'When a credential of another kind arrives, say so; "credentials were not provided" sends people the wrong way.':
    '別の種類の認証情報が届いたら、そう伝えます。「認証情報がありません」では見当違いの方へ導きます。',
  'Accept Bearer, the scheme that clients expect, beside a scheme of your own.':
    '独自の方式のほかに、クライアントが想定する Bearer も受け付けます。',
  'Check that the gateway and the application expect the same scheme; if the gateway uses up the Authorization field, pass the user on in another one.':
    'ゲートウェイとアプリケーションが同じ方式を求めているか確認します。ゲートウェイが Authorization フィールドを使うなら、ユーザーは別のフィールドで渡します。',
  'If the gateway asks for Basic in front of an API with tokens, keep the two on different hosts or fields: a request has only one Authorization field.':
    'トークンを使う API の前でゲートウェイが Basic を求めるなら、両者を別のホストかフィールドに分けます。1 つのリクエストに Authorization フィールドは 1 つだけです。',

  // invalid-credentials
  'Wrong password, key or token': 'パスワード、キー、トークンの誤り',
  'The server does not accept the login that was sent: the name, password, key or token is wrong.':
    'サーバーは送られたログイン情報を受け付けません。名前、パスワード、キー、トークンのどれかが間違っています。',
  'Type the name and password again, or copy the key again from where it is issued: whole, without spaces, from the right account and environment.':
    '名前とパスワードを入力し直すか、発行元からキーをコピーし直します。欠けがなく、空白がなく、正しいアカウントと環境のものを使います。',
  'Try the same credential by hand, away from the program.': '同じ認証情報を、プログラムを使わず手で試します。',
  'Check where the program takes the credential from: an old environment variable, a password manager or a .netrc file may win over the new one.':
    'プログラムが認証情報をどこから取っているか確認します。古い環境変数、パスワードマネージャー、.netrc ファイルが新しいものより優先されることがあります。',
  'If the account uses a second factor, use an app password or token where a program cannot enter the code.':
    'アカウントが第 2 要素を使うなら、プログラムがコードを入力できないところではアプリパスワードかトークンを使います。',
  'Reset the password, or create a new key, and use that.':
    'パスワードを再設定するか、新しいキーを作って、それを使います。',
  'Give one answer for an unknown name and a wrong password, so that nobody can find out which accounts exist.':
    '不明な名前と誤ったパスワードには同じ答えを返し、どのアカウントがあるかを知られないようにします。',
  'Use 401 with a challenge for a credential that is not accepted.':
    '受け付けられない認証情報には、チャレンジ付きの 401 を使います。',
  'For signed tokens, check that the server has the current public keys of the issuer and follows their rotation.':
    '署名付きトークンでは、サーバーが発行者の現在の公開鍵を持ち、その更新に追随しているか確認します。',
  'Slow down repeated failures; a count of the attempts that are left helps a guesser more than the owner.':
    '失敗が続いたら応答を遅くします。残り回数の表示は、持ち主よりも推測する者を助けます。',
  'Look at the log of the component that checks logins: it knows which part was wrong.':
    'ログインを確認する部品のログを見ます。どの部分が違っていたかが分かります。',
  'Check that the directory or database of users can be reached; when it cannot, some servers call every password wrong.':
    'ユーザーのディレクトリやデータベースに接続できるか確認します。接続できないと、どのパスワードも誤りとするサーバーがあります。',
  'Check that all instances use the same signing key or secret.':
    'すべてのインスタンスが同じ署名鍵や秘密を使っているか確認します。',

  // expired-credentials
  'Token or session had expired': 'トークンやセッションの期限切れ',
  'The token, session or link that was sent had expired.':
    '送られたトークン、セッション、またはリンクは期限が切れていました。',
  'Sign in again, or get a fresh token or link, and repeat the request.':
    'サインインし直すか、新しいトークンやリンクを取得して、リクエストを繰り返します。',
  'Have the program renew the token before it ends: a little before its exp time, and once more when a 401 says that it ended.':
    'トークンが切れる前にプログラムに更新させます。exp の時刻の少し前と、切れたことを 401 が伝えたときにもう一度です。',
  'After a 401, renew once and repeat once; let all requests that wait share the one renewal.':
    '401 の後は、更新も再試行も 1 回だけにします。待っているリクエストはすべて、その 1 回の更新を共有します。',
  'Look at when the token ends.': 'トークンがいつ切れるかを見ます。',
  'Use a signed link at once, or ask for one that lives longer. Do not store it.':
    '署名付きリンクはすぐに使うか、より長く有効なものを求めます。保存はしません。',
  'Say that the token expired, so that clients know that renewing helps.':
    'トークンの期限が切れたことを伝え、更新すればよいとクライアントに分かるようにします。',
  'Give clients a way to renew: a refresh token, or a session that is extended while it is used.':
    '更新の手段をクライアントに用意します。リフレッシュトークンか、使っている間は延びるセッションです。',
  'Tell the lifetime when the token is issued (expires_in), and allow a minute or two of difference between clocks.':
    'トークンの発行時に有効期間（expires_in）を伝え、時計の 1～2 分の差は許容します。',
  'Answer an ended session with 401, not with 403: 403 says that new credentials may be of no use (RFC 9110 section 15.5.4).':
    '終わったセッションには 403 ではなく 401 で答えます。403 は、新しい認証情報でも役に立たないかもしれないという意味です（RFC 9110 第 15.5.4 節）。',
  'Compare the clock of the server with a time service: a clock that runs ahead ends tokens early.':
    'サーバーの時計を時刻サービスと比べます。進んだ時計はトークンを早く切らせます。',
  'Check that no cache hands out pages with signed links that have ended: cache them for less time than the links live.':
    '期限切れの署名付きリンクを含むページをキャッシュが配っていないか確認します。キャッシュの期間はリンクの有効期間より短くします。',
  'Check the lifetime of sessions in the session store, and whether it was emptied or restarted.':
    'セッションストアでの有効期間と、ストアが空にされたり再起動されたりしていないかを確認します。',

  // revoked-credentials
  'Token, key or session withdrawn': 'トークン、キー、セッションの取り消し',
  'The token, key or session was withdrawn before its time: by a logout, a replacement or an administrator.':
    'トークン、キー、またはセッションは、サインアウト、置き換え、または管理者によって、期限の前に取り消されました。',
  'Sign in again, or create a new key, and replace the old one everywhere it is used.':
    'サインインし直すか新しいキーを作り、古いものを使っている所すべてで置き換えます。',
  'Store the new refresh token each time tokens are renewed: with rotation, each one works only once.':
    'トークンを更新するたびに、新しいリフレッシュトークンを保存します。ローテーションでは、どれも 1 回しか使えません。',
  'Let only one tab or worker renew at a time, so that two of them do not use the same refresh token.':
    '同時に更新するのは 1 つのタブまたはワーカーだけにし、2 つが同じリフレッシュトークンを使わないようにします。',
  'Find out whether somebody signed out everywhere, changed the password or deleted the key, and whether a leaked key was withdrawn automatically.':
    '誰かがすべての端末でサインアウトしたか、パスワードを変えたか、キーを削除したか、また漏れたキーが自動的に取り消されたかを調べます。',
  'Say that the token was withdrawn, so that clients stop trying and ask for a new login.':
    'トークンが取り消されたことを伝え、クライアントが試すのをやめて新しいログインを求めるようにします。',
  'With rotation of refresh tokens, consider accepting the old one for a few seconds more: lost answers and two tabs are ordinary. The price is that a stolen token is noticed a little later.':
    'リフレッシュトークンのローテーションでは、古いものをあと数秒受け付けることも検討します。応答の紛失や 2 つのタブはよくあることです。その代わり、盗まれたトークンに気付くのが少し遅れます。',
  'Tell the owner of a key by mail when it is withdrawn, and why.':
    'キーを取り消したら、その理由とともに持ち主にメールで知らせます。',
  'Look at the audit log: it says who withdrew the key or session, and when.':
    '監査ログを見ます。誰がいつキーやセッションを取り消したかが分かります。',
  'Check whether the session store lost its content, by a restart or for lack of memory.':
    '再起動やメモリ不足で、セッションストアの内容が失われていないか確認します。',
  'Roll keys with an overlap: issue the new one, switch all clients, then withdraw the old one.':
    'キーは期間を重ねて交換します。新しいものを発行し、すべてのクライアントを切り替えてから、古いものを取り消します。',

  // account-disabled
  'Account locked or disabled': 'アカウントのロックまたは無効化',
  'The account is locked, suspended, deactivated or not confirmed yet, so the server lets nobody in with it.':
    'アカウントがロック、停止、無効化されているか、まだ確認されていないため、サーバーはこのアカウントでは誰も入れません。',
  'Look for a mail that asks to confirm the address or that explains the lock; ask for a new confirmation mail if it is gone.':
    'アドレスの確認を求めるメールや、ロックの理由を説明するメールを探します。なければ確認メールを送り直してもらいます。',
  'After too many wrong passwords, wait as long as the message says, then reset the password in place of guessing on.':
    'パスワードを何度も間違えたら、メッセージの示す時間だけ待ち、推測を続けずにパスワードを再設定します。',
  'Find the program that still signs in with the old password: an old phone or a scheduled job locks the account again and again.':
    '古いパスワードでサインインし続けているプログラムを探します。古い携帯電話や定期実行の処理が、何度もアカウントをロックします。',
  'Ask the administrator or the support to reactivate the account. Send the name of the account, the time and any request id of the response, never the password.':
    '管理者かサポートに、アカウントを有効に戻すよう頼みます。アカウント名、時刻、レスポンスのリクエスト ID を送り、パスワードは決して送りません。',
  'Tell the state of the account only to somebody who has given the right password; to others it says that the account exists.':
    'アカウントの状態は、正しいパスワードを入れた人にだけ伝えます。ほかの人には、アカウントがあることを知らせてしまいます。',
  'Use 403 for a known account that is locked: a new login would not help. Say when the lock ends, if it does.':
    'ロックされた既知のアカウントには 403 を使います。新しいログインでは解決しません。ロックが終わるなら、その時刻を伝えます。',
  'Offer a way out in the answer: confirm the address, reset the password, contact the support.':
    '答えの中に出口を用意します。アドレスの確認、パスワードの再設定、サポートへの連絡です。',
  'Lock for a growing time, not forever: a lasting lock lets anybody shut out anybody.':
    '永久にではなく、だんだん長くなる時間だけロックします。解けないロックでは、誰でも他人を締め出せます。',
  'Look at the state of the account in the directory, and at where the failed logins come from.':
    'ディレクトリでのアカウントの状態と、失敗したログインがどこから来ているかを見ます。',
  'Check that confirmation mails leave the house and do not end up as spam.':
    '確認メールが実際に送り出され、迷惑メールになっていないか確認します。',
  'If accounts are synchronized from a directory, check that the account was not removed there by mistake.':
    'アカウントをディレクトリから同期しているなら、そこで誤って削除されていないか確認します。',

  // wrong-audience
  'Token meant for somebody else': '別の相手向けのトークン',
  'The token is meant for another API, tenant, region or environment than the one it was sent to.':
    'トークンは、送られた先とは別の API、テナント、リージョン、または環境のためのものです。',
  'Look at the aud and iss claims of the token, and compare them with what the API documents.':
    'トークンの aud と iss クレームを見て、API のドキュメントと比べます。',
  'Ask for a token for this very API: name its audience, resource or scope when signing in.':
    'まさにこの API のためのトークンを求めます。サインイン時に、そのオーディエンス、リソース、またはスコープを指定します。',
  'Send the access token, not the ID token: the ID token is for the page that signs the user in.':
    'ID トークンではなくアクセストークンを送ります。ID トークンは、ユーザーをサインインさせるページのためのものです。',
  'Check that key and address belong together: test key with the test address, the region of the account, the right tenant.':
    'キーとアドレスの組み合わせを確認します。テスト用のキーとテスト用のアドレス、アカウントのリージョン、正しいテナントです。',
  'Say which claim does not fit. The audience that is expected is no secret.':
    'どのクレームが合わないかを伝えます。期待するオーディエンスは秘密ではありません。',
  'Check the expected audience and issuer in the configuration, letter by letter: a slash at the end or http in place of https counts.':
    '設定にある、期待するオーディエンスと発行者を 1 文字ずつ確認します。末尾のスラッシュや、https の代わりの http も違いになります。',
  'Publish what to ask for in the metadata of the protected resource (RFC 9728).':
    '何を求めればよいかを、保護されたリソースのメタデータで公開します（RFC 9728）。',
  'Check that each environment is configured with its own issuer and audience, and that no staging value reached production.':
    '環境ごとに固有の発行者とオーディエンスが設定され、ステージングの値が本番に入っていないか確認します。',
  'Behind a proxy, configure the public address: a server that only knows its internal name expects that as the audience.':
    'プロキシの後ろでは公開アドレスを設定します。内部の名前しか知らないサーバーは、それをオーディエンスとして期待します。',

  // clock-skew
  'Clocks do not agree': '時計が合っていない',
  'The time in the token or in the request does not agree with the clock of the server.':
    'トークンまたはリクエストの時刻が、サーバーの時計と合っていません。',
  'Set the clock of the machine from a time service, and check the time zone.':
    'マシンの時計を時刻サービスに合わせ、タイムゾーンを確認します。',
  'Compare the own clock with that of the server, which stands in the Date field of every response.':
    '自分の時計をサーバーの時計と比べます。サーバーの時刻は、どのレスポンスにもある Date フィールドに書かれています。',
  'Where the clock cannot be set, take the difference from the Date field and add it when signing.':
    '時計を合わせられない所では、Date フィールドから差を求め、署名のときに加えます。',
  'Containers and virtual machines that were paused wake up with an old time: restart them, or have them synchronize on waking.':
    '一時停止されていたコンテナや仮想マシンは、古い時刻のまま動き出します。再起動するか、再開時に同期させます。',
  'Sign the request right before it is sent; do not keep signed requests waiting or repeat them later.':
    'リクエストには送る直前に署名します。署名したリクエストを待たせたり、後で繰り返したりしません。',
  'Allow a few minutes of difference when times are checked.': '時刻を確認するときは、数分の差を許容します。',
  'Issue tokens without nbf, or with one a little in the past; iat stays the true time of issue (RFC 7519 section 4.1.6).':
    'トークンは nbf なしで、または少し過去の nbf で発行します。iat は本当の発行時刻のままにします（RFC 7519 第 4.1.6 節）。',
  'Say the time of the server in the answer: a Date field is enough.':
    'サーバーの時刻を答えに入れます。Date フィールドで十分です。',
  'Run time synchronization on all machines that issue or check tokens, and watch the offset.':
    'トークンを発行または確認するすべてのマシンで時刻を同期し、ずれを監視します。',
  'Check times that were written without a time zone: local time taken for UTC is off by whole hours.':
    'タイムゾーンなしで書かれた時刻を確認します。現地時刻を UTC と取り違えると、何時間もずれます。',

  // bad-signature
  'Signature over the request does not match': 'リクエストの署名が一致しない',
  'The request is signed, and the signature does not match what the server received.':
    'リクエストは署名されていますが、サーバーが受け取った内容と署名が一致しません。',
  'Check the secret first: whole, without spaces or a line break, and the one that belongs to this key id.':
    'まず秘密を確認します。欠けがなく、空白や改行がなく、このキー ID に対応するものを使います。',
  'Sign what is really sent: method, full path with its encoding, query in order, and the exact bytes of the body. Change nothing afterwards.':
    '実際に送るものに署名します。メソッド、エンコードされた完全なパス、順序どおりのクエリ、本文の正確なバイト列です。その後は何も変えません。',
  'Do not add anything to a signed link, not even a tracking parameter, and do not decode it on the way.':
    '署名付きリンクには、追跡パラメーターも含めて何も加えず、途中でデコードもしません。',
  'Use the official client to see what it signs, and compare the text to be signed line by line with the own one; some servers show theirs in the answer.':
    '公式のクライアントが何に署名するかを見て、署名対象の文字列を自分のものと 1 行ずつ比べます。答えの中に自分の文字列を示すサーバーもあります。',
  'For DPoP, make a new proof for each request, with the method and the public address that are really used, the address without query and fragment.':
    'DPoP では、実際に使うメソッドと公開アドレス（クエリとフラグメントを除く）で、リクエストごとに新しい証明を作ります。',
  'Describe exactly what is signed, with an example that can be computed by hand.':
    '何に署名するのかを、手で計算できる例とともに正確に説明します。',
  'In test systems, return the text that the server signed. In production, return only that it does not match.':
    'テスト環境では、サーバーが署名した文字列を返します。本番では、一致しないことだけを返します。',
  'Verify the raw bytes of the body, before any parser touches them.':
    'パーサーが触れる前の、本文の生のバイト列を検証します。',
  'Check what the proxy changes: host name, http in place of https, a path prefix, decoded characters, joined slashes.':
    'プロキシが何を変えるか確認します。ホスト名、https の代わりの http、パスの接頭辞、デコードされた文字、まとめられたスラッシュです。',
  'Tell the application its public address, so that it verifies what the client signed and not the internal one.':
    'アプリケーションに公開アドレスを伝え、内部のアドレスではなくクライアントが署名したものを検証させます。',
  'Check that all instances have the same secret.': 'すべてのインスタンスが同じ秘密を持っているか確認します。',

  // client-certificate-required
  'Client certificate missing or not accepted': 'クライアント証明書がない、または受け付けられない',
  'The server wants a client certificate, and none came, or one that it does not accept.':
    'サーバーはクライアント証明書を求めていますが、届かなかったか、受け付けられないものでした。',
  'Install the certificate with its private key, close the browser entirely, open the page again and choose the certificate when asked.':
    '証明書を秘密鍵とともにインストールし、ブラウザーを完全に閉じてからページを開き直し、求められたら証明書を選びます。',
  'Try it by hand with certificate and key.': '証明書と鍵を使って手で試します。',
  'Check that the certificate is in time, allows client authentication, and comes from an authority that the server names.':
    '証明書が期限内で、クライアント認証に使え、サーバーが示す認証局から発行されたものか確認します。',
  'In a page, send the request with credentials: without them the browser does not present a certificate to another origin.':
    'ページの中では、credentials 付きでリクエストを送ります。付けないと、ブラウザーは別のオリジンに証明書を示しません。',
  'Say in the body that a client certificate is needed, and where to get one.':
    'クライアント証明書が必要なことと、どこで入手できるかを本文で伝えます。',
  'Offer the protected part on a host of its own: asking for a certificate in the middle of a connection does not work over HTTP/2.':
    '保護する部分は専用のホストで提供します。接続の途中で証明書を求めることは HTTP/2 ではできません。',
  'Check which authorities are trusted for clients, and that the chain is complete.':
    'クライアント用にどの認証局を信頼しているか、また証明書チェーンが完全か確認します。',
  'Ask for the certificate for the whole virtual host; for a single directory the server has to ask in the middle of a connection, which HTTP/2 forbids and browsers do not offer with TLS 1.3.':
    '証明書は仮想ホスト全体で求めます。1 つのディレクトリだけだと接続の途中で求めることになり、HTTP/2 では禁じられ、ブラウザーは TLS 1.3 でも対応しません。',
  'Behind a load balancer that ends TLS, have it ask for the certificate and pass it on; the application cannot see it otherwise.':
    'TLS を終端するロードバランサーの後ろでは、ロードバランサーに証明書を求めさせて渡させます。そうしないとアプリケーションには見えません。',

  // step-up-required
  'Stronger or fresher login needed': 'より強い、または新しいログインが必要',
  'The server knows the user and wants a stronger or more recent login for this: a second factor, or the password once more.':
    'サーバーはユーザーを知っていますが、この操作にはより強い、またはより新しいログイン（第 2 要素、またはパスワードの再入力）を求めています。',
  'Confirm the login as the page asks: enter the code of the second factor, or the password once more.':
    'ページの求めに従ってログインを確認します。第 2 要素のコードか、パスワードをもう一度入力します。',
  'In a program, read the acr_values, max_age or claims of the challenge and start a new login with them.':
    'プログラムでは、チャレンジの acr_values、max_age、claims を読み、それらを使って新しいログインを始めます。',
  'For jobs that run alone, use a token or key that was made for them; they cannot enter a code.':
    '無人で動く処理には、そのために作られたトークンやキーを使います。処理はコードを入力できません。',
  'If no second factor is set up yet, set it up in the security settings of the account.':
    '第 2 要素がまだなければ、アカウントのセキュリティ設定で設定します。',
  'Say what is missing, as RFC 9470 defines it, so that clients can start the right login by themselves.':
    'クライアントが正しいログインを自分で始められるように、RFC 9470 の定めるとおりに何が足りないかを伝えます。',
  'Keep what the user entered, and continue with it after the step.':
    'ユーザーが入力したものを残し、この段階の後に続けます。',
  'Ask for the step only where it matters, and let it hold for some minutes.':
    'この段階は重要な所だけで求め、数分間は有効にします。',
  'Look at the sign-in log of the login server: it names the rule that asked for the step.':
    'ログインサーバーのサインインログを見ます。この段階を求めた規則の名前があります。',
  'Check that rules for devices and places do not hit service accounts.':
    '端末や場所の規則がサービスアカウントに当たっていないか確認します。',
  'Check that acr and auth_time arrive in the token; without them the API cannot see the stronger login.':
    'acr と auth_time がトークンに入って届いているか確認します。なければ API はより強いログインを知ることができません。',

  // auth-handshake
  'A step of the login, not a failure': '失敗ではなく、ログインの途中の段階',
  'This refusal is a normal step of the login: the client answers it with the next request.':
    'この拒否はログインの通常の段階です。クライアントは次のリクエストで答えます。',
  'Nothing needs to be done if the request that follows succeeds.':
    '続くリクエストが成功するなら、何もする必要はありません。',
  'To save the extra round trip with Basic, send the credential with the first request.':
    'Basic で余分な往復を省くには、最初のリクエストで認証情報を送ります。',
  'Keep the nonce of the last answer and use it for the next request (Digest, DPoP).':
    '最後の答えの nonce を保存し、次のリクエストに使います（Digest、DPoP）。',
  'Keep connections open: NTLM belongs to the connection and starts anew with each one.':
    '接続を開いたままにします。NTLM は接続に結び付いていて、接続ごとに最初からやり直します。',
  'Do not count these answers as errors in monitoring, and do not lock accounts because of them.':
    '監視ではこれらの答えをエラーに数えず、これを理由にアカウントをロックしません。',
  'Send the DPoP-Nonce field with good answers as well, so that clients have a fresh one in time.':
    'クライアントが新しい値を間に合うように持てるよう、成功の答えでも DPoP-Nonce フィールドを送ります。',
  'For scripts on other origins, expose the field that the step needs.':
    '別のオリジンのスクリプトのために、この段階に必要なフィールドを公開します。',
  'Check that the load balancer keeps one client connection on one server connection of its own: NTLM breaks where several clients share one. If it cannot, pass the connection on unread (TCP).':
    'ロードバランサーが、1 つのクライアント接続に専用のサーバー接続を 1 つ割り当てているか確認します。複数のクライアントが共有すると NTLM は失敗します。できない場合は、接続を読まずに（TCP で）通します。',
  'Prefer Kerberos or tokens to NTLM: they need fewer round trips.':
    'NTLM よりも Kerberos かトークンを使います。往復が少なくて済みます。',
  'Let nonces live for some minutes.': 'nonce は数分間有効にします。',

  // cookies-not-sent
  'Session cookie was not attached': 'セッション Cookie が付けられなかった',
  'The browser has a session cookie for this server and did not send it along.':
    'ブラウザーはこのサーバーのセッション Cookie を持っていますが、送りませんでした。',
  'Ask for credentials in the call; to another origin, a script sends no cookies by itself.':
    '呼び出しで credentials を指定します。別のオリジンには、スクリプトは自動では Cookie を送りません。',
  'Use one name for the server everywhere: localhost and 127.0.0.1 are two sites, and so are www.example.com and example.net.':
    'サーバーの名前をどこでも 1 つに統一します。localhost と 127.0.0.1 は別のサイトで、www.example.com と example.net も別です。',
  'In the browser, look at the cookie in the storage view and at the request: the reason stands beside a cookie that was held back.':
    'ブラウザーで、ストレージの表示にある Cookie とリクエストを見ます。送られなかった Cookie の横に理由があります。',
  'If the browser blocks cookies of other sites, allow them for this site, or open the application in a tab of its own in place of a frame.':
    'ブラウザーが他サイトの Cookie を止めているなら、このサイトでは許可するか、フレームではなく専用のタブでアプリケーションを開きます。',
  'For pages of another site, set the cookie with SameSite=None and Secure.':
    '別のサイトのページのためには、SameSite=None と Secure を付けて Cookie を設定します。',
  'For several hosts of one domain, set Domain; without it, the cookie goes back only to the host that set it.':
    '1 つのドメインの複数のホストで使うなら Domain を付けます。付けないと、設定したホストだけに送られます。',
  'Allow credentials by name: the wildcard does not count for requests with cookies.':
    'credentials はオリジンを名指しで許可します。ワイルドカードは Cookie 付きのリクエストには効きません。',
  'Best of all, serve page and API from one site, for instance through a path of the same host; then nothing of this is needed.':
    'いちばんよいのは、ページと API を同じサイト、たとえば同じホストのパスから提供することです。それならこれらはどれも要りません。',
  'Serve the API below the host of the page.': 'API をページのホストの下で提供します。',
  'Behind a proxy that ends TLS, tell the application that the connection is secure; otherwise it leaves out Secure, and browsers reject a cookie with SameSite=None that is not Secure.':
    'TLS を終端するプロキシの後ろでは、接続が安全であることをアプリケーションに伝えます。伝えないと Secure が省かれ、ブラウザーは Secure のない SameSite=None の Cookie を拒みます。',
  'Check that the proxy does not rewrite Path or Domain of cookies to something that no longer fits.':
    'プロキシが Cookie の Path や Domain を、合わない値に書き換えていないか確認します。',

  // sso-gateway
  'Login gateway in front of the application': 'アプリケーションの前のログインゲートウェイ',
  'A login gateway in front of the application wants a sign-in of its own; the request did not reach the application.':
    'アプリケーションの前にあるログインゲートウェイが独自のサインインを求めています。リクエストはアプリケーションに届いていません。',
  'Open the address in a browser tab, sign in at the gateway, then try again.':
    'ブラウザーのタブでアドレスを開き、ゲートウェイでサインインしてから、もう一度試します。',
  'For a program, ask for a service token of the gateway, and send it besides the credential of the application.':
    'プログラムの場合は、ゲートウェイのサービストークンを求め、アプリケーションの認証情報に加えて送ります。',
  'If the page was open for a long time, reload it: the session at the gateway ended, and background requests cannot renew it.':
    'ページを長く開いていたなら再読み込みします。ゲートウェイのセッションが終わっていて、背後のリクエストでは更新できません。',
  'For files that the browser fetches without cookies, such as a web manifest, ask for credentials.':
    'Web マニフェストのようにブラウザーが Cookie なしで取得するファイルには、credentials を指定します。',
  'When a background request is answered by a redirect to the login or by its page, reload the whole page, so that the person can sign in.':
    '背後のリクエストがログインへのリダイレクトやそのページで答えられたら、ページ全体を再読み込みし、サインインできるようにします。',
  'Do not use the Authorization field for both, the gateway and the application, unless the gateway passes it on.':
    'ゲートウェイが渡してくれる場合を除き、Authorization フィールドをゲートウェイとアプリケーションの両方に使いません。',
  'Let the gateway answer background requests with 401 and not with a redirect.':
    '背後のリクエストには、リダイレクトではなく 401 で答えるようゲートウェイを設定します。',
  'Exempt what must be public: health checks, webhooks, preflight requests, icons and the manifest.':
    '公開すべきもの（ヘルスチェック、Webhook、プリフライト、アイコン、マニフェスト）は対象から外します。',
  'Give machines a way in: service tokens, or signed tokens of a known issuer.':
    '機械のための入口を用意します。サービストークン、または既知の発行者の署名付きトークンです。',
  'Check that the session of the gateway lives longer than a working day, or is extended while it is used.':
    'ゲートウェイのセッションが 1 日の勤務時間より長く続くか、使用中は延びるか確認します。',

  // insufficient-scope
  'Token lacks a scope': 'トークンにスコープが足りない',
  'The token is accepted, but it was not issued with the scope (permission) that this request needs.':
    'トークンは受け付けられましたが、このリクエストに必要なスコープ（権限）付きで発行されていません。',
  'Get a new token and ask for the missing scope this time; the person may have to agree again.':
    '足りないスコープを指定して、新しいトークンを取得します。本人がもう一度同意する必要があるかもしれません。',
  'Read the scope parameter of WWW-Authenticate or the message in the body: it often names the scope that is needed. Compare it with the scope or scp claim of the token.':
    'WWW-Authenticate の scope パラメーターか、本文のメッセージを読みます。必要なスコープが書かれていることがよくあります。トークンの scope または scp クレームと比べます。',
  'Check that the application sends the new token: a refresh token keeps the scopes of the first consent, and an old token may still be in storage.':
    'アプリケーションが新しいトークンを送っているか確認します。リフレッシュトークンは最初の同意のスコープのままで、古いトークンが保存されたままのこともあります。',
  'For a personal access token or an API key, open its settings and add the permission, or create a new one; many products cannot widen an existing token.':
    '個人用アクセストークンや API キーなら、設定を開いて権限を加えるか、新しく作ります。既存のトークンの権限を広げられない製品が多くあります。',
  'Where scopes need the consent of an administrator, ask for it and name the application and the scope.':
    'スコープに管理者の同意が必要なら、アプリケーションとスコープを示して頼みます。',
  'Name the scope in the challenge, so that a client can ask for it by itself (RFC 6750 section 3.1).':
    'クライアントが自分で求められるように、チャレンジでスコープを示します（RFC 6750 第 3.1 節）。',
  'Document for each endpoint which scopes it needs, and accept the wider scope where a narrower one is enough.':
    'エンドポイントごとに必要なスコープをドキュメントに書き、狭いもので足りる所では広いものも受け付けます。',
  'For browser applications on another origin, let scripts read the challenge.':
    '別のオリジンのブラウザーアプリケーションのために、スクリプトがチャレンジを読めるようにします。',
  'Scopes arrive as authorities with the prefix SCOPE_: check for that, not for a role.':
    'スコープは接頭辞 SCOPE_ の付いた権限（authority）として届きます。ロールではなくそれを確認します。',
  'The scope claim is one string with spaces; a policy that compares it as a whole never matches.':
    'scope クレームは空白で区切られた 1 つの文字列です。全体を比べるポリシーは決して一致しません。',
  'Allow the client at the authorization server to ask for this scope; unknown or forbidden scopes are often dropped in silence.':
    'このスコープを求めることを、認可サーバーでクライアントに許可します。不明または禁止のスコープは、黙って落とされることがよくあります。',
  'Check that the gateway passes the token on unchanged and does not exchange it for one with fewer scopes.':
    'ゲートウェイがトークンをそのまま渡し、スコープの少ないものと交換していないか確認します。',
  'Compare the fields X-OAuth-Scopes (what the token has) and X-Accepted-OAuth-Scopes (what the endpoint takes).':
    'X-OAuth-Scopes（トークンが持つもの）と X-Accepted-OAuth-Scopes（エンドポイントが受け付けるもの）のフィールドを比べます。',

  // insufficient-permission
  'Not permitted for this account': 'このアカウントには許可されていない',
  'The server knows who is asking, and this account is not allowed to do this.':
    'サーバーは誰が求めているかを知っていて、このアカウントにはこの操作が許されていません。',
  'Check which account the request was made with. A second account, an old session in this browser or a shared test key are the usual surprise: sign out, sign in as the intended account, and repeat the request.':
    'どのアカウントでリクエストしたか確認します。2 つ目のアカウント、このブラウザーに残った古いセッション、共用のテストキーがよくある原因です。サインアウトし、意図したアカウントでサインインして、リクエストを繰り返します。',
  'Compare with something that this account can do: if the same credential is accepted for another URL of this server, the account works and only this right is missing.':
    'このアカウントでできることと比べます。同じ認証情報がこのサーバーの別の URL で受け付けられるなら、アカウントは有効で、この権限だけが足りません。',
  'Check the id in the URL. An object that belongs to somebody else, or to another project or tenant, is refused in the same way.':
    'URL の ID を確認します。ほかの人、別のプロジェクト、別のテナントのものは、同じように拒否されます。',
  'Ask the administrator or the owner for the right. Send them the account, the method, the URL, the time and the request id of the response.':
    '管理者か所有者に権限を求めます。アカウント、メソッド、URL、時刻、レスポンスのリクエスト ID を送ります。',
  'Look up which rule refused: log the account, the action, the object and the policy that decided, and put a request id into the response so that a caller can quote it.':
    'どの規則が拒否したかを調べます。アカウント、操作、対象、決定したポリシーを記録し、呼び出し側が示せるようにレスポンスにリクエスト ID を入れます。',
  'Say in the body what kind of right is missing, in a form for programs (RFC 9457), without naming internal roles or policies.':
    '足りない権限の種類を、プログラムが読める形（RFC 9457）で本文に書きます。内部のロールやポリシーの名前は出しません。',
  'Where the mere existence of the object is confidential, answer 404 for all who may not see it (RFC 9110 section 15.5.4).':
    '対象があること自体が機密なら、見てはならない人すべてに 404 で答えます（RFC 9110 第 15.5.4 節）。',
  'See which permission class refused: each one can carry its own message.':
    'どの権限クラスが拒否したかを見ます。それぞれが独自のメッセージを持てます。',
  'Check the authorities that the account really has: hasRole("ADMIN") looks for the authority ROLE_ADMIN.':
    'アカウントが実際に持つ権限を確認します。hasRole("ADMIN") は ROLE_ADMIN という権限を探します。',
  'Return a reason from the policy in place of a bare false.': 'ポリシーから、ただの false ではなく理由を返します。',
  'Check that the claim named by the policy or role is in the principal under the expected claim type.':
    'ポリシーやロールの示すクレームが、期待される型のクレームとしてプリンシパルに入っているか確認します。',
  'A guard that returns false answers with this stock text; throw an exception with a reason of your own.':
    'false を返すガードはこの定型文で答えます。独自の理由を付けた例外を投げます。',
  'Rescue the refusal of Pundit or CanCanCan in one place and say which action was refused.':
    'Pundit や CanCanCan の拒否を 1 か所で受け、どの操作が拒否されたかを伝えます。',
  'The role in the token lacks a grant, or a row policy refuses: grant the table and write a policy for the role.':
    'トークンのロールに権限が付与されていないか、行のポリシーが拒否しています。テーブルへの権限を付与し、ロールのためのポリシーを書きます。',
  'The profiler shows on the Security panel of the request which voter refused.':
    'プロファイラーは、リクエストの Security パネルで、どの voter が拒否したかを示します。',
  'Raise the exception with a reason where the dependency checks the right.':
    '依存関係が権限を確認する所で、理由を付けて例外を送出します。',
  'Abort with a description in place of the stock text.': '定型文の代わりに、説明を付けて中断します。',
  'Add a permission for this role on the table, in the console or the metadata; without one, the field does not exist for the role.':
    'コンソールかメタデータで、このロールにテーブルの権限を加えます。なければ、そのフィールドはこのロールには存在しません。',
  'Grant the account the role or group that the action needs, and check that the change has reached the server: cached sessions and tokens keep the old rights until they are renewed.':
    '操作に必要なロールかグループをアカウントに与え、変更がサーバーに届いたか確認します。キャッシュされたセッションやトークンは、更新されるまで古い権限のままです。',
  'Ask the cluster what the account may do, then bind a role that covers it.':
    'アカウントに何ができるかをクラスターに尋ね、それを含むロールを結び付けます。',
  'Read the policies together: an explicit Deny wins over every Allow, and the bucket policy, the identity policy and the organization policy all have their say.':
    'ポリシーをまとめて読みます。明示的な Deny はどの Allow よりも優先され、バケット、アイデンティティ、組織のポリシーがすべて関わります。',
  'Look for the refusal in the audit log by time and account: it names the rule that decided.':
    '監査ログで、時刻とアカウントからこの拒否を探します。決定した規則の名前があります。',
  'Give the account the role that the page names (manager-gui, manager-script, admin-gui) in conf/tomcat-users.xml, and start again.':
    'ページの示すロール（manager-gui、manager-script、admin-gui）を conf/tomcat-users.xml でアカウントに与え、再起動します。',

  // not-entitled
  'Not part of the plan, or not enabled': 'プランに含まれない、または有効でない',
  'The account is known, but its plan, license, payment or settings do not include this.':
    'アカウントは知られていますが、そのプラン、ライセンス、支払い、または設定にこれは含まれていません。',
  'Read which product, API or plan the message names, and open the page it links to: often one click switches it on.':
    'メッセージの示す製品、API、またはプランを読み、リンク先のページを開きます。クリック 1 つで有効になることもよくあります。',
  'Check the account that the key belongs to: a key of a test project or a free account has another plan than you may think.':
    'キーがどのアカウントのものか確認します。テスト用プロジェクトや無料アカウントのキーは、思っているのと違うプランかもしれません。',
  'Switch the API or the product on for the project; it takes some minutes until all servers know.':
    'プロジェクトで API や製品を有効にします。すべてのサーバーに伝わるまで数分かかります。',
  'Accept the terms or the license of the item, with the same account that the token belongs to.':
    'トークンと同じアカウントで、その項目の規約やライセンスに同意します。',
  'Check the billing page: an expired card or an open bill switches paid functions off.':
    '請求ページを確認します。期限切れのカードや未払いの請求で、有料の機能は止まります。',
  'Use an endpoint or option that your plan includes, or ask the provider for a trial.':
    'プランに含まれるエンドポイントやオプションを使うか、提供元に試用を申し込みます。',
  'Name in the body what is missing and where to get it, with a code for programs that differs from that of a missing role.':
    '何が足りず、どこで手に入るかを本文に書きます。プログラム用のコードは、ロール不足のものとは別にします。',
  'Do not answer 401: clients would throw a good token away.':
    '401 で答えないでください。クライアントが有効なトークンを捨ててしまいます。',
  'Check the entitlements of the account as the server sees them, and when they were last read from the billing system.':
    'サーバーから見たアカウントの利用権と、課金システムから最後に読んだ時刻を確認します。',
  'Check that the license file or key of the installation is valid and covers the number of users and this function.':
    'インストールのライセンスファイルやキーが有効で、ユーザー数とこの機能を含んでいるか確認します。',
  'Look which APIs are enabled for the project of the credential; it is the project of the key, not of the data.':
    '認証情報のプロジェクトでどの API が有効かを見ます。データのプロジェクトではなく、キーのプロジェクトです。',

  // content-restricted
  'Content is restricted': 'コンテンツの制限',
  'This content itself is restricted: by law, by age, by copyright, or to the members or the people its owner has chosen.':
    'このコンテンツ自体が制限されています。法律、年齢、著作権によるもの、またはメンバーや所有者の選んだ人だけのものです。',
  'Read which restriction the page names. For an age limit, sign in and confirm the age; for a private group or profile, ask its owner to let you in.':
    'ページがどの制限を示しているか読みます。年齢制限なら、サインインして年齢を確認します。非公開のグループやプロフィールなら、所有者に入れてもらいます。',
  'For content taken down by law or by a copyright claim, look in the text for who demanded it, or in a public register of such demands; a Link field with rel="blocked-by" names who carries the block out (RFC 7725 section 4).':
    '法律や著作権の申し立てで取り下げられたものは、誰が求めたかを本文か、そうした要求の公開記録で探します。rel="blocked-by" の付いた Link フィールドは、誰が遮断しているかを示します（RFC 7725 第 4 節）。',
  'Sign in with the account that is a member. Guests often see the same refusal as strangers.':
    'メンバーであるアカウントでサインインします。ゲストには、知らない人と同じ拒否が示されることがよくあります。',
  'In a program, treat this as final for this item: skip it, and do not try again.':
    'プログラムでは、この項目については最終結果として扱います。飛ばして、もう試しません。',
  'Name the kind of restriction in a code for programs, and the way to lift it (confirm the age, ask to join), if there is one.':
    '制限の種類をプログラム用のコードで示し、解除の方法（年齢の確認、参加の申請）があればそれも示します。',
  'Answer 451 where the law demands the refusal (RFC 7725): say in the body who demanded it and by which law; the Link field names who carries the block out.':
    '法律が拒否を求める所では 451 で答えます（RFC 7725）。誰がどの法律で求めたかを本文に書きます。Link フィールドは、誰が遮断しているかを示します。',
  'Where it is confidential that private content exists, answer 404 to all who may not see it.':
    '非公開のコンテンツがあること自体が機密なら、見てはならない人すべてに 404 で答えます。',
  'Check the flags of the item (visibility, age rating, legal hold) and who set them, in the moderation or audit log.':
    'モデレーションまたは監査のログで、項目の設定（公開範囲、年齢区分、法的保留）と、誰が設定したかを確認します。',
  'Check that membership changes reach the servers that deliver the files; caches may still act on the old state.':
    'メンバーの変更がファイルを配るサーバーに届いているか確認します。キャッシュがまだ古い状態で動いていることがあります。',

  // rate-limited
  'Too many requests': 'リクエストが多すぎる',
  'Too many requests in too short a time: the server refuses until the limit is reset.':
    '短い時間にリクエストが多すぎます。サーバーは制限が解けるまで拒否します。',
  'Wait as long as the response says (Retry-After, or a reset field), then send again.':
    'レスポンスの示す時間（Retry-After またはリセットのフィールド）だけ待ってから、もう一度送ります。',
  'Make the client wait by itself, longer after each refusal, and with a random part so that several clients do not return at once.':
    'クライアントに自動で待たせます。拒否されるたびに長くし、複数のクライアントが同時に戻らないように乱数を加えます。',
  'Send less: cache answers, ask for several items in one request, use webhooks in place of polling, send If-None-Match.':
    '送る量を減らします。答えをキャッシュし、1 回で複数の項目を求め、ポーリングの代わりに Webhook を使い、If-None-Match を送ります。',
  'Identify yourself where anonymous callers share a small limit: a signed-in account or a key has its own count.':
    '匿名の呼び出し側が小さな上限を共有する所では、身元を示します。サインインしたアカウントやキーは、個別に数えられます。',
  'Look for a loop in your own code: many identical requests in a row in this capture are one.':
    '自分のコードにループがないか探します。このキャプチャに同じリクエストが続いていれば、それがループです。',
  'Answer 429 with Retry-After, not 401 or 403: clients know what it means and do not throw their credentials away.':
    '401 や 403 ではなく、Retry-After 付きの 429 で答えます。クライアントは意味を知っていて、認証情報を捨てません。',
  'Document the limits: how many, in which time, counted per what.':
    '制限をドキュメントに書きます。何回、どの時間に、何を単位に数えるかです。',
  'Let the limiter announce itself, and tell it how many proxies are in front, or all callers share the count of the proxy.':
    '制限の状況を知らせるようにし、前にプロキシがいくつあるかを設定します。しないと、すべての呼び出し側がプロキシの回数を共有します。',
  'The built-in limiter answers 503 unless told otherwise.': '組み込みの制限は、設定しないかぎり 503 で答えます。',
  'Answer 429, allow a short burst, and count per real client address.':
    '429 で答え、短い集中は許し、実際のクライアントのアドレスごとに数えます。',
  'Check what is counted: behind a proxy or a company gateway many people share one address.':
    '何を数えているか確認します。プロキシや会社のゲートウェイの後ろでは、多くの人が 1 つのアドレスを共有します。',
  'Raise the limit for known clients, or give them a key with its own count.':
    '既知のクライアントの上限を上げるか、個別に数えるキーを渡します。',
  'Answer 429 from the stick table in place of 403.': 'stick table から、403 の代わりに 429 で答えます。',
  'Look at the limits of the rate-limiting plugin on the service, route and consumer; the narrowest one wins.':
    'サービス、ルート、コンシューマーの rate-limiting プラグインの上限を見ます。いちばん厳しいものが効きます。',
  'Raise average and burst of the rateLimit middleware, and tell it how to find the client address.':
    'rateLimit ミドルウェアの average と burst を上げ、クライアントのアドレスの求め方を設定します。',
  'Dynamic IP Restrictions (substatus 403.501 and 403.502) count per address; raise the limits or let it answer 429.':
    'Dynamic IP Restrictions（サブステータス 403.501 と 403.502）はアドレスごとに数えます。上限を上げるか、429 で答えさせます。',

  // csrf-rejected
  'Anti-forgery token missing or wrong': 'CSRF トークンがない、または違う',
  'The server could not verify that this request came from its own page: the anti-forgery (CSRF) token is missing, stale or wrong.':
    'このリクエストが自分のページから来たことを、サーバーは確かめられませんでした。偽造防止（CSRF）トークンがないか、古いか、間違っています。',
  'Reload the page and repeat the action: the form may be older than the session, or another tab signed in meanwhile.':
    'ページを再読み込みして操作を繰り返します。フォームがセッションより古いか、その間に別のタブでサインインしたのかもしれません。',
  'Delete the cookies of this site, sign in again, and try a private window: two cookies of the same name from different paths or domains make the check fail.':
    'このサイトの Cookie を削除してサインインし直し、プライベートウィンドウを試します。パスやドメインの違う同名の Cookie が 2 つあると、確認に失敗します。',
  'In a script, fetch the token first, keep the cookies, and send the token back in the field that the server expects.':
    'スクリプトでは、まずトークンを取得し、Cookie を保ち、サーバーの求めるフィールドでトークンを送り返します。',
  'For calls that are not made by a page, use a token in the Authorization field in place of the session cookie; most servers ask for no anti-forgery token then.':
    'ページからではない呼び出しには、セッション Cookie の代わりに Authorization フィールドのトークンを使います。その場合、多くのサーバーは CSRF トークンを求めません。',
  'Send the value of the csrftoken cookie as X-CSRFToken, and over https also a Referer of the same site.':
    'csrftoken Cookie の値を X-CSRFToken として送り、https では同じサイトの Referer も送ります。',
  'Put the token of the current session into every page and every form, and read it again after each sign-in, because signing in replaces it.':
    '現在のセッションのトークンをすべてのページとフォームに入れ、サインインのたびに読み直します。サインインで置き換わるためです。',
  'Put {% csrf_token %} into the form, or send the csrftoken cookie back as X-CSRFToken; behind a proxy that ends TLS, also list the public origin.':
    'フォームに {% csrf_token %} を入れるか、csrftoken Cookie を X-CSRFToken として送り返します。TLS を終端するプロキシの後ろでは、公開のオリジンも列挙します。',
  'Put @csrf into the form; in scripts send the XSRF-TOKEN cookie back as X-XSRF-TOKEN. From another origin of the same site, axios does so only when told.':
    'フォームに @csrf を入れます。スクリプトでは XSRF-TOKEN Cookie を X-XSRF-TOKEN として送り返します。同じサイトの別のオリジンからは、axios は指定したときだけ送ります。',
  'Put csrf_meta_tags into the layout and send its value as X-CSRF-Token.':
    'レイアウトに csrf_meta_tags を入れ、その値を X-CSRF-Token として送ります。',
  'Let single-page applications read the token from a cookie and send it back as X-XSRF-TOKEN; switch the check off only for endpoints that never look at cookies.':
    'シングルページアプリケーションには、Cookie からトークンを読んで X-XSRF-TOKEN として送り返させます。確認を切るのは、Cookie を決して見ないエンドポイントだけにします。',
  'Send the request token in the field that is configured.': '設定されたフィールドで、リクエストトークンを送ります。',
  'Mount the session and the cookie parser before the anti-forgery middleware, and give the page the token that belongs to its session.':
    'セッションと Cookie パーサーを CSRF ミドルウェアより前に置き、そのセッションのトークンをページに渡します。',
  'Say in the body that the anti-forgery token is what failed, so that a client can fetch a new one and repeat.':
    '失敗したのが CSRF トークンであることを本文で伝え、クライアントが新しいものを取得して繰り返せるようにします。',
  'Render the token into the form and check the same id.': 'フォームにトークンを書き込み、同じ ID で確認します。',
  'Let Flask-WTF put the token into the page, and send it as X-CSRFToken in scripts.':
    'Flask-WTF にトークンをページに入れさせ、スクリプトでは X-CSRFToken として送ります。',
  'Forms from another origin are refused: post from the own origin, or list the origin behind a proxy.':
    '別のオリジンのフォームは拒否されます。自分のオリジンから送るか、プロキシの後ろではオリジンを列挙します。',
  'Links and forms must carry the nonce of the page they come from; open the page again and do not bookmark its actions.':
    'リンクとフォームには、元のページの nonce が必要です。ページを開き直し、その操作をブックマークしません。',
  'Check that all instances behind the load balancer share the session store and the secret key; otherwise a token of one instance is wrong for the next.':
    'ロードバランサーの後ろのすべてのインスタンスが、セッションストアと秘密鍵を共有しているか確認します。共有していないと、あるインスタンスのトークンが次のものでは誤りになります。',
  'Check that the proxy passes on Host, the scheme and the cookies: checks of the origin compare with them.':
    'プロキシが Host、スキーム、Cookie を渡しているか確認します。オリジンの確認はそれらと比べます。',
  'Check that no cache stores pages that contain a token: each visitor would get the token of another.':
    'トークンを含むページをキャッシュが保存していないか確認します。保存していると、各訪問者がほかの人のトークンを受け取ります。',

  // origin-rejected
  'Calling site not allowed': '呼び出し元のサイトが許可されていない',
  'The server does not accept requests from the site or host name that this one names.':
    'このリクエストの示すサイトまたはホスト名からのリクエストを、サーバーは受け付けません。',
  'Compare the Origin, Referer and Host fields of the request with what the server is meant to accept: scheme, name and port must match exactly, and localhost, 127.0.0.1 and the public name are three different names.':
    'リクエストの Origin、Referer、Host フィールドを、サーバーが受け付けるはずのものと比べます。スキーム、名前、ポートは完全に一致する必要があり、localhost、127.0.0.1、公開名は 3 つの別の名前です。',
  'Call the server from its own page, or through the backend of your own site, which sends no Origin.':
    'サーバー自身のページから、または Origin を送らない自分のサイトのバックエンドを通して呼び出します。',
  'For a key that is bound to web sites, add this site to the list in the settings of the key; for calls from a server use a key that is bound to addresses.':
    'Web サイトに結び付いたキーなら、キーの設定でこのサイトを一覧に加えます。サーバーからの呼び出しには、アドレスに結び付いたキーを使います。',
  'If the server needs the Referer, let the page send it.': 'サーバーに Referer が必要なら、ページに送らせます。',
  'A sandboxed frame, a file opened from disk, or a redirect across sites sends "Origin: null": open the page from a web server, or allow allow-same-origin in the sandbox.':
    'サンドボックスのフレーム、ディスクから開いたファイル、サイトをまたぐリダイレクトは「Origin: null」を送ります。Web サーバーからページを開くか、サンドボックスで allow-same-origin を許可します。',
  'Add the calling origin to the allow list if it is wanted, spelled as browsers send it: scheme, host and port, without a slash at the end.':
    '必要な呼び出し元なら、オリジンを許可リストに加えます。ブラウザーが送るとおりに、スキーム、ホスト、ポートを、末尾のスラッシュなしで書きます。',
  'List the host names and the origins that are trusted for requests that change something.':
    '何かを変えるリクエストで信頼するホスト名とオリジンを列挙します。',
  'List the host names under which the application is reached.': 'アプリケーションに届くホスト名を列挙します。',
  'List the host names under which the development server is reached.': '開発サーバーに届くホスト名を列挙します。',
  'List the origins once, in the CORS configuration that the security filter chain uses.':
    'オリジンは、セキュリティフィルターチェーンの使う CORS 設定に一度だけ列挙します。',
  'Say in the body that the origin is what was refused. Do not use this check as access control: only browsers are honest about Origin.':
    '拒否されたのがオリジンであることを本文で伝えます。この確認をアクセス制御に使わないでください。Origin を正直に送るのはブラウザーだけです。',
  'List the origins that may load development files.': '開発用のファイルを読み込めるオリジンを列挙します。',
  'Override the check of the WebSocket handler for the origins that you trust.':
    '信頼するオリジンのために、WebSocket ハンドラーの確認を上書きします。',
  'Name the origins in the CORS options; for other rules look at allowRequest.':
    'CORS のオプションでオリジンを示します。ほかの規則は allowRequest を見ます。',
  'Tell the adapter the public origin; it is compared with the Origin field.':
    'アダプターに公開のオリジンを伝えます。Origin フィールドと比べられます。',
  'Pass the public host name and scheme on to the application; otherwise it compares the Origin with an internal name.':
    '公開のホスト名とスキームをアプリケーションに渡します。渡さないと、Origin を内部の名前と比べます。',
  'For hot-link protection, list the sites that may embed, and decide whether an empty Referer passes (none).':
    '直リンク防止では、埋め込んでよいサイトを列挙し、空の Referer を通すか（none）を決めます。',
  'Look for rewrite conditions on HTTP_REFERER in .htaccess; hosting panels write them for hot-link protection.':
    '.htaccess で HTTP_REFERER に対する書き換え条件を探します。ホスティングの管理画面が直リンク防止のために書きます。',

  // preflight-rejected
  'Preflight refused': 'プリフライトの拒否',
  'The browser asked in advance whether this cross-origin request is allowed (a preflight), and the server refused the question itself.':
    'このクロスオリジンのリクエストが許されるかをブラウザーが前もって尋ね（プリフライト）、サーバーはその問い自体を拒否しました。',
  'Repeat the preflight by hand and look at the status and the Access-Control fields of the answer.':
    'プリフライトを手で繰り返し、答えのステータスと Access-Control フィールドを見ます。',
  'Call the API from your own origin: let the backend of the page, or a proxy of the development server, pass the request on.':
    '自分のオリジンから API を呼び出します。ページのバックエンドか、開発サーバーのプロキシにリクエストを中継させます。',
  'During development, let the development server pass the calls on, so that the browser sees one origin.':
    '開発中は、開発サーバーに呼び出しを中継させ、ブラウザーから見えるオリジンを 1 つにします。',
  'Ask the owner of the API to answer preflights from your origin; send the three request fields of the preflight along.':
    'API の所有者に、自分のオリジンからのプリフライトに答えるよう頼みます。プリフライトの 3 つのリクエストフィールドも送ります。',
  'Answer preflights before anything that checks credentials: the CORS middleware comes first.':
    '認証情報を確認するものより前に、プリフライトに答えます。CORS ミドルウェアが最初です。',
  'Answer with a success status and the fields that allow the origin, the method and the fields of the real request.':
    '成功のステータスと、オリジン、メソッド、実際のリクエストのフィールドを許可するフィールドで答えます。',
  'Mount the CORS middleware before the authentication.': 'CORS ミドルウェアを認証より前に置きます。',
  'Switch CORS on in the security filter chain, so that preflights pass before the authorization rules.':
    'セキュリティフィルターチェーンで CORS を有効にし、プリフライトが認可の規則より前に通るようにします。',
  'Put the CORS middleware above everything that may answer by itself.':
    'CORS ミドルウェアを、自分で答えるかもしれないものすべての上に置きます。',
  'Keep the order: routing, CORS, authentication, authorization.':
    '順序を守ります。ルーティング、CORS、認証、認可です。',
  'Add the CORS middleware last, so that it runs first.': 'CORS ミドルウェアを最後に追加し、最初に動くようにします。',
  'Switch CORS on before the guards are reached.': 'ガードに届く前に CORS を有効にします。',
  'Put rack-cors at the top of the stack.': 'rack-cors をスタックのいちばん上に置きます。',
  'Answer OPTIONS before auth_request or auth_basic.': 'auth_request や auth_basic より前に OPTIONS に答えます。',
  'Ask for credentials for all methods but OPTIONS.': 'OPTIONS 以外のすべてのメソッドで認証情報を求めます。',
  'Install the IIS CORS module: it answers preflights before Windows authentication does.':
    'IIS の CORS モジュールをインストールします。Windows 認証より前にプリフライトに答えます。',
  'Let the gateway and the firewall pass OPTIONS with Access-Control-Request-Method without credentials; other OPTIONS requests may stay closed.':
    '認証情報がなく Access-Control-Request-Method の付いた OPTIONS を、ゲートウェイとファイアウォールに通させます。ほかの OPTIONS は閉じたままでかまいません。',
  'Name the origin in the CORS filter, and put the filter before everything that checks credentials.':
    'CORS フィルターでオリジンを示し、認証情報を確認するものすべてより前にフィルターを置きます。',
  'Enable the CORS plugin on the route; it answers preflights before the authentication plugins.':
    'ルートで CORS プラグインを有効にします。認証プラグインより前にプリフライトに答えます。',
  'Answer OPTIONS without an authorizer: a mock method for REST APIs, the cors setting for HTTP APIs.':
    'オーソライザーなしで OPTIONS に答えます。REST API では mock メソッド、HTTP API では cors の設定を使います。',

  // ip-blocked
  'Network address not allowed': 'ネットワークアドレスが許可されていない',
  'The server does not accept requests from this network address (IP).':
    'サーバーは、このネットワークアドレス（IP）からのリクエストを受け付けません。',
  'Find out with which address you reach the internet, over IPv4 and over IPv6; a list may hold only one of them.':
    'インターネットにどのアドレスで出ているかを、IPv4 と IPv6 の両方で調べます。一覧には片方しかないことがあります。',
  'Try from another network: switch the VPN off, or on if the service is meant to be used through it.':
    '別のネットワークから試します。VPN を切るか、サービスが VPN 経由で使うものなら入れます。',
  'For an API key or token that is bound to addresses, add the address of this machine in its settings, or make the call from the machine it was made for.':
    'アドレスに結び付いた API キーやトークンなら、その設定でこのマシンのアドレスを加えるか、決められたマシンから呼び出します。',
  'Ask the administrator to allow the address; send it together with the time of the request. A home connection changes its address from time to time, so ask for a range or another way.':
    '管理者にアドレスの許可を頼み、リクエストの時刻とともに送ります。家庭の接続はときどきアドレスが変わるので、範囲での許可か別の方法を求めます。',
  'Say in the body that the address is what was refused, and show the address as the server saw it: it is the one fact that the caller needs.':
    '拒否されたのがアドレスであることを本文で伝え、サーバーから見たアドレスを示します。呼び出し側に必要なのはこの事実です。',
  'Behind a proxy, tell the application how many proxies to trust; otherwise it judges the address of the proxy.':
    'プロキシの後ろでは、いくつのプロキシを信頼するかをアプリケーションに伝えます。伝えないと、プロキシのアドレスで判断します。',
  'Behind a proxy, read the forwarded address before any check of it.':
    'プロキシの後ろでは、確認より前に、転送されたアドレスを読みます。',
  'Look the address up in the deny and allow lists of the firewall, the gateway and the web server, and in the list of temporary bans.':
    'ファイアウォール、ゲートウェイ、Web サーバーの拒否と許可の一覧、および一時的な禁止の一覧でアドレスを探します。',
  'Allow the range before the final deny, and take the real address from the proxy in front.':
    '最後の拒否より前に範囲を許可し、実際のアドレスを前のプロキシから受け取ります。',
  'Allow the range.': '範囲を許可します。',
  'The manager accepts only the local machine until its valve says otherwise (META-INF/context.xml of the application).':
    'マネージャーは、valve（アプリケーションの META-INF/context.xml）で変えないかぎり、ローカルのマシンだけを受け付けます。',
  'Search Security Events for the address: they name the access rule or the list.':
    'Security Events でアドレスを検索します。アクセス規則または一覧の名前があります。',
  'Look for a condition on aws:SourceIp or aws:SourceVpce in the bucket policy.':
    'バケットポリシーで、aws:SourceIp または aws:SourceVpce の条件を探します。',
  'Add the range to the ipAllowList middleware, and set the depth of the proxies in front.':
    'ipAllowList ミドルウェアに範囲を加え、前にあるプロキシの深さを設定します。',
  'Substatus 403.6 is the IP and Domain Restrictions feature.':
    'サブステータス 403.6 は、IP and Domain Restrictions の機能です。',
  'Add the address to the firewall or the access restrictions of this resource.':
    'このリソースのファイアウォールまたはアクセス制限にアドレスを加えます。',
  'Add the address to the access list that guards this method.':
    'このメソッドを守るアクセスリストにアドレスを加えます。',

  // geo-blocked
  'Not available in this country': 'この国では利用できない',
  'The server does not accept requests from the country or region that this network address belongs to.':
    'サーバーは、このネットワークアドレスの属する国または地域からのリクエストを受け付けません。',
  'Check in which country your address is thought to be; a VPN or a company gateway moves you to where it stands.':
    '自分のアドレスがどの国とみなされているか確認します。VPN や会社のゲートウェイを使うと、その設置場所になります。',
  'Switch the VPN or proxy off, or use another network, and repeat the request.':
    'VPN やプロキシを切るか別のネットワークを使って、リクエストを繰り返します。',
  'If the place is wrong, tell the operator your address and your real country: databases of addresses contain errors and are corrected on request.':
    '場所が間違っているなら、アドレスと実際の国を運営者に伝えます。アドレスのデータベースには誤りがあり、求めれば直してもらえます。',
  'If the rule is meant for your country, ask the provider whether the service is offered there in another way; the rule may rest on a license or a law.':
    '規則が自分の国に向けたものなら、別の方法で提供されているか提供元に尋ねます。規則はライセンスや法律によるものかもしれません。',
  'Say in the body that the country is the reason, and whom to ask; where a law demands the refusal, answer 451 (RFC 7725).':
    '国が理由であることと、問い合わせ先を本文で伝えます。法律が拒否を求める所では 451 で答えます（RFC 7725）。',
  'Exempt what has to work everywhere: callbacks of payment providers, sign-in pages, privacy and help pages.':
    'どこでも動くべきもの（決済事業者からのコールバック、サインイン、プライバシー、ヘルプのページ）は対象から外します。',
  'Check the country that your database gives for this address, and how old the database is.':
    'このアドレスに対してデータベースが示す国と、データベースの古さを確認します。',
  'Look in Security Events for a rule on ip.src.country; make an exception for the address or the signed-in users who travel.':
    'Security Events で ip.src.country の規則を探し、そのアドレス、または旅行中のサインイン済みユーザーを例外にします。',
  'Check the geographic restriction of the distribution.': 'ディストリビューションの地理的制限を確認します。',
  'Look at the maps of the GeoIP module.': 'GeoIP モジュールの map を見ます。',
  'Make sure that the address that is looked up is that of the visitor and not that of a proxy in front.':
    '調べるアドレスが、前にあるプロキシではなく訪問者のものであることを確かめます。',

  // bot-challenge
  'Held to be a bot': 'ボットとみなされた',
  'The server takes the client for an automated one, or wants a proof that it is not (a browser check or CAPTCHA).':
    'サーバーはクライアントを自動プログラムとみなしているか、そうでない証明（ブラウザーの確認または CAPTCHA）を求めています。',
  'In a browser: open the page itself, let the check finish, and repeat. Allow JavaScript and cookies for the site, and switch off extensions that change the User-Agent.':
    'ブラウザーでは、ページ自体を開き、確認が終わるのを待ってから繰り返します。サイトの JavaScript と Cookie を許可し、User-Agent を変える拡張機能を切ります。',
  'Try a private window, another browser, and a network without a VPN: shared addresses with a bad name are checked more strictly.':
    'プライベートウィンドウ、別のブラウザー、VPN を使わないネットワークを試します。評判の悪い共用アドレスは、より厳しく確認されます。',
  'In a script: use the official API with a key, and name your application in the User-Agent with a way to reach you. The default of a library is often refused.':
    'スクリプトでは、キーを使って公式の API を呼び出し、アプリケーションの名前と連絡先を User-Agent に書きます。ライブラリの既定値は拒否されることがよくあります。',
  'A page that calls an API in the background cannot show the check: load a document of that host first, so that the cookie of the check is set, or ask the operator to exempt the API.':
    '背後で API を呼び出すページは、確認を表示できません。確認の Cookie が設定されるように、まずそのホストの文書を読み込むか、運営者に API を対象から外してもらいます。',
  'Do not try to get around the check; ask the operator for access. Many services allow known clients by key or address.':
    '確認を回避しようとせず、運営者にアクセスを求めます。多くのサービスは、既知のクライアントをキーやアドレスで許可します。',
  'Keep APIs on a host or path without browser checks, and protect them with keys and limits instead.':
    'API はブラウザーの確認のないホストやパスに置き、代わりにキーと上限で守ります。',
  'Document how automated clients should identify themselves.':
    '自動のクライアントがどう名乗ればよいかをドキュメントに書きます。',
  'Answer in the format of the API: a client that expects JSON cannot read a page with a puzzle.':
    'API の形式で答えます。JSON を期待するクライアントは、パズルのページを読めません。',
  'Find the event by the Ray ID in Security Events, and make a skip rule for the API path or the known client.':
    'Security Events で Ray ID からイベントを探し、API のパスか既知のクライアントのためにスキップ規則を作ります。',
  'Check whether attack challenge mode is on; exempt the client in the firewall with a bypass rule.':
    'attack challenge モードが有効か確認し、ファイアウォールのバイパス規則でクライアントを対象から外します。',
  'Exempt monitoring, webhooks and partners by address or signature, not by User-Agent alone: that is easy to copy.':
    '監視、Webhook、提携先は、アドレスか署名で対象から外します。User-Agent だけでは簡単にまねできます。',
  'Use a check only where a person looks at a page: documents, not fetch requests, and never OPTIONS.':
    '確認は、人がページを見る所だけで使います。文書に使い、fetch のリクエストには使わず、OPTIONS には決して使いません。',

  // waf-blocked
  'Stopped by a web application firewall': 'Web アプリケーションファイアウォールによる停止',
  'A web application firewall stopped this request because something in it looked like an attack.':
    'リクエストの中に攻撃のように見えるものがあったため、Web アプリケーションファイアウォールが止めました。',
  'Look at what you sent for anything that resembles code: quotes, angle brackets, SQL words, "../", long encoded text. Send the request without it; if it passes, that was it.':
    '送った内容に、コードに似たもの（引用符、山かっこ、SQL の語、「../」、長いエンコード文字列）がないか探します。それを除いて送り、通ればそれが原因です。',
  'Note the incident, event or support id on the page, and send it to the operator with the time: with the id the rule can be found.':
    'ページにあるインシデント、イベント、またはサポートの ID を控え、時刻とともに運営者に送ります。ID から規則が分かります。',
  'Delete the cookies of the site and repeat: a broken or very long cookie can match a rule too.':
    'サイトの Cookie を削除して繰り返します。壊れた Cookie やとても長い Cookie も規則に当たることがあります。',
  'Check the client: missing fields (User-Agent, Accept, Host) and old libraries raise the score.':
    'クライアントを確認します。フィールド（User-Agent、Accept、Host）の欠落や古いライブラリはスコアを上げます。',
  'Do not put free text, HTML or file content into URLs; send it as JSON or multipart in the body, where the rules can be told about it.':
    '自由な文章、HTML、ファイルの内容を URL に入れないでください。規則を調整できる本文で、JSON か multipart として送ります。',
  'Tell the operator which parameters hold such text on purpose (editors, search, webhooks), so that the rules can be relaxed for exactly these.':
    'どのパラメーターがそうした文章を意図して含むか（エディター、検索、Webhook）を運営者に伝え、それだけ規則を緩められるようにします。',
  'Find the event by its id or by time and address, look at which rule and which part of the request matched, and make an exception for that rule on that parameter. Do not switch the firewall off.':
    'イベントを ID、または時刻とアドレスで探し、どの規則がリクエストのどの部分に当たったかを見て、そのパラメーターのその規則だけを例外にします。ファイアウォールは切りません。',
  'The audit log names the rule; exempt one parameter from it.':
    '監査ログに規則の名前があります。1 つのパラメーターだけをその規則から外します。',
  'Look at the sampled requests; set the rule of the managed group to Count, and block with a narrower rule of your own.':
    'サンプルされたリクエストを見ます。マネージドグループの規則を Count にし、より狭い独自の規則で遮断します。',
  'Search Security Events for the Ray ID, and add an exception for the managed rule on this path.':
    'Security Events で Ray ID を検索し、このパスのマネージド規則に例外を加えます。',
  'Search the firewall log for the reference, and add an exclusion for the field that matched.':
    'ファイアウォールのログで参照番号を検索し、当たったフィールドに除外を加えます。',
  'Run new rules in detection mode for some days before they block.':
    '新しい規則は、遮断する前に数日間、検出モードで動かします。',
  'Look at the request log of the load balancer: enforcedSecurityPolicy names the rule.':
    'ロードバランサーのリクエストログを見ます。enforcedSecurityPolicy が規則を示します。',
  'Search the event log for the support id of the page, and accept the suggestion for that violation only.':
    'イベントログでページのサポート ID を検索し、その違反だけについて提案を受け入れます。',
  '"Request blocked" is the block action of AWS WAF: look at its sampled requests.':
    '「Request blocked」は AWS WAF の遮断の動作です。サンプルされたリクエストを見ます。',

  // directory-listing
  'Folder without an index page': 'インデックスページのないフォルダー',
  'The URL names a folder, there is no index page in it, and the server does not list what folders hold.':
    'URL はフォルダーを指していますが、インデックスページがなく、サーバーはフォルダーの中身を一覧にしません。',
  'Ask for a file in the folder by its full name, for example index.html, or follow a link in place of shortening the URL.':
    'フォルダーの中のファイルを、たとえば index.html のような完全な名前で求めるか、URL を短くせずにリンクをたどります。',
  'Check the URL for a slash at the end that should not be there, and for a missing last part.':
    'URL の末尾に余分なスラッシュがないか、最後の部分が欠けていないか確認します。',
  'If it is your own site: upload an index document into this folder. Upper and lower case count: Index.html is not index.html on most servers.':
    '自分のサイトなら、このフォルダーにインデックス文書をアップロードします。大文字と小文字は区別されます。多くのサーバーで Index.html は index.html ではありません。',
  'Put an index document into the folder, or make the build write it there; check that the files lie where the server looks for them and not one folder deeper.':
    'フォルダーにインデックス文書を置くか、ビルドに書き出させます。ファイルが、1 つ下のフォルダーではなく、サーバーの探す場所にあるか確認します。',
  'For a single-page application, let every unknown path fall back to its page.':
    'シングルページアプリケーションでは、不明なパスをすべてそのページに振り向けます。',
  'For an application in PHP or another language, check that its entry file is named as an index document.':
    'PHP などの言語のアプリケーションでは、入口のファイルがインデックス文書として設定されているか確認します。',
  'Name the index documents; switch the listing on only where all may see every file.':
    'インデックス文書を設定します。一覧は、誰もがどのファイルを見てもよい所だけで有効にします。',
  'Name the index documents. The log says AH01276 where this is the reason.':
    'インデックス文書を設定します。これが理由なら、ログに AH01276 があります。',
  'Add the name to the default documents (substatus 403.14 is this case).':
    '既定のドキュメントに名前を加えます（サブステータス 403.14 がこの場合です）。',
  'The REST endpoint of a bucket knows no index documents: use the website endpoint, or set a default root object and a rewrite at the content delivery network.':
    'バケットの REST エンドポイントにはインデックス文書がありません。Web サイトエンドポイントを使うか、コンテンツ配信ネットワークで既定のルートオブジェクトと書き換えを設定します。',
  'Check the file modes: a folder that the server may not read has the same page. Folders 755, files 644.':
    'ファイルのモードを確認します。サーバーの読めないフォルダーも同じページになります。フォルダーは 755、ファイルは 644 です。',

  // server-config
  'Server settings or file modes': 'サーバーの設定またはファイルのモード',
  'The web server itself refuses this path: by a rule in its configuration, or because it may not read the file.':
    'Web サーバー自体がこのパスを拒否しています。設定の規則によるものか、ファイルを読めないためです。',
  'Check the URL: files whose names begin with a dot, configuration files and internal folders are closed on purpose.':
    'URL を確認します。名前が点で始まるファイル、設定ファイル、内部のフォルダーは、意図して閉じられています。',
  'Try another file in the same folder. If all are refused, it is a rule or the folder; if only this one, the mode of the file.':
    '同じフォルダーの別のファイルを試します。すべて拒否されるなら規則かフォルダー、これだけならファイルのモードが原因です。',
  'Tell the administrator the URL and the time; only the server can be changed.':
    'URL と時刻を管理者に伝えます。直せるのはサーバーだけです。',
  'Check how files get to the server: archives, copies by root and some upload tools leave modes that the server cannot read.':
    'ファイルがどうサーバーに届くか確認します。アーカイブ、root によるコピー、一部のアップロードツールは、サーバーの読めないモードを残します。',
  'Look for an .htaccess or web.config file in the folder or above it that came along with the upload.':
    'アップロードと一緒に入った .htaccess や web.config が、フォルダーやその上にないか探します。',
  'Allow the folder that the file lies in.': 'ファイルのあるフォルダーを許可します。',
  'Check every step of the path: folders need 755 (enter), files 644 (read), for the user that the server runs as.':
    'パスの各段階を確認します。サーバーを動かすユーザーに対し、フォルダーには 755（進入）、ファイルには 644（読み取り）が必要です。',
  'On systems with SELinux, check the label of the files.':
    'SELinux のあるシステムでは、ファイルのラベルを確認します。',
  'Look in the error log: "Permission denied" is a file mode, "access forbidden by rule" a deny directive.':
    'エラーログを見ます。「Permission denied」はファイルのモード、「access forbidden by rule」は deny ディレクティブです。',
  'Look in the error log: AH01630 is a Require rule, AH00035 a file mode, AH00037 a symbolic link that is not allowed.':
    'エラーログを見ます。AH01630 は Require の規則、AH00035 はファイルのモード、AH00037 は許可されていないシンボリックリンクです。',
  'Give the account of the application pool the right to read the folder; 401.3 and 403.1 to 403.3 are about rights of the file system and of the handler.':
    'アプリケーションプールのアカウントに、フォルダーを読む権限を与えます。401.3 と、403.1 から 403.3 は、ファイルシステムとハンドラーの権限の問題です。',
  'Look for the http-request deny rule whose condition matches; the log shows the flag PR.':
    '条件の当たる http-request deny の規則を探します。ログにはフラグ PR があります。',

  // tls-required
  'HTTPS required': 'HTTPS が必要',
  'The server accepts this request only over an encrypted connection (https).':
    'サーバーは、暗号化された接続（https）でだけこのリクエストを受け付けます。',
  'Use https:// in place of http:// in the URL, and check the port.':
    'URL の http:// を https:// に変え、ポートを確認します。',
  'If a password, token or key went along in the plain request, replace it.':
    '平文のリクエストでパスワード、トークン、またはキーを送ったなら、取り替えます。',
  'Look where the http URL comes from: an old bookmark, a base URL in the settings, a link, or a redirect.':
    'http の URL がどこから来たかを見ます。古いブックマーク、設定のベース URL、リンク、またはリダイレクトです。',
  'For pages, redirect to https and tell browsers to remember; for APIs, refuse plain requests without a redirect, so that clients notice before they leak a credential twice.':
    'ページでは https にリダイレクトし、ブラウザーに覚えさせます。API ではリダイレクトせずに平文のリクエストを拒否し、認証情報を再び漏らす前にクライアントが気付くようにします。',
  'Behind a proxy that ends TLS, let the application read the forwarded scheme; otherwise it takes every request for plain http.':
    'TLS を終端するプロキシの後ろでは、転送されたスキームをアプリケーションに読ませます。読ませないと、すべてのリクエストを平文の http とみなします。',
  'Pass the scheme on from the proxy.': 'プロキシからスキームを渡します。',
  'Redirect plain requests in a server block of their own.':
    '平文のリクエストは、専用の server ブロックでリダイレクトします。',
  'Substatus 403.4 is the setting "Require SSL" of the site or folder; add a redirect for plain requests or take the setting away.':
    'サブステータス 403.4 は、サイトまたはフォルダーの「Require SSL」の設定です。平文のリクエスト用にリダイレクトを加えるか、設定を外します。',
  'Look for a condition on aws:SecureTransport in the bucket policy.':
    'バケットポリシーで aws:SecureTransport の条件を探します。',
  'Send Strict-Transport-Security over https, so that browsers no longer try plain http (RFC 6797).':
    'ブラウザーが平文の http を試さないように、https で Strict-Transport-Security を送ります（RFC 6797）。',

  // method-not-permitted
  'Method not allowed here': 'ここでは許可されないメソッド',
  'The server does not accept this HTTP method (such as POST, PUT or DELETE) on this URL.':
    'サーバーは、この URL でこの HTTP メソッド（POST、PUT、DELETE など）を受け付けません。',
  'Compare method and URL with the documentation: the form or client may send to the wrong address, such as the public site in place of the API host.':
    'メソッドと URL をドキュメントと比べます。フォームやクライアントが、API のホストではなく公開サイトなど、違うアドレスに送っているかもしれません。',
  'Ask which methods are accepted.': 'どのメソッドが受け付けられるかを尋ねます。',
  'Look for a redirect before it: a 301 or 302 turns POST into GET in many clients, and a missing slash at the end is enough for one.':
    'その前のリダイレクトを探します。多くのクライアントでは 301 や 302 が POST を GET に変え、末尾のスラッシュがないだけで起こります。',
  'If the API accepts an override, send POST with X-HTTP-Method-Override.':
    'API が上書きを受け付けるなら、X-HTTP-Method-Override を付けて POST を送ります。',
  'Answer 405 with an Allow field (RFC 9110 section 15.5.6): it tells the client what to do.':
    'Allow フィールドの付いた 405 で答えます（RFC 9110 第 15.5.6 節）。クライアントがすべきことを示します。',
  'Check that the route is declared for this method and that a static file handler does not answer first.':
    'ルートがこのメソッドに対して宣言され、静的ファイルのハンドラーが先に答えていないか確認します。',
  'Allow the method in the cache behavior of this path; the default is GET and HEAD only.':
    'このパスのキャッシュ動作でメソッドを許可します。既定は GET と HEAD だけです。',
  'Look at limit_except and at conditions on $request_method; for WebDAV, name the methods.':
    'limit_except と $request_method の条件を見ます。WebDAV ではメソッドを示します。',
  'Look at Limit and LimitExcept sections.': 'Limit と LimitExcept のセクションを見ます。',
  'Look at the verbs of request filtering, and remove WebDAV where it takes PUT and DELETE.':
    '要求フィルターの動詞を見て、WebDAV が PUT と DELETE を取る所では WebDAV を外します。',
  'The default servlet is read-only unless its parameter readonly is false; change that only where uploads are meant.':
    '既定のサーブレットは、パラメーター readonly が false でないかぎり読み取り専用です。アップロードが意図された所だけで変えます。',

  // wrong-route
  'No such path or object': 'そのようなパスまたは対象がない',
  'There is most likely nothing at this URL: the server answers a wrong path or a missing object with a refusal in place of "not found".':
    'この URL にはおそらく何もありません。サーバーは、誤ったパスや存在しない対象に「見つからない」の代わりに拒否で答えています。',
  'Check the URL letter by letter: host, stage or version (/v1, /prod), the name in upper and lower case, a doubled or missing slash, and leftover placeholders.':
    'URL を 1 文字ずつ確認します。ホスト、ステージやバージョン（/v1、/prod）、名前の大文字と小文字、重複や欠けのあるスラッシュ、残ったプレースホルダーです。',
  'Check that the object exists, and in this account and region: list its folder with credentials that may list.':
    '対象が、このアカウントとリージョンにあるか確認します。一覧を見られる認証情報で、そのフォルダーを一覧にします。',
  'Check the method: some gateways know a path only together with a method.':
    'メソッドを確認します。パスをメソッドとの組でだけ知るゲートウェイがあります。',
  'Check the encoding of the name: spaces, plus signs and umlauts in the URL must match the stored name.':
    '名前のエンコードを確認します。URL の空白、プラス記号、非 ASCII 文字は、保存された名前と一致する必要があります。',
  'Answer 404 for unknown routes to callers that are signed in; hiding helps only where the existence itself is a secret.':
    'サインイン済みの呼び出し側には、不明なルートに 404 で答えます。隠す意味があるのは、存在自体が秘密の所だけです。',
  'Let the object store answer 404: give the reader the right to list the bucket as well.':
    'オブジェクトストアに 404 で答えさせます。読む側に、バケットを一覧にする権限も与えます。',
  'Publish a description of the routes (OpenAPI) and test the links of the client against it.':
    'ルートの記述（OpenAPI）を公開し、クライアントのリンクをそれで試験します。',
  'Compare the path that arrives at the gateway with its routes: proxies in front may add, remove or encode parts of it.':
    'ゲートウェイに届くパスを、そのルートと比べます。前のプロキシが一部を加えたり、除いたり、エンコードしたりすることがあります。',
  'Check that the stage is deployed and that the path has this method; then deploy again.':
    'ステージがデプロイされ、パスにこのメソッドがあるか確認し、もう一度デプロイします。',
  'With an S3 origin, missing objects come back as 403. Map them to a page of your own, and set a default root object.':
    'S3 オリジンでは、存在しないオブジェクトは 403 で返ります。独自のページに対応付け、既定のルートオブジェクトを設定します。',

  // resource-state
  'Not possible in this state': 'この状態ではできない',
  'The state of the thing itself does not allow this now: it is archived, closed, locked, already used, or read-only.':
    '対象自体の状態が、今はこれを許しません。アーカイブ済み、終了、ロック中、使用済み、または読み取り専用です。',
  'Read the current state of the object first, and change it back if you may: unarchive, reopen, unlock.':
    'まず対象の現在の状態を読み、できるなら元に戻します。アーカイブの解除、再開、ロックの解除です。',
  'If it is already done (published, used, signed out), treat the request as finished, or choose a new name or version.':
    'すでに済んでいる（公開済み、使用済み、サインアウト済み）なら、リクエストは完了したものとするか、新しい名前やバージョンを選びます。',
  'If the service is in maintenance or read-only mode, wait until it ends; look at its status page.':
    'サービスが保守中または読み取り専用なら、終わるまで待ちます。状態ページを見ます。',
  'Reload the page: another person or tab may have changed the object meanwhile.':
    'ページを再読み込みします。その間に、ほかの人やタブが対象を変えたのかもしれません。',
  'Answer 409 (conflict with the state) or 423 (locked) in place of 403, and name the state that is in the way.':
    '403 の代わりに 409（状態との競合）または 423（ロック中）で答え、妨げになっている状態を示します。',
  'Show the state and the possible actions with the object, so that clients need not find out by trying.':
    'クライアントが試して知る必要のないように、対象とともに状態と可能な操作を示します。',
  'Check switches that act on everything: maintenance, read-only mode, a stopped application, a full disk that made the store read-only.':
    '全体に効くスイッチを確認します。保守、読み取り専用、停止したアプリケーション、ストアを読み取り専用にした満杯のディスクです。',
  'A stopped application answers like this: look at its state, and at the quota of the plan.':
    '停止したアプリケーションはこのように答えます。その状態と、プランの割り当てを見ます。',

  // network-filter
  'Stopped on the way by a proxy or filter': '途中のプロキシまたはフィルターによる停止',
  'A proxy or filter in your own network stopped this request; the answer does not come from the site itself.':
    '自分のネットワークにあるプロキシまたはフィルターが、このリクエストを止めました。答えはサイト自体から来たものではありません。',
  'Try another network, such as a phone, to see that the site itself works.':
    '携帯電話などの別のネットワークを試し、サイト自体が動いているか見ます。',
  'In a public Wi-Fi, open any plain http page first and accept its terms or sign in there.':
    '公衆 Wi-Fi では、まず平文の http のページをどれか開き、そこで規約に同意するかサインインします。',
  'If the proxy wants a login (407), put the user name and password of the proxy into the settings of the system or program; they are not those of the site.':
    'プロキシがログインを求めるなら（407）、システムまたはプログラムの設定に、プロキシのユーザー名とパスワードを入れます。サイトのものではありません。',
  'Check which proxy is set: a forgotten variable or extension sends requests where they should not go.':
    'どのプロキシが設定されているか確認します。忘れられた変数や拡張機能が、リクエストを違う所へ送ることがあります。',
  'Ask the people who run the network to allow the address; send them the URL, the time, and the category or policy that the page names.':
    'ネットワークの管理者にアドレスの許可を頼み、URL、時刻、ページの示すカテゴリまたはポリシーを送ります。',
  'If many users of one company are affected, ask the maker of the filter to correct the category of your site.':
    '1 つの会社の多くのユーザーに起きているなら、サイトのカテゴリを直すようフィルターの提供元に頼みます。',
  'List the host names that your application needs, so that network administrators can allow them.':
    'ネットワーク管理者が許可できるように、アプリケーションに必要なホスト名を列挙します。',
  'Look the URL up in the log of the proxy or filter: it names the rule, category or policy.':
    'プロキシまたはフィルターのログで URL を探します。規則、カテゴリ、またはポリシーの名前があります。',
  'Allow the host; for a sandbox or cluster, add it to the egress policy.':
    'ホストを許可します。サンドボックスやクラスターでは、送信（egress）ポリシーに加えます。',
  'Let a captive portal answer 511 (RFC 6585 section 6), so that programs do not take its page for the answer of the site.':
    'プログラムがそのページをサイトの答えと取り違えないように、キャプティブポータルには 511 で答えさせます（RFC 6585 第 6 節）。',

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
