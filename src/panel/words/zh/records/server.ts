import type { RecordTexts } from '../../languages.ts';

/** Causes that lie in the server or the resource, in Chinese, by the English text. */
export const server: RecordTexts = {
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
};
