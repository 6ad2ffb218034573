import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../http/exchange.ts';
import { exchangeFromEntry, HarError, readHar } from './read.ts';

type Raw = Record<string, unknown>;

const entry = (more: { request?: Raw; response?: Raw | null; [name: string]: unknown } = {}): Raw => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  time: 12,
  ...more,
  request: { method: 'GET', url: 'https://a.example/x', headers: [], ...more.request },
  response:
    more.response === null
      ? undefined
      : { status: 403, statusText: 'Forbidden', headers: [], content: { size: 0 }, ...more.response },
});
const har = (...entries: unknown[]) => JSON.stringify({ log: { version: '1.2', entries } });

function read(raw: unknown): { exchange: Exchange; repairs: readonly string[] } {
  const reading = exchangeFromEntry(raw, 0);
  if ('refused' in reading) throw new Error(reading.refused);
  return reading;
}

const refusal = (input: string | Uint8Array) => {
  try {
    return `${readHar(input).exchanges.length} read`;
  } catch (error) {
    return error instanceof HarError ? error.message : 'something else was thrown';
  }
};

describe('the file', () => {
  const bytes = new TextEncoder().encode(har(entry()));
  test.each([
    ['text', har(entry())],
    ['text with a byte order mark', `\uFEFF${har(entry())}`],
    ['bytes', bytes],
    ['gzip', gzipSync(bytes)],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...har(entry())].map((char) => char.charCodeAt(0))).buffer),
      ]),
    ],
    ['no log around the entries', JSON.stringify({ entries: [entry()] })],
    ['a list of entries', JSON.stringify([entry()])],
    ['one entry', JSON.stringify(entry())],
    ['a file cut off', har(entry(), entry({ request: { url: 'https://b.example/' } })).slice(0, -90)],
  ])('%s is opened', (_title, input) => expect(readHar(input).exchanges[0]?.request.url).toBe('https://a.example/x'));

  test.each([
    ['', 'The file is empty.'],
    ['<html>', 'The file is not a HAR: it is not valid JSON, and no entries could be found in it.'],
    ['7', 'The file is not a HAR: its JSON is neither an object nor a list.'],
    ['{"a":1}', 'The file is JSON, but not a HAR: it has no `log` with entries.'],
    ['[1,2]', 'The file is a JSON list, but not of HAR entries: none of its items has a request.'],
    ['{"log":{"entries":[{}]}}', 'The only entry of the file cannot be used: the entry has no request.'],
    [
      new Uint8Array([0x1f, 0x8b, 1, 2]),
      'The file is compressed with gzip, but it is damaged or cut off and cannot be unpacked.',
    ],
    [new Uint8Array([0x50, 0x4b, 3, 4]), 'This is a ZIP archive: unpack it and open the .har file that is inside.'],
  ])('%j is refused in one sentence', (input, message) => expect(refusal(input)).toBe(message));

  test('an empty capture is one', () => expect(readHar(har()).exchanges).toEqual([]));

  test('one bad entry loses nothing else, and indices stay', () => {
    const reading = readHar(har(entry(), null, { request: { method: 'GET' } }, entry()));
    expect(reading.exchanges.map(({ id }) => id)).toEqual([0, 3]);
    expect(reading.entries).toHaveLength(4);
    expect(reading.repairs.map((repair) => [repair.entry, repair.message.startsWith('Left out')])).toEqual(
      [
        [1, true],
        [2, false],
        [2, true],
      ].filter(([, out]) => out),
    );
  });

  test('a damaged entry in the middle of broken JSON is left out', () => {
    const reading = readHar(
      `{"log":{"entries":[${JSON.stringify(entry())},{"request":{"url":"\n\u0001"}},${JSON.stringify(entry())}]`,
    );
    expect(reading.exchanges).toHaveLength(2);
    expect(reading.repairs[0]?.message).toContain('1 damaged entry was left out');
  });
});

