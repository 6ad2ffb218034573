import { describe, expect, it } from 'vitest';
import { type Drawn, drawnNext, isJump, moreBeyond, placeIn, placesFor } from './drawn.ts';

const nothing: Drawn = { first: 0, end: 0, turn: 0 };
const seen = (first: number) => ({ first, end: first + 20 });
const places = placesFor(20);
const placesOf = (drawn: Drawn) =>
  Array.from({ length: drawn.end - drawn.first }, (_, at) => placeIn(drawn, drawn.first + at, places));

describe('the lines that are drawn', () => {
  it('are a few more than can be seen, as far as there are any', () => {
    expect(drawnNext(nothing, seen(100), 1000, 12)).toMatchObject({ first: 88, end: 132 });
    expect(drawnNext(nothing, seen(0), 10, 12)).toMatchObject({ first: 0, end: 10 });
  });

  it('stay the same for small movements, and come anew before a gap shows', () => {
    const before = drawnNext(nothing, seen(100), 1000, 12);
    expect(drawnNext(before, seen(110), 1000, 12)).toBe(before);
    expect(drawnNext(before, seen(111), 1000, 12)).toMatchObject({ first: 99, end: 143 });
    expect(drawnNext(before, seen(89), 1000, 12)).toMatchObject({ first: 77, end: 121 });
  });

  it('stay the same at the ends, where there is nothing more to draw', () => {
    const before = drawnNext(nothing, seen(0), 1000, 12);
    expect(drawnNext(before, seen(0), 1000, 12)).toBe(before);
  });

  it('are none that there are no longer', () => {
    const before = drawnNext(nothing, seen(0), 1000, 12);
    expect(drawnNext(before, { first: 0, end: 5 }, 5, 12)).toMatchObject({ first: 0, end: 5 });
  });

  it('come a few at a time beyond the edges, until there are enough', () => {
    const all: number[] = [];
    for (let beyond = moreBeyond(0); beyond !== undefined; beyond = moreBeyond(beyond)) all.push(beyond);
    expect(all).toEqual([4, 8, 12]);
    expect(drawnNext(drawnNext(nothing, seen(100), 1000, 4), seen(100), 1000, 8)).toMatchObject({
      first: 92,
      end: 128,
    });
  });

  it('are only those to be seen while the list jumps', () => {
    const before = drawnNext(nothing, seen(0), 1000, 12);
    expect(isJump(before, seen(500))).toBe(true);
    expect(isJump(before, seen(10))).toBe(false);
    expect(drawnNext(before, seen(500), 1000, 0)).toMatchObject(seen(500));
  });

  it('never share a place, and keep their place as long as they are drawn', () => {
    let drawn = drawnNext(nothing, seen(0), 1000, 12);
    for (const [first, beyond] of [
      [9, 12],
      [25, 12],
      [600, 0],
      [615, 0],
      [616, 12],
      [3, 0],
    ] as const) {
      const before = drawn;
      drawn = drawnNext(drawn, seen(first), 1000, beyond);
      expect(new Set(placesOf(drawn)).size).toBe(drawn.end - drawn.first);
      if (drawn.turn === before.turn)
        expect(placeIn(drawn, drawn.first, places)).toBe(placeIn(before, drawn.first, places));
    }
  });

  it('are written into the same places in the same order after a jump', () => {
    const before = drawnNext(drawnNext(nothing, seen(0), 1000, 12), seen(300), 1000, 0);
    const after = drawnNext(before, seen(800), 1000, 0);
    expect(placesOf(after)).toEqual(placesOf(before));
  });
});
