import { renews } from '../engine/act.ts';
import type { Cause } from '../engine/cause.ts';
import { clockTime, hasServerClock, judgedAt, span } from '../engine/clock.ts';
import type { Clue } from '../engine/clue.ts';
import { isLoginUrl } from '../engine/login.ts';
import { loginReturn } from '../engine/login-return.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { setCookies } from '../http/cookie.ts';
import { type Credential, credentials } from '../http/credentials.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { signedUrl } from '../http/signed-url.ts';
import { droppedCookie } from './facts/dropped-cookie.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { cameAfter, isServed } from './facts/outcome.ts';
import { leftBehind } from './proof/cookie-travel.ts';
import { familyEnded, pastItsLifetime } from './proof/grants.ts';
import { grantRevoked } from './proof/revoked-grant.ts';
import { type SentToken, sentTokens } from './proof/tokens.ts';
import { hasUnreadWords, saysElse } from './proof/words-say.ts';
import { pastEndInQuery, pastStampInLink } from './stated/link-end.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A token, session or signed URL past its lifetime. */
export const expiredCredentials: Cause = {
  id: 'expired-credentials',
  title: 'Token or session had expired',
  headline: 'The token, session or link that was sent had expired.',
  meaning:
    'Logins, tokens and signed links are good for a limited time, and this one was over when the server looked at it. The account and its rights may be entirely in order: ' +
    'a fresh token or a new login is all that is needed.',
  fixes: {
    caller: [
      { text: 'Sign in again, or get a fresh token or link, and repeat the request.' },
      {
        text: 'Have the program renew the token before it ends: a little before its exp time, and once more when a 401 says that it ended.',
        code: { language: 'js', text: 'if (Date.now() > expiresAt - 60_000) token = await refresh();' },
      },
      {
        text: 'After a 401, renew once and repeat once; let all requests that wait share the one renewal.',
        code: {
          language: 'js',
          text: 'renewing ??= refresh().finally(() => { renewing = undefined; });\ntoken = await renewing;',
        },
      },
      {
        text: 'Look at when the token ends.',
        code: {
          language: 'sh',
          text: 'echo "$TOKEN" | cut -d. -f2 | tr _- /+ | base64 -d 2>/dev/null | grep -o \'"exp":[0-9]*\'',
        },
      },
      { text: 'Use a signed link at once, or ask for one that lives longer. Do not store it.' },
    ],
    apiOwner: [
      {
        text: 'Say that the token expired, so that clients know that renewing helps.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"',
        },
      },
      { text: 'Give clients a way to renew: a refresh token, or a session that is extended while it is used.' },
      {
        text: 'Tell the lifetime when the token is issued (expires_in), and allow a minute or two of difference between clocks.',
      },
      {
        text: 'Answer an ended session with 401, not with 403: 403 says that new credentials may be of no use (RFC 9110 section 15.5.4).',
      },
    ],
    operator: [
      {
        text: 'Compare the clock of the server with a time service: a clock that runs ahead ends tokens early.',
        code: { language: 'sh', text: 'timedatectl status; date -u' },
      },
      {
        text: 'Check that no cache hands out pages with signed links that have ended: cache them for less time than the links live.',
      },
      { text: 'Check the lifetime of sessions in the session store, and whether it was emptied or restarted.' },
    ],
  },
  tellApart:
    'Look at the exp claim of the token or at the expiry in the link, and compare it with the Date field of the response. For a session, look at whether it worked a while ago and works again after a new login.',
  references: [
    { title: 'RFC 7519 section 4.1.4', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4' },
    { title: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
    { title: 'RFC 6749 section 6', url: 'https://www.rfc-editor.org/rfc/rfc6749#section-6' },
  ],
  examples: [
    {
      title: 'a JWT whose exp lies before the Date of the response, whatever the words',
      http: `
        GET /api/invoices HTTP/1.1
        Host: pay.example.com
        Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM2MjgwMH0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg
        ---
        HTTP/1.1 401 Unauthorized
        Date: Sun, 01 Mar 2026 12:00:00 GMT
        Content-Type: application/json

        {"error":"Token verification failed"}
      `,
    },
    {
      title: 'a challenge that says so',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired"
        Content-Length: 0
      `,
    },
    {
      title: 'a session cookie and the words for it',
      http: `
        GET /account HTTP/1.1
        Host: shop.example.com
        Cookie: session=41c09be27fa35d68
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"Your session has timed out. Sign in again."}
      `,
    },
    {
      title: 'a token that ended is renewed, and the same request is served',
      http: `
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        Content-Length: 0
        ---
        POST /oauth/token HTTP/1.1
        Host: api.example.com
        Content-Type: application/x-www-form-urlencoded

        grant_type=refresh_token&client_id=app&refresh_token=5b1e7d9c3a2f4860
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        {"token_type":"Bearer","expires_in":900}
        ---
        GET /v1/orders HTTP/1.1
        Host: api.example.com
        Authorization: Bearer c0ffee1234567890
        ---
        HTTP/1.1 200 OK
        Content-Type: application/json

        []
      `,
      target: 0,
    },
  ],
  notExamples: [
    {
      title: 'a message about an ended session to a request that carried none',
      http: `
        GET /account HTTP/1.1
        Host: shop.example.com
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"message":"Session expired"}
      `,
    },
    {
      title: 'an expired subscription',
      http: `
        GET /v1/reports HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Your subscription has expired."}
      `,
    },
    {
      title: 'a JWT in time that is refused for its audience',
      http: `
        GET /api/invoices HTTP/1.1
        Host: pay.example.com
        Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM3MDAwMH0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg
        ---
        HTTP/1.1 401 Unauthorized
        Date: Sun, 01 Mar 2026 12:00:00 GMT
        WWW-Authenticate: Bearer error="invalid_token", error_description="The audience is invalid"
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'expired-credentials'),
    ...worded(exchange, 'expired-credentials'),
    ...sentTokens(exchange.request).flatMap((token) => pastItsEnd(exchange, token)),
    ...pastLink(exchange),
    ...pastEndInQuery(exchange),
    ...pastStampInLink(exchange),
    ...cookieEnded(exchange, around),
    ...pastItsLifetime(exchange, around),
    ...renewedAfterwards(exchange, around),
    ...workedBefore(exchange, around),
    ...cookieDropped(exchange),
  ],
};

