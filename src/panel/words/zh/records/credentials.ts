import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what was sent to log in, in Chinese, by the English text. */
export const credentials: RecordTexts = {
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
};
