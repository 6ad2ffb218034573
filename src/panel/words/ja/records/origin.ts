import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the page that asks, in Japanese, by the English text. */
export const origin: RecordTexts = {
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
};
