import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in a guard before the server, in Japanese, by the English text. */
export const blocked: RecordTexts = {
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
};
