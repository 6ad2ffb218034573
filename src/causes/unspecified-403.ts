import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, clue } from './facts/evidence.ts';
import { possibilitiesOf403 } from './facts/possibilities-403.ts';

/** A 403 with no usable reason. */
export const unspecified403: Cause = {
  id: 'unspecified-403',
  title: 'The server does not say (403)',
  headline: 'The server refused this request (403) and does not say why.',
  meaning:
    'A 403 means that the server understood the request and refuses it. Neither the fields nor the body of this one give a reason: words like "Forbidden" or ' +
    '"Access denied" and the stock pages of web servers are the same for every reason, even where they mention permission or credentials. ' +
    'What follows is a ranked list of possibilities, not a finding.',
  fixes: {
    caller: [
      {
        text: 'Check whether you are signed in, and with the right account: open the site in a private window, sign in again, and repeat the request.',
      },
      {
        text: 'Check the URL letter by letter, and the method: case, a trailing slash, the id, http in place of https, and GET in place of POST all lead to other rules on the server.',
      },
      {
        text: 'Delete the cookies of this site and reload: stale cookies and anti-forgery tokens are refused like this.',
      },
      {
        text: 'Change one thing at a time and repeat: without a VPN or proxy, from another network, with a browser in place of a script, directly in place of from another page. The change that lets it through names the cause.',
        code: {
          language: 'sh',
          text: 'curl -i https://www.example.com/path\ncurl -i https://www.example.com/path -A "Mozilla/5.0"\ncurl -i https://www.example.com/path -H "Authorization: Bearer $TOKEN"',
        },
      },
      {
        text: 'Ask the administrator. Send the method, the URL, the time with its time zone, your address, and any request id in the response: with these the reason can be found in the log.',
      },
    ],
    apiOwner: [
      {
        text: 'Say why in the body, for people and for programs (RFC 9457).',
        code: {
          language: 'http',
          text: 'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{"type":"https://example.com/problems/not-permitted","title":"Not permitted","detail":"This account may read reports, not publish them."}',
        },
      },
      {
        text: 'Answer 401 with a WWW-Authenticate field where signing in would help, 404 where existence is confidential, 429 where waiting helps; keep 403 for "no".',
      },
      { text: 'Put a request id into every response and into the log line of the rule that refused.' },
    ],
    operator: [
      {
        text: 'Read the log of the server that answered, at the time of the request: it names the rule.',
        code: {
          language: 'sh',
          text: 'tail -n 100 /var/log/nginx/error.log\ntail -n 100 /var/log/apache2/error.log',
        },
      },
      {
        text: 'Check the file modes along the whole path: files 644, directories 755, readable by the user that the server runs as.',
        code: {
          language: 'sh',
          text: 'namei -l /var/www/site/reports/2026.pdf\nchmod 755 /var/www/site /var/www/site/reports\nchmod 644 /var/www/site/reports/2026.pdf',
        },
      },
      {
        text: 'For a directory URL, check that an index document is there and that the server is told its name.',
        code: { language: 'nginx', text: 'index index.html index.php;' },
      },
      {
        vendor: 'nginx',
        text: 'See which rule applies: deny, allow, auth, limit_except and autoindex directives of the location that matches.',
        code: { language: 'sh', text: 'nginx -T | grep -nE "location|deny|allow|autoindex|return 403|limit_except"' },
      },
      {
        vendor: 'apache',
        text: 'See which rule applies: Require directives and rewrite rules with the flag F, in the configuration and in every .htaccess file along the path. AH01630 in the log means a Require rule, AH00035 a file mode.',
        code: {
          language: 'sh',
          text: 'grep -rnE "Require|Deny|RewriteRule.*\\[.*F" /etc/apache2 /var/www --include="*.conf" --include=".htaccess"',
        },
      },
      {
        vendor: 'iis',
        text: 'Find the substatus in the log (sc-substatus): 403.14 is a directory without a default document, 403.6 an address, 403.4 missing TLS, 403.1 execution not allowed.',
      },
      {
        text: 'Look at what stands in front: the event log of the firewall or the content delivery network, searched by time and address.',
      },
    ],
  },
  tellApart:
    'Look for any word in the response that is not on the stock page, and at whether a small change of the request (signed in, other network, other method) lets it through: either of them names the cause.',
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'RFC 9457 section 3', url: 'https://www.rfc-editor.org/rfc/rfc9457#section-3' },
  ],
  examples: [
    {
      title: 'the stock page of nginx',
      http: `
        GET /files/summer.jpg HTTP/1.1
        Host: photos.example.net
        User-Agent: Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/148.0
        ---
        HTTP/1.1 403 Forbidden
        Server: nginx
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>
      `,
    },
    {
      title: 'an empty answer to an authenticated call',
      http: `
        GET /v1/exports HTTP/1.1
        Host: data.example.com
        Authorization: Bearer 1f0e9d8c7b6a5432
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'the status word as JSON',
      http: `
        GET /api/teams HTTP/1.1
        Host: board.example.org
        Cookie: session=c3d4e5f60718293a
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"statusCode":403,"message":"Forbidden"}
      `,
    },
    {
      title: 'the stock page of Apache, whose word permission is the same for every reason',
      http: `
        GET /reports/2026.pdf HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Server: Apache
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>
      `,
    },
  ],
  notExamples: [
    {
      title: 'a body that states the reason',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Cookie: csrftoken=8d7c6b5a4f3e2d1c
        Content-Type: application/x-www-form-urlencoded

        user=maria
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/html

        <html><head><title>403</title></head><body><h1>Forbidden</h1><p>CSRF verification failed. Request aborted.</p></body></html>
      `,
    },
    {
      title: 'a bare 401',
      http: `
        GET /v1/exports HTTP/1.1
        Host: data.example.com
        Authorization: Bearer 1f0e9d8c7b6a5432
        ---
        HTTP/1.1 401 Unauthorized
        Content-Length: 0
      `,
    },
    {
      title: 'a refused preflight',
      http: `
        OPTIONS /v1/exports HTTP/1.1
        Host: data.example.com
        Origin: https://app.example.org
        Access-Control-Request-Method: PUT
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange) =>
    exchange.response.status === 403 ? [bareStatus(exchange), ...possibilitiesOf403(exchange)] : [],
};

function bareStatus(exchange: Exchange): Clue {
  return clue(
    'unspecified-403',
    ['status', 'possible'],
    'The status 403 is all that the response says: no field and no word of the body gives a reason.',
    [answered(exchange, 'status')],
  );
}
