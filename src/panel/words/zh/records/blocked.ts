import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in a guard before the server, in Chinese, by the English text. */
export const blocked: RecordTexts = {
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
};
