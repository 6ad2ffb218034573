import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../http/base64.ts';
import { examine } from '../index.ts';
import { formats } from './formats.ts';

/** The parts of an entry that a place fills. */
interface Planted {
  readonly request?: object;
  readonly response?: object;
  readonly entry?: object;
  readonly log?: object;
}

const pair = (name: string, value: string) => ({ name, value });
const sent = (name: string, value: string): Planted => ({ request: { headers: [pair(name, value)] } });
const answered = (name: string, value: string): Planted => ({ response: { headers: [pair(name, value)] } });
const at = (url: string): Planted => ({ request: { url } });
const posted = (mimeType: string, text: string): Planted => ({
  request: { method: 'POST', postData: { mimeType, text }, headers: [pair('Content-Type', mimeType)] },
});
const body = (mimeType: string, text: string, encoding?: string): Planted => ({
  response: { content: { mimeType, text, size: text.length, ...(encoding ? { encoding } : {}) } },
});
const url64 = (text: string) => toBase64(text).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
const jwt = (claims: object, signature = 'c2lnbmF0dXJlc2lnbmF0dXJl') =>
  `${url64('{"alg":"RS256","kid":"k1"}')}.${url64(JSON.stringify(claims))}.${signature}`;
const deep = (value: unknown) => JSON.stringify({ data: [{ inner: { list: [1, value] } }] });
const enc = encodeURIComponent;
const wide = (text: string) =>
  btoa([...`\ufeff${text}`].map((c) => String.fromCharCode(c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8)).join(''));

