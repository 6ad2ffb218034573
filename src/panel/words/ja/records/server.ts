import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the server or the resource, in Japanese, by the English text. */
export const server: RecordTexts = {
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
};