describe('fields', () => {
  test.each([
    ['an object', { headers: { Accept: 'a', 'X-B': ['1', '2'] } }, ['Accept: a', 'X-B: 1', 'X-B: 2']],
    ['null', { headers: null }, []],
    [
      'HTTP/2 pseudo fields',
      {
        headers: [
          { name: ':authority', value: 'a.example' },
          { name: ':path', value: '/' },
          { name: 'a', value: 'b' },
        ],
      },
      ['Host: a.example', 'a: b'],
    ],
    [
      'cookies apart from the headers',
      {
        headers: [],
        cookies: [
          { name: 'a', value: '1' },
          { name: 'b', value: '2' },
        ],
      },
      ['Cookie: a=1; b=2'],
    ],
    [
      'values that are numbers or missing',
      { headers: [{ name: 'n', value: 7 }, { name: 'm' }, { value: 'x' }] },
      ['n: 7', 'm: '],
    ],
  ])('%s', (_title, request, expected) =>
    expect(read(entry({ request })).exchange.request.fields.map(({ name, value }) => `${name}: ${value}`)).toEqual(
      expected,
    ),
  );

  test('repeated response fields that were joined by line breaks are parted', () => {
    const { fields } = read(entry({ response: { headers: [{ name: 'Set-Cookie', value: 'a=1\nb=2' }] } })).exchange
      .response;
    expect(fields.map(({ value }) => value)).toEqual(['a=1', 'b=2']);
  });
});

describe('status and errors', () => {
  test.each([
    [403, 403],
    ['403', 403],
    [-1, 0],
    [0, 0],
    [null, 0],
    ['', 0],
    [1, 0],
    [{}, 0],
    [403.5, 0],
  ])('%j is read as %i', (status, expected) =>
    expect(read(entry({ response: { status } })).exchange.response.status).toBe(expected),
  );
  test('no response at all is status 0', () =>
    expect(read(entry({ response: null })).exchange.response).toMatchObject({
      status: 0,
      content: { state: 'missing' },
    }));
  test('network errors of each exporter', () => {
    expect(read(entry({ response: { status: 0, _error: 'net::ERR_FAILED' } })).exchange.networkError).toBe(
      'net::ERR_FAILED',
    );
    expect(read(entry({ response: { status: -1, _failureText: 'net::ERR_ABORTED' } })).exchange.networkError).toBe(
      'net::ERR_ABORTED',
    );
  });
});

const typed = (type: string) => [{ name: 'Content-Type', value: type }];

describe('bodies', () => {
  test.each([
    ['text', { content: { text: 'hi', mimeType: 'text/plain; charset=utf-8' } }, 'text', 'hi', 'text/plain'],
    [
      'base64',
      { content: { text: btoa('{"a":1}'), encoding: 'base64', mimeType: 'application/json' } },
      'text',
      '{"a":1}',
      'application/json',
    ],
    [
      'base64 that nothing tells of',
      { headers: typed('application/json'), content: { text: btoa('{"a":1}') } },
      'text',
      '{"a":1}',
      'application/json',
    ],
    [
      'text that merely looks so',
      { content: { text: 'abcdefgh', mimeType: 'text/plain' } },
      'text',
      'abcdefgh',
      'text/plain',
    ],
    [
      'base64 that is none',
      { content: { text: '?!', encoding: 'base64', mimeType: 'text/html' } },
      'text',
      '?!',
      'text/html',
    ],
    [
      'a charset of its own',
      { content: { text: btoa('\xe4'), encoding: 'base64', mimeType: 'text/plain; charset=ISO-8859-1' } },
      'text',
      'ä',
      'text/plain',
    ],
    [
      'Latin-1 that says UTF-8',
      { content: { text: btoa('a\xe4'), encoding: 'base64', mimeType: 'text/plain; charset=utf-8' } },
      'text',
      'aä',
      'text/plain',
    ],
    [
      'a charset nobody knows',
      { content: { text: btoa('abc'), encoding: 'base64', mimeType: 'text/plain; charset=x-foo' } },
      'text',
      'abc',
      'text/plain',
    ],
    [
      'an image',
      { content: { text: btoa('\x89PNG'), encoding: 'base64', mimeType: 'image/png' } },
      'binary',
      '',
      'image/png',
    ],
    ['no type declared', { content: { text: 'x', mimeType: 'x-unknown' } }, 'text', 'x', ''],
    [
      'none, and its length says 0',
      { headers: [{ name: 'Content-Length', value: '0' }], content: { size: 0 } },
      'empty',
      '',
      '',
    ],
    [
      'none, and its length says more',
      { headers: [{ name: 'Content-Length', value: '9' }], content: { size: 0 } },
      'missing',
      '',
      '',
    ],
    ['none, but a size', { content: { size: 20, mimeType: 'text/html' } }, 'missing', '', 'text/html'],
    ['no content member', { content: null }, 'missing', '', ''],
    ['not modified', { status: 304, content: { size: -1 } }, 'empty', '', ''],
  ])('%s', (_title, response, state, text, mediaType) =>
    expect(read(entry({ response })).exchange.response.content).toMatchObject({ state, text, mediaType }),
  );

  test('a form is put together from its parameters', () => {
    const request = {
      method: 'POST',
      postData: {
        mimeType: 'application/x-www-form-urlencoded',
        params: [
          { name: 'user', value: 'a b' },
          { name: 'pw', value: '&' },
        ],
      },
    };
    expect(read(entry({ request })).exchange.request.content).toMatchObject({ state: 'text', text: 'user=a+b&pw=%26' });
  });
});

