import type { RecordTexts } from '../languages.ts';

/** Titles, headlines and fixes of the causes in Chinese, by the English text. */
export const zh: RecordTexts = {
  // no-credentials
  'Not signed in': '未登录',
  'The request carried nothing that tells the server who is asking: no login, token, API key or session cookie.':
    '请求中没有任何能告诉服务器是谁在请求的内容：没有登录信息、令牌、API 密钥，也没有会话 Cookie。',
  'Sign in first, then repeat the request.': '先登录，再重新发送请求。',
  'If a program sends the request, add the credential in the field that the server names in WWW-Authenticate or in its documentation.':
    '如果是程序发送的请求，请把凭据放进服务器在 WWW-Authenticate 或其文档中指定的字段。',
  'In a page that signs in with cookies, tell fetch to send them; to another origin it does not do so by itself.':
    '在用 Cookie 登录的页面中，要让 fetch 发送 Cookie；对其他源，它不会自动发送。',
  'Check that the token is there before the request is sent: after a reload, a logout in another tab or a redirect to another host it is gone.':
    '检查发送请求之前令牌是否存在：重新加载、在另一个标签页退出登录，或重定向到其他主机之后，它就没有了。',
  'Answer with 401 and a challenge that names the scheme, so that clients know what to send.':
    '返回 401，并用质询说明认证方案，让客户端知道该发送什么。',
  'Say in the body that no credential arrived; leave error="invalid_token" to tokens that did arrive (RFC 6750 section 3.1).':
    '在正文中说明没有收到凭据；error="invalid_token" 只用于确实收到的令牌（RFC 6750 第 3.1 节）。',
  'Send scripts a 401 in place of a redirect to the login page: a script cannot use a login page.':
    '对脚本返回 401，而不是重定向到登录页面：脚本用不了登录页面。',
  'Check that no proxy on the way drops the Authorization or Cookie field.':
    '检查途中有没有代理丢掉了 Authorization 或 Cookie 字段。',
  'CGI and FastCGI programs see the Authorization field only if the server is told to pass it.':
    'CGI 和 FastCGI 程序只有在服务器被设为传递 Authorization 字段时才能看到它。',
  'A redirect to another host makes clients drop Authorization: redirect within the host, or have clients call the final address.':
    '重定向到其他主机时客户端会丢弃 Authorization：请在同一主机内重定向，或让客户端直接调用最终地址。',

  // malformed-credentials
  'Credential is broken as text': '凭据的文本已损坏',
  'A credential was sent, but its text is broken, so the server could not even read it.':
    '发送了凭据，但其文本已损坏，服务器根本无法读取。',
  'Look at the Authorization field exactly as it was sent. It should be one scheme name, one space, and the credential, without quotes or line breaks.':
    '按实际发送的内容查看 Authorization 字段。它应该是一个方案名、一个空格和凭据，没有引号，也没有换行。',
  'Send the request only once the token is there. A value that was not loaded yet turns into "undefined" or "null" when it is put into a string.':
    '等令牌就绪后再发送请求。尚未加载的值放进字符串时会变成“undefined”或“null”。',
  'Add the scheme name in one place only. If the stored value already begins with "Bearer ", do not put it in front again.':
    '只在一个地方添加方案名。如果保存的值已经以“Bearer ”开头，就不要再加一次。',
  'Trim the value when it is read from a file or an environment variable: a line break at the end breaks it.':
    '从文件或环境变量读取值时去掉首尾空白：末尾的换行会使它损坏。',
  'Count the parts of a JWT, joined by dots: a signed one has exactly three, an encrypted one five. Fewer mean that it was cut off.':
    '数一数 JWT 中用点分隔的部分：签名的正好有三部分，加密的有五部分。少了就说明被截断了。',
  'For Basic, encode name and password joined by a colon as base64.':
    '对于 Basic，把用户名和密码用冒号连接后以 base64 编码。',
  'Say which part could not be read, without repeating the value.': '说明哪一部分无法读取，但不要重复该值。',
  'Compare the scheme name without regard to case (RFC 9110 section 11.1), and accept more than one space after it.':
    '比较方案名时不区分大小写（RFC 9110 第 11.1 节），并接受其后有多个空格。',
  'Show a complete example of the field in the documentation, with the scheme name.':
    '在文档中给出该字段的完整示例，包括方案名。',
  'Check that no proxy adds an Authorization field of its own to that of the client: two of them are joined into one that nobody can read.':
    '检查有没有代理在客户端的 Authorization 之外又加了自己的：两者会合并成一个谁也读不懂的字段。',
  'Check that templates of configuration files were filled in: "${API_KEY}" in a request means that the variable was not set.':
    '检查配置文件的模板是否已填好：请求中出现“${API_KEY}”说明该变量没有设置。',
  'Raise the limit for header size if long tokens arrive cut off.': '如果长令牌到达时被截断，请提高标头大小的上限。',

  // wrong-scheme
  'Wrong kind of credential': '凭据类型不对',
  'A credential was sent, but of a kind or in a place that this server does not accept.':
    '发送了凭据，但这台服务器不接受这种类型，或不接受它所在的位置。',
  'Compare the scheme that was sent with the one in the WWW-Authenticate field of the response, and send what it names.':
    '把发送的方案与响应中 WWW-Authenticate 字段的方案比较，并发送其中指定的那种。',
  'If the credential is an API key, look in the documentation for the field it belongs in; many servers want it outside Authorization.':
    '如果凭据是 API 密钥，请在文档中查看它应放在哪个字段；许多服务器要求放在 Authorization 之外。',
  'Send the access token, not the refresh token or the ID token that came with it.':
    '发送访问令牌，而不是随它一起得到的刷新令牌或 ID 令牌。',
  'Check that the key is of the kind that the call needs: secret or public, server or browser, personal or of an application.':
    '检查密钥是否是调用所需的类型：私密还是公开、服务器用还是浏览器用、个人的还是应用的。',
  'If passwords are no longer taken, create an API token or an app password in the settings of the account.':
    '如果不再接受密码，请在账户设置中创建 API 令牌或应用专用密码。',
  'Name every scheme that is accepted in WWW-Authenticate, one challenge for each.':
    '在 WWW-Authenticate 中列出所有接受的方案，每个方案一个质询。',
  'When a credential of another kind arrives, say so; "credentials were not provided" sends people the wrong way.':
    '收到其他类型的凭据时要明说；“未提供凭据”这样的话会误导人。',
  'Accept Bearer, the scheme that clients expect, beside a scheme of your own.':
    '除自有方案外，也接受客户端普遍使用的 Bearer。',
  'Check that the gateway and the application expect the same scheme; if the gateway uses up the Authorization field, pass the user on in another one.':
    '检查网关和应用要求的是不是同一种方案；如果网关占用了 Authorization 字段，请用另一个字段传递用户。',
  'If the gateway asks for Basic in front of an API with tokens, keep the two on different hosts or fields: a request has only one Authorization field.':
    '如果网关在使用令牌的 API 前面要求 Basic，请把两者分到不同的主机或字段：一个请求只有一个 Authorization 字段。',

  // invalid-credentials
  'Wrong password, key or token': '密码、密钥或令牌错误',
  'The server does not accept the login that was sent: the name, password, key or token is wrong.':
    '服务器不接受所发送的登录信息：用户名、密码、密钥或令牌有误。',
  'Type the name and password again, or copy the key again from where it is issued: whole, without spaces, from the right account and environment.':
    '重新输入用户名和密码，或从签发处重新复制密钥：要完整、没有空格，并且来自正确的账户和环境。',
  'Try the same credential by hand, away from the program.': '脱离程序，手动试一下同一个凭据。',
  'Check where the program takes the credential from: an old environment variable, a password manager or a .netrc file may win over the new one.':
    '检查程序从哪里取得凭据：旧的环境变量、密码管理器或 .netrc 文件可能优先于新的凭据。',
  'If the account uses a second factor, use an app password or token where a program cannot enter the code.':
    '如果账户启用了第二因素，在程序无法输入验证码的地方请使用应用专用密码或令牌。',
  'Reset the password, or create a new key, and use that.': '重置密码或创建新密钥，然后使用它。',
  'Give one answer for an unknown name and a wrong password, so that nobody can find out which accounts exist.':
    '对未知的用户名和错误的密码给出同样的回答，让人无法查出哪些账户存在。',
  'Use 401 with a challenge for a credential that is not accepted.': '对不被接受的凭据使用带质询的 401。',
  'For signed tokens, check that the server has the current public keys of the issuer and follows their rotation.':
    '对于签名令牌，检查服务器是否有签发者当前的公钥，并能跟上密钥轮换。',
  'Slow down repeated failures; a count of the attempts that are left helps a guesser more than the owner.':
    '放慢反复失败的尝试；告知剩余次数对猜测者的帮助大于对账户主人的帮助。',
  'Look at the log of the component that checks logins: it knows which part was wrong.':
    '查看校验登录的组件的日志：它知道是哪一部分出错。',
  'Check that the directory or database of users can be reached; when it cannot, some servers call every password wrong.':
    '检查能否连接到用户目录或数据库；连不上时，有些服务器会把所有密码都判为错误。',
  'Check that all instances use the same signing key or secret.': '检查所有实例是否使用同一个签名密钥或机密。',

  // expired-credentials
  'Token or session had expired': '令牌或会话已过期',
  'The token, session or link that was sent had expired.': '所发送的令牌、会话或链接已过期。',
  'Sign in again, or get a fresh token or link, and repeat the request.':
    '重新登录，或获取新的令牌或链接，然后重新发送请求。',
  'Have the program renew the token before it ends: a little before its exp time, and once more when a 401 says that it ended.':
    '让程序在令牌到期之前续期：在 exp 时间稍早一点，以及在 401 说明它已到期时再续一次。',
  'After a 401, renew once and repeat once; let all requests that wait share the one renewal.':
    '收到 401 后只续期一次、只重试一次；让所有等待的请求共用这一次续期。',
  'Look at when the token ends.': '查看令牌何时到期。',
  'Use a signed link at once, or ask for one that lives longer. Do not store it.':
    '立即使用签名链接，或申请有效期更长的链接。不要保存它。',
  'Say that the token expired, so that clients know that renewing helps.': '说明令牌已过期，让客户端知道续期有用。',
  'Give clients a way to renew: a refresh token, or a session that is extended while it is used.':
    '为客户端提供续期的办法：刷新令牌，或在使用期间自动延长的会话。',
  'Tell the lifetime when the token is issued (expires_in), and allow a minute or two of difference between clocks.':
    '签发令牌时告知有效期（expires_in），并容许时钟之间一两分钟的差异。',
  'Answer an ended session with 401, not with 403: 403 says that new credentials may be of no use (RFC 9110 section 15.5.4).':
    '会话结束时返回 401 而不是 403：403 表示换用新凭据可能也没有用（RFC 9110 第 15.5.4 节）。',
  'Compare the clock of the server with a time service: a clock that runs ahead ends tokens early.':
    '把服务器时钟与时间服务对照：走快的时钟会让令牌提前到期。',
  'Check that no cache hands out pages with signed links that have ended: cache them for less time than the links live.':
    '检查有没有缓存在提供含有已到期签名链接的页面：缓存时间要短于链接的有效期。',
  'Check the lifetime of sessions in the session store, and whether it was emptied or restarted.':
    '检查会话存储中会话的有效期，以及它是否被清空或重启过。',

  // revoked-credentials
  'Token, key or session withdrawn': '令牌、密钥或会话已被撤销',
  'The token, key or session was withdrawn before its time: by a logout, a replacement or an administrator.':
    '令牌、密钥或会话在到期之前被撤销：因为退出登录、被替换或由管理员撤销。',
  'Sign in again, or create a new key, and replace the old one everywhere it is used.':
    '重新登录或创建新密钥，并在所有使用旧密钥的地方替换它。',
  'Store the new refresh token each time tokens are renewed: with rotation, each one works only once.':
    '每次续期都保存新的刷新令牌：启用轮换时，每个刷新令牌只能用一次。',
  'Let only one tab or worker renew at a time, so that two of them do not use the same refresh token.':
    '同一时间只让一个标签页或 worker 续期，以免两个同时使用同一个刷新令牌。',
  'Find out whether somebody signed out everywhere, changed the password or deleted the key, and whether a leaked key was withdrawn automatically.':
    '查明是否有人在所有设备上退出登录、修改了密码或删除了密钥，以及泄露的密钥是否被自动撤销。',
  'Say that the token was withdrawn, so that clients stop trying and ask for a new login.':
    '说明令牌已被撤销，让客户端停止重试并要求重新登录。',
  'With rotation of refresh tokens, consider accepting the old one for a few seconds more: lost answers and two tabs are ordinary. The price is that a stolen token is noticed a little later.':
    '启用刷新令牌轮换时，可以考虑让旧令牌再多用几秒：响应丢失和同时开两个标签页都很常见。代价是令牌被盗会稍晚才被发现。',
  'Tell the owner of a key by mail when it is withdrawn, and why.': '撤销密钥时用邮件通知其主人，并说明原因。',
  'Look at the audit log: it says who withdrew the key or session, and when.':
    '查看审计日志：它记录了谁在何时撤销了密钥或会话。',
  'Check whether the session store lost its content, by a restart or for lack of memory.':
    '检查会话存储是否因重启或内存不足而丢失了内容。',
  'Roll keys with an overlap: issue the new one, switch all clients, then withdraw the old one.':
    '更换密钥时要有重叠期：先签发新的，切换所有客户端，再撤销旧的。',

  // account-disabled
  'Account locked or disabled': '账户被锁定或停用',
  'The account is locked, suspended, deactivated or not confirmed yet, so the server lets nobody in with it.':
    '账户被锁定、暂停、停用或尚未确认，因此服务器不允许任何人用它登录。',
  'Look for a mail that asks to confirm the address or that explains the lock; ask for a new confirmation mail if it is gone.':
    '找一找要求确认地址或说明锁定原因的邮件；找不到确认邮件就重新申请一封。',
  'After too many wrong passwords, wait as long as the message says, then reset the password in place of guessing on.':
    '密码输错太多次后，按提示的时间等待，然后重置密码，不要继续猜。',
  'Find the program that still signs in with the old password: an old phone or a scheduled job locks the account again and again.':
    '找出仍在用旧密码登录的程序：旧手机或定时任务会一再锁定账户。',
  'Ask the administrator or the support to reactivate the account. Send the name of the account, the time and any request id of the response, never the password.':
    '请管理员或客服重新启用账户。提供账户名、时间和响应中的请求 ID，绝不要提供密码。',
  'Tell the state of the account only to somebody who has given the right password; to others it says that the account exists.':
    '只把账户状态告诉输入了正确密码的人；对其他人说等于承认账户存在。',
  'Use 403 for a known account that is locked: a new login would not help. Say when the lock ends, if it does.':
    '对已知但被锁定的账户使用 403：重新登录没有用。如果锁定会结束，请说明何时结束。',
  'Offer a way out in the answer: confirm the address, reset the password, contact the support.':
    '在响应中给出出路：确认地址、重置密码、联系客服。',
  'Lock for a growing time, not forever: a lasting lock lets anybody shut out anybody.':
    '锁定时间应逐次加长，而不是永久锁定：永久锁定让任何人都能把别人挡在门外。',
  'Look at the state of the account in the directory, and at where the failed logins come from.':
    '查看账户在目录中的状态，以及失败的登录来自哪里。',
  'Check that confirmation mails leave the house and do not end up as spam.':
    '检查确认邮件是否真的发出，并且没有被当成垃圾邮件。',
  'If accounts are synchronized from a directory, check that the account was not removed there by mistake.':
    '如果账户从目录同步，检查它是否在那里被误删。',

  // wrong-audience
  'Token meant for somebody else': '令牌是给别处用的',
  'The token is meant for another API, tenant, region or environment than the one it was sent to.':
    '令牌是给另一个 API、租户、区域或环境用的，而不是它被发送到的这一个。',
  'Look at the aud and iss claims of the token, and compare them with what the API documents.':
    '查看令牌的 aud 和 iss 声明，并与 API 文档的说明比较。',
  'Ask for a token for this very API: name its audience, resource or scope when signing in.':
    '专门为这个 API 申请令牌：登录时指定它的受众、资源或权限范围。',
  'Send the access token, not the ID token: the ID token is for the page that signs the user in.':
    '发送访问令牌，而不是 ID 令牌：ID 令牌是给让用户登录的页面用的。',
  'Check that key and address belong together: test key with the test address, the region of the account, the right tenant.':
    '检查密钥与地址是否匹配：测试密钥对应测试地址，账户的区域，正确的租户。',
  'Say which claim does not fit. The audience that is expected is no secret.':
    '说明是哪个声明不符。期望的受众不是秘密。',
  'Check the expected audience and issuer in the configuration, letter by letter: a slash at the end or http in place of https counts.':
    '逐字检查配置中期望的受众和签发者：末尾的斜杠、用 http 代替 https 都算不同。',
  'Publish what to ask for in the metadata of the protected resource (RFC 9728).':
    '在受保护资源的元数据中公布应申请什么（RFC 9728）。',
  'Check that each environment is configured with its own issuer and audience, and that no staging value reached production.':
    '检查每个环境是否配置了自己的签发者和受众，并且没有预发布环境的值进入生产环境。',
  'Behind a proxy, configure the public address: a server that only knows its internal name expects that as the audience.':
    '在代理后面要配置公开地址：只知道内部名称的服务器会把内部名称当作期望的受众。',

  // clock-skew
  'Clocks do not agree': '时钟不一致',
  'The time in the token or in the request does not agree with the clock of the server.':
    '令牌或请求中的时间与服务器的时钟不一致。',
  'Set the clock of the machine from a time service, and check the time zone.': '用时间服务校准本机时钟，并检查时区。',
  'Compare the own clock with that of the server, which stands in the Date field of every response.':
    '把自己的时钟与服务器的时钟比较，后者在每个响应的 Date 字段中。',
  'Where the clock cannot be set, take the difference from the Date field and add it when signing.':
    '在无法调整时钟的地方，从 Date 字段算出差值，并在签名时加上。',
  'Containers and virtual machines that were paused wake up with an old time: restart them, or have them synchronize on waking.':
    '被暂停过的容器和虚拟机醒来时带着旧时间：请重启它们，或让它们唤醒时同步。',
  'Sign the request right before it is sent; do not keep signed requests waiting or repeat them later.':
    '在发送之前才对请求签名；不要让已签名的请求等待，也不要以后再重发。',
  'Allow a few minutes of difference when times are checked.': '检查时间时容许几分钟的差异。',
  'Issue tokens without nbf, or with one a little in the past; iat stays the true time of issue (RFC 7519 section 4.1.6).':
    '签发令牌时不带 nbf，或把它设得稍早一点；iat 仍是真实的签发时间（RFC 7519 第 4.1.6 节）。',
  'Say the time of the server in the answer: a Date field is enough.': '在响应中告知服务器的时间：有 Date 字段就够了。',
  'Run time synchronization on all machines that issue or check tokens, and watch the offset.':
    '在所有签发或检查令牌的机器上运行时间同步，并监视偏差。',
  'Check times that were written without a time zone: local time taken for UTC is off by whole hours.':
    '检查没有写时区的时间：把本地时间当成 UTC 会差整小时。',

  // bad-signature
  'Signature over the request does not match': '请求的签名不匹配',
  'The request is signed, and the signature does not match what the server received.':
    '请求带有签名，但签名与服务器收到的内容不匹配。',
  'Check the secret first: whole, without spaces or a line break, and the one that belongs to this key id.':
    '先检查密钥：要完整，没有空格和换行，并且属于这个密钥 ID。',
  'Sign what is really sent: method, full path with its encoding, query in order, and the exact bytes of the body. Change nothing afterwards.':
    '对真正发送的内容签名：方法、带编码的完整路径、按顺序的查询参数和正文的确切字节。之后什么都不要改。',
  'Do not add anything to a signed link, not even a tracking parameter, and do not decode it on the way.':
    '不要在签名链接上添加任何内容，连跟踪参数也不行，途中也不要解码。',
  'Use the official client to see what it signs, and compare the text to be signed line by line with the own one; some servers show theirs in the answer.':
    '用官方客户端看它对什么签名，并把待签名文本与自己的逐行比较；有些服务器会在响应中给出它们的文本。',
  'For DPoP, make a new proof for each request, with the method and the public address that are really used, the address without query and fragment.':
    '对于 DPoP，为每个请求生成新的证明，使用真正用到的方法和公开地址，地址不含查询参数和片段。',
  'Describe exactly what is signed, with an example that can be computed by hand.':
    '准确说明对什么签名，并给出可以手工计算的例子。',
  'In test systems, return the text that the server signed. In production, return only that it does not match.':
    '在测试系统中返回服务器签名所用的文本；在生产环境只返回不匹配。',
  'Verify the raw bytes of the body, before any parser touches them.': '在任何解析器处理之前，用正文的原始字节校验。',
  'Check what the proxy changes: host name, http in place of https, a path prefix, decoded characters, joined slashes.':
    '检查代理改了什么：主机名、用 http 代替 https、路径前缀、被解码的字符、被合并的斜杠。',
  'Tell the application its public address, so that it verifies what the client signed and not the internal one.':
    '告诉应用它的公开地址，让它校验客户端签名的地址，而不是内部地址。',
  'Check that all instances have the same secret.': '检查所有实例的密钥是否相同。',

  // client-certificate-required
  'Client certificate missing or not accepted': '缺少客户端证书或证书不被接受',
  'The server wants a client certificate, and none came, or one that it does not accept.':
    '服务器要求客户端证书，但没有收到，或收到的不被接受。',
  'Install the certificate with its private key, close the browser entirely, open the page again and choose the certificate when asked.':
    '安装证书及其私钥，完全关闭浏览器，重新打开页面，并在询问时选择该证书。',
  'Try it by hand with certificate and key.': '手动用证书和密钥试一下。',
  'Check that the certificate is in time, allows client authentication, and comes from an authority that the server names.':
    '检查证书是否在有效期内、允许用于客户端认证，并由服务器列出的机构签发。',
  'In a page, send the request with credentials: without them the browser does not present a certificate to another origin.':
    '在页面中发送请求时要带 credentials：否则浏览器不会向其他源出示证书。',
  'Say in the body that a client certificate is needed, and where to get one.':
    '在正文中说明需要客户端证书，以及在哪里获取。',
  'Offer the protected part on a host of its own: asking for a certificate in the middle of a connection does not work over HTTP/2.':
    '把受保护的部分放在单独的主机上：在连接中途索取证书在 HTTP/2 下行不通。',
  'Check which authorities are trusted for clients, and that the chain is complete.':
    '检查信任哪些机构签发的客户端证书，以及证书链是否完整。',
  'Ask for the certificate for the whole virtual host; for a single directory the server has to ask in the middle of a connection, which HTTP/2 forbids and browsers do not offer with TLS 1.3.':
    '为整个虚拟主机索取证书；若只为单个目录，服务器就得在连接中途索取，HTTP/2 禁止这样做，浏览器在 TLS 1.3 下也不支持。',
  'Behind a load balancer that ends TLS, have it ask for the certificate and pass it on; the application cannot see it otherwise.':
    '在终止 TLS 的负载均衡器后面，由它索取证书并向后传递；否则应用看不到证书。',

  // step-up-required
  'Stronger or fresher login needed': '需要更强或更新的登录',
  'The server knows the user and wants a stronger or more recent login for this: a second factor, or the password once more.':
    '服务器认识该用户，但这项操作需要更强或更近的登录：第二因素，或再次输入密码。',
  'Confirm the login as the page asks: enter the code of the second factor, or the password once more.':
    '按页面要求确认登录：输入第二因素的验证码，或再次输入密码。',
  'In a program, read the acr_values, max_age or claims of the challenge and start a new login with them.':
    '在程序中读取质询里的 acr_values、max_age 或 claims，并用它们发起新的登录。',
  'For jobs that run alone, use a token or key that was made for them; they cannot enter a code.':
    '对无人值守的任务，使用专为它们准备的令牌或密钥；它们无法输入验证码。',
  'If no second factor is set up yet, set it up in the security settings of the account.':
    '如果还没有设置第二因素，请在账户的安全设置中设置。',
  'Say what is missing, as RFC 9470 defines it, so that clients can start the right login by themselves.':
    '按 RFC 9470 的定义说明缺少什么，让客户端能自行发起正确的登录。',
  'Keep what the user entered, and continue with it after the step.': '保留用户已输入的内容，在这一步之后继续使用。',
  'Ask for the step only where it matters, and let it hold for some minutes.':
    '只在重要的地方要求这一步，并让它在几分钟内有效。',
  'Look at the sign-in log of the login server: it names the rule that asked for the step.':
    '查看登录服务器的登录日志：它写明了是哪条规则要求这一步。',
  'Check that rules for devices and places do not hit service accounts.': '检查针对设备和地点的规则没有影响服务账户。',
  'Check that acr and auth_time arrive in the token; without them the API cannot see the stronger login.':
    '检查令牌中是否有 acr 和 auth_time；没有它们，API 看不到更强的登录。',

  // auth-handshake
  'A step of the login, not a failure': '是登录的一步，不是失败',
  'This refusal is a normal step of the login: the client answers it with the next request.':
    '这次拒绝是登录过程中的正常一步：客户端用下一个请求来回应。',
  'Nothing needs to be done if the request that follows succeeds.': '如果随后的请求成功，就什么都不用做。',
  'To save the extra round trip with Basic, send the credential with the first request.':
    '用 Basic 时想省去多余的往返，请在第一个请求就发送凭据。',
  'Keep the nonce of the last answer and use it for the next request (Digest, DPoP).':
    '保存上一个响应的 nonce，用于下一个请求（Digest、DPoP）。',
  'Keep connections open: NTLM belongs to the connection and starts anew with each one.':
    '保持连接：NTLM 与连接绑定，每个新连接都要重新开始。',
  'Do not count these answers as errors in monitoring, and do not lock accounts because of them.':
    '不要在监控中把这些响应算作错误，也不要因此锁定账户。',
  'Send the DPoP-Nonce field with good answers as well, so that clients have a fresh one in time.':
    '在成功的响应中也发送 DPoP-Nonce 字段，让客户端及时得到新的值。',
  'For scripts on other origins, expose the field that the step needs.': '对于其他源的脚本，公开这一步所需的字段。',
  'Check that the load balancer keeps one client connection on one server connection of its own: NTLM breaks where several clients share one. If it cannot, pass the connection on unread (TCP).':
    '检查负载均衡器是否让每个客户端连接独占一个服务器连接：多个客户端共用一个时 NTLM 会失败。如果做不到，就不解析地传递连接（TCP）。',
  'Prefer Kerberos or tokens to NTLM: they need fewer round trips.':
    '优先使用 Kerberos 或令牌而不是 NTLM：它们的往返更少。',
  'Let nonces live for some minutes.': '让 nonce 有几分钟的有效期。',

  // cookies-not-sent
  'Session cookie was not attached': '没有附带会话 Cookie',
  'The browser has a session cookie for this server and did not send it along.':
    '浏览器有这台服务器的会话 Cookie，但没有发送。',
  'Ask for credentials in the call; to another origin, a script sends no cookies by itself.':
    '在调用中要求带 credentials；对其他源，脚本不会自动发送 Cookie。',
  'Use one name for the server everywhere: localhost and 127.0.0.1 are two sites, and so are www.example.com and example.net.':
    '在所有地方使用服务器的同一个名称：localhost 和 127.0.0.1 是两个站点，www.example.com 和 example.net 也是。',
  'In the browser, look at the cookie in the storage view and at the request: the reason stands beside a cookie that was held back.':
    '在浏览器中查看存储视图里的 Cookie 和请求：被扣下的 Cookie 旁边写着原因。',
  'If the browser blocks cookies of other sites, allow them for this site, or open the application in a tab of its own in place of a frame.':
    '如果浏览器阻止其他站点的 Cookie，请为本站点放行，或在单独的标签页而不是框架中打开应用。',
  'For pages of another site, set the cookie with SameSite=None and Secure.':
    '对于其他站点的页面，用 SameSite=None 和 Secure 设置 Cookie。',
  'For several hosts of one domain, set Domain; without it, the cookie goes back only to the host that set it.':
    '一个域名下有多个主机时要设置 Domain；否则 Cookie 只会回到设置它的主机。',
  'Allow credentials by name: the wildcard does not count for requests with cookies.':
    '允许凭据时要写明源：通配符对带 Cookie 的请求无效。',
  'Best of all, serve page and API from one site, for instance through a path of the same host; then nothing of this is needed.':
    '最好让页面和 API 来自同一站点，例如用同一主机下的路径；那样这些都不需要了。',
  'Serve the API below the host of the page.': '在页面所在的主机下提供 API。',
  'Behind a proxy that ends TLS, tell the application that the connection is secure; otherwise it leaves out Secure, and browsers reject a cookie with SameSite=None that is not Secure.':
    '在终止 TLS 的代理后面，要告诉应用连接是安全的；否则它会省略 Secure，而浏览器会拒绝没有 Secure 的 SameSite=None Cookie。',
  'Check that the proxy does not rewrite Path or Domain of cookies to something that no longer fits.':
    '检查代理没有把 Cookie 的 Path 或 Domain 改写成不再匹配的值。',

  // sso-gateway
  'Login gateway in front of the application': '应用前面的登录网关',
  'A login gateway in front of the application wants a sign-in of its own; the request did not reach the application.':
    '应用前面的登录网关要求单独登录；请求没有到达应用。',
  'Open the address in a browser tab, sign in at the gateway, then try again.':
    '在浏览器标签页中打开该地址，在网关登录，然后重试。',
  'For a program, ask for a service token of the gateway, and send it besides the credential of the application.':
    '对于程序，向网关申请服务令牌，并与应用的凭据一起发送。',
  'If the page was open for a long time, reload it: the session at the gateway ended, and background requests cannot renew it.':
    '如果页面打开了很久，请重新加载：网关的会话已结束，后台请求无法续期。',
  'For files that the browser fetches without cookies, such as a web manifest, ask for credentials.':
    '对于浏览器不带 Cookie 获取的文件（例如 Web 清单），要求带 credentials。',
  'When a background request is answered by a redirect to the login or by its page, reload the whole page, so that the person can sign in.':
    '当后台请求得到登录页面或重定向到登录的响应时，重新加载整个页面，让用户能够登录。',
  'Do not use the Authorization field for both, the gateway and the application, unless the gateway passes it on.':
    '不要让网关和应用同时使用 Authorization 字段，除非网关会把它传下去。',
  'Let the gateway answer background requests with 401 and not with a redirect.':
    '让网关对后台请求返回 401，而不是重定向。',
  'Exempt what must be public: health checks, webhooks, preflight requests, icons and the manifest.':
    '放行必须公开的内容：健康检查、Webhook、预检请求、图标和清单。',
  'Give machines a way in: service tokens, or signed tokens of a known issuer.':
    '给机器一个入口：服务令牌，或已知签发者的签名令牌。',
  'Check that the session of the gateway lives longer than a working day, or is extended while it is used.':
    '检查网关会话的时长是否超过一个工作日，或在使用期间会延长。',

  // insufficient-scope
  'Token lacks a scope': '令牌缺少权限范围',
  'The token is accepted, but it was not issued with the scope (permission) that this request needs.':
    '令牌被接受，但签发时没有这个请求所需的权限范围（scope）。',
  'Get a new token and ask for the missing scope this time; the person may have to agree again.':
    '获取新令牌，这次申请缺少的权限范围；用户可能需要再次同意。',
  'Read the scope parameter of WWW-Authenticate or the message in the body: it often names the scope that is needed. Compare it with the scope or scp claim of the token.':
    '查看 WWW-Authenticate 的 scope 参数或正文中的消息：其中往往写明所需的权限范围。与令牌的 scope 或 scp 声明比较。',
  'Check that the application sends the new token: a refresh token keeps the scopes of the first consent, and an old token may still be in storage.':
    '检查应用发送的是新令牌：刷新令牌保持首次同意时的权限范围，旧令牌也可能还在存储中。',
  'For a personal access token or an API key, open its settings and add the permission, or create a new one; many products cannot widen an existing token.':
    '对于个人访问令牌或 API 密钥，打开其设置并添加权限，或新建一个；许多产品无法扩大已有令牌的权限。',
  'Where scopes need the consent of an administrator, ask for it and name the application and the scope.':
    '权限范围需要管理员同意时，请提出申请，并写明应用和权限范围。',
  'Name the scope in the challenge, so that a client can ask for it by itself (RFC 6750 section 3.1).':
    '在质询中写明权限范围，让客户端能自行申请（RFC 6750 第 3.1 节）。',
  'Document for each endpoint which scopes it needs, and accept the wider scope where a narrower one is enough.':
    '为每个端点写明所需的权限范围；较窄的范围就够用时，也接受较宽的范围。',
  'For browser applications on another origin, let scripts read the challenge.':
    '对于其他源上的浏览器应用，让脚本能读取质询。',
  'Scopes arrive as authorities with the prefix SCOPE_: check for that, not for a role.':
    '权限范围以带 SCOPE_ 前缀的 authority 形式到达：请检查它，而不是角色。',
  'The scope claim is one string with spaces; a policy that compares it as a whole never matches.':
    'scope 声明是一个用空格分隔的字符串；整体比较它的策略永远不会匹配。',
  'Allow the client at the authorization server to ask for this scope; unknown or forbidden scopes are often dropped in silence.':
    '在授权服务器上允许该客户端申请这个权限范围；未知或被禁止的范围常被悄悄丢弃。',
  'Check that the gateway passes the token on unchanged and does not exchange it for one with fewer scopes.':
    '检查网关是否原样传递令牌，而没有换成权限范围更少的令牌。',
  'Compare the fields X-OAuth-Scopes (what the token has) and X-Accepted-OAuth-Scopes (what the endpoint takes).':
    '比较 X-OAuth-Scopes 字段（令牌拥有的）和 X-Accepted-OAuth-Scopes 字段（端点接受的）。',

  // insufficient-permission
  'Not permitted for this account': '此账户没有权限',
  'The server knows who is asking, and this account is not allowed to do this.':
    '服务器知道是谁在请求，而此账户不被允许这样做。',
  'Check which account the request was made with. A second account, an old session in this browser or a shared test key are the usual surprise: sign out, sign in as the intended account, and repeat the request.':
    '检查请求用的是哪个账户。第二个账户、浏览器里的旧会话或共用的测试密钥是常见的意外：退出登录，用想用的账户登录，再重新发送请求。',
  'Compare with something that this account can do: if the same credential is accepted for another URL of this server, the account works and only this right is missing.':
    '与此账户能做的事比较：如果同一个凭据在这台服务器的另一个 URL 被接受，说明账户有效，只是缺少这项权限。',
  'Check the id in the URL. An object that belongs to somebody else, or to another project or tenant, is refused in the same way.':
    '检查 URL 中的 ID。属于别人、别的项目或别的租户的对象会以同样的方式被拒绝。',
  'Ask the administrator or the owner for the right. Send them the account, the method, the URL, the time and the request id of the response.':
    '向管理员或所有者申请权限。提供账户、方法、URL、时间和响应中的请求 ID。',
  'Look up which rule refused: log the account, the action, the object and the policy that decided, and put a request id into the response so that a caller can quote it.':
    '查明是哪条规则拒绝的：记录账户、操作、对象和作出决定的策略，并在响应中放入请求 ID，让调用方能够引用。',
  'Say in the body what kind of right is missing, in a form for programs (RFC 9457), without naming internal roles or policies.':
    '在正文中以程序可读的形式（RFC 9457）说明缺少哪类权限，但不要写出内部角色或策略的名称。',
  'Where the mere existence of the object is confidential, answer 404 for all who may not see it (RFC 9110 section 15.5.4).':
    '如果对象是否存在本身就是机密，对所有无权查看的人返回 404（RFC 9110 第 15.5.4 节）。',
  'See which permission class refused: each one can carry its own message.':
    '查看是哪个权限类拒绝的：每个类都可以有自己的消息。',
  'Check the authorities that the account really has: hasRole("ADMIN") looks for the authority ROLE_ADMIN.':
    '检查账户实际拥有的 authority：hasRole("ADMIN") 查找的是 ROLE_ADMIN。',
  'Return a reason from the policy in place of a bare false.': '让策略返回原因，而不只是 false。',
  'Check that the claim named by the policy or role is in the principal under the expected claim type.':
    '检查策略或角色所指的声明是否以期望的声明类型存在于主体中。',
  'A guard that returns false answers with this stock text; throw an exception with a reason of your own.':
    '返回 false 的守卫会给出这段固定文本；请抛出带有自己原因的异常。',
  'Rescue the refusal of Pundit or CanCanCan in one place and say which action was refused.':
    '在一个地方捕获 Pundit 或 CanCanCan 的拒绝，并说明哪个操作被拒绝。',
  'The role in the token lacks a grant, or a row policy refuses: grant the table and write a policy for the role.':
    '令牌中的角色缺少授权，或被行级策略拒绝：为该表授权，并为该角色编写策略。',
  'The profiler shows on the Security panel of the request which voter refused.':
    '分析器在该请求的 Security 面板上显示是哪个投票者拒绝的。',
  'Raise the exception with a reason where the dependency checks the right.':
    '在依赖项检查权限的地方抛出带原因的异常。',
  'Abort with a description in place of the stock text.': '中止时给出说明，代替固定文本。',
  'Add a permission for this role on the table, in the console or the metadata; without one, the field does not exist for the role.':
    '在控制台或元数据中为该角色添加此表的权限；没有权限时，该字段对此角色不存在。',
  'Grant the account the role or group that the action needs, and check that the change has reached the server: cached sessions and tokens keep the old rights until they are renewed.':
    '给账户授予操作所需的角色或组，并检查更改是否已到达服务器：缓存的会话和令牌在更新之前保持旧权限。',
  'Ask the cluster what the account may do, then bind a role that covers it.':
    '询问集群该账户能做什么，然后绑定一个涵盖所需操作的角色。',
  'Read the policies together: an explicit Deny wins over every Allow, and the bucket policy, the identity policy and the organization policy all have their say.':
    '把各项策略放在一起看：明确的 Deny 优先于所有 Allow，存储桶策略、身份策略和组织策略都起作用。',
  'Look for the refusal in the audit log by time and account: it names the rule that decided.':
    '按时间和账户在审计日志中查找这次拒绝：它写明了作出决定的规则。',
  'Give the account the role that the page names (manager-gui, manager-script, admin-gui) in conf/tomcat-users.xml, and start again.':
    '在 conf/tomcat-users.xml 中给账户授予页面写明的角色（manager-gui、manager-script、admin-gui），然后重启。',

  // not-entitled
  'Not part of the plan, or not enabled': '套餐不包含或未启用',
  'The account is known, but its plan, license, payment or settings do not include this.':
    '账户是已知的，但其套餐、许可、付款或设置不包含这项功能。',
  'Read which product, API or plan the message names, and open the page it links to: often one click switches it on.':
    '看清消息写的是哪个产品、API 或套餐，并打开其链接的页面：往往点一下就能启用。',
  'Check the account that the key belongs to: a key of a test project or a free account has another plan than you may think.':
    '检查密钥属于哪个账户：测试项目或免费账户的密钥，其套餐可能与您想的不同。',
  'Switch the API or the product on for the project; it takes some minutes until all servers know.':
    '为项目启用该 API 或产品；需要几分钟，所有服务器才会知道。',
  'Accept the terms or the license of the item, with the same account that the token belongs to.':
    '用令牌所属的同一个账户接受该项目的条款或许可。',
  'Check the billing page: an expired card or an open bill switches paid functions off.':
    '查看账单页面：过期的银行卡或未付的账单会停用付费功能。',
  'Use an endpoint or option that your plan includes, or ask the provider for a trial.':
    '使用套餐包含的端点或选项，或向提供方申请试用。',
  'Name in the body what is missing and where to get it, with a code for programs that differs from that of a missing role.':
    '在正文中写明缺少什么、在哪里获取，并给程序一个与缺少角色不同的代码。',
  'Do not answer 401: clients would throw a good token away.': '不要返回 401：客户端会丢掉有效的令牌。',
  'Check the entitlements of the account as the server sees them, and when they were last read from the billing system.':
    '检查服务器所见的账户权益，以及上次从计费系统读取的时间。',
  'Check that the license file or key of the installation is valid and covers the number of users and this function.':
    '检查安装的许可文件或许可密钥是否有效，并涵盖用户数量和这项功能。',
  'Look which APIs are enabled for the project of the credential; it is the project of the key, not of the data.':
    '查看凭据所属的项目启用了哪些 API；要看的是密钥的项目，而不是数据的项目。',

  // content-restricted
  'Content is restricted': '内容受限',
  'This content itself is restricted: by law, by age, by copyright, or to the members or the people its owner has chosen.':
    '内容本身受到限制：因法律、年龄、版权，或只对成员或所有者选定的人开放。',
  'Read which restriction the page names. For an age limit, sign in and confirm the age; for a private group or profile, ask its owner to let you in.':
    '看清页面写的是哪种限制。有年龄限制时，登录并确认年龄；私密群组或个人资料，请其所有者允许您查看。',
  'For content taken down by law or by a copyright claim, look in the text for who demanded it, or in a public register of such demands; a Link field with rel="blocked-by" names who carries the block out (RFC 7725 section 4).':
    '对于因法律或版权主张而撤下的内容，在文本中或此类要求的公开登记处查找是谁提出的；带 rel="blocked-by" 的 Link 字段写明由谁执行封锁（RFC 7725 第 4 节）。',
  'Sign in with the account that is a member. Guests often see the same refusal as strangers.':
    '用属于成员的账户登录。访客看到的拒绝往往与陌生人相同。',
  'In a program, treat this as final for this item: skip it, and do not try again.':
    '在程序中把它视为该项目的最终结果：跳过，不要再试。',
  'Name the kind of restriction in a code for programs, and the way to lift it (confirm the age, ask to join), if there is one.':
    '用程序可读的代码写明限制的类型；如果有解除的办法（确认年龄、申请加入），也写明。',
  'Answer 451 where the law demands the refusal (RFC 7725): say in the body who demanded it and by which law; the Link field names who carries the block out.':
    '法律要求拒绝时返回 451（RFC 7725）：在正文中说明由谁、依据哪部法律要求；Link 字段写明由谁执行封锁。',
  'Where it is confidential that private content exists, answer 404 to all who may not see it.':
    '如果私密内容是否存在也是机密，对所有无权查看的人返回 404。',
  'Check the flags of the item (visibility, age rating, legal hold) and who set them, in the moderation or audit log.':
    '在审核或审计日志中检查该项目的标记（可见性、年龄分级、法律封存）以及由谁设置。',
  'Check that membership changes reach the servers that deliver the files; caches may still act on the old state.':
    '检查成员变更是否已到达提供文件的服务器；缓存可能仍按旧状态处理。',

  // rate-limited
  'Too many requests': '请求过多',
  'Too many requests in too short a time: the server refuses until the limit is reset.':
    '在太短的时间内请求太多：服务器会一直拒绝，直到限制重置。',
  'Wait as long as the response says (Retry-After, or a reset field), then send again.':
    '按响应所说的时间等待（Retry-After 或重置字段），然后再发送。',
  'Make the client wait by itself, longer after each refusal, and with a random part so that several clients do not return at once.':
    '让客户端自动等待，每次被拒绝后等得更久，并加上随机部分，以免多个客户端同时回来。',
  'Send less: cache answers, ask for several items in one request, use webhooks in place of polling, send If-None-Match.':
    '少发请求：缓存响应，一次请求多个项目，用 Webhook 代替轮询，发送 If-None-Match。',
  'Identify yourself where anonymous callers share a small limit: a signed-in account or a key has its own count.':
    '在匿名调用方共用较小限额的地方表明身份：已登录的账户或密钥有自己的计数。',
  'Look for a loop in your own code: many identical requests in a row in this capture are one.':
    '在自己的代码中查找循环：这次捕获中连续出现许多相同的请求，就是循环。',
  'Answer 429 with Retry-After, not 401 or 403: clients know what it means and do not throw their credentials away.':
    '返回 429 并带 Retry-After，而不是 401 或 403：客户端知道它的含义，不会丢掉凭据。',
  'Document the limits: how many, in which time, counted per what.': '写明限制：多少次、多长时间内、按什么计数。',
  'Let the limiter announce itself, and tell it how many proxies are in front, or all callers share the count of the proxy.':
    '让限流器表明自己，并告诉它前面有多少个代理，否则所有调用方会共用代理的计数。',
  'The built-in limiter answers 503 unless told otherwise.': '内置限流器默认返回 503，除非另行设置。',
  'Answer 429, allow a short burst, and count per real client address.':
    '返回 429，允许短时突发，并按真实的客户端地址计数。',
  'Check what is counted: behind a proxy or a company gateway many people share one address.':
    '检查按什么计数：在代理或公司网关后面，许多人共用一个地址。',
  'Raise the limit for known clients, or give them a key with its own count.':
    '为已知的客户端提高限额，或给它们有自己计数的密钥。',
  'Answer 429 from the stick table in place of 403.': '让 stick table 返回 429 而不是 403。',
  'Look at the limits of the rate-limiting plugin on the service, route and consumer; the narrowest one wins.':
    '查看服务、路由和使用者上限流插件的限额；最严的一个生效。',
  'Raise average and burst of the rateLimit middleware, and tell it how to find the client address.':
    '提高 rateLimit 中间件的 average 和 burst，并告诉它如何取得客户端地址。',
  'Dynamic IP Restrictions (substatus 403.501 and 403.502) count per address; raise the limits or let it answer 429.':
    'Dynamic IP Restrictions（子状态 403.501 和 403.502）按地址计数；提高限额，或让它返回 429。',

  // csrf-rejected
  'Anti-forgery token missing or wrong': '防伪令牌缺失或错误',
  'The server could not verify that this request came from its own page: the anti-forgery (CSRF) token is missing, stale or wrong.':
    '服务器无法确认这个请求来自它自己的页面：防伪（CSRF）令牌缺失、过时或错误。',
  'Reload the page and repeat the action: the form may be older than the session, or another tab signed in meanwhile.':
    '重新加载页面并重复操作：表单可能比会话旧，或另一个标签页在此期间登录了。',
  'Delete the cookies of this site, sign in again, and try a private window: two cookies of the same name from different paths or domains make the check fail.':
    '删除此站点的 Cookie，重新登录，并试试隐私窗口：不同路径或域名下的两个同名 Cookie 会使检查失败。',
  'In a script, fetch the token first, keep the cookies, and send the token back in the field that the server expects.':
    '在脚本中先获取令牌，保留 Cookie，再把令牌放进服务器期望的字段发回。',
  'For calls that are not made by a page, use a token in the Authorization field in place of the session cookie; most servers ask for no anti-forgery token then.':
    '对于不是由页面发出的调用，用 Authorization 字段中的令牌代替会话 Cookie；多数服务器这时不要求防伪令牌。',
  'Send the value of the csrftoken cookie as X-CSRFToken, and over https also a Referer of the same site.':
    '把 csrftoken Cookie 的值作为 X-CSRFToken 发送，用 https 时还要带同一站点的 Referer。',
  'Put the token of the current session into every page and every form, and read it again after each sign-in, because signing in replaces it.':
    '在每个页面和每个表单中放入当前会话的令牌，并在每次登录后重新读取，因为登录会更换它。',
  'Put {% csrf_token %} into the form, or send the csrftoken cookie back as X-CSRFToken; behind a proxy that ends TLS, also list the public origin.':
    '在表单中放入 {% csrf_token %}，或把 csrftoken Cookie 作为 X-CSRFToken 发回；在终止 TLS 的代理后面，还要列出公开的源。',
  'Put @csrf into the form; in scripts send the XSRF-TOKEN cookie back as X-XSRF-TOKEN. From another origin of the same site, axios does so only when told.':
    '在表单中放入 @csrf；在脚本中把 XSRF-TOKEN Cookie 作为 X-XSRF-TOKEN 发回。从同一站点的另一个源，axios 只有被告知时才这样做。',
  'Put csrf_meta_tags into the layout and send its value as X-CSRF-Token.':
    '在布局中放入 csrf_meta_tags，并把它的值作为 X-CSRF-Token 发送。',
  'Let single-page applications read the token from a cookie and send it back as X-XSRF-TOKEN; switch the check off only for endpoints that never look at cookies.':
    '让单页应用从 Cookie 读取令牌，并作为 X-XSRF-TOKEN 发回；只对从不查看 Cookie 的端点关闭检查。',
  'Send the request token in the field that is configured.': '在配置的字段中发送请求令牌。',
  'Mount the session and the cookie parser before the anti-forgery middleware, and give the page the token that belongs to its session.':
    '把会话和 Cookie 解析器放在防伪中间件之前，并把属于该会话的令牌给页面。',
  'Say in the body that the anti-forgery token is what failed, so that a client can fetch a new one and repeat.':
    '在正文中说明失败的是防伪令牌，让客户端能获取新令牌并重试。',
  'Render the token into the form and check the same id.': '把令牌写进表单，并检查同一个 ID。',
  'Let Flask-WTF put the token into the page, and send it as X-CSRFToken in scripts.':
    '让 Flask-WTF 把令牌放进页面，在脚本中作为 X-CSRFToken 发送。',
  'Forms from another origin are refused: post from the own origin, or list the origin behind a proxy.':
    '来自其他源的表单会被拒绝：请从自己的源提交，或在代理后面列出该源。',
  'Links and forms must carry the nonce of the page they come from; open the page again and do not bookmark its actions.':
    '链接和表单必须带有所在页面的 nonce；重新打开页面，不要把其中的操作加入书签。',
  'Check that all instances behind the load balancer share the session store and the secret key; otherwise a token of one instance is wrong for the next.':
    '检查负载均衡器后面的所有实例是否共用会话存储和密钥；否则一个实例的令牌在下一个实例就是错的。',
  'Check that the proxy passes on Host, the scheme and the cookies: checks of the origin compare with them.':
    '检查代理是否传递 Host、协议和 Cookie：对源的检查要与它们比较。',
  'Check that no cache stores pages that contain a token: each visitor would get the token of another.':
    '检查没有缓存保存含有令牌的页面：否则每个访客都会得到别人的令牌。',

  // origin-rejected
  'Calling site not allowed': '不允许该站点调用',
  'The server does not accept requests from the site or host name that this one names.':
    '服务器不接受来自此请求所写的站点或主机名的请求。',
  'Compare the Origin, Referer and Host fields of the request with what the server is meant to accept: scheme, name and port must match exactly, and localhost, 127.0.0.1 and the public name are three different names.':
    '把请求的 Origin、Referer 和 Host 字段与服务器应接受的内容比较：协议、名称和端口必须完全一致，而 localhost、127.0.0.1 和公开名称是三个不同的名称。',
  'Call the server from its own page, or through the backend of your own site, which sends no Origin.':
    '从服务器自己的页面调用，或通过自己站点的后端调用，后端不发送 Origin。',
  'For a key that is bound to web sites, add this site to the list in the settings of the key; for calls from a server use a key that is bound to addresses.':
    '对于绑定到网站的密钥，在密钥设置中把本站点加入列表；从服务器调用时，使用绑定到地址的密钥。',
  'If the server needs the Referer, let the page send it.': '如果服务器需要 Referer，就让页面发送它。',
  'A sandboxed frame, a file opened from disk, or a redirect across sites sends "Origin: null": open the page from a web server, or allow allow-same-origin in the sandbox.':
    '沙盒框架、从磁盘打开的文件或跨站重定向会发送“Origin: null”：从 Web 服务器打开页面，或在沙盒中允许 allow-same-origin。',
  'Add the calling origin to the allow list if it is wanted, spelled as browsers send it: scheme, host and port, without a slash at the end.':
    '如果该调用源是需要的，把它加入允许列表，写法与浏览器发送的一致：协议、主机和端口，末尾没有斜杠。',
  'List the host names and the origins that are trusted for requests that change something.':
    '列出对修改类请求所信任的主机名和源。',
  'List the host names under which the application is reached.': '列出访问应用所用的主机名。',
  'List the host names under which the development server is reached.': '列出访问开发服务器所用的主机名。',
  'List the origins once, in the CORS configuration that the security filter chain uses.':
    '只在一处列出源，即安全过滤器链所用的 CORS 配置中。',
  'Say in the body that the origin is what was refused. Do not use this check as access control: only browsers are honest about Origin.':
    '在正文中说明被拒绝的是源。不要把这项检查当作访问控制：只有浏览器会如实发送 Origin。',
  'List the origins that may load development files.': '列出可以加载开发文件的源。',
  'Override the check of the WebSocket handler for the origins that you trust.':
    '对信任的源，重写 WebSocket 处理程序的检查。',
  'Name the origins in the CORS options; for other rules look at allowRequest.':
    '在 CORS 选项中写明源；其他规则请看 allowRequest。',
  'Tell the adapter the public origin; it is compared with the Origin field.':
    '把公开的源告诉适配器；它会与 Origin 字段比较。',
  'Pass the public host name and scheme on to the application; otherwise it compares the Origin with an internal name.':
    '把公开的主机名和协议传给应用；否则它会拿 Origin 与内部名称比较。',
  'For hot-link protection, list the sites that may embed, and decide whether an empty Referer passes (none).':
    '对于防盗链，列出可以嵌入的站点，并决定空的 Referer 是否放行（none）。',
  'Look for rewrite conditions on HTTP_REFERER in .htaccess; hosting panels write them for hot-link protection.':
    '在 .htaccess 中查找针对 HTTP_REFERER 的重写条件；主机管理面板会为防盗链写入它们。',

  // preflight-rejected
  'Preflight refused': '预检请求被拒绝',
  'The browser asked in advance whether this cross-origin request is allowed (a preflight), and the server refused the question itself.':
    '浏览器事先询问是否允许这个跨源请求（预检），而服务器连这个询问也拒绝了。',
  'Repeat the preflight by hand and look at the status and the Access-Control fields of the answer.':
    '手动重发预检请求，查看响应的状态和 Access-Control 字段。',
  'Call the API from your own origin: let the backend of the page, or a proxy of the development server, pass the request on.':
    '从自己的源调用 API：让页面的后端或开发服务器的代理转发请求。',
  'During development, let the development server pass the calls on, so that the browser sees one origin.':
    '开发期间让开发服务器转发调用，使浏览器只看到一个源。',
  'Ask the owner of the API to answer preflights from your origin; send the three request fields of the preflight along.':
    '请 API 的所有者对来自您的源的预检作出应答；附上预检的三个请求字段。',
  'Answer preflights before anything that checks credentials: the CORS middleware comes first.':
    '在任何检查凭据的环节之前应答预检：CORS 中间件排在最前。',
  'Answer with a success status and the fields that allow the origin, the method and the fields of the real request.':
    '返回成功状态，以及允许该源、方法和实际请求字段的字段。',
  'Mount the CORS middleware before the authentication.': '把 CORS 中间件放在认证之前。',
  'Switch CORS on in the security filter chain, so that preflights pass before the authorization rules.':
    '在安全过滤器链中启用 CORS，让预检在授权规则之前通过。',
  'Put the CORS middleware above everything that may answer by itself.':
    '把 CORS 中间件放在所有可能自行应答的环节之上。',
  'Keep the order: routing, CORS, authentication, authorization.': '保持顺序：路由、CORS、认证、授权。',
  'Add the CORS middleware last, so that it runs first.': '最后添加 CORS 中间件，使它最先运行。',
  'Switch CORS on before the guards are reached.': '在到达守卫之前启用 CORS。',
  'Put rack-cors at the top of the stack.': '把 rack-cors 放在栈的最上面。',
  'Answer OPTIONS before auth_request or auth_basic.': '在 auth_request 或 auth_basic 之前应答 OPTIONS。',
  'Ask for credentials for all methods but OPTIONS.': '对除 OPTIONS 以外的所有方法要求凭据。',
  'Install the IIS CORS module: it answers preflights before Windows authentication does.':
    '安装 IIS CORS 模块：它在 Windows 认证之前应答预检。',
  'Let the gateway and the firewall pass OPTIONS with Access-Control-Request-Method without credentials; other OPTIONS requests may stay closed.':
    '让网关和防火墙放行不带凭据、带有 Access-Control-Request-Method 的 OPTIONS；其他 OPTIONS 请求可以继续关闭。',
  'Name the origin in the CORS filter, and put the filter before everything that checks credentials.':
    '在 CORS 过滤器中写明源，并把过滤器放在所有检查凭据的环节之前。',
  'Enable the CORS plugin on the route; it answers preflights before the authentication plugins.':
    '在路由上启用 CORS 插件；它在认证插件之前应答预检。',
  'Answer OPTIONS without an authorizer: a mock method for REST APIs, the cors setting for HTTP APIs.':
    '不经 authorizer 应答 OPTIONS：REST API 用 mock 方法，HTTP API 用 cors 设置。',

  // ip-blocked
  'Network address not allowed': '网络地址不被允许',
  'The server does not accept requests from this network address (IP).': '服务器不接受来自这个网络地址（IP）的请求。',
  'Find out with which address you reach the internet, over IPv4 and over IPv6; a list may hold only one of them.':
    '查明您用哪个地址访问互联网，IPv4 和 IPv6 都要看；列表中可能只有其中一个。',
  'Try from another network: switch the VPN off, or on if the service is meant to be used through it.':
    '换一个网络试试：关闭 VPN；如果服务本应通过 VPN 使用，就打开它。',
  'For an API key or token that is bound to addresses, add the address of this machine in its settings, or make the call from the machine it was made for.':
    '对于绑定到地址的 API 密钥或令牌，在其设置中添加本机的地址，或从指定的机器调用。',
  'Ask the administrator to allow the address; send it together with the time of the request. A home connection changes its address from time to time, so ask for a range or another way.':
    '请管理员允许该地址；连同请求的时间一起提供。家庭网络的地址会不时改变，因此请申请一个网段或其他办法。',
  'Say in the body that the address is what was refused, and show the address as the server saw it: it is the one fact that the caller needs.':
    '在正文中说明被拒绝的是地址，并给出服务器所见的地址：这正是调用方需要的信息。',
  'Behind a proxy, tell the application how many proxies to trust; otherwise it judges the address of the proxy.':
    '在代理后面，告诉应用信任多少个代理；否则它判断的是代理的地址。',
  'Behind a proxy, read the forwarded address before any check of it.': '在代理后面，先读取转发的地址，再对它作检查。',
  'Look the address up in the deny and allow lists of the firewall, the gateway and the web server, and in the list of temporary bans.':
    '在防火墙、网关和 Web 服务器的拒绝和允许列表以及临时封禁列表中查找该地址。',
  'Allow the range before the final deny, and take the real address from the proxy in front.':
    '在最后的拒绝规则之前允许该网段，并从前面的代理取得真实地址。',
  'Allow the range.': '允许该网段。',
  'The manager accepts only the local machine until its valve says otherwise (META-INF/context.xml of the application).':
    '管理器只接受本机，除非它的 valve 另有设置（应用的 META-INF/context.xml）。',
  'Search Security Events for the address: they name the access rule or the list.':
    '在 Security Events 中搜索该地址：其中写明了访问规则或列表。',
  'Look for a condition on aws:SourceIp or aws:SourceVpce in the bucket policy.':
    '在存储桶策略中查找针对 aws:SourceIp 或 aws:SourceVpce 的条件。',
  'Add the range to the ipAllowList middleware, and set the depth of the proxies in front.':
    '把网段加入 ipAllowList 中间件，并设置前面代理的层数。',
  'Substatus 403.6 is the IP and Domain Restrictions feature.': '子状态 403.6 是 IP and Domain Restrictions 功能。',
  'Add the address to the firewall or the access restrictions of this resource.':
    '把地址加入此资源的防火墙或访问限制。',
  'Add the address to the access list that guards this method.': '把地址加入保护此方法的访问列表。',

  // geo-blocked
  'Not available in this country': '在此国家/地区不可用',
  'The server does not accept requests from the country or region that this network address belongs to.':
    '服务器不接受来自此网络地址所属国家或地区的请求。',
  'Check in which country your address is thought to be; a VPN or a company gateway moves you to where it stands.':
    '查看您的地址被认为在哪个国家；VPN 或公司网关会让您看起来在它所在的地方。',
  'Switch the VPN or proxy off, or use another network, and repeat the request.':
    '关闭 VPN 或代理，或换一个网络，再重新发送请求。',
  'If the place is wrong, tell the operator your address and your real country: databases of addresses contain errors and are corrected on request.':
    '如果位置有误，把您的地址和真实的国家告诉运营方：地址数据库会有错误，可应要求更正。',
  'If the rule is meant for your country, ask the provider whether the service is offered there in another way; the rule may rest on a license or a law.':
    '如果规则确实针对您的国家，请询问提供方是否以其他方式在当地提供服务；规则可能出于许可或法律。',
  'Say in the body that the country is the reason, and whom to ask; where a law demands the refusal, answer 451 (RFC 7725).':
    '在正文中说明原因是国家，以及可以联系谁；法律要求拒绝时，返回 451（RFC 7725）。',
  'Exempt what has to work everywhere: callbacks of payment providers, sign-in pages, privacy and help pages.':
    '放行必须处处可用的内容：支付服务商的回调、登录页面、隐私和帮助页面。',
  'Check the country that your database gives for this address, and how old the database is.':
    '检查您的数据库给出的该地址所属国家，以及数据库有多旧。',
  'Look in Security Events for a rule on ip.src.country; make an exception for the address or the signed-in users who travel.':
    '在 Security Events 中查找针对 ip.src.country 的规则；为该地址或出行中的已登录用户设置例外。',
  'Check the geographic restriction of the distribution.': '检查该分发的地理限制。',
  'Look at the maps of the GeoIP module.': '查看 GeoIP 模块的 map。',
  'Make sure that the address that is looked up is that of the visitor and not that of a proxy in front.':
    '确保查询的是访客的地址，而不是前面代理的地址。',

  // bot-challenge
  'Held to be a bot': '被当作机器人',
  'The server takes the client for an automated one, or wants a proof that it is not (a browser check or CAPTCHA).':
    '服务器把客户端当作自动程序，或要求证明它不是（浏览器检查或 CAPTCHA）。',
  'In a browser: open the page itself, let the check finish, and repeat. Allow JavaScript and cookies for the site, and switch off extensions that change the User-Agent.':
    '在浏览器中：打开页面本身，等检查完成，再重试。为该站点允许 JavaScript 和 Cookie，并关闭会更改 User-Agent 的扩展。',
  'Try a private window, another browser, and a network without a VPN: shared addresses with a bad name are checked more strictly.':
    '试试隐私窗口、另一个浏览器和不用 VPN 的网络：名声不好的共享地址会被查得更严。',
  'In a script: use the official API with a key, and name your application in the User-Agent with a way to reach you. The default of a library is often refused.':
    '在脚本中：使用带密钥的官方 API，并在 User-Agent 中写明您的应用和联系方式。库的默认值常被拒绝。',
  'A page that calls an API in the background cannot show the check: load a document of that host first, so that the cookie of the check is set, or ask the operator to exempt the API.':
    '在后台调用 API 的页面无法显示检查：先加载该主机的一个文档，以便设置检查的 Cookie，或请运营方为 API 设置例外。',
  'Do not try to get around the check; ask the operator for access. Many services allow known clients by key or address.':
    '不要试图绕过检查；请向运营方申请访问。许多服务按密钥或地址放行已知的客户端。',
  'Keep APIs on a host or path without browser checks, and protect them with keys and limits instead.':
    '把 API 放在没有浏览器检查的主机或路径上，改用密钥和限额来保护。',
  'Document how automated clients should identify themselves.': '写明自动化客户端应如何表明身份。',
  'Answer in the format of the API: a client that expects JSON cannot read a page with a puzzle.':
    '用 API 的格式作答：期望 JSON 的客户端读不懂带有谜题的页面。',
  'Find the event by the Ray ID in Security Events, and make a skip rule for the API path or the known client.':
    '用 Ray ID 在 Security Events 中找到该事件，并为 API 路径或已知客户端建立跳过规则。',
  'Check whether attack challenge mode is on; exempt the client in the firewall with a bypass rule.':
    '检查是否启用了 attack challenge 模式；在防火墙中用绕过规则为该客户端设置例外。',
  'Exempt monitoring, webhooks and partners by address or signature, not by User-Agent alone: that is easy to copy.':
    '按地址或签名为监控、Webhook 和合作方设置例外，而不要只凭 User-Agent：它很容易伪造。',
  'Use a check only where a person looks at a page: documents, not fetch requests, and never OPTIONS.':
    '只在有人看页面的地方使用检查：用于文档，不用于 fetch 请求，绝不用于 OPTIONS。',

  // waf-blocked
  'Stopped by a web application firewall': '被 Web 应用防火墙拦截',
  'A web application firewall stopped this request because something in it looked like an attack.':
    'Web 应用防火墙拦截了这个请求，因为其中有内容看起来像攻击。',
  'Look at what you sent for anything that resembles code: quotes, angle brackets, SQL words, "../", long encoded text. Send the request without it; if it passes, that was it.':
    '在您发送的内容中查找像代码的部分：引号、尖括号、SQL 词语、“../”、很长的编码文本。去掉它再发送；如果通过，就是它的缘故。',
  'Note the incident, event or support id on the page, and send it to the operator with the time: with the id the rule can be found.':
    '记下页面上的事件、事故或支持 ID，连同时间发给运营方：凭 ID 可以找到规则。',
  'Delete the cookies of the site and repeat: a broken or very long cookie can match a rule too.':
    '删除该站点的 Cookie 再重试：损坏或过长的 Cookie 也可能触发规则。',
  'Check the client: missing fields (User-Agent, Accept, Host) and old libraries raise the score.':
    '检查客户端：缺少字段（User-Agent、Accept、Host）和旧的库会提高评分。',
  'Do not put free text, HTML or file content into URLs; send it as JSON or multipart in the body, where the rules can be told about it.':
    '不要把自由文本、HTML 或文件内容放进 URL；以 JSON 或 multipart 放在正文中发送，规则可以针对正文设置。',
  'Tell the operator which parameters hold such text on purpose (editors, search, webhooks), so that the rules can be relaxed for exactly these.':
    '告诉运营方哪些参数有意含有这类文本（编辑器、搜索、Webhook），以便只为它们放宽规则。',
  'Find the event by its id or by time and address, look at which rule and which part of the request matched, and make an exception for that rule on that parameter. Do not switch the firewall off.':
    '用 ID 或按时间和地址找到该事件，查看是哪条规则匹配了请求的哪一部分，并为该规则在该参数上设置例外。不要关闭防火墙。',
  'The audit log names the rule; exempt one parameter from it.': '审计日志写明了规则；只为其中一个参数设置例外。',
  'Look at the sampled requests; set the rule of the managed group to Count, and block with a narrower rule of your own.':
    '查看采样的请求；把托管规则组中的规则设为 Count，再用自己更窄的规则拦截。',
  'Search Security Events for the Ray ID, and add an exception for the managed rule on this path.':
    '在 Security Events 中搜索 Ray ID，并为此路径上的托管规则添加例外。',
  'Search the firewall log for the reference, and add an exclusion for the field that matched.':
    '在防火墙日志中搜索该参考号，并为匹配的字段添加排除项。',
  'Run new rules in detection mode for some days before they block.': '新规则先以检测模式运行几天，再开始拦截。',
  'Look at the request log of the load balancer: enforcedSecurityPolicy names the rule.':
    '查看负载均衡器的请求日志：enforcedSecurityPolicy 写明了规则。',
  'Search the event log for the support id of the page, and accept the suggestion for that violation only.':
    '在事件日志中搜索页面上的支持 ID，并只针对该违规接受建议。',
  '"Request blocked" is the block action of AWS WAF: look at its sampled requests.':
    '“Request blocked”是 AWS WAF 的拦截动作：请查看它采样的请求。',

  // directory-listing
  'Folder without an index page': '文件夹没有索引页',
  'The URL names a folder, there is no index page in it, and the server does not list what folders hold.':
    'URL 指向一个文件夹，其中没有索引页，而服务器不列出文件夹的内容。',
  'Ask for a file in the folder by its full name, for example index.html, or follow a link in place of shortening the URL.':
    '用完整的文件名请求文件夹中的文件，例如 index.html，或点击链接，而不是缩短 URL。',
  'Check the URL for a slash at the end that should not be there, and for a missing last part.':
    '检查 URL 末尾是否多了斜杠，或缺少最后一部分。',
  'If it is your own site: upload an index document into this folder. Upper and lower case count: Index.html is not index.html on most servers.':
    '如果是您自己的站点：把索引文档上传到此文件夹。区分大小写：在多数服务器上 Index.html 不等于 index.html。',
  'Put an index document into the folder, or make the build write it there; check that the files lie where the server looks for them and not one folder deeper.':
    '把索引文档放进文件夹，或让构建过程写入；检查文件就在服务器查找的位置，而不是再深一层。',
  'For a single-page application, let every unknown path fall back to its page.':
    '对于单页应用，让所有未知路径回退到它的页面。',
  'For an application in PHP or another language, check that its entry file is named as an index document.':
    '对于用 PHP 或其他语言写的应用，检查它的入口文件是否被列为索引文档。',
  'Name the index documents; switch the listing on only where all may see every file.':
    '写明索引文档；只在人人都可以看到所有文件的地方启用列表。',
  'Name the index documents. The log says AH01276 where this is the reason.':
    '写明索引文档。如果是这个原因，日志中会有 AH01276。',
  'Add the name to the default documents (substatus 403.14 is this case).':
    '把该名称加入默认文档（子状态 403.14 就是这种情况）。',
  'The REST endpoint of a bucket knows no index documents: use the website endpoint, or set a default root object and a rewrite at the content delivery network.':
    '存储桶的 REST 端点不支持索引文档：请使用网站端点，或在内容分发网络上设置默认根对象和重写。',
  'Check the file modes: a folder that the server may not read has the same page. Folders 755, files 644.':
    '检查文件权限：服务器无权读取的文件夹会显示同样的页面。文件夹 755，文件 644。',

  // server-config
  'Server settings or file modes': '服务器设置或文件权限',
  'The web server itself refuses this path: by a rule in its configuration, or because it may not read the file.':
    'Web 服务器自身拒绝了此路径：因为配置中的规则，或因为它无权读取该文件。',
  'Check the URL: files whose names begin with a dot, configuration files and internal folders are closed on purpose.':
    '检查 URL：以点开头的文件、配置文件和内部文件夹是有意关闭的。',
  'Try another file in the same folder. If all are refused, it is a rule or the folder; if only this one, the mode of the file.':
    '试试同一文件夹中的另一个文件。如果全被拒绝，问题在规则或文件夹；如果只有这一个，问题在文件权限。',
  'Tell the administrator the URL and the time; only the server can be changed.':
    '把 URL 和时间告诉管理员；只能在服务器上修改。',
  'Check how files get to the server: archives, copies by root and some upload tools leave modes that the server cannot read.':
    '检查文件是怎样到达服务器的：压缩包、由 root 复制和某些上传工具会留下服务器无法读取的权限。',
  'Look for an .htaccess or web.config file in the folder or above it that came along with the upload.':
    '在此文件夹或其上层查找随上传而来的 .htaccess 或 web.config 文件。',
  'Allow the folder that the file lies in.': '允许文件所在的文件夹。',
  'Check every step of the path: folders need 755 (enter), files 644 (read), for the user that the server runs as.':
    '检查路径的每一级：对运行服务器的用户，文件夹需要 755（进入），文件需要 644（读取）。',
  'On systems with SELinux, check the label of the files.': '在使用 SELinux 的系统上，检查文件的标签。',
  'Look in the error log: "Permission denied" is a file mode, "access forbidden by rule" a deny directive.':
    '查看错误日志：“Permission denied”是文件权限，“access forbidden by rule”是 deny 指令。',
  'Look in the error log: AH01630 is a Require rule, AH00035 a file mode, AH00037 a symbolic link that is not allowed.':
    '查看错误日志：AH01630 是 Require 规则，AH00035 是文件权限，AH00037 是不允许的符号链接。',
  'Give the account of the application pool the right to read the folder; 401.3 and 403.1 to 403.3 are about rights of the file system and of the handler.':
    '给应用程序池的账户读取该文件夹的权限；401.3 以及 403.1 到 403.3 涉及文件系统和处理程序的权限。',
  'Look for the http-request deny rule whose condition matches; the log shows the flag PR.':
    '查找条件匹配的 http-request deny 规则；日志中有 PR 标志。',

  // tls-required
  'HTTPS required': '需要 HTTPS',
  'The server accepts this request only over an encrypted connection (https).':
    '服务器只通过加密连接（https）接受这个请求。',
  'Use https:// in place of http:// in the URL, and check the port.': '在 URL 中用 https:// 代替 http://，并检查端口。',
  'If a password, token or key went along in the plain request, replace it.':
    '如果密码、令牌或密钥随明文请求发出，请更换它。',
  'Look where the http URL comes from: an old bookmark, a base URL in the settings, a link, or a redirect.':
    '查找 http URL 的来源：旧书签、设置中的基础 URL、链接或重定向。',
  'For pages, redirect to https and tell browsers to remember; for APIs, refuse plain requests without a redirect, so that clients notice before they leak a credential twice.':
    '对页面，重定向到 https 并让浏览器记住；对 API，拒绝明文请求而不重定向，让客户端在第二次泄露凭据之前就察觉。',
  'Behind a proxy that ends TLS, let the application read the forwarded scheme; otherwise it takes every request for plain http.':
    '在终止 TLS 的代理后面，让应用读取转发的协议；否则它会把每个请求都当作明文 http。',
  'Pass the scheme on from the proxy.': '由代理传递协议。',
  'Redirect plain requests in a server block of their own.': '在单独的 server 块中重定向明文请求。',
  'Substatus 403.4 is the setting "Require SSL" of the site or folder; add a redirect for plain requests or take the setting away.':
    '子状态 403.4 是站点或文件夹的“Require SSL”设置；为明文请求添加重定向，或取消该设置。',
  'Look for a condition on aws:SecureTransport in the bucket policy.':
    '在存储桶策略中查找针对 aws:SecureTransport 的条件。',
  'Send Strict-Transport-Security over https, so that browsers no longer try plain http (RFC 6797).':
    '通过 https 发送 Strict-Transport-Security，让浏览器不再尝试明文 http（RFC 6797）。',

  // method-not-permitted
  'Method not allowed here': '此处不允许该方法',
  'The server does not accept this HTTP method (such as POST, PUT or DELETE) on this URL.':
    '服务器在此 URL 不接受这个 HTTP 方法（例如 POST、PUT 或 DELETE）。',
  'Compare method and URL with the documentation: the form or client may send to the wrong address, such as the public site in place of the API host.':
    '把方法和 URL 与文档比较：表单或客户端可能发到了错误的地址，例如公开网站而不是 API 主机。',
  'Ask which methods are accepted.': '询问接受哪些方法。',
  'Look for a redirect before it: a 301 or 302 turns POST into GET in many clients, and a missing slash at the end is enough for one.':
    '查找之前的重定向：许多客户端遇到 301 或 302 会把 POST 变成 GET，末尾少一个斜杠就足以引起。',
  'If the API accepts an override, send POST with X-HTTP-Method-Override.':
    '如果 API 接受覆盖，用 X-HTTP-Method-Override 发送 POST。',
  'Answer 405 with an Allow field (RFC 9110 section 15.5.6): it tells the client what to do.':
    '返回 405 并带 Allow 字段（RFC 9110 第 15.5.6 节）：它告诉客户端该怎么做。',
  'Check that the route is declared for this method and that a static file handler does not answer first.':
    '检查路由是否为此方法声明，以及静态文件处理程序是否抢先应答。',
  'Allow the method in the cache behavior of this path; the default is GET and HEAD only.':
    '在此路径的缓存行为中允许该方法；默认只允许 GET 和 HEAD。',
  'Look at limit_except and at conditions on $request_method; for WebDAV, name the methods.':
    '查看 limit_except 和针对 $request_method 的条件；用 WebDAV 时要写明方法。',
  'Look at Limit and LimitExcept sections.': '查看 Limit 和 LimitExcept 段。',
  'Look at the verbs of request filtering, and remove WebDAV where it takes PUT and DELETE.':
    '查看请求筛选的谓词；在 WebDAV 占用 PUT 和 DELETE 的地方移除它。',
  'The default servlet is read-only unless its parameter readonly is false; change that only where uploads are meant.':
    '默认 servlet 是只读的，除非其参数 readonly 为 false；只在需要上传的地方更改。',

  // wrong-route
  'No such path or object': '没有这样的路径或对象',
  'There is most likely nothing at this URL: the server answers a wrong path or a missing object with a refusal in place of "not found".':
    '此 URL 很可能什么都没有：服务器对错误的路径或不存在的对象给出拒绝，而不是“未找到”。',
  'Check the URL letter by letter: host, stage or version (/v1, /prod), the name in upper and lower case, a doubled or missing slash, and leftover placeholders.':
    '逐字检查 URL：主机、阶段或版本（/v1、/prod）、名称的大小写、多余或缺少的斜杠，以及未替换的占位符。',
  'Check that the object exists, and in this account and region: list its folder with credentials that may list.':
    '检查对象是否存在，并且在此账户和区域：用有列出权限的凭据列出它所在的文件夹。',
  'Check the method: some gateways know a path only together with a method.':
    '检查方法：有些网关只认路径与方法的组合。',
  'Check the encoding of the name: spaces, plus signs and umlauts in the URL must match the stored name.':
    '检查名称的编码：URL 中的空格、加号和非 ASCII 字符必须与存储的名称一致。',
  'Answer 404 for unknown routes to callers that are signed in; hiding helps only where the existence itself is a secret.':
    '对已登录的调用方，未知路由返回 404；只有存在本身是秘密时，隐藏才有用。',
  'Let the object store answer 404: give the reader the right to list the bucket as well.':
    '让对象存储返回 404：也给读取者列出存储桶的权限。',
  'Publish a description of the routes (OpenAPI) and test the links of the client against it.':
    '公布路由说明（OpenAPI），并用它测试客户端的链接。',
  'Compare the path that arrives at the gateway with its routes: proxies in front may add, remove or encode parts of it.':
    '把到达网关的路径与其路由比较：前面的代理可能增加、删除或编码其中的部分。',
  'Check that the stage is deployed and that the path has this method; then deploy again.':
    '检查该阶段是否已部署，路径是否有此方法；然后重新部署。',
  'With an S3 origin, missing objects come back as 403. Map them to a page of your own, and set a default root object.':
    '使用 S3 源时，不存在的对象会返回 403。把它映射到自己的页面，并设置默认根对象。',

  // resource-state
  'Not possible in this state': '当前状态下不可行',
  'The state of the thing itself does not allow this now: it is archived, closed, locked, already used, or read-only.':
    '对象本身的状态现在不允许这样做：它已归档、关闭、锁定、用过或只读。',
  'Read the current state of the object first, and change it back if you may: unarchive, reopen, unlock.':
    '先读取对象的当前状态，如果您有权限就改回来：取消归档、重新打开、解锁。',
  'If it is already done (published, used, signed out), treat the request as finished, or choose a new name or version.':
    '如果已经完成（已发布、已使用、已退出），就当作请求已完成，或选用新的名称或版本。',
  'If the service is in maintenance or read-only mode, wait until it ends; look at its status page.':
    '如果服务处于维护或只读模式，请等它结束；查看其状态页面。',
  'Reload the page: another person or tab may have changed the object meanwhile.':
    '重新加载页面：其他人或其他标签页可能在此期间更改了对象。',
  'Answer 409 (conflict with the state) or 423 (locked) in place of 403, and name the state that is in the way.':
    '返回 409（与状态冲突）或 423（已锁定）而不是 403，并写明是什么状态造成阻碍。',
  'Show the state and the possible actions with the object, so that clients need not find out by trying.':
    '随对象一起显示其状态和可行的操作，让客户端不必靠尝试来发现。',
  'Check switches that act on everything: maintenance, read-only mode, a stopped application, a full disk that made the store read-only.':
    '检查影响全局的开关：维护、只读模式、已停止的应用、使存储变为只读的磁盘已满。',
  'A stopped application answers like this: look at its state, and at the quota of the plan.':
    '已停止的应用会这样应答：查看它的状态和套餐的配额。',

  // network-filter
  'Stopped on the way by a proxy or filter': '途中被代理或过滤器拦截',
  'A proxy or filter in your own network stopped this request; the answer does not come from the site itself.':
    '您自己网络中的代理或过滤器拦截了这个请求；响应并非来自网站本身。',
  'Try another network, such as a phone, to see that the site itself works.':
    '换一个网络（例如手机）试试，看网站本身是否正常。',
  'In a public Wi-Fi, open any plain http page first and accept its terms or sign in there.':
    '在公共 Wi-Fi 中，先打开任意一个 http 页面，在那里接受条款或登录。',
  'If the proxy wants a login (407), put the user name and password of the proxy into the settings of the system or program; they are not those of the site.':
    '如果代理要求登录（407），把代理的用户名和密码填入系统或程序的设置；它们不是网站的用户名和密码。',
  'Check which proxy is set: a forgotten variable or extension sends requests where they should not go.':
    '检查设置了哪个代理：被遗忘的变量或扩展会把请求发到不该去的地方。',
  'Ask the people who run the network to allow the address; send them the URL, the time, and the category or policy that the page names.':
    '请管理网络的人允许该地址；提供 URL、时间，以及页面写明的类别或策略。',
  'If many users of one company are affected, ask the maker of the filter to correct the category of your site.':
    '如果某个公司的许多用户受影响，请过滤器的厂商更正您站点的类别。',
  'List the host names that your application needs, so that network administrators can allow them.':
    '列出您的应用需要的主机名，以便网络管理员放行。',
  'Look the URL up in the log of the proxy or filter: it names the rule, category or policy.':
    '在代理或过滤器的日志中查找该 URL：其中写明了规则、类别或策略。',
  'Allow the host; for a sandbox or cluster, add it to the egress policy.':
    '允许该主机；对于沙盒或集群，把它加入出站策略。',
  'Let a captive portal answer 511 (RFC 6585 section 6), so that programs do not take its page for the answer of the site.':
    '让强制门户返回 511（RFC 6585 第 6 节），以免程序把它的页面当作网站的响应。',

  // unspecified-401
  'The server does not say (401)': '服务器没有说明原因（401）',
  'The server does not accept who is asking (401) and does not say what is wrong.':
    '服务器不接受请求者的身份（401），也没有说明哪里不对。',
  'Check that the credential arrives as intended: open the request and look at the Authorization field or the cookies, letter by letter, without quotes, line breaks or placeholders.':
    '检查凭据是否按预期到达：打开请求，逐字查看 Authorization 字段或 Cookie，不应有引号、换行或占位符。',
  'Sign in again, or get a fresh token, and repeat the request. If that works, the old one had ended or was withdrawn.':
    '重新登录或获取新令牌，再重新发送请求。如果成功，说明旧的已到期或被撤销。',
  'Check that the credential belongs to this server and environment: production or test, the right tenant, the right region.':
    '检查凭据是否属于这台服务器和这个环境：生产还是测试、正确的租户、正确的区域。',
  'Delete the cookies of this site, or use a private window, and sign in: an old cookie can hide a new one of the same name.':
    '删除此站点的 Cookie 或使用隐私窗口，然后登录：旧 Cookie 可能盖住同名的新 Cookie。',
  'Ask the administrator with the time, the URL and the request id of the response. Never send the credential itself.':
    '带上时间、URL 和响应中的请求 ID 询问管理员。绝不要发送凭据本身。',
  'Say what is wrong in the challenge, as RFC 6750 section 3.1 defines it for tokens; a 401 must have a WWW-Authenticate field in any case.':
    '在质询中说明哪里不对，令牌按 RFC 6750 第 3.1 节的定义；无论如何，401 必须有 WWW-Authenticate 字段。',
  'Log why the credential was refused (ended, unknown key, audience, signature) together with a request id, and send the id in the response.':
    '连同请求 ID 记录凭据为什么被拒绝（到期、未知密钥、受众、签名），并在响应中发送该 ID。',
  'Do not tell more than the kind of fault: for passwords, one answer for a wrong name and a wrong password.':
    '只说错误的类型：对于密码，用户名错误和密码错误给出同一个回答。',
  'Look at the log of the component that checks credentials, at the time of the request.':
    '按请求的时间查看校验凭据的组件的日志。',
  'Check that every proxy on the way passes the Authorization field on; some drop it.':
    '检查途中的每个代理是否都传递 Authorization 字段；有些会丢掉它。',
  'CGI and FastCGI programs do not see the Authorization field unless the server is told to pass it.':
    '除非服务器被设为传递，否则 CGI 和 FastCGI 程序看不到 Authorization 字段。',
  'Compare the clocks of the machines that issue and that check tokens.': '比较签发令牌和检查令牌的机器的时钟。',

  // unspecified-403
  'The server does not say (403)': '服务器没有说明原因（403）',
  'The server refused this request (403) and does not say why.': '服务器拒绝了这个请求（403），没有说明原因。',
  'Check whether you are signed in, and with the right account: open the site in a private window, sign in again, and repeat the request.':
    '检查您是否已登录、账户是否正确：在隐私窗口中打开网站，重新登录，再重新发送请求。',
  'Check the URL letter by letter, and the method: case, a trailing slash, the id, http in place of https, and GET in place of POST all lead to other rules on the server.':
    '逐字检查 URL 和方法：大小写、末尾的斜杠、ID、用 http 代替 https、用 GET 代替 POST，在服务器上都会对应不同的规则。',
  'Delete the cookies of this site and reload: stale cookies and anti-forgery tokens are refused like this.':
    '删除此站点的 Cookie 并重新加载：过时的 Cookie 和防伪令牌就会这样被拒绝。',
  'Change one thing at a time and repeat: without a VPN or proxy, from another network, with a browser in place of a script, directly in place of from another page. The change that lets it through names the cause.':
    '每次只改一样再重试：不用 VPN 或代理、换一个网络、用浏览器代替脚本、直接打开而不是从其他页面。使它通过的那项改变就指明了原因。',
  'Ask the administrator. Send the method, the URL, the time with its time zone, your address, and any request id in the response: with these the reason can be found in the log.':
    '询问管理员。提供方法、URL、带时区的时间、您的地址和响应中的任何请求 ID：凭这些可以在日志中找到原因。',
  'Say why in the body, for people and for programs (RFC 9457).': '在正文中说明原因，供人和程序阅读（RFC 9457）。',
  'Answer 401 with a WWW-Authenticate field where signing in would help, 404 where existence is confidential, 429 where waiting helps; keep 403 for "no".':
    '登录有用时返回带 WWW-Authenticate 字段的 401，存在与否属机密时返回 404，等待有用时返回 429；403 只用于表示“不行”。',
  'Put a request id into every response and into the log line of the rule that refused.':
    '在每个响应中，以及在作出拒绝的规则的日志行中，放入请求 ID。',
  'Read the log of the server that answered, at the time of the request: it names the rule.':
    '按请求的时间查看作出应答的服务器的日志：其中写明了规则。',
  'Check the file modes along the whole path: files 644, directories 755, readable by the user that the server runs as.':
    '检查整条路径上的权限：文件 644，目录 755，运行服务器的用户可以读取。',
  'For a directory URL, check that an index document is there and that the server is told its name.':
    '对于目录的 URL，检查是否有索引文档，以及服务器是否知道它的名称。',
  'See which rule applies: deny, allow, auth, limit_except and autoindex directives of the location that matches.':
    '查看哪条规则生效：匹配的 location 中的 deny、allow、auth、limit_except 和 autoindex 指令。',
  'See which rule applies: Require directives and rewrite rules with the flag F, in the configuration and in every .htaccess file along the path. AH01630 in the log means a Require rule, AH00035 a file mode.':
    '查看哪条规则生效：配置中和路径上每个 .htaccess 文件中的 Require 指令及带 F 标志的重写规则。日志中 AH01630 表示 Require 规则，AH00035 表示文件权限。',
  'Find the substatus in the log (sc-substatus): 403.14 is a directory without a default document, 403.6 an address, 403.4 missing TLS, 403.1 execution not allowed.':
    '在日志中查找子状态（sc-substatus）：403.14 是没有默认文档的目录，403.6 是地址，403.4 是缺少 TLS，403.1 是不允许执行。',
  'Look at what stands in front: the event log of the firewall or the content delivery network, searched by time and address.':
    '查看前面的设备：按时间和地址搜索防火墙或内容分发网络的事件日志。',
};
