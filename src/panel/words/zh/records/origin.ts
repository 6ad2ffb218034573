import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the page that asks, in Chinese, by the English text. */
export const origin: RecordTexts = {
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
};
