import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import formatsOfSchemas from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf } from '../../e2e/cases/labelled-case.ts';
import { entryOf } from './entry-of.ts';
import { redactEntries } from './redact.ts';
import { writeHar } from './write.ts';

const require = createRequire(import.meta.url);
const schemas: Readonly<Record<string, object>> = require('har-schema');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json'));
formatsOfSchemas.default(ajv);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const validate = ajv.getSchema('har.json');

function faults(text: string): readonly unknown[] {
  const har = JSON.parse(text);
  if (!validate) throw new Error('There is no schema of a HAR.');
  validate(har);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const batches = readdirSync(new URL('../../e2e/cases', import.meta.url)).filter((name) => /^batch-\d$/.test(name));

test.each(batches)('every case of %s is written valid by the schema of HAR 1.2, redacted or not', (batch) => {
  for (const one of casesOf(batch)) {
    const entries = one.exchanges.map(entryOf);
    expect(faults(writeHar(entries)), one.id).toEqual([]);
    expect(faults(writeHar(redactEntries(entries).entries)), one.id).toEqual([]);
  }
});

test('the schema would notice a fault', () => {
  const har = JSON.parse(writeHar([{ request: { url: 'https://a.example/' } }]));
  delete har.log.entries[0].timings;
  expect(faults(JSON.stringify(har))).not.toEqual([]);
});

describe('what no exporter should write is mended', () => {
  test.each([
    ['nothing', {}],
    [
      'members of other kinds',
      { time: 'x', cache: 7, timings: null, comment: 5, pageref: {}, connection: 4, serverIPAddress: 'no' },
    ],
    ['an address in brackets', { serverIPAddress: '[::1]' }],
    ['a time without a zone', { startedDateTime: '2026-03-01T12:00:00' }],
    ['a time in words', { startedDateTime: 'Sun, 01 Mar 2026 12:00:00 GMT' }],
    [
      'a URL with brackets, bars and blanks',
      { request: { url: 'https://a.example/a b|c/[1]?x[]=1&y={"a":"<b>"}#[z]#q%' } },
    ],
    ['a URL that is none', { request: { url: '/orders' } }],
    ['a URL of a scheme alone', { request: { url: 'A:' } }],
    ['headers as an object', { request: { url: 'https://a.example/', headers: { A: 1, B: ['x', 'y'] } } }],
    [
      'headers of other kinds',
      { request: { url: 'https://a.example/', headers: [{ name: 'A', value: 5 }, null, ['b', 'c']] } },
    ],
    ['a body that is text', { request: { url: 'https://a.example/', postData: 'a=1' } }],
    [
      'a body of numbers',
      { request: { postData: { text: 5, params: {} } }, response: { content: { text: 7, size: 'x', encoding: 1 } } },
    ],
    [
      'cookies of other kinds',
      { response: { cookies: [{ name: 1, expires: 'soon', secure: 'yes', path: 3 }, 'a=b'] } },
    ],
    ['a status as text', { response: { status: '403', statusText: 4, redirectURL: null } }],
    ['a cache that is half there', { cache: { beforeRequest: { eTag: 'x' }, afterRequest: null } }],
  ])('%s', (_title, entry) => {
    expect(faults(writeHar([entry]))).toEqual([]);
  });

  test('a log of anything', () => {
    const log = { version: 3, creator: 'me', browser: { name: 5 }, pages: [{ id: 1, title: 2 }, 7], comment: [] };
    expect(faults(writeHar([], log))).toEqual([]);
  });

  test('whatever stands in an entry', () => {
    const message = fc.dictionary(
      fc.constantFrom(
        'url',
        'method',
        'headers',
        'cookies',
        'queryString',
        'postData',
        'content',
        'status',
        'bodySize',
        'comment',
        '_x',
      ),
      fc.jsonValue(),
    );
    const entry = fc.record({
      request: message,
      response: message,
      cache: fc.jsonValue(),
      timings: fc.jsonValue(),
      startedDateTime: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
        expect(faults(writeHar(JSON.parse(JSON.stringify(entries))))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
