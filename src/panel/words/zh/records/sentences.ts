import type { RecordTexts } from '../../languages.ts';

/** What stories say, sentence by sentence and clause by clause, in Chinese, by the English text. */
export const sentences: RecordTexts = {
  'The logout deleted the session cookie ({names}); requests after it carry none.':
    '注销时删除了会话 Cookie（{names}），之后的请求都不带它。',
  'An earlier answer deleted the session cookie ({names}), so this request carries none.':
    '先前的响应删除了会话 Cookie（{names}），因此这个请求没有带它。',
  'Look at that answer for the reason.': '原因见那个响应。',
  'It was set for {first} and deleted for {second}.': '它为 {first} 设置，却为 {second} 删除。',
  'An answer told the browser to delete the cookie {name}, and later requests still carried it.':
    '有响应要求浏览器删除 Cookie {name}，之后的请求却仍带着它。',
  'A cookie is deleted only with the name, Domain and Path with which it was set.':
    'Cookie 只有用设置时的名称、Domain 和 Path 才能删除。',
  'The browser asked with OPTIONS whether the page may send this request, and {lack}.':
    '浏览器用 OPTIONS 询问页面能否发送这个请求，而{lack}。',
  'So the request itself is never sent, and the script sees a network error, without a status.':
    '因此请求本身从未发出，脚本只看到没有状态码的网络错误。',
  'That is so with any credential: the refusals beside it do not change it.': '换任何凭据都一样：旁边的拒绝与此无关。',
  'The answer to OPTIONS must be a success, allow the origin, the method and the fields that were asked for, and needs no login.':
    '对 OPTIONS 的响应必须成功，并允许所询问的源、方法和字段，且不需要登录。',
  'The server refused the question with {status}, and the request went out all the same.':
    '服务器以 {status} 拒绝了询问，而请求仍然发出了。',
  'The server refused the question with {status}, so the request itself was never sent.':
    '服务器以 {status} 拒绝了询问，因此请求本身从未发出。',
  'The server refused the question with {status}, so the browser sends nothing after it.':
    '服务器以 {status} 拒绝了询问，因此浏览器之后什么也不发送。',
  'The script sees a network error, without a status.': '脚本看到的是没有状态码的网络错误。',
  'The browser asked with OPTIONS whether the page may send this request.':
    '浏览器用 OPTIONS 询问页面能否发送这个请求。',
  'The answer to OPTIONS must be a success and needs no login.': '对 OPTIONS 的响应必须成功，且不需要登录。',
  'The script cannot read the refusal and sees a network error instead.': '脚本读不到这次拒绝，只看到网络错误。',
  'The script can read the refusal.': '脚本可以读到这次拒绝。',
  'The browser asked with OPTIONS and was let through; then the server refused the request itself with {status}.':
    '浏览器用 OPTIONS 询问并获准；随后服务器以 {status} 拒绝了请求本身。',
  '{credential}: {course}': '{credential}：{course}',
  '{credential} was logged out, and requests went on carrying it.': '{credential} 已注销，而请求仍继续带着它。',
  '{credential} was being replaced while this request went out with it.':
    '这个请求带着 {credential} 发出时，它正在被更换。',
  '{credential} was being replaced while these requests went out with it.':
    '这些请求带着 {credential} 发出时，它正在被更换。',
  'Let requests wait while a new credential is fetched, or send them once more with the new one.':
    '获取新凭据期间让请求等待，或用新凭据再发一次。',
  'A new credential had been handed out in place of {credential}, and this request still carried the old one.':
    '已经发放了代替 {credential} 的新凭据，而这个请求仍带着旧的。',
  'A new credential had been handed out in place of {credential}, and these requests still carried the old one.':
    '已经发放了代替 {credential} 的新凭据，而这些请求仍带着旧的。',
  '{credential} was refused here and accepted elsewhere on the same server afterwards: it is alive, but {lack}.':
    '{credential} 在这里被拒，之后在同一服务器的别处被接受：它仍有效，但{lack}。',
  '{credential} was refused here and accepted by another server afterwards: it is alive, but {lack}.':
    '{credential} 在这里被拒，之后被另一台服务器接受：它仍有效，但{lack}。',
  'it was not given the scope for this': '没有获得这项操作的 scope',
  'its holder may not do this': '其持有者无权这样做',
  'not good for this (audience, scope, permission or environment)': '不适用于此（受众、scope、权限或环境）',
  'The first request carried Authorization and was redirected to another origin.':
    '第一个请求带有 Authorization，并被重定向到另一个源。',
  'Browsers and most clients drop that field there, so that no other server gets the credential, and this request arrived without it.':
    '浏览器和大多数客户端会在那里去掉这个字段，以免其他服务器得到凭据，所以这个请求到达时没有它。',
  'Ask the final address directly.': '请直接请求最终地址。',
  'The proxy asked for a login of its own, and the same request was let through later: by then the proxy had been answered, or another way was taken.':
    '代理要求自己的登录，同一请求之后被放行：到那时代理已得到回答，或者走了别的路径。',
  'The capture does not show the answer; some browsers keep to themselves what they send to a proxy.':
    '捕获中看不到这个回答；有些浏览器不显示发给代理的内容。',
  'One answer in between was refused as wrong.': '其间有一次回答因错误被拒。',
  '{count} answers in between were refused as wrong.': '其间有 {count} 次回答因错误被拒。',
  'The refusal that asked is a step of the login, no fault.': '提出要求的那次拒绝是登录的一步，不是故障。',
  '{count} of the refusals are steps of the login, no faults.': '其中 {count} 次拒绝是登录的步骤，不是故障。',
  'The client answered the challenge, and was refused {times}: the name, the password or the ticket is not accepted.':
    '客户端回答了质询，被拒绝{times}：名称、密码或票据不被接受。',
  '{course}; {end}.': '{course}；{end}。',
  '{course}.': '{course}。',
  'Accepted {times} and refused {others} in between': '被接受{times}，其间被拒绝{others}',
  'Accepted {times}, and {others} not allowed what it asked for': '被接受{times}，另有{others}无权进行所请求的操作',
  'Accepted {times}, never refused': '被接受{times}，从未被拒',
  'Refused {times}, never accepted in this capture': '被拒绝{times}，在此捕获中从未被接受',
  'Not allowed what it asked for, {times}': '无权进行所请求的操作，{times}',
  'Sent, neither accepted nor refused': '已发送，既未被接受也未被拒绝',
  'Worked at first, then refused': '起初有效，之后被拒',
  'Worked until {last}, refused since': '有效至 {last}，此后被拒',
  'Worked until {last}, refused since {since}': '有效至 {last}，自 {since} 起被拒',
  '{one}, {other}': '{one}，{other}',
  'it is valid until {time}': '有效期至 {time}',
  'it expired at {time}': '于 {time} 过期',
  "it expired at {time} by the server's clock, which is ahead": '按服务器的时钟（走得较快）于 {time} 过期',
  'Further tries are refused whatever the password is.': '之后的尝试无论密码如何都会被拒。',
  '{count} failed logins met no limit, no lock and no delay.': '{count} 次失败的登录没有遇到限制、锁定或延迟。',
  'the answer was a redirect ({status}), which browsers do not follow there':
    '响应是重定向（{status}），浏览器在此不会跟随',
  'the answer was {status}, and only a success counts': '响应是 {status}，而只有成功才算',
  'The server answered with {status}: nobody refused this request.': '服务器以 {status} 回应：没有谁拒绝这个请求。',
  'So the browser keeps the answer to itself, and the script sees a network error, without a status.':
    '因此浏览器不把回应交给脚本，脚本看到的是没有状态码的网络错误。',
  'The answer must allow the origin of the page (Access-Control-Allow-Origin); no login changes that.':
    '回应必须允许页面的来源（Access-Control-Allow-Origin）；登录也改变不了这一点。',
  'the answer ({status}) has no Access-Control-Allow-Origin': '响应（{status}）没有 Access-Control-Allow-Origin',
  'the answer ({status}) names more than one origin in Access-Control-Allow-Origin, and browsers accept only one':
    '响应（{status}）在 Access-Control-Allow-Origin 中写了多个源，而浏览器只接受一个',
  'the answer ({status}) allows another origin than that of the page (Access-Control-Allow-Origin)':
    '响应（{status}）允许的源与页面的不同（Access-Control-Allow-Origin）',
  'the answer ({status}) does not allow the method {method} (Access-Control-Allow-Methods)':
    '响应（{status}）不允许方法 {method}（Access-Control-Allow-Methods）',
  'the answer ({status}) does not allow the field {names} (Access-Control-Allow-Headers)':
    '响应（{status}）不允许字段 {names}（Access-Control-Allow-Headers）',
  'the answer ({status}) does not allow the fields {names} (Access-Control-Allow-Headers)':
    '响应（{status}）不允许字段 {names}（Access-Control-Allow-Headers）',
  'The request for a new token was refused, and the requests that followed were refused as well.':
    '获取新令牌的请求被拒，随后的请求也被拒。',
  'The request for a new token was refused.': '获取新令牌的请求被拒。',
  'The same refresh token had been sent before, and no answer came back: the server may have used it up then.':
    '同一刷新令牌先前已发送过，而没有收到响应：服务器可能在那时已将其用掉。',
  'Another one succeeded later.': '之后另一次成功了。',
  'The same refresh token was exchanged {count} times, at nearly the same time.':
    '同一刷新令牌被兑换了 {count} 次，几乎在同一时间。',
  'The same refresh token was exchanged {count} times, {span} apart.': '同一刷新令牌被兑换了 {count} 次，相隔{span}。',
  'The server hands out a new one each time (rotation), so one request won, and the old one was worth nothing for the others.':
    '服务器每次都发放新的（轮换），因此一个请求成功，旧的对其他请求已无效。',
  'Let one request refresh, and the others wait for it.': '让一个请求刷新，其他请求等待它。',
  'Keep the new refresh token of each answer, in every tab, and never send the old one again: some servers end the whole session then.':
    '在每个标签页中保存每次响应的新刷新令牌，绝不再发送旧的：有些服务器会因此终止整个会话。',
  '{count} requests for a new token went out within {span}.': '{span}内发出了 {count} 个获取新令牌的请求。',
  'One is enough for all requests that wait; the others load the server and, with rotating refresh tokens, undo each other.':
    '所有等待的请求只需一次；其余的加重服务器负担，在轮换时还会彼此作废。',
  once: '1 次',
  '{count} times': '{count} 次',
  '{credential} was accepted by the same address before and after this refusal, so it had not ended.':
    '{credential} 在这次拒绝前后都被同一地址接受，所以它并未终止。',
  '{credential} was accepted by the same address before and after these {count} refusals, so it had not ended.':
    '{credential} 在这 {count} 次拒绝前后都被同一地址接受，所以它并未终止。',
  'One of several servers behind the address may not know it or its key, or the server could not check it for a moment.':
    '该地址背后的某台服务器可能不认识它或它的密钥，或者服务器一时无法验证。',
  '{credential} was refused at first and accepted {span} later by the same address, unchanged.':
    '{credential} 起初被拒，{span}后被同一地址原样接受。',
  '{credential} was refused at first and accepted right after by the same address, unchanged.':
    '{credential} 起初被拒，紧接着被同一地址原样接受。',
  'A new credential or permission can take a moment until every server knows it; trying again after a short wait is enough.':
    '新的凭据或权限可能要过一会儿才为所有服务器所知；稍等后再试即可。',
  'The server asked for a login, the client answered, and request {number} got through.':
    '服务器要求登录，客户端作了回答，第 {number} 个请求通过。',
  'The server asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    '服务器要求登录，客户端作了回答，第 {number} 个请求得到 {status}，未再要求登录。',
  'The proxy asked for a login, the client answered, and request {number} got through.':
    '代理要求登录，客户端作了回答，第 {number} 个请求通过。',
  'The proxy asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.':
    '代理要求登录，客户端作了回答，第 {number} 个请求得到 {status}，未再要求登录。',
  'After {count} failed login the server answered with a limit or a lock ({status}).':
    '{count} 次登录失败后，服务器以限制或锁定回应（{status}）。',
  'After {count} failed login the server answered with a limit or a lock ({status}), to wait {span}.':
    '{count} 次登录失败后，服务器以限制或锁定回应（{status}），须等待{span}。',
  'After {count} failed logins the server answered with a limit or a lock ({status}).':
    '{count} 次登录失败后，服务器以限制或锁定回应（{status}）。',
  'After {count} failed logins the server answered with a limit or a lock ({status}), to wait {span}.':
    '{count} 次登录失败后，服务器以限制或锁定回应（{status}），须等待{span}。',
  'The answer refuses the application itself, not its refresh token.': '响应拒绝的是应用本身，而不是它的刷新令牌。',
  'Check the client id and the secret or key that it sends, and whether it is still registered and enabled at the login server; until then, logging in again does not help.':
    '检查它发送的客户端 ID 和密钥，以及它在登录服务器上是否仍已注册并启用；在此之前重新登录无济于事。',
  'The answer says that this application may not exchange refresh tokens.': '响应说明这个应用不得兑换刷新令牌。',
  'Switch the refresh token grant on for it at the login server; until then, logging in again helps only for as long as one access token lives.':
    '请在登录服务器上为它启用刷新令牌授权；在此之前，重新登录只在一个访问令牌的有效期内有用。',
  'The request asks for rights that the refresh token does not cover.': '请求要求的权利超出了刷新令牌的范围。',
  'Leave scope out of the refresh, or ask for no more than was granted; for more rights, send the user to log in.':
    '刷新时省略 scope，或不要超出已授予的范围；需要更多权利时，让用户重新登录。',
  'The login server wants the user there: a login, a second factor or a consent.':
    '登录服务器要求用户本人参与：登录、第二因素或同意。',
  'Send the user to the login page; asking again in the background cannot meet that.':
    '把用户带到登录页面；在后台再次请求无法满足要求。',
  'The request brought no refresh token that the server could find.': '请求中没有服务器能找到的刷新令牌。',
  'Find out where it was lost: never stored, deleted by a logout, sent under another name, or kept in a cookie that was not attached. Without it, somebody has to log in again.':
    '查明它在哪里丢失：从未保存、注销时被删除、以别的名称发送，或放在没有随请求发出的 Cookie 中。没有它，就必须有人重新登录。',
  'The refresh token had been used before, and the server takes each only once (rotation).':
    '刷新令牌已被使用过，而服务器对每个只接受一次（轮换）。',
  'Store the new refresh token of every answer, share it among tabs, and let one request at a time refresh. Many servers end the whole session when an old one comes back, so somebody has to log in again.':
    '保存每次响应的新刷新令牌，在各标签页间共享，一次只让一个请求刷新。旧的再次出现时，许多服务器会终止整个会话，于是必须有人重新登录。',
  'The refresh token had run out.': '刷新令牌已过期。',
  'Somebody has to log in again. If that comes too soon, look at the lifetime that the login server gives to refresh tokens, also to unused ones.':
    '必须有人重新登录。如果来得太早，请查看登录服务器给刷新令牌的有效期，包括未使用的。',
  'The refresh token was withdrawn before its time.': '刷新令牌在到期前被收回。',
  'Find out by what: a logout, a new password, an administrator, or the limit of tokens for one user. Somebody has to log in again.':
    '查明原因：注销、新密码、管理员，或每个用户的令牌数上限。必须有人重新登录。',
  'The refresh token was given to another application.': '刷新令牌是发给另一个应用的。',
  'Send it with the client id with which it was fetched; tokens of a test and a live application do not mix.':
    '请用获取它时的客户端 ID 发送；测试应用与正式应用的令牌不能混用。',
  'The account of the user is locked or switched off.': '用户的账户被锁定或停用。',
  'Have the account opened again; until then, a new login fails as well.':
    '请让人重新启用账户；在此之前，重新登录也会失败。',
  'The check against forged requests (CSRF) failed; the refresh token was not looked at.':
    '防伪造请求（CSRF）的检查未通过；刷新令牌未被查看。',
  'Send the CSRF token with the refresh as with every other form; the login itself may still be good.':
    '刷新时也要像其他表单一样发送 CSRF 令牌；登录本身可能仍然有效。',
  'The answer (invalid_grant) does not say which it is: the refresh token has run out, was withdrawn, was used up before, or belongs to another application.':
    '响应（invalid_grant）没有说明是哪一种：刷新令牌已过期、被收回、已被使用，或属于另一个应用。',
  'The log of the login server knows which. Somebody has to log in again; sending the old token again does not help.':
    '登录服务器的日志知道原因。必须有人重新登录；再次发送旧令牌无济于事。',
  'In the place of the refresh token, the request carries a placeholder such as undefined or null.':
    '请求在刷新令牌的位置上是 undefined 或 null 之类的占位值。',
  'Mend the code that reads the stored token: it sends its result without looking whether there is one.':
    '请修正读取已存令牌的代码：它不检查是否存在就发送结果。',
  'The answer does not say why.': '响应没有说明原因。',
  'Somebody has to log in again; sending the old token again does not help.':
    '必须有人重新登录；再次发送旧令牌无济于事。',
  'the browser was told to delete it': '浏览器被要求删除它',
  'the browser was told to delete it at {time}': '浏览器于 {time} 被要求删除它',
  'it was replaced': '已被更换',
  'it was replaced at {time}': '于 {time} 被更换',
  'it was logged out, and it was accepted after that all the same': '已注销，之后却仍被接受',
  'it was logged out at {time}, and it was accepted after that all the same': '于 {time} 注销，之后却仍被接受',
  'it was logged out': '已注销',
  'it was logged out at {time}': '于 {time} 注销',
  'The session cookie {name} was set earlier, and this request went out without it: {why}.':
    '会话 Cookie {name} 先前已设置，而这个请求没有带上它：{why}。',
  'The cookie of the login {name} was set earlier, and this request went out without it: {why}.':
    '登录 Cookie {name} 先前已设置，而这个请求没有带上它：{why}。',
  'The session cookie {name} was set earlier, and this request went out without it.':
    '会话 Cookie {name} 先前已设置，而这个请求没有带上它。',
  'The cookie of the login {name} was set earlier, and this request went out without it.':
    '登录 Cookie {name} 先前已设置，而这个请求没有带上它。',
  'The session cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    '会话 Cookie {name} 先前以有限时间设置；时间已过，因此浏览器不再发送。',
  'The cookie {name} was set earlier for a limited time; that time was over, so the browser no longer sent it.':
    'Cookie {name} 先前以有限时间设置；时间已过，因此浏览器不再发送。',
};