function pastItsEnd(exchange: Exchange, { credential, expiresAt }: SentToken): readonly Clue[] {
  const now = judgedAt(exchange);
  if (expiresAt === undefined || !now || expiresAt >= now) return [];
  const main = credential.kind === 'authorization' || credential.kind === 'api-key';
  const sure = main && (hasServerClock(exchange) || now - expiresAt > 300_000);
  const because = `The token says it is valid until ${clockTime(expiresAt, now)}; the ${hasServerClock(exchange) ? "server's clock" : 'clock of the capture'} said ${clockTime(now, expiresAt)}.`;
  const place = credential.kind === 'authorization' ? 'claim:exp' : credential.place;
  return [
    {
      cause: 'expired-credentials',
      authority: 'request',
      confidence: sure
        ? 'certain'
        : main || !saysElse(exchange, ['expired-credentials', 'no-credentials', 'invalid-credentials'])
          ? 'likely'
          : 'possible',
      because,
      evidence: [asked(exchange, place), answered(exchange, hasServerClock(exchange) ? 'header:date' : 'status')],
      headline: `The token had expired ${span(now - expiresAt)} before this request.`,
    },
  ];
}

function pastLink(exchange: Exchange): readonly Clue[] {
  const ends = signedUrl(exchange.request.url)?.expiresAt;
  const now = judgedAt(exchange);
  if (ends === undefined || !now || ends >= now) return [];
  return [
    {
      cause: 'expired-credentials',
      authority: 'request',
      confidence: 'certain',
      because: `The signed link says it is valid until ${clockTime(ends, now)}; the clock said ${clockTime(now, ends)}.`,
      evidence: [asked(exchange, 'url'), answered(exchange, hasServerClock(exchange) ? 'header:date' : 'status')],
      headline: `The signed link had expired ${span(now - ends)} before this request.`,
    },
  ];
}

/** Where a session is to be renewed, only the end of what renews it matters. */
function cookieEnded(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const held = leftBehind(exchange, around);
  const renewal = around.trace(exchange).act === 'refresh' ? held.filter(({ cookie }) => renews(cookie)) : [];
  const ended = (renewal.length > 0 ? renewal : held).find((one) => one.ended);
  const back = loginReturn(exchange.request) !== undefined;
  if (!ended || (!back && saysElse(exchange, ['no-credentials', 'expired-credentials']))) return [];
  const because = `The ${back ? '' : 'session '}cookie ${ended.cookie.name.slice(0, 60)} was set earlier for a limited time; that time was over, so the browser no longer sent it.`;
  return [
    clue('expired-credentials', ['neighbours', 'certain'], because, [
      answered(ended.setBy, 'header:set-cookie'),
      asked(exchange, 'url'),
    ]),
  ];
}

