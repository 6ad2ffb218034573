import { describe, expect, it } from 'vitest';
import { readFilter } from './filter.ts';
import { hasWord, toggleWord } from './filter-words.ts';
import type { Filterable } from './filterable.ts';
import { denied } from './testdata/denied.ts';

const passes = (filter: string, change: Partial<Filterable> = {}): boolean => readFilter(filter).passes(denied(change));
const faults = (filter: string) => readFilter(filter).faults.map(({ key, value }) => `${key}:${value}`);

describe('a filter', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'nothing but white space'],
    ['status:403', 'a status'],
    ['status:401,403', 'a list'],
    ['status:401 status:403', 'one of two words of the same key'],
    ['status:4*', 'a pattern'],
    ['STATUS:403 method:post', 'keys and values in any case'],
    ['domain:api.*', 'a pattern of the host'],
    ['domain:shop.example', 'a parent domain'],
    ['domain:*.example', 'a pattern with a leading star'],
    ['path:/cart', 'a part of the path'],
    ['path:/cart/*x=1', 'a pattern of the path'],
    ['cause:csrf-*', 'a pattern of the cause'],
    ['rule:version-banner', 'a rule'],
    ['answered:django', 'who answered'],
    ['severity:warning', 'the gravest finding'],
    ['verdict:none', 'no verdict given'],
    ['confidence:certain', 'how sure we are'],
    ['type:fetch', 'what it was requested for'],
    ['has:fault has:finding', 'what it has'],
    ['-method:OPTIONS', 'an exclusion of something else'],
    ['anti-forgery', 'free text of the headline'],
    ['"token is missing"', 'free text with spaces'],
    ['answered:"django"', 'a quoted value'],
    ['cart 403', 'several free words that all fit'],
    ['status:', 'a key that is still being typed'],
    ['-', 'a lone minus'],
  ])('lets through with %j: %s', (filter) => {
    expect(passes(filter)).toBe(true);
  });

  it.each([
    ['status:401', 'another status'],
    ['status:40', 'a part of a status'],
    ['domain:shop', 'a part of a host'],
    ['domain:op.example', 'a host that merely ends alike'],
    ['-status:403', 'an excluded status'],
    ['-cart', 'an excluded word'],
    ['status:403 method:GET', 'two keys of which one does not fit'],
    ['cart nowhere', 'two words of which one does not fit'],
    ['has:leak', 'what it does not have'],
    ['is:unexplained', 'what it is not'],
    ['has:nonsense', 'a value that is not known'],
    ['unknown:403', 'an unknown key, which is free text'],
    ['cause:csrf*token', 'a pattern of which one part does not fit'],
  ])('holds back with %j: %s', (filter) => {
    expect(passes(filter)).toBe(false);
  });

  it('tells unexplained and expected denials', () => {
    expect(passes('is:unexplained', { cause: 'unspecified-403' })).toBe(true);
    expect(passes('is:expected', { cause: 'auth-handshake' })).toBe(true);
    expect(passes('is:expected', { verdict: 'expected' })).toBe(true);
  });

  it('asks for what a tester said', () => {
    expect(passes('verdict:bug has:verdict', { verdict: 'bug' })).toBe(true);
    expect(passes('verdict:bug', { verdict: 'ignore' })).toBe(false);
    expect(passes('has:note ticket', { note: 'See Ticket 7' })).toBe(true);
  });

  it('tells a key that it does not know, and a value that its key cannot have', () => {
    expect(faults('code:403 -colour:red')).toEqual(['code:403', 'colour:red']);
    expect(faults('has:nonsense,leak confidence:sure')).toEqual(['has:nonsense', 'confidence:sure']);
    expect(readFilter('code:403').faults[0]?.known).toContain('status');
  });

  it.each(['https://shop.example/a', 'localhost:3000', '"code:403"', 'status:', 'cause:', 'confidence:*'])(
    'finds no fault in %j',
    (filter) => {
      expect(faults(filter)).toEqual([]);
    },
  );

  it('is said to be read the same whatever the case of its words', () => {
    expect(faults('HAS:Leak')).toEqual([]);
  });

  it('reads a text of many stars and quotes to its end', () => {
    const hostile = `path:${'*a'.repeat(20_000)} ${'"'.repeat(20_001)} ${'x:'.repeat(20_000)}`;
    expect(passes(hostile, { path: 'a'.repeat(20_000) })).toBe(false);
  });
});

describe('a word of a filter', () => {
  it('is added at the end, and taken out where it stands', () => {
    expect(toggleWord('status:403', 'has:leak')).toBe('status:403 has:leak');
    expect(toggleWord('has:leak status:403', 'has:leak')).toBe('status:403');
  });

  it('is found only as a whole word', () => {
    expect(hasWord('status:403 has:leak', 'has:leak')).toBe(true);
    expect(hasWord('-has:leak', 'has:leak')).toBe(false);
  });
});