describe('what it was made for', () => {
  const from = (...lines: string[]) => lines.map((line) => ({ name: line.split(': ')[0], value: line.split(': ')[1] }));
  test.each([
    [{ _resourceType: 'xhr' }, [], 'fetch'],
    [{ _resourceType: 'document' }, from('Sec-Fetch-Dest: iframe'), 'subdocument'],
    [{}, from('Sec-Fetch-Dest: empty'), 'fetch'],
    [{}, from('Accept: text/html,*/*'), 'document'],
    [{}, from('Accept: application/json, text/plain, */*'), 'fetch'],
    [{}, from('Upgrade: websocket'), 'websocket'],
    [{ _webSocketMessages: [] }, [], 'websocket'],
    [{}, from('Accept: */*'), 'other'],
  ])('%j with %j is %s', (more, headers, expected) =>
    expect(read(entry({ ...more, request: { headers } })).exchange.resourceType).toBe(expected),
  );
  test('a preflight', () =>
    expect(
      read(entry({ request: { method: 'options', headers: from('Access-Control-Request-Method: PUT') } })).exchange,
    ).toMatchObject({ resourceType: 'preflight', request: { method: 'OPTIONS' } }));
});

describe('times', () => {
  test.each([
    ['2026-03-01T12:00:00.123456+01:00', Date.UTC(2026, 2, 1, 11, 0, 0, 123)],
    ['2026-03-01T12:00:00', Date.UTC(2026, 2, 1, 12)],
    [1772366400000, Date.UTC(2026, 2, 1, 12)],
    ['soon', 0],
    [undefined, 0],
  ])('%j', (startedDateTime, expected) => expect(read(entry({ startedDateTime })).exchange.startedAt).toBe(expected));
  test('the timings add up where the whole is missing', () =>
    expect(read(entry({ time: null, timings: { wait: 5, receive: 2, ssl: 9, dns: -1 } })).exchange.duration).toBe(7));
});

test('no JSON makes it throw anything but its own error', () => {
  const anything = fc.jsonValue();
  const some = (members: Record<string, fc.Arbitrary<unknown>>) => fc.record(members, { requiredKeys: [] });
  const request = some({
    url: fc.oneof(anything, fc.webUrl()),
    method: anything,
    headers: anything,
    postData: anything,
  });
  const response = some({ status: anything, headers: anything, content: anything, cookies: anything });
  const near = some({
    request,
    response: fc.oneof(anything, response),
    startedDateTime: anything,
    _resourceType: anything,
  });
  const file = fc.oneof(
    fc.array(fc.oneof(anything, near)).map((entries) => har(...entries)),
    anything.map((value) => JSON.stringify(value)),
    fc.string(),
    fc.uint8Array(),
  );
  fc.assert(
    fc.property(file, (input) => {
      expect(refusal(input)).not.toBe('something else was thrown');
    }),
  );
});

test.each([{ headers: { a: { toString: 1 } } }, { headers: [['a', { toString: 1 }]] }, { url: { toString: 1 } }])(
  'members that cannot be made text do no harm: %j',
  (request) => {
    expect(refusal(har(entry({ request })))).not.toBe('something else was thrown');
  },
);
