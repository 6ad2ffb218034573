import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import type { CauseId } from '../engine/taxonomy.ts';
import { type Exchange, type Field, fieldValue } from '../http/exchange.ts';
import { isBare } from './facts/bare-answer.ts';
import { answered, clue } from './facts/evidence.ts';
import { cameAfter, isRefused, isServed } from './facts/outcome.ts';
import { isSameCaller } from './facts/same-caller.ts';
import { differences, isRepeated } from './proof/twin-difference.ts';
import { stated } from './stated/stated.ts';
import { allWorded, worded } from './wording/worded.ts';

/** Too many requests or a quota used up, whatever the status. */
export const rateLimited: Cause = {
  id: 'rate-limited',
  title: 'Too many requests',
  headline: 'Too many requests in too short a time: the server refuses until the limit is reset.',
  meaning:
    'The server counts requests per account, key or address, and the count for now is used up. Waiting lifts it. It does not mean that the credentials are wrong or that the account is blocked for good; ' +
    'further tries before the reset may make the wait longer.',
  fixes: {
    caller: [
      { text: 'Wait as long as the response says (Retry-After, or a reset field), then send again.' },
      {
        text: 'Make the client wait by itself, longer after each refusal, and with a random part so that several clients do not return at once.',
        code: {
          language: 'js',
          text: "async function patiently(send) {\n  for (let wait = 1; wait <= 64; wait *= 2) {\n    const response = await send();\n    if (response.status !== 429) return response;\n    const seconds = Number(response.headers.get('retry-after')) || wait;\n    await new Promise((resume) => setTimeout(resume, seconds * 1000 * (1 + Math.random() / 2)));\n  }\n  throw new Error('still limited');\n}",
        },
      },
      {
        text: 'Send less: cache answers, ask for several items in one request, use webhooks in place of polling, send If-None-Match.',
      },
      {
        text: 'Identify yourself where anonymous callers share a small limit: a signed-in account or a key has its own count.',
      },
      { text: 'Look for a loop in your own code: many identical requests in a row in this capture are one.' },
    ],
    apiOwner: [
      {
        text: 'Answer 429 with Retry-After, not 401 or 403: clients know what it means and do not throw their credentials away.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 429 Too Many Requests\nRetry-After: 30\nContent-Type: application/problem+json\n\n{"type":"https://example.com/problems/too-many","title":"Too many requests","detail":"100 requests a minute; try again in 30 seconds."}',
        },
      },
      { text: 'Document the limits: how many, in which time, counted per what.' },
      {
        vendor: 'express',
        text: 'Let the limiter announce itself, and tell it how many proxies are in front, or all callers share the count of the proxy.',
        code: {
          language: 'js',
          text: "app.set('trust proxy', 1);\napp.use(rateLimit({ windowMs: 60_000, limit: 100, standardHeaders: 'draft-8' }));",
        },
      },
      {
        vendor: 'aspnet-core',
        text: 'The built-in limiter answers 503 unless told otherwise.',
        code: { language: 'csharp', text: 'options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;' },
      },
    ],
    operator: [
      {
        vendor: 'nginx',
        text: 'Answer 429, allow a short burst, and count per real client address.',
        code: {
          language: 'nginx',
          text: 'limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s;\nlimit_req zone=api burst=20 nodelay;\nlimit_req_status 429;',
        },
      },
      { text: 'Check what is counted: behind a proxy or a company gateway many people share one address.' },
      { text: 'Raise the limit for known clients, or give them a key with its own count.' },
      {
        vendor: 'haproxy',
        text: 'Answer 429 from the stick table in place of 403.',
        code: { language: 'haproxy', text: 'http-request deny deny_status 429 if { sc_http_req_rate(0) gt 20 }' },
      },
      {
        vendor: 'kong',
        text: 'Look at the limits of the rate-limiting plugin on the service, route and consumer; the narrowest one wins.',
        code: {
          language: 'yaml',
          text: 'plugins:\n  - name: rate-limiting\n    config: { minute: 60, policy: redis }',
        },
      },
      {
        vendor: 'traefik',
        text: 'Raise average and burst of the rateLimit middleware, and tell it how to find the client address.',
        code: {
          language: 'yaml',
          text: 'rateLimit:\n  average: 20\n  burst: 40\n  sourceCriterion:\n    ipStrategy:\n      depth: 1',
        },
      },
      {
        vendor: 'iis',
        text: 'Dynamic IP Restrictions (substatus 403.501 and 403.502) count per address; raise the limits or let it answer 429.',
        code: {
          language: 'xml',
          text: '<dynamicIpSecurity denyAction="Forbidden"><denyByRequestRate enabled="true" maxRequests="60" requestIntervalInMilliseconds="1000"/></dynamicIpSecurity>',
        },
      },
    ],
  },
  tellApart:
    'Look at whether the same request passed before and passes again after a pause: if so, it is this. If only another plan or the owner can lift it, it is a matter of the plan; if a puzzle is asked for, of automation.',
  references: [
    { title: 'RFC 6585 section 4', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-4' },
    { title: 'RFC 9110 section 10.2.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3' },
  ],
  examples: [
    {
      title: 'a 429 that says when to come back',
      http: `
        GET /search?q=boats HTTP/1.1
        Host: api.example.com
        Authorization: Bearer 9f8e7d6c5b4a3210
        ---
        HTTP/1.1 429 Too Many Requests
        Retry-After: 30
        Content-Length: 0
      `,
    },
    {
      title: 'a 403 whose message speaks of the limit',
      http: `
        GET /search?q=boats HTTP/1.1
        Host: api.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"API rate limit exceeded. Try again later."}
      `,
    },
    {
      title: 'a bare 403 with nothing left of the limit',
      http: `
        GET /v2/prices HTTP/1.1
        Host: market.example.io
        X-API-Key: 2b7d90e4c1fa5836
        ---
        HTTP/1.1 403 Forbidden
        X-RateLimit-Limit: 60
        X-RateLimit-Remaining: 0
        X-RateLimit-Reset: 1772366460
        Content-Length: 0
      `,
    },
    {
      title: 'a burst that is served, then refused, then served again',
      http: `
        GET /poll HTTP/1.1
        Host: live.example.net
        ---
        HTTP/1.1 200 OK
        Content-Length: 2

        ok
        ---
        GET /poll HTTP/1.1
        Host: live.example.net
        ---
        HTTP/1.1 200 OK
        Content-Length: 2

        ok
        ---
        GET /poll HTTP/1.1
        Host: live.example.net
        ---
        HTTP/1.1 200 OK
        Content-Length: 2

        ok
        ---
        GET /poll HTTP/1.1
        Host: live.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
        ---
        GET /poll HTTP/1.1
        Host: live.example.net
        ---
        HTTP/1.1 200 OK
        Content-Length: 2

        ok
      `,
      target: 3,
    },
  ],
  notExamples: [
    {
      title: 'a wrong password, with the last try of a limit used up',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"guess"}
        ---
        HTTP/1.1 401 Unauthorized
        X-RateLimit-Limit: 5
        X-RateLimit-Remaining: 0
        Content-Type: application/json

        {"error":"Wrong e-mail or password"}
      `,
    },
    {
      title: 'a limit that only another plan lifts',
      http: `
        GET /v2/history HTTP/1.1
        Host: market.example.io
        X-API-Key: 2b7d90e4c1fa5836
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This endpoint is not included in your plan. Upgrade your subscription."}
      `,
    },
    {
      title: 'a refusal that names plenty left',
      http: `
        GET /v2/prices HTTP/1.1
        Host: market.example.io
        X-API-Key: 2b7d90e4c1fa5836
        ---
        HTTP/1.1 403 Forbidden
        X-RateLimit-Limit: 60
        X-RateLimit-Remaining: 58
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'rate-limited'),
    ...worded(exchange, 'rate-limited'),
    ...statusSays(exchange),
    ...fieldsSay(exchange),
    ...burst(exchange, around),
    ...ranDown(exchange, around),
  ],
};

