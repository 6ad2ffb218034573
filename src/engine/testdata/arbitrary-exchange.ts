import fc from 'fast-check';
import type { Content, Exchange } from '../../http/exchange.ts';

/** A secret that the captures below hold in many places. */
export const secret = 'Zq7RtY4mXp9LwK2vBn8D';

const contentOf = (texts: fc.Arbitrary<string>): fc.Arbitrary<Content> =>
  fc.record({
    state: fc.constant('text' as const),
    text: texts,
    mediaType: fc.constantFrom('application/json', 'text/html', 'application/x-www-form-urlencoded', 'text/plain', ''),
    size: fc.constantFrom(-1, 10),
  });

const requestBody = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'user=ann&password=x',
    '{"email":"a@b.c","password":"y"}',
    `user=bob&password=${secret}`,
    `{"a":"${secret}"}`,
    `grant_type=refresh_token&refresh_token=${secret}`,
  ),
);
const responseBody = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom(
    '',
    '{"code":401,"message":"no"}',
    `{"access_token":"${secret}"}`,
    '{"access_token":"another-token-77","refresh_token":"another-refresh-78"}',
    `Wrong token ${secret}!`,
    '<input type="password">',
  ),
);
const field = fc.oneof(
  fc.record({ name: fc.string(), value: fc.string() }),
  fc.constantFrom(
    { name: 'Authorization', value: `Bearer ${secret}` },
    { name: 'Cookie', value: `session_token=${secret}; a=b` },
    { name: 'Set-Cookie', value: `session_token=${secret}; HttpOnly` },
    { name: 'Authorization', value: 'Bearer another-token-77' },
    { name: 'Cookie', value: 'session_token=cookie-value-79' },
    { name: 'Set-Cookie', value: 'session_token=cookie-value-79; Max-Age=5' },
    { name: 'Set-Cookie', value: 'session_token=; Max-Age=0' },
    { name: 'WWW-Authenticate', value: 'Digest realm="a", nonce="b"' },
    { name: 'Origin', value: 'https://b.example' },
    { name: 'Access-Control-Request-Method', value: 'GET' },
    { name: 'Location', value: '/login' },
    { name: 'Location', value: 'https://b.example/orders/1' },
    { name: 'X-Api-Key', value: secret },
    { name: 'Date', value: 'Sun, 01 Mar 2026 10:00:00 GMT' },
  ),
);
const url = fc.oneof(
  fc.constantFrom(
    'https://a.example/orders/1',
    'https://a.example/orders/2#x',
    'https://a.example/login',
    'https://a.example/logout',
    'https://a.example/auth/refresh',
    'https://b.example/orders/1',
    'https://a.example/projects/apollo',
    'https://a.example/projects/gemini',
    `https://b.example/?access_token=${secret}`,
  ),
  fc.string(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

/** Any exchange: ordinary, odd or hostile. */
export const exchange: fc.Arbitrary<Omit<Exchange, 'id'>> = fc.record({
  startedAt: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double()),
  duration: fc.integer(),
  request: fc.record({
    method: fc.constantFrom('GET', 'POST', 'OPTIONS', ''),
    url,
    fields: fc.array(field, { maxLength: 4 }),
    content: contentOf(requestBody),
  }),
  response: fc.record({
    status: fc.oneof(fc.constantFrom(200, 302, 401, 403, 404, 422, 429), fc.integer()),
    statusText: fc.string(),
    fields: fc.array(field, { maxLength: 4 }),
    content: contentOf(responseBody),
  }),
  resourceType: fc.constantFrom('fetch', 'document', 'preflight', 'other'),
  networkError: fc.constant(''),
  serverAddress: fc.constant(''),
});

/** Up to 40 exchanges with ids in order. */
export const capture = captureOf(0, 40);
/** A capture, and the same in another order of arrival. */
export const shuffled = capture.chain(inAnyOrder);
/** The same, with more exchanges than one may see of them. */
export const longShuffled = captureOf(80, 120).chain(inAnyOrder);

function captureOf(minLength: number, maxLength: number): fc.Arbitrary<readonly Exchange[]> {
  return fc.array(exchange, { minLength, maxLength }).map((all) => all.map((each, id) => ({ ...each, id })));
}

function inAnyOrder(all: readonly Exchange[]) {
  return fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }));
}
