import type { RecordTexts } from '../../languages.ts';

/** Why a browser holds back a cookie, and why a script sees an answer or not, in Chinese, by the English text. */
export const heldBack: RecordTexts = {
  'its lifetime was over': '它的有效期已过',
  'it is marked Secure and the request went over plain http': '它带有 Secure 标记，而请求走的是普通 http',
  'it is marked SameSite=Strict and another site asked': '它标记为 SameSite=Strict，而发起请求的是另一个网站',
  'it is marked SameSite=Lax and another site asked': '它标记为 SameSite=Lax，而发起请求的是另一个网站',
  'it has no SameSite attribute, which some browsers treat as Lax, and another site asked':
    '它没有 SameSite 属性（有些浏览器视为 Lax），而发起请求的是另一个网站',
  'it is marked Partitioned, so it goes along only on pages of the site on which it was set':
    '它带有 Partitioned 标记，只在设置它的网站的页面上随请求发出',
  'the page asked the browser to leave cookies out (credentials mode)': '页面要求浏览器不带 Cookie（credentials 模式）',
  'the page asked the browser to leave cookies out (credentials mode), or the browser did not keep the cookie':
    '页面要求浏览器不带 Cookie（credentials 模式），或者浏览器没有保存该 Cookie',
  'the browser blocks cookies of other sites here': '浏览器在此阻止其他网站的 Cookie',
  'the page sent the request without credentials': '页面发送请求时没有带凭据',
  'the page sent the request without credentials, or the browser blocks cookies of other sites':
    '页面发送请求时没有带凭据，或者浏览器阻止其他网站的 Cookie',
  'the page sent the request without credentials, or the browser did not keep the cookie':
    '页面发送请求时没有带凭据，或者浏览器没有保存该 Cookie',
  'browsers did not keep it, because it is marked SameSite=None and not Secure':
    '浏览器没有保存它，因为它标记为 SameSite=None 而没有 Secure',
  'browsers did not keep it, because it is marked Secure and was set over plain http':
    '浏览器没有保存它，因为它带有 Secure 标记却通过普通 http 设置',
  'browsers did not keep it, because a name that begins with __Secure- demands Secure':
    '浏览器没有保存它，因为以 __Secure- 开头的名称要求 Secure',
  'browsers did not keep it, because a name that begins with __Host- demands Secure and Path=/, and forbids Domain':
    '浏览器没有保存它，因为以 __Host- 开头的名称要求 Secure 和 Path=/，并禁止 Domain',
  'browsers did not keep it, because it is marked Partitioned and not Secure':
    '浏览器没有保存它，因为它带有 Partitioned 标记而没有 Secure',
  'browsers did not keep it, because its Domain is not the host that set it, nor a parent of that host':
    '浏览器没有保存它，因为它的 Domain 既不是设置它的主机，也不是其上级',
  'browsers did not keep it, because its Domain is one under which anybody can get a name':
    '浏览器没有保存它，因为任何人都能在它的 Domain 下取得名称',
  'browsers did not keep it, because it is longer than 4096 characters': '浏览器没有保存它，因为它超过 4096 个字符',
  'it is limited to another domain (Domain)': '它限于另一个域（Domain）',
  'it was set without Domain, so it goes back only to the host that set it':
    '它未带 Domain 设置，所以只回到设置它的主机',
  'it is limited to another path (Path)': '它限于另一个路径（Path）',
  'it was set without Path, so it goes back only to the folder of the page that set it':
    '它未带 Path 设置，所以只回到设置它的页面所在的目录',
  'A preflight is the browser’s own request: no script ever sees its response.':
    '预检是浏览器自己的请求：任何脚本都看不到它的响应。',
  'CORS does not apply to a WebSocket.': 'CORS 不适用于 WebSocket。',
  'The browser shows this response as a page; no script asked for it.': '浏览器把这个响应显示为页面；没有脚本请求它。',
  'The browser reported a network error and gave the script no response.': '浏览器报告了网络错误，没有给脚本任何响应。',
  'The page and the URL have the same origin.': '页面与 URL 同源。',
  'It was asked for without CORS, so the response is opaque to scripts.': '请求时没有使用 CORS，因此响应对脚本不可见。',
  'The capture does not say whether it was asked for with CORS.': '捕获没有说明是否以 CORS 请求。',
  'Access-Control-Allow-Origin names more than one origin, and browsers accept only one.':
    'Access-Control-Allow-Origin 写了多个源，而浏览器只接受一个。',
  'The response has no Access-Control-Allow-Origin.': '响应没有 Access-Control-Allow-Origin。',
  'Access-Control-Allow-Origin allows every origin.': 'Access-Control-Allow-Origin 允许任何源。',
  'Access-Control-Allow-Origin is *, which does not count for a request with cookies.':
    'Access-Control-Allow-Origin 是 *，对带 Cookie 的请求不算数。',
  'The capture does not tell the origin of the page.': '捕获没有说明页面的源。',
  'Access-Control-Allow-Origin names another origin than that of the page.':
    'Access-Control-Allow-Origin 写的是另一个源，而不是页面的源。',
  'The request was sent with cookies, and Access-Control-Allow-Credentials is not "true".':
    '请求带 Cookie 发送，而 Access-Control-Allow-Credentials 不是 "true"。',
  'Access-Control-Allow-Origin names the origin of the page.': 'Access-Control-Allow-Origin 写的是页面的源。',
};