/** 429 has one registered meaning; a page with a script in it is more often a browser check that borrows the status. */
function statusSays(exchange: Exchange): readonly Clue[] {
  const { status, content } = exchange.response;
  if (status !== 429) return [];
  const isPuzzle = content.mediaType === 'text/html' && content.text.includes('<script');
  const announced = fieldValue(exchange.response, 'retry-after') !== undefined || usedUp(exchange) !== undefined;
  const because = 'The status 429 means too many requests.';
  const evidence = [answered(exchange, 'status')] as const;
  if (isPuzzle) return [clue('rate-limited', ['wording', 'possible'], because, evidence)];
  return [clue('rate-limited', ['stated', announced ? 'certain' : 'likely'], because, evidence)];
}

/** On a 401 or 403 these fields may only accompany another reason, so words of the answer come first. */
function fieldsSay(exchange: Exchange): readonly Clue[] {
  if (!isRefused(exchange)) return [];
  const retry = exchange.response.fields.find(({ name }) => name.toLowerCase() === 'retry-after');
  const field = retry ?? usedUp(exchange);
  if (!field) return [];
  return [
    clue(
      'rate-limited',
      isBare(exchange) ? ['stated', 'likely'] : ['status', 'possible'],
      retry ? 'The response says when to try again.' : 'The response says that nothing is left of the limit for now.',
      [answered(exchange, `header:${field.name.toLowerCase()}`)],
    ),
  ];
}

