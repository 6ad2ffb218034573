import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exchange } from './exchange.ts';
import { type Statement, statements } from './statement.ts';

function answer(
  body: string,
  more: { status?: number; statusText?: string; fields?: Record<string, string> } = {},
): Exchange {
  const fields = Object.entries(more.fields ?? {}).map(([name, value]) => ({ name, value }));
  const mediaType = more.fields?.['content-type'] ?? '';
  const none = { state: 'empty', text: '', mediaType: '', size: 0 } as const;
  return {
    id: 0,
    startedAt: 0,
    duration: 0,
    request: { method: 'GET', url: 'https://example.com/', fields: [], content: none },
    response: {
      status: more.status ?? 403,
      statusText: more.statusText ?? '',
      fields,
      content: { state: body ? 'text' : 'empty', text: body, mediaType, size: body.length },
    },
    resourceType: 'fetch',
    networkError: '',
    serverAddress: '',
  };
}

const brief = (all: readonly Statement[]) => all.map(({ kind, name, text }) => `${kind} ${name}: ${text}`);

const bodies: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'codes come before messages',
    '{"message":"No key.","code":"no_key"}',
    ['code code: no_key', 'message message: No key.'],
  ],
  [
    'a GraphQL error tells by its extensions',
    '{"data":null,"errors":[{"message":"Not yours","path":["me"],"extensions":{"code":"FORBIDDEN"}}]}',
    ['code errors.0.extensions.code: FORBIDDEN', 'message errors.0.message: Not yours'],
  ],
  [
    'problem details keep their own type and drop the generic one',
    '{"type":"https://example.com/probs/no-seat","title":"No seat left","status":403}',
    ['code type: https://example.com/probs/no-seat', 'code status: 403', 'message title: No seat left'],
  ],
  [
    'a generic problem type says nothing',
    '{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.4","title":"Forbidden"}',
    ['message title: Forbidden'],
  ],
  [
    'ids, times, paths and documentation say nothing',
    '{"timestamp":"2026-03-01T12:00:00Z","requestId":"ab12","path":"/x","documentation_url":"https://d.example/","error":"Forbidden"}',
    ['code error: Forbidden'],
  ],
  [
    'the data itself says nothing',
    '{"data":{"title":"You may not read this book today","message":"hello there you"},"ok":true}',
    [],
  ],
  ['a whole body that is a string is a message', '"You shall not pass."', ['message text: You shall not pass.']],
  [
    'validation messages under the name of a member are messages',
    '{"errors":{"email":["is not verified yet"]}}',
    ['message errors.email.0: is not verified yet'],
  ],
  [
    'JSON as text inside JSON is read',
    '{"message":"{\\"error\\":\\"invalid_token\\"}"}',
    ['code message.error: invalid_token'],
  ],
  ['an anti-hijacking prefix is skipped', ')]}\',\n{"error":"denied_here"}', ['code error: denied_here']],
  [
    'a JSONP call is unwrapped',
    'cb({"code":40104,"msg":"token gone bad"});',
    ['code code: 40104', 'message msg: token gone bad'],
  ],
  [
    'broken JSON is read as far as it goes',
    '{"error":"access_denied","message":"cut o',
    ['code error: access_denied', 'message message: cut o'],
  ],
  ['a flag states something by its name', '{"mfa_required":true,"ok":true}', ['code mfa_required: mfa_required']],
  [
    'S3 XML has a code and a message',
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Request has expired</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>',
    ['code error.code: AccessDenied', 'message error.message: Request has expired'],
  ],
  [
    'a SOAP fault is read whatever its prefix',
    '<s:Envelope xmlns:s="x"><s:Body><s:Fault><faultcode>s:Client.Auth</faultcode><faultstring>Who are you &amp; why</faultstring></s:Fault></s:Body></s:Envelope>',
    ['code envelope.body.fault.faultcode: s:Client.Auth', 'message envelope.body.fault.faultstring: Who are you & why'],
  ],
  [
    'attributes of an error element speak',
    '<response status="failed"><error code="40" message="Wrong name or password"/></response>',
    ['code response.error.code: 40', 'message response.error.message: Wrong name or password'],
  ],
  [
    'a page speaks by headings and paragraphs',
    '<html><title>No</title><body><nav><a href="/">Home</a></nav><h1>Access <b>denied</b></h1><script>var a="x y z"</script><p>Ask&nbsp;your admin.</p><footer>Us</footer>',
    ['heading title: No', 'heading h1: Access denied', 'message p: Ask your admin.'],
  ],
  [
    'hidden text and comments say nothing',
    '<html><body><p hidden>You are in</p><!-- x y --><div style="display: none">gone</div><p>Out</p>',
    ['message p: Out'],
  ],
  [
    'text for readers without scripts counts where there is no other',
    '<html><title>Wait</title><noscript>Turn scripts on</noscript>',
    ['heading title: Wait', 'message noscript: Turn scripts on'],
  ],
  [
    'the lines of a stack trace say nothing',
    '<html><pre>ForbiddenError: no token<br> &nbsp; at csrf (/srv/a.js:1:2)</pre>',
    ['message pre: ForbiddenError: no token'],
  ],
  [
    'plain text speaks by its lines',
    'Denied by policy\n\nat x (y)\nrule: 7',
    ['message text: Denied by policy', 'message text: rule: 7'],
  ],
  [
    'a form body names its error',
    'error=invalid_grant&error_description=Gone+now',
    ['code error: invalid_grant', 'message error_description: Gone now'],
  ],
];

