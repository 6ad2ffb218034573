import { describe, expect, it } from 'vitest';
import { twoHeaps } from './two-heaps.ts';

const tries = (text: string) =>
  text.split(' ').map((each) => ({ name: each.slice(0, 1), time: Number(each.slice(1)) }));

describe('times that fall into two heaps', () => {
  it('counts the sets of names that could make up the heap, over all ways to deal the times out', () => {
    const found = twoHeaps(tries('a30 b300 c31 d301 a29 b299 c33 d303 a32 b305 d298 c30'));
    expect(found).toMatchObject({ fastest: 33, slowest: 298 });
    expect(found?.chance).toBeCloseTo(6 / 924, 10);
  });

  it('gives two names of five tries each their exact chance', () => {
    expect(twoHeaps(tries('a1 b90 a2 b91 a1 b92 a1 b99 a1 b95'))?.chance).toBeCloseTo(2 / 252, 10);
  });

  it('takes single tries for what they are: any of them may be the slow one', () => {
    expect(twoHeaps(tries('a30 b31 c300 d32 e29 f310 g31'))?.chance).toBe(1);
  });

  it.each([
    ['a name with tries in both heaps', 'a30 b300 a31 b32 a29 b301'],
    ['the slow ones before the fast ones, as of a server that warms up', 'a300 a301 a302 b30 b31 b32'],
    ['the same time for all', 'a30 b30 a30 b30'],
    ['a single try', 'a30'],
  ])('tells nothing of %s', (_, text) => {
    expect(twoHeaps(tries(text))).toBeUndefined();
  });

  it('tells nothing of no tries', () => {
    expect(twoHeaps([])).toBeUndefined();
  });
});
