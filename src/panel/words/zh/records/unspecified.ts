import type { RecordTexts } from '../../languages.ts';

/** Denials whose cause is not told, in Chinese, by the English text. */
export const unspecified: RecordTexts = {
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
