import { describe, expect, it } from 'vitest';
import { createAutomaton, fold } from './automaton.ts';

function found(literals: readonly string[], text: string): Record<string, number> {
  const hits = createAutomaton(literals).find(text);
  return Object.fromEntries([...hits].map(([number, start]) => [literals[number] ?? '', start]));
}

describe('the automaton', () => {
  it('finds the first place of every literal in one pass', () => {
    expect(found(['he', 'she', 'his', 'hers'], 'ushers')).toEqual({ she: 1, he: 2, hers: 2 });
  });
  it('finds a literal inside a longer one that breaks off', () => {
    expect(found(['access denied by policy', 'denied', 'nied by x'], 'access denied by x')).toEqual({
      denied: 7,
      'nied by x': 9,
    });
  });
  it('finds nothing in an empty text and never an empty literal', () => {
    expect(found(['a', ''], '')).toEqual({});
    expect(found([''], 'abc')).toEqual({});
  });
  it('agrees with a plain search on many overlapping texts', () => {
    const literals = ['a', 'ab', 'bab', 'bc', 'bca', 'c', 'caa', 'aaaa', 'abca'];
    for (const text of ['abccab', 'babcaaaab', 'aaaaaaaa', 'cbcbcb', 'bbbbabcab']) {
      const plain = literals.filter((literal) => text.includes(literal)).map((l) => [l, text.indexOf(l)]);
      expect(found(literals, text)).toEqual(Object.fromEntries(plain));
    }
  });
  it('takes time in proportion to the text on the worst of texts', () => {
    const literals = Array.from({ length: 60 }, (_, n) => 'a'.repeat(n + 1));
    expect(createAutomaton(literals).find('a'.repeat(200_000)).size).toBe(60);
  });
});

describe('fold', () => {
  it('keeps the length even where lower case is longer', () => {
    expect(fold('İABC').length).toBe(4);
    expect(fold('İABC')).toContain('abc');
  });
});
