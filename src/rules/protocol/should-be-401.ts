import type { Diagnosis } from '../../engine/diagnosis.ts';
import { loginAttempt } from '../../engine/login.ts';
import type { DenialRule } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { isPreflight } from '../../http/cors.ts';
import { authorization, credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { signedUrl } from '../../http/signed-url.ts';
import { formatOf } from '../../http/sniff.ts';
import { visibleText } from '../../http/text.ts';
import { inResponse } from '../evidence.ts';
import { jsonStrings } from '../leaks/body-lines.ts';
import { isOnlyLikened } from '../only-likened.ts';
import { isSigned } from '../sent.ts';

/** 403 where logging in again would help, which is what 401 says (RFC 9110 sections 15.5.2 and 15.5.4). */
export const shouldBe401: DenialRule = {
  id: 'should-be-401',
  severity: 'warning',
  title: '403 where 401 is meant',
  why: 'Here a login is missing or was not accepted. A 401 says so, and which kind of login is wanted; a 403 only says that the server refuses. Clients that renew a token or show a login page upon 401 do nothing upon 403, and the user is stuck.',
  fixes: {
    caller: [{ text: 'Treat this 403 like a 401: log in again or send a valid credential.' }],
    apiOwner: [
      {
        text: 'Answer 401 with a WWW-Authenticate field when the credential is missing, expired or wrong. With Bearer, add error="invalid_token" where a token was sent. Keep 403 for refusals that a login would not change.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm="api"',
        },
      },
    ],
    operator: [{ text: 'If a gateway checks the login, set its "not authenticated" answer to 401.' }],
  },
  references: [
    { title: 'RFC 9110 section 15.5.2', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2' },
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
  ],
  examples: {
    reports: [
      {
        title: 'A program sent nothing and gets the word of a 401',
        http: `
POST /checkv2 HTTP/1.1
Host: mail.shop.example
Content-Type: text/plain

hello
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"Unauthorized"}`,
      },
      {
        title: 'Nothing was sent and the text says so',
        http: `
GET /v1/orders HTTP/1.1
Host: api.shop.example
Accept: application/json
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail":"Authentication credentials were not provided."}`,
      },
      {
        title: 'The token had expired',
        http: `
GET /v1/orders HTTP/1.1
Host: api.shop.example
Accept: application/json
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"token_expired","message":"The access token has expired"}`,
      },
      {
        title: 'A wrong password',
        http: `
POST /login HTTP/1.1
Host: app.shop.example
Content-Type: application/json

{"email":"ann@mail.example","password":"wrong"}
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"invalid_credentials","message":"Wrong email or password."}`,
      },
    ],
    ignores: [
      {
        title: 'The word of a 401 on a page for people',
        http: `
GET /intern/ HTTP/1.1
Host: www.shop.example
---
HTTP/1.1 403 Forbidden
Content-Type: text/html

<h1>Unauthorized</h1>`,
      },
      {
        title: 'A known caller who lacks a right',
        http: `
GET /v1/salaries HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to perform this action."}`,
      },
      {
        title: 'A known account for tests, which this is not open to',
        http: `
POST /v1/faxes HTTP/1.1
Host: api.shop.example
Authorization: Basic QUMwMDA6dGVzdA==
Content-Type: application/json

{}
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"Resource not accessible with test account credentials"}`,
      },
      {
        title: 'A rejected anti-forgery token',
        http: `
POST /transfer HTTP/1.1
Host: app.shop.example
Cookie: sessionid=5d1b6f2a90c3
Content-Type: application/x-www-form-urlencoded

amount=10
---
HTTP/1.1 403 Forbidden
Content-Type: text/html

<h1>Forbidden</h1><p>CSRF verification failed. Request aborted.</p>`,
      },
      {
        title: 'A bare 403 that tells nothing',
        http: `
GET /private/ HTTP/1.1
Host: www.shop.example
---
HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><title>403 Forbidden</title></head><body><h1>403 Forbidden</h1></body></html>`,
      },
      {
        title: 'A link that ends by a parameter of its own',
        http: `
GET /p/1.jpg?oh=00_AfExampleExample&oe=6A84212C HTTP/1.1
Host: pictures.shop.example
---
HTTP/1.1 403 Forbidden
Content-Type: text/plain

URL signature expired`,
      },
      {
        title: 'A signed URL past its time: nobody can log in there',
        http: `
GET /media/9.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20260301%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260301T100000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=ab12 HTTP/1.1
Host: files.shop.example
---
HTTP/1.1 403 Forbidden
Date: Sun, 01 Mar 2026 12:00:00 GMT
Content-Type: application/xml

<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis) => {
    if (exchange.response.status !== 403) return [];
    const missed = saysUnknown(diagnosis) || saysNoMore(exchange, diagnosis);
    const heard = loginHelps.has(diagnosis.cause) && isSure(diagnosis) && !isOnlyLikened(diagnosis);
    if (!missed && !heard) return [];
    if (isOutOfReach(exchange, diagnosis)) return [];
    const what = missed || diagnosis.cause === 'no-credentials' ? 'a login is missing' : 'the login was not accepted';
    return [
      {
        message: `The server answered 403 although ${what}: 401 would tell the client to log in.`,
        evidence: [inResponse(exchange, 'status'), ...(diagnosis.clues[0]?.evidence ?? [])],
      },
    ];
  },
};

const loginHelps: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'wrong-audience',
]);

/** The browser held the session back, and the answer itself says that nobody is logged in. */
function saysUnknown({ cause, against }: Diagnosis): boolean {
  const says = against.some(
    (clue) => clue.cause === 'no-credentials' && clue.authority === 'wording' && clue.confidence !== 'possible',
  );
  return cause === 'cookies-not-sent' && says;
}

/** A program sent nothing, and the answer to it is the very word of a 401. */
function saysNoMore({ request, response }: Exchange, { cause }: Diagnosis): boolean {
  if (cause !== 'unspecified-403' || credentials(request).length > 0 || formatOf(response.content) === 'html')
    return false;
  return [response.statusText, ...jsonStrings(json(response.content)).map(([, text]) => text)].some((text) =>
    /^(?:unauthori[sz]ed|not authenticated|unauthenticated)[.!]?$/i.test(text.trim()),
  );
}

/** Sure of the cause, or at least that it is one of those where a login helps. */
function isSure({ confidence, clues, against }: Diagnosis): boolean {
  if (confidence !== 'possible') return true;
  const strong = [...clues, ...against].filter((clue) => clue.confidence !== 'possible');
  return strong.length > 0 && strong.every(({ cause }) => loginHelps.has(cause));
}

/** Where no login exists that could help: a preflight, a signed URL or request, storage and content networks that take nothing else. */
function isOutOfReach(exchange: Exchange, diagnosis: Diagnosis): boolean {
  const attempt = loginAttempt(exchange.request);
  if (attempt && attempt.kind !== 'login') return true;
  if (isPreflight(exchange) || signedUrl(exchange.request.url) || isTestAccount(exchange, diagnosis)) return true;
  const sentAside = credentials(exchange.request).some(({ place }) => place !== 'url');
  if (!sentAside && (endedByAddress(diagnosis) || speaksOfLink(exchange))) return true;
  // A signed request names its key: where that has ended, a new one helps; the signature itself is no login.
  if (isSigned(exchange.request) && !authorization(exchange.request)) return true;
  const { content } = exchange.response;
  const storage = content.text.slice(0, 200).includes('<Error>');
  return diagnosis.cause === 'no-credentials' && (diagnosis.answeredBy?.layer === 'edge' || storage);
}

/** "Not accessible with test credentials": the server knows the account, and keeps this from all of its kind. */
function isTestAccount({ response }: Exchange, { cause }: Diagnosis): boolean {
  return (
    cause === 'wrong-audience' &&
    /\bnot (?:be )?(?:accessible|available|supported|allowed|permitted|usable|used)\b[^.]{0,30}\b(?:with|for|by|in|to|using) (?:a |your |the )?(?:test|trial|sandbox|demo)\b/i.test(
      response.content.text.slice(0, 4000),
    )
  );
}

/** The answer to a URL with a query is about that URL: its end, or the signature in it. */
function speaksOfLink({ request, response }: Exchange): boolean {
  if (!request.url.includes('?')) return false;
  const text = visibleText(response.content).slice(0, 1000);
  return /\b(?:url|link)\b.{0,30}\b(?:signature|expired|no longer valid|not valid|invalid)\b|\bsignature of (?:the |this )?(?:url|link)\b/i.test(
    text,
  );
}

/** A link that bears its own end, and says so in its address alone: a new link is needed, no login. */
function endedByAddress({ cause, clues }: Diagnosis): boolean {
  const evidence = clues.flatMap((clue) => clue.evidence);
  return (
    cause === 'expired-credentials' &&
    evidence.some(({ side, place }) => side === 'request' && place === 'url') &&
    !evidence.some(({ side }) => side === 'response')
  );
}
