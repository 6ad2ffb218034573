import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { credentials } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, clue } from './facts/evidence.ts';
import { gatewayCookie, isSentToGateway } from './proof/gateway.ts';
import { saysElse } from './proof/words-say.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** An identity-aware gateway in front of the application wants its own login. */
export const ssoGateway: Cause = {
  id: 'sso-gateway',
  title: 'Login gateway in front of the application',
  headline:
    'A login gateway in front of the application wants a sign-in of its own; the request did not reach the application.',
  meaning:
    'Between the browser and the application stands a gateway that lets in only people who signed in at the company login. It refused the request, so the application knows nothing of it. ' +
    'A token or key of the application does not help here: the gateway looks for its own.',
  fixes: {
    caller: [
      { text: 'Open the address in a browser tab, sign in at the gateway, then try again.' },
      {
        text: 'For a program, ask for a service token of the gateway, and send it besides the credential of the application.',
        code: {
          language: 'sh',
          text: 'curl https://tools.example.com/api/jobs -H "CF-Access-Client-Id: $ID" -H "CF-Access-Client-Secret: $SECRET" -H "Authorization: Bearer $TOKEN"',
        },
      },
      {
        text: 'If the page was open for a long time, reload it: the session at the gateway ended, and background requests cannot renew it.',
      },
      {
        text: 'For files that the browser fetches without cookies, such as a web manifest, ask for credentials.',
        code: {
          language: 'html',
          text: '<link rel="manifest" href="/manifest.webmanifest" crossorigin="use-credentials">',
        },
      },
    ],
    apiOwner: [
      {
        text: 'When a background request is answered by a redirect to the login or by its page, reload the whole page, so that the person can sign in.',
        code: { language: 'js', text: 'if (response.redirected || response.status === 401) location.reload();' },
      },
      {
        text: 'Do not use the Authorization field for both, the gateway and the application, unless the gateway passes it on.',
      },
    ],
    operator: [
      {
        text: 'Let the gateway answer background requests with 401 and not with a redirect.',
        code: {
          language: 'nginx',
          text: 'location / { auth_request /auth; error_page 401 = @login; }\nlocation /api/ { auth_request /auth; }',
        },
      },
      { text: 'Exempt what must be public: health checks, webhooks, preflight requests, icons and the manifest.' },
      { text: 'Give machines a way in: service tokens, or signed tokens of a known issuer.' },
      {
        text: 'Check that the session of the gateway lives longer than a working day, or is extended while it is used.',
      },
    ],
  },
  tellApart:
    'Look at who answered: a redirect to a login host, or a page that is not in the style of the application, comes from a gateway. If the application itself answers in its own format, it is its login.',
  references: [
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'NIST SP 800-207, Zero Trust Architecture', url: 'https://csrc.nist.gov/pubs/sp/800/207/final' },
  ],
  examples: [
    {
      title: 'a 401 that points to a login portal with the way back',
      http: `
        GET /api/volumes HTTP/1.1
        Host: nas.example.com
        ---
        HTTP/1.1 401 Unauthorized
        Location: https://auth.example.com/?rd=https%3A%2F%2Fnas.example.com%2Fapi%2Fvolumes
        Content-Length: 0
      `,
    },
    {
      title: 'words that name the single sign-on in front',
      http: `
        GET /dashboard HTTP/1.1
        Host: tools.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Single sign-on required. Sign in through your identity provider to reach this application."}
      `,
    },
    {
      title: 'a redirect of an API call to the login host of the company, with the way back',
      http: `
        GET /api/jobs HTTP/1.1
        Host: tools.example.com
        Accept: application/json
        ---
        HTTP/1.1 302 Found
        Location: https://sso.example.com/oauth2/start?rd=https%3A%2F%2Ftools.example.com%2Fapi%2Fjobs
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'the application asks for its own login',
      http: `
        GET /api/jobs HTTP/1.1
        Host: tools.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Type: application/json

        {"error":"Authentication required"}
      `,
    },
    {
      title: 'the application sends the visitor to its own login page',
      http: `
        GET /account HTTP/1.1
        Host: shop.example.com
        ---
        HTTP/1.1 302 Found
        Location: /login?next=/account
        Content-Length: 0
      `,
    },
    {
      title: 'a forward proxy asks for a login',
      http: `
        GET http://www.example.org/ HTTP/1.1
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/plain

        Access to this website was blocked by the web filter.
      `,
    },
  ],
  clues: (exchange) => [
    ...stated(exchange, 'sso-gateway'),
    ...worded(exchange, 'sso-gateway'),
    ...sentElsewhere(exchange),
  ],
};

function sentElsewhere(exchange: Exchange): readonly Clue[] {
  const known = credentials(exchange.request).some(({ kind }) => kind !== 'cookie');
  const cookie = gatewayCookie(exchange);
  if (known || !(cookie || isSentToGateway(exchange)) || saysElse(exchange, ['no-credentials', 'sso-gateway']))
    return [];
  const because = cookie
    ? `The cookie ${cookie} is that of a login gateway, and the response sends the caller to a login all the same.`
    : 'The response sends the caller to the login of another host, together with the address to come back to.';
  return [clue('sso-gateway', ['request', 'likely'], because, [answered(exchange, 'header:location')])];
}
