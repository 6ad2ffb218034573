import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { challengeOf, challengeParam } from '../http/challenge.ts';
import { credentials } from '../http/credentials.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { isBare } from './facts/bare-answer.ts';
import { isUnsafe } from './facts/caller.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { deedClues } from './proof/deed-between.ts';
import { grantedLess } from './proof/granted.ts';
import { demandedScopes, hasDemandedScopes, mayOnlyRead, scopeList, scopesOfToken } from './proof/token-scopes.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** The token itself lacks a scope or a consent. */
export const insufficientScope: Cause = {
  id: 'insufficient-scope',
  title: 'Token lacks a scope',
  headline: 'The token is accepted, but it was not issued with the scope (permission) that this request needs.',
  meaning:
    'A token stands for a list of scopes: what somebody agreed that the application may do. The server accepts this token, and the ' +
    'scope for this action is not on its list. It is a property of the token, so the same person with a token issued for more may well pass. It does not ' +
    'mean that the person lacks the right, and renewing the token with the same scopes changes nothing.',
  fixes: {
    caller: [
      {
        text: 'Get a new token and ask for the missing scope this time; the person may have to agree again.',
        code: {
          language: 'http',
          text: 'GET /authorize?response_type=code&client_id=CLIENT&redirect_uri=https%3A%2F%2Fapp.example%2Fback&scope=openid%20orders%3Awrite&prompt=consent HTTP/1.1\nHost: login.example.com',
        },
      },
      {
        text: 'Read the scope parameter of WWW-Authenticate or the message in the body: it often names the scope that is needed. Compare it with the scope or scp claim of the token.',
        code: {
          language: 'js',
          text: "const claims = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));\nconsole.log(claims.scope ?? claims.scp);",
        },
      },
      {
        text: 'Check that the application sends the new token: a refresh token keeps the scopes of the first consent, and an old token may still be in storage.',
      },
      {
        text: 'For a personal access token or an API key, open its settings and add the permission, or create a new one; many products cannot widen an existing token.',
      },
      {
        text: 'Where scopes need the consent of an administrator, ask for it and name the application and the scope.',
      },
    ],
    apiOwner: [
      {
        text: 'Name the scope in the challenge, so that a client can ask for it by itself (RFC 6750 section 3.1).',
        code: {
          language: 'http',
          text: 'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer realm="api", error="insufficient_scope", scope="orders:write"',
        },
      },
      {
        text: 'Document for each endpoint which scopes it needs, and accept the wider scope where a narrower one is enough.',
      },
      {
        text: 'For browser applications on another origin, let scripts read the challenge.',
        code: { language: 'http', text: 'Access-Control-Expose-Headers: WWW-Authenticate' },
      },
      {
        vendor: 'spring-security',
        text: 'Scopes arrive as authorities with the prefix SCOPE_: check for that, not for a role.',
        code: { language: 'java', text: '.requestMatchers(POST, "/orders/**").hasAuthority("SCOPE_orders:write")' },
      },
      {
        vendor: 'aspnet-core',
        text: 'The scope claim is one string with spaces; a policy that compares it as a whole never matches.',
        code: {
          language: 'csharp',
          text: 'policy.RequireAssertion(c => (c.User.FindFirstValue("scope") ?? "").Split(\' \').Contains("orders:write"))',
        },
      },
    ],
    operator: [
      {
        text: 'Allow the client at the authorization server to ask for this scope; unknown or forbidden scopes are often dropped in silence.',
      },
      {
        text: 'Check that the gateway passes the token on unchanged and does not exchange it for one with fewer scopes.',
      },
      {
        vendor: 'github',
        text: 'Compare the fields X-OAuth-Scopes (what the token has) and X-Accepted-OAuth-Scopes (what the endpoint takes).',
        code: {
          language: 'sh',
          text: 'curl -sI https://api.github.com/user -H "Authorization: Bearer $TOKEN" | grep -i oauth-scopes',
        },
      },
    ],
  },
  tellApart:
    'Look at the scope or scp claim of the token, or at the permissions in the token settings: if the scope of this action is not there, it is this. If it is there, the account itself lacks the right.',
  references: [
    { title: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
    { title: 'RFC 6749 section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3' },
  ],
  examples: [
    {
      title: 'a challenge with insufficient_scope that names the scope',
      http: `
        POST /v1/messages HTTP/1.1
        Host: mail.example.com
        Authorization: Bearer 0c4f8e1b6d7a4293
        ---
        HTTP/1.1 403 Forbidden
        WWW-Authenticate: Bearer error="insufficient_scope", scope="mail.send"
        Content-Length: 0
      `,
    },
    {
      title: 'an error code in the body and a token that only reads',
      http: `
        PATCH /api/calendar/events/91 HTTP/1.1
        Host: office.example.org
        Authorization: Bearer 3d9a5c7e1f0b4826
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"insufficient_scope","error_description":"The request requires higher privileges than provided by the access token."}
      `,
    },
    {
      title: 'fields that list the scopes of the token and the accepted ones',
      http: `
        GET /repos/acme/tool/hooks HTTP/1.1
        Host: code.example.dev
        Authorization: token 6e1d0a93b5f247c8
        ---
        HTTP/1.1 403 Forbidden
        X-OAuth-Scopes: read:user
        X-Accepted-OAuth-Scopes: admin:hooks, repo
        Content-Type: application/json

        {"message":"Forbidden"}
      `,
    },
    {
      title: 'a message that says that the token is missing a scope',
      http: `
        GET /v3/contacts HTTP/1.1
        Host: crm.example.com
        Authorization: Bearer b7c2e94d10fa4365
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"The access token is missing the required scope contacts.read"}
      `,
    },
  ],
  notExamples: [
    {
      title: 'a message about the permission of the account',
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
      title: 'a challenge that only says which scope to ask for, to a caller without a token',
      http: `
        GET /v1/messages HTTP/1.1
        Host: mail.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer realm="mail", scope="mail.read"
        Content-Length: 0
      `,
    },
    {
      title: 'a token that the server calls invalid',
      http: `
        GET /v1/messages HTTP/1.1
        Host: mail.example.com
        Authorization: Bearer 0c4f8e1b6d7a4293
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The token signature is invalid"
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => {
    const all = [
      ...stated(exchange, 'insufficient-scope'),
      ...worded(exchange, 'insufficient-scope'),
      ...challenged(exchange),
      ...grantedAndAccepted(exchange),
      ...readOnlyToken(exchange),
      ...twinClues(exchange, around, 'insufficient-scope'),
      ...deedClues(exchange, around, 'insufficient-scope'),
      ...grantedLess(exchange, around),
    ];
    return hasDemandedScopes(exchange) ? all.map((each) => ({ ...each, confidence: 'possible' })) : all;
  },
};

function challenged(exchange: Exchange): readonly Clue[] {
  const challenge = challengeOf(exchange.response, 'bearer');
  if (!challenge || !credentials(exchange.request).length) return [];
  const needed = demandedScopes(exchange);
  const tooNarrow = challengeParam(challenge, 'error') === 'insufficient_scope';
  if (tooNarrow) return [refused(exchange)];
  const granted = scopesOfToken(exchange);
  if (exchange.response.status !== 403 || !needed.length || !granted.length) return [];
  return needed.some((scope) => !granted.includes(scope)) ? [tokenLacks(exchange)] : [];
}

function refused(exchange: Exchange): Clue {
  return clue(
    'insufficient-scope',
    ['stated', 'certain'],
    'The challenge says insufficient_scope: the token was accepted and its scopes do not cover this request.',
    [answered(exchange, 'header:www-authenticate')],
  );
}

function tokenLacks(exchange: Exchange): Clue {
  return clue(
    'insufficient-scope',
    ['request', 'likely'],
    'The challenge names a scope that the token, by its own claims, does not have.',
    [answered(exchange, 'header:www-authenticate'), asked(exchange, 'header:authorization')],
  );
}

/** Some APIs list in fields what the token has and what the endpoint accepts; any one of the accepted scopes is enough. */
function grantedAndAccepted(exchange: Exchange): readonly Clue[] {
  const granted = scopeList(fieldValue(exchange.response, 'x-oauth-scopes'));
  const accepted = scopeList(fieldValue(exchange.response, 'x-accepted-oauth-scopes'));
  const spent = fieldValue(exchange.response, 'x-ratelimit-remaining') === '0';
  if (exchange.response.status !== 403 || spent || !accepted.length) return [];
  if (accepted.some((scope) => granted.includes(scope))) return [];
  return [
    clue(
      'insufficient-scope',
      ['request', 'likely'],
      'The response lists the scopes of the token and those that this endpoint accepts: they have none in common.',
      [answered(exchange, 'header:x-accepted-oauth-scopes'), answered(exchange, 'header:x-oauth-scopes')],
    ),
  ];
}

/** A change with a token whose scopes all speak of reading, refused without a word. */
function readOnlyToken(exchange: Exchange): readonly Clue[] {
  if (exchange.response.status !== 403 || !isUnsafe(exchange) || !mayOnlyRead(exchange) || !isBare(exchange)) return [];
  const because = 'The request changes something, and all scopes of the token are about reading.';
  return [clue('insufficient-scope', ['request', 'likely'], because, [asked(exchange, 'header:authorization')])];
}
