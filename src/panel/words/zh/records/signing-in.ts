import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the way of logging in, in Chinese, by the English text. */
export const signingIn: RecordTexts = {
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
};
