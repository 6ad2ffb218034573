import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { originOf } from '../http/cors.ts';
import type { Exchange } from '../http/exchange.ts';
import { isBare } from './facts/bare-answer.ts';
import { isAnonymous, isUnsafe } from './facts/caller.ts';
import { asked, clue } from './facts/evidence.ts';
import { deedClues } from './proof/deed-between.ts';
import { foreignPage, renamedOnTheWay } from './proof/foreign-page.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** Origin, Referer, Host or the calling application is not on the server's allow list. */
export const originRejected: Cause = {
  id: 'origin-rejected',
  title: 'Calling site not allowed',
  headline: 'The server does not accept requests from the site or host name that this one names.',
  meaning:
    'The server looks at where a request comes from (the fields Origin and Referer) or under which name it was reached (Host), and compares that with a list. ' +
    'What it saw is not on the list: a page of another site, an image embedded elsewhere, a key bound to other web sites, or a host name that nobody told it about. ' +
    'It does not mean that the credentials are wrong, and it is not the CORS check of the browser: here the server itself refused.',
  fixes: {
    caller: [
      {
        text: 'Compare the Origin, Referer and Host fields of the request with what the server is meant to accept: scheme, name and port must match exactly, and localhost, 127.0.0.1 and the public name are three different names.',
        code: {
          language: 'sh',
          text: 'curl -i https://api.example.com/items -H "Origin: https://app.example.org"\ncurl -i https://api.example.com/items',
        },
      },
      { text: 'Call the server from its own page, or through the backend of your own site, which sends no Origin.' },
      {
        text: 'For a key that is bound to web sites, add this site to the list in the settings of the key; for calls from a server use a key that is bound to addresses.',
      },
      {
        text: 'If the server needs the Referer, let the page send it.',
        code: { language: 'html', text: '<meta name="referrer" content="strict-origin-when-cross-origin">' },
      },
      {
        text: 'A sandboxed frame, a file opened from disk, or a redirect across sites sends "Origin: null": open the page from a web server, or allow allow-same-origin in the sandbox.',
      },
    ],
    apiOwner: [
      {
        text: 'Add the calling origin to the allow list if it is wanted, spelled as browsers send it: scheme, host and port, without a slash at the end.',
      },
      {
        vendor: 'django',
        code: {
          language: 'python',
          text: 'ALLOWED_HOSTS = ["shop.example.com"]\nCSRF_TRUSTED_ORIGINS = ["https://app.example.org"]',
        },
        text: 'List the host names and the origins that are trusted for requests that change something.',
      },
      {
        vendor: 'rails',
        text: 'List the host names under which the application is reached.',
        code: { language: 'ruby', text: 'config.hosts << "shop.example.com"' },
      },
      {
        vendor: 'vite',
        text: 'List the host names under which the development server is reached.',
        code: { language: 'js', text: "export default { server: { allowedHosts: ['dev.example.com'] } };" },
      },
      {
        vendor: 'spring-security',
        text: 'List the origins once, in the CORS configuration that the security filter chain uses.',
        code: { language: 'java', text: 'configuration.setAllowedOrigins(List.of("https://app.example.org"));' },
      },
      {
        text: 'Say in the body that the origin is what was refused. Do not use this check as access control: only browsers are honest about Origin.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{"type":"https://example.com/problems/origin","title":"This origin may not call the API"}',
        },
      },
      {
        vendor: 'webpack-dev-server',
        text: 'List the host names under which the development server is reached.',
        code: { language: 'js', text: "module.exports = { devServer: { allowedHosts: ['dev.example.com'] } };" },
      },
      {
        vendor: 'nextjs',
        text: 'List the origins that may load development files.',
        code: { language: 'js', text: "module.exports = { allowedDevOrigins: ['dev.example.com'] };" },
      },
      {
        vendor: 'tornado',
        text: 'Override the check of the WebSocket handler for the origins that you trust.',
        code: {
          language: 'python',
          text: 'def check_origin(self, origin):\n    return origin in {"https://app.example.org"}',
        },
      },
      {
        vendor: 'socket-io',
        text: 'Name the origins in the CORS options; for other rules look at allowRequest.',
        code: { language: 'js', text: "new Server(http, { cors: { origin: 'https://app.example.org' } });" },
      },
      {
        vendor: 'sveltekit',
        text: 'Tell the adapter the public origin; it is compared with the Origin field.',
        code: { language: 'sh', text: 'ORIGIN=https://app.example.org node build' },
      },
    ],
    operator: [
      {
        text: 'Pass the public host name and scheme on to the application; otherwise it compares the Origin with an internal name.',
        code: {
          language: 'nginx',
          text: 'proxy_set_header Host $host;\nproxy_set_header X-Forwarded-Host $host;\nproxy_set_header X-Forwarded-Proto $scheme;',
        },
      },
      {
        vendor: 'nginx',
        text: 'For hot-link protection, list the sites that may embed, and decide whether an empty Referer passes (none).',
        code: {
          language: 'nginx',
          text: 'valid_referers none blocked server_names *.example.org;\nif ($invalid_referer) { return 403; }',
        },
      },
      {
        vendor: 'apache',
        text: 'Look for rewrite conditions on HTTP_REFERER in .htaccess; hosting panels write them for hot-link protection.',
        code: { language: 'sh', text: 'grep -rn "HTTP_REFERER" /var/www --include=".htaccess"' },
      },
    ],
  },
  tellApart:
    'Look at whether the same URL is served when it is opened directly or from its own page: if so, it is this. If the response speaks of a token in the form or in a field, it is the anti-forgery token.',
  references: [
    { title: 'Fetch standard, Origin field', url: 'https://fetch.spec.whatwg.org/#origin-header' },
    { title: 'RFC 6454 section 7', url: 'https://www.rfc-editor.org/rfc/rfc6454#section-7' },
    { title: 'RFC 9110 section 10.1.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.1.3' },
  ],
  examples: [
    {
      title: 'a body that says that the origin is not allowed',
      http: `
        POST /profile HTTP/1.1
        Host: club.example.org
        Origin: https://other.example.net
        Cookie: session=3fa94c01d7be2658
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Origin not allowed"}
      `,
    },
    {
      title: 'refused from another site and served to its own page',
      http: `
        GET /api/tags HTTP/1.1
        Host: notes.example.com
        Origin: https://other.example.net
        Sec-Fetch-Site: cross-site
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
        ---
        GET /api/tags HTTP/1.1
        Host: notes.example.com
        Referer: https://notes.example.com/
        Sec-Fetch-Site: same-origin
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        []
      `,
      target: 0,
    },
    {
      title: 'an image that is served to its own page only',
      http: `
        GET /img/map.png HTTP/1.1
        Host: www.example.net
        Referer: https://forum.example.org/thread/7
        Accept: image/avif,image/webp
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 403 Forbidden
        Server: nginx
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>
        ---
        GET /img/map.png HTTP/1.1
        Host: www.example.net
        Referer: https://www.example.net/maps
        Accept: image/avif,image/webp
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 200 OK
        Content-Type: image/png
        Content-Length: 5120
      `,
      target: 0,
    },
    {
      title: 'a host name that the server does not know',
      http: `
        GET / HTTP/1.1
        Host: dev.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        Blocked request. This host is not allowed.
      `,
    },
  ],
  notExamples: [
    {
      title: 'a bare 403 to another site without anything to compare with',
      http: `
        GET /api/tags HTTP/1.1
        Host: notes.example.com
        Origin: https://other.example.net
        Authorization: Bearer 5a4b3c2d1e0f6978
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'a message that the anti-forgery token is missing',
      http: `
        POST /profile HTTP/1.1
        Host: club.example.org
        Origin: https://club.example.org
        Cookie: session=3fa94c01d7be2658
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"CSRF token missing"}
      `,
    },
    {
      title: 'another site without a cookie, where the own page sends one',
      http: `
        GET /api/me HTTP/1.1
        Host: notes.example.com
        Origin: https://other.example.net
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"Not signed in"}
        ---
        GET /api/me HTTP/1.1
        Host: notes.example.com
        Cookie: session=3fa94c01d7be2658
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        {"name":"Maria"}
      `,
      target: 0,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'origin-rejected'),
    ...worded(exchange, 'origin-rejected'),
    ...deedClues(exchange, around, 'origin-rejected'),
    ...twinClues(exchange, around, 'origin-rejected'),
    ...hiddenOrigin(exchange),
    ...foreignPage(exchange),
    ...renamedOnTheWay(exchange, around),
  ],
};

/** Servers that check the Origin of changes cannot accept one that the browser hides. */
function hiddenOrigin(exchange: Exchange): readonly Clue[] {
  const hidden = originOf(exchange) === 'null' && isUnsafe(exchange) && isAnonymous(exchange);
  if (exchange.response.status !== 403 || !hidden || !isBare(exchange)) return [];
  const because =
    'The browser hides where the request comes from (Origin: null), and nothing else in it could be refused.';
  return [clue('origin-rejected', ['request', 'possible'], because, [asked(exchange, 'header:origin')])];
}
