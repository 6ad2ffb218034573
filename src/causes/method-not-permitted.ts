import type { Cause } from '../engine/cause.ts';
import type { Authority, Clue } from '../engine/clue.ts';
import type { Confidence } from '../engine/taxonomy.ts';
import { isPreflight } from '../http/cors.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { isBare } from './facts/bare-answer.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { isRefused } from './facts/outcome.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** This HTTP method is refused on a resource that other methods may reach. */
export const methodNotPermitted: Cause = {
  id: 'method-not-permitted',
  title: 'Method not allowed here',
  headline: 'The server does not accept this HTTP method (such as POST, PUT or DELETE) on this URL.',
  meaning:
    'The URL exists and other methods may reach it; the one that was used is closed for it, often in the settings of the server or of a content delivery network. The right answer would be 405, but many products say 403. ' +
    'It does not mean that the account lacks a right, and a new login does not help.',
  fixes: {
    caller: [
      {
        text: 'Compare method and URL with the documentation: the form or client may send to the wrong address, such as the public site in place of the API host.',
      },
      {
        text: 'Ask which methods are accepted.',
        code: { language: 'sh', text: 'curl -i -X OPTIONS https://www.example.com/path | grep -i "^allow"' },
      },
      {
        text: 'Look for a redirect before it: a 301 or 302 turns POST into GET in many clients, and a missing slash at the end is enough for one.',
      },
      {
        text: 'If the API accepts an override, send POST with X-HTTP-Method-Override.',
        code: {
          language: 'http',
          text: 'POST /orders/17 HTTP/1.1\nHost: api.example.com\nX-HTTP-Method-Override: PATCH',
        },
      },
    ],
    apiOwner: [
      {
        text: 'Answer 405 with an Allow field (RFC 9110 section 15.5.6): it tells the client what to do.',
        code: { language: 'http', text: 'HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD' },
      },
      {
        text: 'Check that the route is declared for this method and that a static file handler does not answer first.',
      },
    ],
    operator: [
      {
        vendor: 'cloudfront',
        text: 'Allow the method in the cache behavior of this path; the default is GET and HEAD only.',
        code: {
          language: 'json',
          text: '"AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] }',
        },
      },
      {
        vendor: 'nginx',
        text: 'Look at limit_except and at conditions on $request_method; for WebDAV, name the methods.',
        code: { language: 'nginx', text: 'dav_methods PUT DELETE MKCOL COPY MOVE;' },
      },
      {
        vendor: 'apache',
        text: 'Look at Limit and LimitExcept sections.',
        code: {
          language: 'sh',
          text: 'grep -rnE "<Limit" /etc/apache2 /var/www --include="*.conf" --include=".htaccess"',
        },
      },
      {
        vendor: 'iis',
        text: 'Look at the verbs of request filtering, and remove WebDAV where it takes PUT and DELETE.',
        code: { language: 'xml', text: '<modules><remove name="WebDAVModule"/></modules>' },
      },
      {
        vendor: 'tomcat',
        text: 'The default servlet is read-only unless its parameter readonly is false; change that only where uploads are meant.',
      },
    ],
  },
  tellApart:
    'Look at whether GET on the same URL is served to the same caller: if so, it is this. If the caller is signed in and may read but not write, it may also be a missing permission.',
  references: [
    { title: 'RFC 9110 section 15.5.6', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6' },
    { title: 'RFC 9110 section 10.2.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1' },
  ],
  examples: [
    {
      title: 'a file that may be read and not written',
      http: `
        GET /files/notes.txt HTTP/1.1
        Host: dav.example.com
        ---
        HTTP/1.1 200 OK
        Content-Type: text/plain
        Content-Length: 5

        hello
        ---
        PUT /files/notes.txt HTTP/1.1
        Host: dav.example.com
        Content-Type: text/plain

        hello again
        ---
        HTTP/1.1 403 Forbidden
        Server: nginx
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>
      `,
    },
    {
      title: 'a message about the method',
      http: `
        POST /contact HTTP/1.1
        Host: www.example.org
        Content-Type: application/x-www-form-urlencoded

        text=hello
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        The POST method is not allowed for this resource.
      `,
    },
    {
      title: 'a 403 whose Allow field does not hold the method',
      http: `
        DELETE /assets/logo.svg HTTP/1.1
        Host: static.example.net
        ---
        HTTP/1.1 403 Forbidden
        Allow: GET, HEAD
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'a change that asks for a login',
      http: `
        GET /products/7 HTTP/1.1
        Host: shop.example.com
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        {}
        ---
        DELETE /products/7 HTTP/1.1
        Host: shop.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
    {
      title: 'a message about the permission to delete',
      http: `
        DELETE /api/invoices/4711 HTTP/1.1
        Host: books.example.com
        Authorization: Bearer 8f2c1d7ab3e94f60
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"detail":"You do not have permission to delete invoices."}
      `,
    },
    {
      title: 'a method that nothing is known about',
      http: `
        PUT /files/notes.txt HTTP/1.1
        Host: dav.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'method-not-permitted'),
    ...worded(exchange, 'method-not-permitted'),
    ...notAmongAllowed(exchange),
    ...twinClues(exchange, around, 'method-not-permitted'),
  ],
};

function notAmongAllowed(exchange: Exchange): readonly Clue[] {
  const allow = fieldValue(exchange.response, 'allow');
  const allowed = (allow ?? '').split(',').map((method) => method.trim().toUpperCase());
  if (allow === undefined || allowed.includes(exchange.request.method) || isPreflight(exchange)) return [];
  const weight = weightOfAllow(exchange);
  if (!weight) return [];
  const because =
    'The Allow field lists the methods that this URL accepts, and the one that was used is not among them.';
  return [
    clue('method-not-permitted', weight, because, [answered(exchange, 'header:allow'), asked(exchange, 'method')]),
  ];
}

/** Some frameworks send the field with every refusal, so on a 401 or 403 it counts only where nothing else is said. */
function weightOfAllow(exchange: Exchange): readonly [Authority, Confidence] | undefined {
  if (exchange.response.status === 405) return ['stated', 'certain'];
  if (!isRefused(exchange)) return undefined;
  return isBare(exchange) ? ['stated', 'likely'] : ['status', 'possible'];
}
