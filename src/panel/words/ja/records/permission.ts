import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what the caller may do, in Japanese, by the English text. */
export const permission: RecordTexts = {
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
};
