import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in what the caller may do, in Chinese, by the English text. */
export const permission: RecordTexts = {
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
};
