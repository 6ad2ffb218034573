import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { authorization } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { isBare } from './facts/bare-answer.ts';
import { csrfCookie, hasCookieSession, isUnsafe, namesCsrf, sendsCsrfToken } from './facts/caller.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { cameAfter, isRefused, isSameOrigin, isServed } from './facts/outcome.ts';
import { formOfOtherVisitor, guardCookieLost, staleToken } from './proof/forgery.ts';
import { stateOfLogin } from './proof/login-state.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { allSaid } from './stated/told/told.ts';
import { worded } from './wording/worded.ts';

/** The anti-forgery token is missing, stale or wrong. */
export const csrfRejected: Cause = {
  id: 'csrf-rejected',
  title: 'Anti-forgery token missing or wrong',
  headline:
    'The server could not verify that this request came from its own page: the anti-forgery (CSRF) token is missing, stale or wrong.',
  meaning:
    'The browser attaches cookies to every request, even to one that a foreign page started. So the server hands its own pages a second, secret value and wants it ' +
    'back with every request that changes something. Here that value did not come back, or not the current one. It does not mean that the session or the account is at fault: reading pages usually still works.',
  fixes: {
    caller: [
      {
        text: 'Reload the page and repeat the action: the form may be older than the session, or another tab signed in meanwhile.',
      },
      {
        text: 'Delete the cookies of this site, sign in again, and try a private window: two cookies of the same name from different paths or domains make the check fail.',
      },
      {
        text: 'In a script, fetch the token first, keep the cookies, and send the token back in the field that the server expects.',
        code: {
          language: 'js',
          text: "const token = document.cookie.match(/(?:^|; )csrftoken=([^;]*)/)?.[1] ?? '';\nawait fetch('/orders', {\n  method: 'POST',\n  credentials: 'same-origin',\n  headers: { 'X-CSRFToken': decodeURIComponent(token), 'Content-Type': 'application/json' },\n  body: JSON.stringify(order),\n});",
        },
      },
      {
        text: 'For calls that are not made by a page, use a token in the Authorization field in place of the session cookie; most servers ask for no anti-forgery token then.',
        code: {
          language: 'sh',
          text: 'curl -X POST https://shop.example.com/api/orders -H "Authorization: Bearer $TOKEN" -d @order.json',
        },
      },
      {
        vendor: 'django',
        text: 'Send the value of the csrftoken cookie as X-CSRFToken, and over https also a Referer of the same site.',
        code: {
          language: 'sh',
          text: 'curl -b jar -c jar https://shop.example.com/login/ -o /dev/null\ncurl -b jar https://shop.example.com/login/ -H "X-CSRFToken: $(awk \'/csrftoken/{print $7}\' jar)" -H "Referer: https://shop.example.com/login/" -d "username=maria"',
        },
      },
    ],
    apiOwner: [
      {
        text: 'Put the token of the current session into every page and every form, and read it again after each sign-in, because signing in replaces it.',
      },
      {
        vendor: 'django',
        text: 'Put {% csrf_token %} into the form, or send the csrftoken cookie back as X-CSRFToken; behind a proxy that ends TLS, also list the public origin.',
        code: {
          language: 'python',
          text: 'CSRF_TRUSTED_ORIGINS = ["https://shop.example.com"]\nSECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")',
        },
      },
      {
        vendor: 'laravel',
        text: 'Put @csrf into the form; in scripts send the XSRF-TOKEN cookie back as X-XSRF-TOKEN. From another origin of the same site, axios does so only when told.',
        code: { language: 'js', text: 'axios.defaults.withCredentials = true;\naxios.defaults.withXSRFToken = true;' },
      },
      {
        vendor: 'rails',
        text: 'Put csrf_meta_tags into the layout and send its value as X-CSRF-Token.',
        code: {
          language: 'js',
          text: "headers: { 'X-CSRF-Token': document.querySelector('meta[name=\"csrf-token\"]').content }",
        },
      },
      {
        vendor: 'spring-security',
        text: 'Let single-page applications read the token from a cookie and send it back as X-XSRF-TOKEN; switch the check off only for endpoints that never look at cookies.',
        code: { language: 'java', text: 'http.csrf(csrf -> csrf.spa()); // from version 7 on' },
      },
      {
        vendor: 'aspnet-core',
        text: 'Send the request token in the field that is configured.',
        code: {
          language: 'csharp',
          text: 'builder.Services.AddAntiforgery(options => options.HeaderName = "X-XSRF-TOKEN");',
        },
      },
      {
        vendor: 'express',
        text: 'Mount the session and the cookie parser before the anti-forgery middleware, and give the page the token that belongs to its session.',
        code: { language: 'js', text: "app.get('/csrf-token', (req, res) => res.json({ token: req.csrfToken() }));" },
      },
      {
        text: 'Say in the body that the anti-forgery token is what failed, so that a client can fetch a new one and repeat.',
      },
      {
        vendor: 'symfony',
        text: 'Render the token into the form and check the same id.',
        code: {
          language: 'twig',
          text: '<input type="hidden" name="_token" value="{{ csrf_token(\'delete-order\') }}">',
        },
      },
      {
        vendor: 'flask',
        text: 'Let Flask-WTF put the token into the page, and send it as X-CSRFToken in scripts.',
        code: { language: 'html', text: '<meta name="csrf-token" content="{{ csrf_token() }}">' },
      },
      {
        vendor: 'sveltekit',
        text: 'Forms from another origin are refused: post from the own origin, or list the origin behind a proxy.',
        code: {
          language: 'js',
          text: "export default { kit: { csrf: { trustedOrigins: ['https://app.example.org'] } } };",
        },
      },
      {
        vendor: 'tomcat',
        text: 'Links and forms must carry the nonce of the page they come from; open the page again and do not bookmark its actions.',
      },
    ],
    operator: [
      {
        text: 'Check that all instances behind the load balancer share the session store and the secret key; otherwise a token of one instance is wrong for the next.',
      },
      {
        text: 'Check that the proxy passes on Host, the scheme and the cookies: checks of the origin compare with them.',
        code: { language: 'nginx', text: 'proxy_set_header Host $host;\nproxy_set_header X-Forwarded-Proto $scheme;' },
      },
      {
        text: 'Check that no cache stores pages that contain a token: each visitor would get the token of another.',
        code: { language: 'http', text: 'Cache-Control: private, no-store' },
      },
    ],
  },
  tellApart:
    'Look at whether reading with the same session works while POST, PUT or DELETE is refused, and at whether the token field was sent: if it was not, it is this.',
  references: [
    {
      title: 'OWASP Cross-Site Request Forgery Prevention Cheat Sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
    },
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
  ],
  examples: [
    {
      title: 'a body that says that the token is missing',
      http: `
        POST /profile HTTP/1.1
        Host: club.example.org
        Cookie: session=3fa94c01d7be2658
        Content-Type: application/json

        {"name":"Maria"}
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"CSRF token missing"}
      `,
    },
    {
      title: 'the same request passes once the token goes along',
      http: `
        POST /cart HTTP/1.1
        Host: shop.example.com
        Cookie: session=7c1e88b2f04da935; XSRF-TOKEN=q8w7e6r5t4
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
        ---
        POST /cart HTTP/1.1
        Host: shop.example.com
        Cookie: session=7c1e88b2f04da935; XSRF-TOKEN=q8w7e6r5t4
        X-XSRF-TOKEN: q8w7e6r5t4
        ---
        HTTP/1.1 201 Created
        Content-Length: 0
      `,
      target: 0,
    },
    {
      title: 'a field of the response that asks for the token',
      http: `
        PUT /odata/orders HTTP/1.1
        Host: erp.example.net
        Cookie: session=a5d20b7c9e613f84
        ---
        HTTP/1.1 403 Forbidden
        X-CSRF-Token: Required
        Content-Length: 0
      `,
    },
    {
      title: 'the anti-forgery cookie was sent and its value was not sent back, while the session works for reading',
      http: `
        GET /api/cart HTTP/1.1
        Host: shop.example.com
        Cookie: sessionid=7c1e88b2f04da935; csrftoken=q8w7e6r5t4
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        []
        ---
        POST /api/cart HTTP/1.1
        Host: shop.example.com
        Cookie: sessionid=7c1e88b2f04da935; csrftoken=q8w7e6r5t4
        Content-Type: application/json

        {"sku":"A-1"}
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'a bare 403 to a read with cookies',
      http: `
        GET /cart HTTP/1.1
        Host: shop.example.com
        Cookie: session=7c1e88b2f04da935; XSRF-TOKEN=q8w7e6r5t4
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'a message that names the Origin',
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
      title: 'a message about the role of the account, although the request rests on cookies',
      http: `
        POST /admin/users HTTP/1.1
        Host: club.example.org
        Cookie: session=3fa94c01d7be2658
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This action requires the administrator role."}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'csrf-rejected'),
    ...worded(exchange, 'csrf-rejected'),
    ...namesGuard(exchange),
    ...askedFor(exchange),
    ...handedOut(exchange),
    ...twinClues(exchange, around, 'csrf-rejected'),
    ...cookieWithoutToken(exchange, around),
    ...guardCookieLost(exchange, around),
    ...formOfOtherVisitor(exchange, around),
    ...staleToken(exchange, around),
    ...stateOfLogin(exchange, around),
  ],
};

/** The acronym is the same in every language; a page that shows it to whom it refuses speaks of its own check. */
function namesGuard(exchange: Exchange): readonly Clue[] {
  const { status } = exchange.response;
  if ((status !== 403 && status !== 419) || !acronym.test(exchange.response.content.text.slice(0, 100_000))) return [];
  if (worded(exchange, 'csrf-rejected').some(({ authority }) => authority === 'wording')) return [];
  const said = statements(exchange).find(({ text }) => text.length <= 400 && text.includes(' ') && acronym.test(text));
  const because = 'The response speaks of its check against forged requests (CSRF).';
  return said ? [clue('csrf-rejected', ['stated', 'likely'], because, [answered(exchange, said.place)])] : [];
}

const acronym = /(?<![\w-])[CX]SRF(?![\w:.-]{0,2}\w)/;

function askedFor(exchange: Exchange): readonly Clue[] {
  const { response } = exchange;
  const field = response.fields.find(({ name, value }) => namesCsrf(name) && value.trim().toLowerCase() === 'required');
  if (field) {
    const because = 'A field of the response says that an anti-forgery token is required.';
    return [
      clue('csrf-rejected', ['stated', 'certain'], because, [answered(exchange, `header:${field.name.toLowerCase()}`)]),
    ];
  }
  if (response.status !== 419 || !isUnsafe(exchange)) return [];
  const because = 'Frameworks use the unregistered status 419 for a page whose anti-forgery token has expired.';
  return [clue('csrf-rejected', ['vendor', 'likely'], because, [answered(exchange, 'status')])];
}

/** A refusal that brings the very token along that the request lacked; the client is to repeat with it. */
function handedOut(exchange: Exchange): readonly Clue[] {
  const { request, response } = exchange;
  if (response.status !== 403 || !isUnsafe(exchange) || sendsCsrfToken(exchange) || authorization(request)) return [];
  const field = response.fields.find(({ name, value }) => namesCsrf(name) && value.trim().length > 8);
  if (!field) return [];
  const because = 'The answer hands out an anti-forgery token in a field, and the request carried none.';
  const confidence = allSaid(exchange).some((said) => said.confidence !== 'possible') ? 'possible' : 'likely';
  return [
    clue('csrf-rejected', ['request', confidence], because, [answered(exchange, `header:${field.name.toLowerCase()}`)]),
  ];
}

/** Only a sign that the server works with tokens makes their absence worth a word: here, its anti-forgery cookie. */
function cookieWithoutToken(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const cookie = csrfCookie(exchange.request);
  const relevant = isRefused(exchange) && isUnsafe(exchange) && hasCookieSession(exchange) && cookie !== '';
  if (!relevant || sendsCsrfToken(exchange) || authorization(exchange.request)) return [];
  const works = around.sameCredential.findLast((other) => isServed(other) && isSameOrigin(other, exchange));
  const outlives = exchange.response.status === 401 && works !== undefined && cameAfter(works, exchange);
  const silent = isBare(exchange) || outlives;
  const absent = clue(
    'csrf-rejected',
    [silent ? 'request' : 'status', outlives ? 'likely' : 'possible'],
    'The request changes something, and the value of the anti-forgery cookie was not sent back in a field or in the body.',
    [asked(exchange, `cookie:${cookie}`)],
  );
  if (!silent || !works) return [absent];
  const because = `The same session works for other requests${outlives ? ' even afterwards, so it has not ended' : ''}; only this one is refused.`;
  return [absent, clue('csrf-rejected', ['neighbours', 'likely'], because, [answered(works, 'status')])];
}