/** Refused, renewed at a login or token address, and then served with a new credential of the same kind. */
function renewedAfterwards(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange);
  if (
    !own ||
    own.fault ||
    exchange.response.status !== 401 ||
    saysElse(exchange, ['no-credentials', 'expired-credentials', 'invalid-credentials'])
  )
    return [];
  const served = around.sameUrl.find(
    (other) => cameAfter(other, exchange) && isServed(other) && isNewOfKind(mainCredential(other), own),
  );
  const isBetween = (other: Exchange) =>
    !!served && cameAfter(other, exchange) && cameAfter(served, other) && isServed(other) && isRenewal(other);
  const renewal = served && (around.nearby.find(isBetween) ?? around.sameOrigin.find(isBetween));
  if (!served || !renewal) return [];
  const because = 'A new token was fetched right after this answer, and the same request was served with it.';
  return [
    clue('expired-credentials', ['neighbours', 'likely'], because, [asked(renewal, 'url'), answered(served, 'status')]),
  ];
}

function isRenewal({ request }: Exchange): boolean {
  const body = request.content.text.slice(0, 2000);
  return (
    request.method === 'POST' &&
    (body.includes('refresh_token') || /refresh|renew|\/token\b/i.test(request.url.slice(0, 500)))
  );
}

function isNewOfKind(other: Credential | undefined, own: Credential): boolean {
  return (
    other !== undefined && other.kind === own.kind && other.name === own.name && other.fingerprint !== own.fingerprint
  );
}

/** The one credential that a comparison can rest on. */
function mainCredential({ request }: Exchange): Credential | undefined {
  const all = credentials(request).filter(({ kind }) => kind !== 'body');
  return all.find(({ kind }) => kind === 'authorization') ?? (all.length === 1 ? all[0] : undefined);
}

/** Accepted a good while ago at the same address, refused now without a reason, and never accepted again. */
function workedBefore(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange);
  if (
    !own ||
    own.kind === 'signature' ||
    saysElse(exchange, ['no-credentials', 'invalid-credentials', 'expired-credentials'])
  )
    return [];
  if (
    exchange.response.status === 403 ||
    around.sameCredential.some((other) => isServed(other) && cameAfter(other, exchange))
  )
    return [];
  const before = around.sameUrl
    .filter(
      (other) =>
        isServed(other) && cameAfter(exchange, other) && mainCredential(other)?.fingerprint === own.fingerprint,
    )
    .at(-1);
  const gap = before ? exchange.startedAt - before.startedAt : 0;
  if (!before || gap < 60_000) return [];
  const isWithdrawn = [...grantRevoked(exchange, around), ...familyEnded(exchange, around)].length > 0;
  const confidence = gap >= 600_000 && !hasUnreadWords(exchange) && !isWithdrawn ? 'likely' : 'possible';
  const because = `The same credential was accepted at the same address ${span(gap)} earlier.`;
  return [
    clue('expired-credentials', ['neighbours', confidence], because, [
      answered(before, 'status'),
      asked(exchange, own.place),
    ]),
  ];
}

/** The server takes back the session cookie it was sent, or sends the caller with it to the login page. */
function cookieDropped(exchange: Exchange): readonly Clue[] {
  const sent = credentials(exchange.request);
  const names = new Set([...sent.map(({ name }) => name), droppedCookie(exchange)?.name ?? '']);
  const dropped = setCookies(exchange.response).some((cookie) => cookie.deletes && names.has(cookie.name));
  if (
    (!sent.length && !dropped) ||
    sent.some(({ kind }) => kind !== 'cookie') ||
    saysElse(exchange, ['no-credentials', 'expired-credentials'])
  )
    return [];
  const location = fieldValue(exchange.response, 'location') ?? '';
  const toLogin =
    exchange.response.status > 299 &&
    exchange.response.status < 400 &&
    isLoginUrl(URL.canParse(location, exchange.request.url) ? new URL(location, exchange.request.url).href : '');
  if (!dropped && !toLogin) return [];
  const because = dropped
    ? 'The response deletes the session cookie that was sent.'
    : 'A session cookie was sent, and the response sends the caller to the login page all the same.';
  return [
    clue('expired-credentials', ['request', dropped ? 'likely' : 'possible'], because, [
      answered(exchange, dropped ? 'header:set-cookie' : 'header:location'),
    ]),
  ];
}
