import { describe, expect, it } from 'vitest';
import { readExample } from '../engine/example.ts';
import type { Vendor } from '../engine/vendor.ts';
import type { Exchange } from '../http/exchange.ts';
import { recognise, recogniseBy, remedies } from './matcher.ts';
import { indexOf } from './matching/index.ts';

function exchangeOf(http: string): Exchange {
  const exchange = readExample({ http }).at(-1);
  if (!exchange) throw new Error('no exchange');
  return exchange;
}

const forbidden = 'HTTP/1.1 403 Forbidden\nContent-Type: application/json';
const entry = { says: 'x.', source: 'https://example.com/', sample: '' } as const;
const acme: Vendor = {
  id: 'acme',
  name: 'Acme',
  layer: 'api',
  marks: [{ header: { 'x-acme-error': true } }],
  denials: [
    {
      ...entry,
      when: { json: { error: { equals: 'denied' } } },
      cause: 'insufficient-permission',
      orElse: ['geo-blocked'],
    },
    {
      ...entry,
      when: { json: { error: { equals: 'denied' }, detail: 'plan' } },
      cause: 'not-entitled',
      fix: { text: 'Upgrade.' },
    },
    { ...entry, when: { body: 'no key', credentials: 'none' }, cause: 'no-credentials', confidence: 'certain' },
  ],
  vocabularies: [
    {
      at: { header: 'x-acme-error' },
      confidence: 'certain',
      codes: { 'KEY.OLD': ['expired-credentials', 'The key is old.'] },
      source: '',
      sample: '',
    },
    { at: { xml: 'Code' }, codes: { TooFast: ['rate-limited', 'Too fast.'] }, source: '', sample: '' },
  ],
};
const other: Vendor = {
  id: 'other',
  name: 'Other',
  layer: 'api',
  marks: [{ header: { 'x-other': true } }],
  denials: [
    {
      ...entry,
      when: { json: { error: { equals: 'token expired' } } },
      cause: 'expired-credentials',
      confidence: 'certain',
      shared: true,
      fix: { text: 'Renew.' },
    },
  ],
};
const edge: Vendor = { id: 'edge', name: 'Edge', layer: 'edge', marks: [{ body: 'blocked by edge' }], denials: [] };
const index = indexOf([acme, other, edge]);
const read = (http: string) => recogniseBy(index, exchangeOf(http));

describe('recognise', () => {
  it('says nobody and nothing where nothing is known', () => {
    expect(read(`${forbidden}\n\n{"error":"other"}`)).toEqual({ answeredBy: null, clues: [], fixes: [] });
  });
  it('gives a clue with pointers into the body', () => {
    const { clues, answeredBy } = read(`${forbidden}\n\n{"error":"denied"}`);
    expect(answeredBy).toEqual({ vendor: 'acme', name: 'Acme', layer: 'api' });
    expect(clues[0]).toMatchObject({ cause: 'insufficient-permission', confidence: 'likely', because: 'Acme: x.' });
    expect(clues[0]?.evidence).toEqual([{ exchange: 0, side: 'response', place: 'body@10..16' }]);
    expect(clues[1]).toMatchObject({ cause: 'geo-blocked', confidence: 'possible' });
  });
  it('lets the entry that asks for more speak first and keeps the other as a possibility', () => {
    const { clues, fixes } = read(`${forbidden}\n\n{"error":"denied","detail":"Not in your Plan"}`);
    expect(clues.map(({ cause, confidence }) => `${cause} ${confidence}`)).toEqual([
      'not-entitled likely',
      'insufficient-permission possible',
    ]);
    expect(fixes).toEqual([{ cause: 'not-entitled', fix: { text: 'Upgrade.', vendor: 'acme' } }]);
  });
  it('takes a code of the vocabulary as stated, in a field with an appendix as in XML', () => {
    const { clues } = read('HTTP/1.1 403 Forbidden\nX-Acme-Error: KEY.OLD:https://acme.example/');
    expect(clues[0]).toMatchObject({ authority: 'stated', cause: 'expired-credentials', confidence: 'certain' });
    expect(clues[0]?.evidence).toEqual([{ exchange: 0, side: 'response', place: 'header:x-acme-error' }]);
    expect(read('HTTP/1.1 403 Forbidden\nX-Acme-Error: KEYXOLD').clues).toEqual([]);
    expect(read('HTTP/1.1 403 x\n\n<Code>TooFast</Code>').clues[0]).toMatchObject({
      cause: 'rate-limited',
      confidence: 'likely',
    });
  });
  it('knows who answered by a mark alone', () => {
    const found = read('HTTP/1.1 403 Forbidden\n\n<p>Blocked by EDGE</p>');
    expect(found.answeredBy?.vendor).toBe('edge');
    expect(found.clues).toEqual([]);
  });
  it('takes what others say too for its meaning, not for its name', () => {
    const { answeredBy, clues, fixes } = read(`${forbidden}\n\n{"error":"Token expired"}`);
    expect(answeredBy).toBeNull();
    expect(fixes).toEqual([]);
    expect(clues[0]).toMatchObject({ cause: 'expired-credentials', confidence: 'likely', authority: 'vendor' });
    expect(clues[0]?.because).toBe('In words that Other uses too: x.');
  });
  it('names the product that says what others say too where a mark of it is there', () => {
    const { answeredBy, clues } = read(`${forbidden}\nX-Other: 1\n\n{"error":"Token expired"}`);
    expect(answeredBy?.vendor).toBe('other');
    expect(clues[0]).toMatchObject({ confidence: 'certain', because: 'Other: x.' });
  });
  it('leaves an answer that is no refusal alone unless an entry names its status', () => {
    expect(read('HTTP/1.1 200 OK\nContent-Type: application/json\n\n{"error":"denied"}').clues).toEqual([]);
  });
  it('never throws and takes little time on hostile bodies', () => {
    const bodies = [
      '{'.repeat(100_000),
      `"${'\\u0000'.repeat(30_000)}"`,
      '<Code>'.repeat(40_000),
      'ſİ\uD800'.repeat(60_000),
    ];
    for (const body of bodies) expect(recognise(exchangeOf(`${forbidden}\n\n${body}`)).clues).toEqual([]);
  });
});

describe('remedies', () => {
  it('gives the ways of the product, and none for what it does not know', () => {
    expect(remedies('nginx', 'missing-www-authenticate')[0]?.code?.text).toContain('always');
    expect(remedies('nginx', 'sql-error')).toEqual([]);
    expect(remedies('nobody', 'missing-www-authenticate')).toEqual([]);
  });
});
