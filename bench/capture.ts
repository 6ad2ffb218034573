/**
 * A HAR text of `entries` entries and about `bytes` bytes, one in `oneIn` refused; always the same for the same numbers.
 */
export function capture(entries: number, bytes: number, oneIn = 50): string {
  const random = dice(7);
  const average = Math.floor(bytes / entries) - 2600;
  const all = Array.from({ length: entries }, (_, at) => entry(at, average, random, oneIn));
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'bench', version: '1' }, pages: [], entries: all } });
}

type Dice = () => number;

/** A small generator of pseudo-random numbers in [0, 1). */
function dice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const start = Date.UTC(2026, 2, 1, 12);
const kinds = ['json', 'json', 'json', 'html', 'script', 'style', 'image'] as const;
type Kind = (typeof kinds)[number];

const mediaTypes: Readonly<Record<Kind, string>> = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  script: 'text/javascript',
  style: 'text/css',
  image: 'image/png',
};

/** Sizes are spread as in real captures: many small bodies, a few that weigh ten times the average. */
function entry(at: number, average: number, random: Dice, oneIn: number): object {
  const host = `https://${['www', 'api', 'cdn', 'static', 'auth'][at % 5]}.site${Math.floor(at / 400)}.example`;
  const denied = at % oneIn === oneIn - 1;
  const kind = denied ? 'json' : (kinds[Math.floor(random() * kinds.length)] ?? 'json');
  const size = Math.floor(average * (random() < 0.05 ? 10 : random()) * 1.15);
  const answer = denied ? denials[Math.floor(at / oneIn) % denials.length] : undefined;
  const path = kind === 'json' ? `/v1/orders/${Math.floor(random() * 900)}/items` : `/assets/${at}.${kind}`;
  const startedDateTime = new Date(start + at * 120).toISOString();
  return {
    startedDateTime,
    time: 20 + Math.floor(random() * 200),
    request: request(`${host}${path}?page=${at % 7}`, kind, at),
    response: answer
      ? response(answer.status, answer.fields, answer.type, answer.body, startedDateTime)
      : response(200, [], mediaTypes[kind], body(kind, size, random), startedDateTime),
    cache: {},
    timings: { send: 1, wait: 15, receive: 4 },
    serverIPAddress: '192.0.2.10',
    _resourceType: kind === 'json' ? 'fetch' : kind === 'html' ? 'document' : kind,
  };
}

const field = (name: string, value: string) => ({ name, value });

function request(url: string, kind: Kind, at: number): object {
  const token = `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify({ sub: `u${at % 3}`, exp: 1772370000 })).toString('base64url')}.c2lnbmF0dXJlc2lnbmF0dXJl`;
  return {
    method: 'GET',
    url,
    httpVersion: 'HTTP/2',
    headers: [
      field('accept', kind === 'html' ? 'text/html,*/*' : '*/*'),
      field('accept-language', 'en-GB,en;q=0.9'),
      field(
        'user-agent',
        'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36',
      ),
      field('cookie', `session_id=s${at % 3}-0123456789abcdef0123456789abcdef; theme=dark; _ga=GA1.1.123.456`),
      ...(kind === 'json' ? [field('authorization', `Bearer ${token}`)] : []),
      field('sec-fetch-mode', kind === 'html' ? 'navigate' : 'cors'),
      field('sec-fetch-site', 'same-origin'),
      field('sec-fetch-dest', kind === 'html' ? 'document' : 'empty'),
    ],
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: 0,
  };
}

function response(status: number, fields: readonly object[], type: string, text: string, startedAt: string): object {
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/2',
    headers: [
      field('date', new Date(startedAt).toUTCString()),
      field('content-type', type),
      field('cache-control', 'private, max-age=60'),
      field('strict-transport-security', 'max-age=31536000; includeSubDomains'),
      field('x-content-type-options', 'nosniff'),
      field('vary', 'Accept-Encoding, Origin'),
      ...fields,
    ],
    cookies: [],
    content: { size: text.length, mimeType: type, text, ...(type === 'image/png' ? { encoding: 'base64' } : {}) },
    redirectURL: '',
    headersSize: -1,
    bodySize: text.length,
  };
}

const denials = [
  {
    status: 401,
    type: 'application/json',
    body: '{"error":"invalid_token","error_description":"The access token expired"}',
    fields: [
      field(
        'www-authenticate',
        'Bearer realm="api", error="invalid_token", error_description="The access token expired"',
      ),
    ],
  },
  {
    status: 403,
    type: 'text/html',
    body: '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.24.0</center></body></html>',
    fields: [field('server', 'nginx/1.24.0')],
  },
  {
    status: 403,
    type: 'application/json',
    body: '{"detail":"You do not have permission to perform this action."}',
    fields: [],
  },
  {
    status: 429,
    type: 'application/json',
    body: '{"message":"Too Many Requests"}',
    fields: [field('retry-after', '30')],
  },
  { status: 401, type: 'application/json', body: '', fields: [] },
  {
    status: 403,
    type: 'text/html',
    body: `<!DOCTYPE html><html><head><title>Access denied</title></head><body><h1>Sorry, you have been blocked</h1>${'<p>This website is using a security service to protect itself from online attacks.</p>'.repeat(40)}</body></html>`,
    fields: [],
  },
];

const words =
  'order item price total name address street city country status shipped pending note quantity product image thumbnail description available'.split(
    ' ',
  );

function body(kind: Kind, size: number, random: Dice): string {
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  if (kind === 'json')
    return JSON.stringify({
      items: filled(size, () => ({ id: Math.floor(random() * 1e9), [word()]: `${word()} ${word()}`, price: random() })),
    });
  if (kind === 'html')
    return `<!DOCTYPE html><html><body>${filled(size, () => `<div class="${word()}"><p>${word()} ${word()} ${word()}</p></div>`).join('\n')}</body></html>`;
  if (kind === 'image')
    return filled(size, () =>
      Math.floor(random() * 2 ** 32)
        .toString(36)
        .padStart(8, 'A')
        .slice(0, 8),
    ).join('');
  return filled(size, () => `function ${word()}${Math.floor(random() * 1000)}(a){return a.${word()}+"${word()}"}`).join(
    '\n',
  );
}

function filled<Part>(size: number, part: () => Part): readonly Part[] {
  const parts: Part[] = [];
  for (let length = 0; length < size; ) {
    const next = part();
    length += typeof next === 'string' ? next.length + 1 : JSON.stringify(next).length + 1;
    parts.push(next);
  }
  return parts;
}
