import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the way of logging in, in Japanese, by the English text. */
export const signingIn: RecordTexts = {
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
};
