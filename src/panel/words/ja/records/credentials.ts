import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what was sent to log in, in Japanese, by the English text. */
export const credentials: RecordTexts = {
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
};