describe('what a body states', () => {
  test.each(bodies)('%s', (_title, body, expected) => {
    expect(brief(statements(answer(body, { status: body.includes('"data":{') ? 200 : 403 })))).toEqual(expected);
  });

  test('JSON is recognised although the server calls it HTML', () => {
    expect(brief(statements(answer('{"error":"no_way"}', { fields: { 'content-type': 'text/html' } })))).toEqual([
      'code error: no_way',
    ]);
  });

  test('places point at the very text', () => {
    const body = ' {"error": {"code" : "a_b", "message":"x \\u0041 y"}}';
    const spans = statements(answer(body)).map(({ place }) => /^body@(\d+)\.\.(\d+)$/.exec(place));
    expect(spans.map((span) => body.slice(Number(span?.[1]), Number(span?.[2])))).toEqual(['"a_b"', '"x \\u0041 y"']);
    const page = '<html><h1>  Tom &amp; <b>Jerry</b> </h1>';
    const span = /^body@(\d+)\.\.(\d+)$/.exec(statements(answer(page))[0]?.place ?? '');
    expect(page.slice(Number(span?.[1]), Number(span?.[2]))).toBe('Tom &amp; <b>Jerry');
  });
});

describe('bodies that are not what they seem', () => {
  test.each([
    ['text in brackets is no JSON', '[12:00] denied by rule', '', ['message text: [12:00] denied by rule']],
    [
      'an XML error called HTML',
      '<Error><Code>AccessDenied</Code></Error>',
      'text/html',
      ['code error.code: AccessDenied'],
    ],
    ['a script states nothing', 'var text = Access denied', 'text/javascript', []],
    ['a form that names an error', 'error=access_denied', 'text/plain', ['code error: access_denied']],
  ])('%s', (_title, body, type, expected) => {
    expect(brief(statements(answer(body, { fields: { 'content-type': type } })))).toEqual(expected);
  });
});

describe('what the head states', () => {
  test.each([
    [
      'challenge parameters speak first',
      {
        'www-authenticate': 'Bearer realm="x", error="invalid_token", error_description="expired now"',
        'x-error': 'also this',
      },
      [
        'code www-authenticate.error: invalid_token',
        'message www-authenticate.error_description: expired now',
        'message x-error: also this',
      ],
    ],
    [
      'fields named after a reason speak',
      { 'X-Amzn-ErrorType': 'AccessDeniedException', 'x-deny-reason': 'host not allowed' },
      ['code x-amzn-errortype: AccessDeniedException', 'message x-deny-reason: host not allowed'],
    ],
    [
      'numbers, links and permissions to read say nothing',
      { 'x-error-code': '0', 'x-error-link': 'https://e.example/', 'access-control-expose-headers': 'x-error' },
      [],
    ],
    [
      'Proxy-Status names its error',
      { 'proxy-status': 'edge; error=http_request_denied; details="listed"' },
      ['code proxy-status.error: http_request_denied', 'message proxy-status.details: listed'],
    ],
    [
      'a redirect carries the reason on',
      { location: '/login?error=access_denied&next=/x' },
      ['code location.error: access_denied'],
    ],
  ])('%s', (_title, fields, expected) => {
    expect(brief(statements(answer('', { fields })))).toEqual(expected);
  });

  test('a reason phrase of its own speaks, the standard one does not', () => {
    expect(brief(statements(answer('', { statusText: 'Blocked by filter' })))).toEqual([
      'message status-text: Blocked by filter',
    ]);
    expect(statements(answer('', { statusText: 'Forbidden' }))).toEqual([]);
  });
});

const hostile: readonly (readonly [string, string])[] = [
  ['a megabyte of <', '<'.repeat(1_000_000)],
  ['elements never closed', '<a>'.repeat(200_000) + '</b>'.repeat(150_000)],
  ['hidden elements never closed', `<html>${'<div hidden>'.repeat(80_000)}`],
  ['JSON nested 100,000 deep', '{"error":'.repeat(100_000)],
  ['lists nested 100,000 deep', `${'[['.repeat(50_000)}"x`],
  ['XML nested 100,000 deep', `<?xml version="1.0"?>${'<error>'.repeat(100_000)}${'</fault>'.repeat(50_000)}`],
  ['entities', `<html>${'&amp;'.repeat(200_000)}`],
  ['attributes', `<html><p ${'a="&lt;" '.repeat(120_000)}`],
  ['white space', `{"error":"${' '.repeat(900_000)}`],
  ['NUL and lone surrogates', '<html>\0\ud800<p>\udc00 yes no</p>'],
];

describe('hostile bodies', () => {
  test.each(hostile)('%s neither throw nor yield more than sixty statements', (_title, body) => {
    expect(statements(answer(body)).length).toBeLessThanOrEqual(60);
  });

  test('no text makes it throw, and every place lies inside the body', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.string({ unit: fc.constantFrom('<', '>', '/', 'p', ' ', '"', '=', '&', ';', '{', ':', ',', '[', 'a b') }),
        ),
        (body) => {
          for (const { place } of statements(answer(body))) {
            const span = /^body@(\d+)\.\.(\d+)$/.exec(place);
            if (span) expect(Number(span[1]) <= Number(span[2]) && Number(span[2]) <= body.length).toBe(true);
          }
        },
      ),
    );
  });
});