function usedUp({ response }: Exchange): Field | undefined {
  return response.fields.find(({ name, value }) => {
    const plain = name.toLowerCase().replaceAll('-', '');
    if (plain.includes('ratelimit') && plain.includes('remaining')) return /^\s*0\s*(?:[;,]|$)/.test(value);
    return plain === 'ratelimit' && /\b(?:remaining|r)=0\b/.test(value);
  });
}

/** The counter in the fields of the answers before had come down to nothing, and this answer says no more. */
function ranDown(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (!isRefused(exchange) || !isBare(exchange) || usedUp(exchange)) return [];
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other) && isSameCaller(other, exchange));
  const last = before.findLast(isServed);
  const field = last && usedUp(last);
  if (!last || !field || exchange.startedAt - last.startedAt > span || cameAfter(lastCounted(before) ?? last, last))
    return [];
  const because = 'The answer before said that nothing was left of the limit, and this request is refused.';
  const evidence = [answered(last, `header:${field.name.toLowerCase()}`), answered(exchange, 'status')] as const;
  const borne = 'The answer gives no reason, and comes right after the one that left nothing.';
  return [
    clue('rate-limited', ['neighbours', 'likely'], because, evidence),
    clue('rate-limited', ['request', 'likely'], borne, evidence),
  ];
}

/** The last answer that still has a counter above nought. */
const lastCounted = (before: readonly Exchange[]) =>
  before.findLast(({ response }) =>
    response.fields.some(({ name, value }) => /ratelimit.{0,3}remaining/i.test(name) && !/^\s*0/.test(value)),
  );

/** The very same request passes, is refused, and passes again: nothing but the count has changed. */
function burst(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (!isRefused(exchange) || namesOtherReason(exchange)) return [];
  const before = servedInARow(
    around.sameUrl.filter(
      (other) =>
        cameAfter(exchange, other) && exchange.startedAt - other.startedAt <= span && isRepeated(exchange, other),
    ),
  );
  const after = around.sameUrl.find(
    (other) => cameAfter(other, exchange) && isServed(other) && isRepeated(exchange, other),
  );
  const many = before.length < enough ? manyAtOnce(exchange, around) : before;
  const last = many.at(-1);
  if (many.length < enough || !last || !after) return [];
  const because =
    many === before
      ? 'The same request was served several times just before, refused here, and served again later.'
      : 'Many such requests of the same caller were served within seconds before; this one was refused, and served later.';
  return [
    clue('rate-limited', ['neighbours', 'likely'], because, [answered(last, 'status'), answered(after, 'status')]),
  ];
}

/** The last ones that were served one after the other, refusals after them left out; where both take turns it is no limit. */
function servedInARow(same: readonly Exchange[]): readonly Exchange[] {
  const served = same.slice(0, same.findLastIndex(isServed) + 1);
  return served.slice(served.findLastIndex((other) => !isServed(other)) + 1);
}

/** A rule or a permission that lasts would have refused the request before and after as well, whatever the words say. */
function namesOtherReason(exchange: Exchange): boolean {
  const disproved: readonly CauseId[] = ['server-config', 'insufficient-permission', 'waf-blocked', 'rate-limited'];
  return allWorded(exchange).some(({ cause, confidence }) => confidence !== 'possible' && !disproved.includes(cause));
}

const enough = 3;
const span = 60_000;

/** Requests for other objects of the same kind, in quick succession; none where they are few. */
function manyAtOnce(exchange: Exchange, around: Neighbourhood): readonly Exchange[] {
  const found = around.sameEndpoint.filter(
    (other) =>
      cameAfter(exchange, other) &&
      exchange.startedAt - other.startedAt <= quick &&
      isServed(other) &&
      (differences(exchange, other)?.every((each) => each === 'object' || each === 'query') ?? false),
  );
  return found.length < (refusedAlike(exchange, around) ? fewEnough : manyEnough) ? [] : found;
}

const quick = 10_000;
const manyEnough = 10;
/** Enough where others of the kind were refused at the same time. */
const fewEnough = 6;

function refusedAlike(exchange: Exchange, around: Neighbourhood): boolean {
  return around.sameEndpoint.some(
    (other) =>
      other.response.status === exchange.response.status &&
      other.request.url !== exchange.request.url &&
      Math.abs(other.startedAt - exchange.startedAt) <= quick,
  );
}