/** Every kind of place that a secret can stand in. */
const places: Readonly<Record<string, (secret: string) => Planted>> = {
  'Authorization Bearer': (s) => sent('Authorization', `Bearer ${s}`),
  'Authorization Basic': (s) => sent('Authorization', `Basic ${toBase64(`ann:${s}`)}`),
  'Authorization without a scheme': (s) => sent('authorization', s),
  'Authorization Digest': (s) => sent('Authorization', `Digest username="u", realm="r", nonce="n", response="${s}"`),
  'Authorization of a signed request': (s) =>
    sent(
      'Authorization',
      `AWS4-HMAC-SHA256 Credential=${s}/20260301/eu/s3/aws4_request, SignedHeaders=host, Signature=${s}`,
    ),
  'Proxy-Authorization': (s) => sent('Proxy-Authorization', `Basic ${toBase64(`p:${s}`)}`),
  'X-Api-Key': (s) => sent('X-Api-Key', s),
  'X-Auth-Token': (s) => sent('X-Auth-Token', s),
  'X-CSRF-Token': (s) => sent('X-CSRF-Token', s),
  'a field of an unknown name': (s) => sent('X-Acme', s),
  'a field with JSON': (s) => sent('X-Context', `{"password":"${s}"}`),
  'a field with JSON in base64': (s) => sent('X-Context', url64(`{"token":"${s}"}`)),
  'X-Amz-Security-Token': (s) => sent('X-Amz-Security-Token', s),
  Cookie: (s) => sent('Cookie', `a=b; sid=${s}; theme=dark`),
  'a Cookie of any name': (s) => sent('Cookie', `zz=${s}`),
  'Set-Cookie': (s) => answered('Set-Cookie', `sid=${s}; Path=/; HttpOnly; SameSite=Lax`),
  'cookies of the request': (s) => ({ request: { cookies: [pair('sid', s)] } }),
  'cookies of the response': (s) => ({ response: { cookies: [{ ...pair('sid', s), path: '/' }] } }),
  'X-Auth-Token of the response': (s) => answered('X-Auth-Token', s),
  'the query': (s) => at(`https://a.example/x?access_token=${s}&q=1`),
  'the query under an unknown name': (s) => at(`https://a.example/x?zq=${s}`),
  'the query, percent-encoded': (s) =>
    at(`https://a.example/x?password=${[...s].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`),
  'a URL inside the query': (s) => at(`https://a.example/login?next=${enc(`https://b.example/cb?token=${s}`)}`),
  'a URL inside a URL inside the query': (s) =>
    at(`https://a.example/?next=${enc(`/go?u=${enc(`/cb?api_key=${s}`)}`)}`),
  'JSON inside the query': (s) => at(`https://a.example/?filter=${enc(`{"password":"${s}"}`)}`),
  'the list of parameters': (s) => ({ request: { queryString: [pair('api_key', s)] } }),
  'the fragment': (s) => at(`https://a.example/#access_token=${s}&state=1`),
  'the user-info': (s) => at(`https://ann:${s}@a.example/`),
  'the user-info without a colon': (s) => at(`https://${s}@a.example/`),
  'the path of a bot': (s) => at(`https://a.example/bot110201543:${s}/getMe`),
  'the path of a webhook': (s) => at(`https://a.example/hooks/acme/${s}`),
  'a step of the path': (s) => at(`https://a.example/share/${s}/file`),
  'a session in the path': (s) => at(`https://a.example/orders;jsessionid=${s}?a=1`),
  'a signed URL': (s) => at(`https://a.example/f?X-Amz-Date=20260301T110000Z&X-Amz-Expires=60&X-Amz-Signature=${s}`),
  'a link that ends': (s) => at(`https://a.example/f?expires=1772366400&sig=${s}`),
  Referer: (s) => sent('Referer', `https://a.example/cb?code=${s}`),
  Location: (s) => ({
    response: {
      status: 302,
      headers: [pair('Location', `https://b.example/cb?access_token=${s}`)],
      redirectURL: `/cb?access_token=${s}`,
    },
  }),
  Refresh: (s) => answered('Refresh', `5; url=https://a.example/?session=${s}`),
  Link: (s) => answered('Link', `<https://a.example/next?token=${s}>; rel="next"`),
  'a form': (s) => posted('application/x-www-form-urlencoded', `user=ann&password=${s}`),
  'a form of unknown names': (s) => posted('application/x-www-form-urlencoded', `zq=${s}&b=1`),
  'a form of an OAuth client': (s) =>
    posted('application/x-www-form-urlencoded', `grant_type=authorization_code&code=${s}`),
  'parameters of a form': (s) => ({
    request: {
      method: 'POST',
      postData: { mimeType: 'application/x-www-form-urlencoded', params: [pair('client_secret', s)] },
    },
  }),
  JSON: (s) => posted('application/json', JSON.stringify({ user: 'ann', password: s })),
  'deep JSON': (s) => posted('application/json', deep({ clientSecret: s })),
  'JSON of unknown names': (s) => posted('application/json', deep(s)),
  'JSON inside JSON': (s) => posted('application/json', JSON.stringify({ body: JSON.stringify({ secret: s }) })),
  'JSON as a key': (s) => body('application/json', JSON.stringify({ [s]: 1 })),
  'JSON with escapes': (s) =>
    body(
      'application/json',
      `{"token":"${[...s].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}`,
    ),
  'a URL inside JSON': (s) => body('application/json', JSON.stringify({ next: `https://a.example/?api_key=${s}` })),
  'broken JSON': (s) => body('application/json', `{"password":"${s}", "a": [`),
  XML: (s) => posted('text/xml', `<?xml version="1.0"?><Envelope><Password>${s}</Password></Envelope>`),
  'an attribute in XML': (s) => posted('application/xml', `<login password="${s}"/>`),
  'a multipart form': (s) =>
    posted(
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n${s}\r\n--x--`,
    ),
  'GraphQL variables': (s) =>
    posted(
      'application/json',
      JSON.stringify({ query: 'mutation($i:I){login(i:$i){token}}', variables: { i: { password: s } } }),
    ),
  'a GraphQL query': (s) =>
    posted('application/json', JSON.stringify({ query: `mutation { login(user: "ann", password: "${s}") { ok } }` })),
  'a GraphQL body': (s) => posted('application/graphql', `mutation { login(password: "${s}") { ok } }`),
  'a body in base64': (s) => body('application/json', toBase64(JSON.stringify({ refresh_token: s })), 'base64'),
  'a body in base64 that nothing declares': (s) =>
    body('application/json', toBase64(JSON.stringify({ access_token: s }))),
  'a body in UTF-16': (s) => body('application/json', wide(JSON.stringify({ access_token: s })), 'base64'),
  'a binary body': (s) => body('application/grpc', btoa(`\0\0\x01\n\x14${s}\0\xff\x9c`), 'base64'),
  'plain text': (s) => body('text/plain', `the key is ${s} here`),
  'text about a token': (s) => body('text/plain', `header was Authorization: Bearer ${s}`),
  'a dump of the environment': (s) => body('text/plain', `PATH=/bin\nDB_PASSWORD=${s}\nHOME=/`),
  'a page': (s) =>
    body(
      'text/html',
      `<html><p>no</p><input type="hidden" name="csrf_token" value="${s}"><script>var t={"accessToken":'${s}'}</script>`,
    ),
  'a link in a page': (s) => body('text/html', `<html><a href="/go?a=1&amp;token=${s}">go</a>`),
  'a key with its maker\u2019s mark': (s) => body('text/plain', `use ghp_${s} or sk_live_${s}`),
  'a private key': (s) => body('text/plain', `-----BEGIN RSA PRIVATE KEY-----\n${s}\n-----END RSA PRIVATE KEY-----`),
  'a database\u2019s address': (s) => body('text/plain', `cannot reach postgres://app:${s}@db.internal:5432/x`),
  'an e-mail address': (s) => body('application/json', JSON.stringify({ message: `belongs to ${s}@mail.example` })),
  'an e-mail address in the query': (s) => at(`https://a.example/?who=${s}%40mail.example`),
  'the subject of a JWT': (s) => sent('Authorization', `Bearer ${jwt({ sub: s, exp: 1 })}`),
  'a deep claim of a JWT': (s) => sent('Authorization', `Bearer ${jwt({ https_x: { name: [s] } })}`),
  'the signature of a JWT': (s) => sent('Authorization', `Bearer ${jwt({ exp: 1 }, s)}`),
  'a JWT in a cookie': (s) => sent('Cookie', `t=${jwt({ email: `${s}@x.example` })}`),
  'a JWT in a body': (s) => body('application/json', JSON.stringify({ id: jwt({ jti: s }) })),
  'a JWT in the query': (s) => at(`https://a.example/?jwt=${jwt({ sub: s })}`),
  'a WebSocket message': (s) => ({
    entry: { _webSocketMessages: [{ type: 'send', opcode: 1, time: 1, data: `{"type":"auth","token":"${s}"}` }] },
  }),
  'a binary WebSocket message': (s) => ({
    entry: { _webSocketMessages: [{ type: 'send', opcode: 2, time: 1, data: toBase64(`{"token":"${s}"}`) }] },
  }),
  'the protocol of a WebSocket': (s) => sent('Sec-WebSocket-Protocol', `v1, ${jwt({ sub: s })}`),
  'the initiator': (s) => ({
    entry: {
      _initiator: {
        type: 'script',
        stack: { callFrames: [{ functionName: 'f', url: `https://a.example/a.js?key=${s}` }] },
      },
    },
  }),
  'a member nobody knows': (s) => ({ entry: { _custom: { deep: [{ apiKey: s, note: `Bearer ${s}` }] } } }),
  'the comment': (s) => ({ entry: { comment: `password="${s}"` } }),
  'the title of the page': (s) => ({
    log: {
      pages: [
        {
          id: 'page_1',
          title: `https://a.example/?token=${s}`,
          startedDateTime: '2026-03-01T12:00:00Z',
          pageTimings: {},
        },
      ],
    },
  }),
  'what an earlier export said': (s) => ({
    log: { _whyDenied: { findings: [{ message: `token=${s}`, evidence: [{ excerpt: `Bearer ${s}` }] }] } },
  }),
  'a note about the denial': (s) => ({
    log: { _whyDenied: { annotations: { session: { name: `key ${s}` }, remarks: {} } } },
  }),
};

const secret = fc
  .string({
    unit: fc.constantFrom(...'abcdefghkmnpqrstuvwxyzABCDEFGHKMNPQRSTUVWXYZ23456789'),
    minLength: 20,
    maxLength: 36,
  })
  .map((text) => `Zq7${text}4Xk`);

const names = Object.keys(places);
const planting = fc.array(
  fc.record({ place: fc.constantFrom(...names), value: secret, status: fc.constantFrom(200, 401, 403) }),
  { minLength: 1, maxLength: 3 },
);

/** A capture of one entry for each secret, and one that repeats the first secret in a denial. */
function captureOf(
  planted: readonly { readonly place: string; readonly value: string; readonly status: number }[],
): object {
  const all = planted.map(({ place, value }) => places[place]?.(value) ?? {});
  const echo = body('text/plain', `Invalid token ${planted[0]?.value}, ${enc(planted[0]?.value ?? '')}`);
  const entries = [...all, echo].map(({ request, response, entry }, index) => ({
    startedDateTime: new Date(Date.UTC(2026, 2, 1, 12) + index * 1000).toISOString(),
    time: 5,
    pageref: 'page_1',
    request: { method: 'GET', url: `https://a.example/orders/${index}`, headers: [], ...request },
    response: {
      status: planted[index]?.status ?? 403,
      statusText: '',
      headers: [pair('Date', 'Sun, 01 Mar 2026 12:00:00 GMT')],
      content: { mimeType: 'text/plain', size: 2, text: 'no' },
      ...response,
    },
    ...entry,
  }));
  return { log: { version: '1.2', ...Object.assign({}, ...all.map(({ log }) => log)), entries } };
}

/** Forms in which a secret can stand in a text: as it is, escaped, and inside base64 at any of its three offsets. */
function formsOf(value: string): readonly string[] {
  const codes = [...value].map((char) => char.charCodeAt(0).toString(16));
  const wideValue = [...value].map((char) => `${char}\0`).join('');
  const inside = [value, wideValue].flatMap((text) =>
    ['', ' ', '  '].map((lead) => btoa(`${lead}${text}`).slice(4, -4)),
  );
  const url = inside.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [
    value,
    codes.map((code) => `%${code}`).join(''),
    codes.map((code) => `\\u00${code}`).join(''),
    ...inside,
    ...url,
  ];
}

function leaks(har: object, secrets: readonly string[]): readonly string[] {
  const selection = examine(har, { file: 'a.har' });
  const forms = secrets.flatMap(formsOf);
  return Object.entries(formats).flatMap(([id, format]) => {
    const text = format.whole([format.part(selection, {})]);
    return forms.filter((one) => text.includes(one)).map((one) => `${id} shows ${one}`);
  });
}

test.each(names)('a secret in %s is in no export', (place) => {
  const value = 'Zq7RtY4mXpuLwK2vBnGDhJ8s4Xk';
  for (const status of [200, 401]) expect(leaks(captureOf([{ place, value, status }]), [value])).toEqual([]);
});

test('no export of any capture shows a secret, wherever it was planted', () => {
  fc.assert(
    fc.property(planting, (planted) => {
      expect(
        leaks(
          captureOf(planted),
          planted.map(({ value }) => value),
        ),
      ).toEqual([]);
    }),
    { numRuns: 2000, seed: 20_260_301 },
  );
}, 300_000);

/** Places that are known by their names or their form, so that a word is a secret there as well. */
const named = names.filter(
  (place) =>
    !/unknown|plain text|a step of the path|as a key|maker|nobody knows|without a scheme|cookies of|about a token/i.test(
      place,
    ),
);

test.each(named)('a secret in %s that is no random word is in no export', (place) => {
  const value = 'tiger-Lily.77q';
  const planted = captureOf([{ place, value, status: 401 }]);
  expect(leaks(planted, [value])).toEqual([]);
});

test('the test would notice a leak', () => {
  const har = captureOf([{ place: 'Authorization Bearer', value: 'Zq7RtY4mXpuLwK2vBnGDhJ8s4Xk', status: 401 }]);
  const raw = examine(har, { raw: true });
  expect(formats.har.part(raw, {})).toContain('Zq7RtY4mXpuLwK2vBnGDhJ8s4Xk');
});
