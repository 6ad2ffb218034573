import type { Cause } from '../engine/cause.ts';
import { clockTime, span } from '../engine/clock.ts';
import type { Clue } from '../engine/clue.ts';
import { serverTime } from '../http/date.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { signedUrl } from '../http/signed-url.ts';
import { answered, asked } from './facts/evidence.ts';
import { isRefused } from './facts/outcome.ts';
import { signingTime } from './facts/signing-time.ts';
import { type SentToken, sentTokens } from './proof/tokens.ts';
import { saysElse } from './proof/words-say.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** Not valid yet, or the request's time differs too much from the server's. */
export const clockSkew: Cause = {
  id: 'clock-skew',
  title: 'Clocks do not agree',
  headline: 'The time in the token or in the request does not agree with the clock of the server.',
  meaning:
    'The token is not valid yet, or the request says that it was made at another time than the server thinks it is. One of the clocks is wrong: that of the caller, of the issuer, or of the server. ' +
    'Key and password may be right. A token whose time is over has expired; that is something else.',
  fixes: {
    caller: [
      {
        text: 'Set the clock of the machine from a time service, and check the time zone.',
        code: { language: 'sh', text: 'timedatectl set-ntp true && timedatectl status' },
      },
      {
        text: 'Compare the own clock with that of the server, which stands in the Date field of every response.',
        code: { language: 'sh', text: "date -u; curl -sI https://api.example.com/ | grep -i '^date:'" },
      },
      { text: 'Where the clock cannot be set, take the difference from the Date field and add it when signing.' },
      {
        text: 'Containers and virtual machines that were paused wake up with an old time: restart them, or have them synchronize on waking.',
      },
      { text: 'Sign the request right before it is sent; do not keep signed requests waiting or repeat them later.' },
    ],
    apiOwner: [
      {
        text: 'Allow a few minutes of difference when times are checked.',
        code: { language: 'js', text: 'await jwtVerify(token, keys, { clockTolerance: 60 });' },
      },
      {
        text: 'Issue tokens without nbf, or with one a little in the past; iat stays the true time of issue (RFC 7519 section 4.1.6).',
      },
      { text: 'Say the time of the server in the answer: a Date field is enough.' },
    ],
    operator: [
      {
        text: 'Run time synchronization on all machines that issue or check tokens, and watch the offset.',
        code: { language: 'sh', text: 'chronyc tracking | grep "System time"' },
      },
      { text: 'Check times that were written without a time zone: local time taken for UTC is off by whole hours.' },
    ],
  },
  tellApart:
    'Look at nbf, iat or the date that was signed, and compare it with the Date field of the response: if it lies ahead, or far off, it is this. If the end of the lifetime lies behind, it expired.',
  references: [
    { title: 'RFC 7519 section 4.1.5', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.5' },
    { title: 'RFC 9110 section 6.6.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1' },
  ],
  examples: [
    {
      title: 'a token that begins after the Date of the response',
      http: `
        GET /api/leave HTTP/1.1
        Host: hr.example.com
        Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsIm5iZiI6MTc3MjM2NzAwMCwiZXhwIjoxNzcyMzcwMDAwfQ.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg
        ---
        HTTP/1.1 401 Unauthorized
        Date: Sun, 01 Mar 2026 12:00:00 GMT
        Content-Length: 0
      `,
    },
    {
      title: 'a challenge that says so',
      http: `
        GET /api/leave HTTP/1.1
        Host: hr.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The token is not valid yet"
        Content-Length: 0
      `,
    },
    {
      title: 'a code for a signed request that is too far off',
      http: `
        GET /photos/cat.jpg HTTP/1.1
        Host: store.example.com
        Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260228/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6
        X-Amz-Date: 20260228T120000Z
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/xml

        <Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message></Error>
      `,
    },
  ],
  notExamples: [
    {
      title: 'a token that expired',
      http: `
        GET /api/leave HTTP/1.1
        Host: hr.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"
        Content-Length: 0
      `,
    },
    {
      title: 'a signature that does not match',
      http: `
        GET /photos/cat.jpg HTTP/1.1
        Host: store.example.com
        Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/eu-west-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6
        X-Amz-Date: 20260301T120000Z
        ---
        HTTP/1.1 403 Forbidden
        Date: Sun, 01 Mar 2026 12:00:01 GMT
        Content-Type: application/xml

        <Error><Code>SignatureDoesNotMatch</Code><Message>The signature does not match.</Message></Error>
      `,
    },
    {
      title: 'a token whose times all fit',
      http: `
        GET /api/leave HTTP/1.1
        Host: hr.example.com
        Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0MiIsImV4cCI6MTc3MjM3MDAwMH0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg
        ---
        HTTP/1.1 401 Unauthorized
        Date: Sun, 01 Mar 2026 12:00:00 GMT
        WWW-Authenticate: Bearer error="invalid_token", error_description="The signature is invalid"
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange) => [
    ...stated(exchange, 'clock-skew'),
    ...worded(exchange, 'clock-skew'),
    ...sentTokens(exchange.request).flatMap((token) => notYet(exchange, token)),
    ...signedAtAnotherTime(exchange),
    ...stampedAtAnotherTime(exchange),
  ],
};

function notYet(exchange: Exchange, { credential, notBefore, issuedAt }: SentToken): readonly Clue[] {
  const now = serverTime(exchange.response);
  if (now === undefined || credential.kind === 'cookie') return [];
  if (credential.kind === 'body' && !credential.name.endsWith('assertion')) return [];
  const start =
    notBefore !== undefined && notBefore > now
      ? notBefore
      : issuedAt !== undefined && issuedAt > now + leeway
        ? issuedAt
        : undefined;
  if (start === undefined) return [];
  const early = start === notBefore;
  const place = credential.kind === 'authorization' ? (early ? 'claim:nbf' : 'claim:iat') : credential.place;
  return [
    {
      cause: 'clock-skew',
      authority: 'request',
      confidence: early && start - now > leeway ? 'certain' : 'likely',
      because: `The token says it ${early ? 'is valid from' : 'was issued at'} ${clockTime(start, now)}; the server's clock said ${clockTime(now, start)}.`,
      evidence: [asked(exchange, place), answered(exchange, 'header:date')],
      headline: early
        ? `The token becomes valid ${span(start - now)} after this request.`
        : `The token was issued ${span(start - now)} in the future, by the server's clock.`,
    },
  ];
}

/** Servers commonly allow about this much. */
const leeway = 60_000;

/** Signed requests name the time of signing; servers allow five to fifteen minutes of difference. */
function signedAtAnotherTime(exchange: Exchange): readonly Clue[] {
  const now = serverTime(exchange.response);
  const stamped = fieldValue(exchange.request, 'x-amz-date');
  const link = signedUrl(exchange.request.url)?.signedAt;
  const signedAt = stamped ? compactTime(stamped) : link;
  if (now === undefined || signedAt === undefined) return [];
  const off = signedAt - now;
  const tooFar = stamped ? Math.abs(off) > 300_000 : off > 300_000;
  if (!tooFar) return [];
  return [
    {
      cause: 'clock-skew',
      authority: 'request',
      confidence: Math.abs(off) > 900_000 ? 'certain' : 'likely',
      because: `The request says it was signed at ${clockTime(signedAt, now)}; the server's clock said ${clockTime(now, signedAt)}.`,
      evidence: [asked(exchange, stamped ? 'header:x-amz-date' : 'url'), answered(exchange, 'header:date')],
      headline: `The request was signed with a clock that is ${span(off)} ${off > 0 ? 'ahead of' : 'behind'} the server's.`,
    },
  ];
}

/** A time of the product's own stands beside a signature, which is over it as well so that nobody sends it again. */
function stampedAtAnotherTime(exchange: Exchange): readonly Clue[] {
  const now = serverTime(exchange.response);
  const stamp = signingTime(exchange.request);
  if (now === undefined || !stamp || !isRefused(exchange)) return [];
  const { at, name, place } = stamp;
  const off = Math.abs(at - now);
  // An address is kept and used again: of one that was signed long ago the clock may have been right.
  if (off <= 300_000 || (place === 'url' && off > 86_400_000)) return [];
  if (saysElse(exchange, ['clock-skew', 'bad-signature', 'invalid-credentials'])) return [];
  return [
    {
      cause: 'clock-skew',
      authority: 'request',
      confidence: 'likely',
      because: `The time beside the signature (${name.slice(0, 40)}) is ${clockTime(at, now)}; the server's clock said ${clockTime(now, at)}.`,
      evidence: [asked(exchange, place), answered(exchange, 'header:date')],
      headline: `The request was signed ${span(at - now)} ${at > now ? 'ahead of' : 'before'} the server's time.`,
    },
  ];
}

function compactTime(text: string): number | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text.trim());
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}
