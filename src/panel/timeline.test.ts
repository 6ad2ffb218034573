import { describe, expect, it } from 'vitest';
import { allPages } from './pages.ts';
import { row } from './testdata/row.ts';
import { bins, marks, spanOf } from './timeline.ts';

describe('the timeline', () => {
  it('spans all requests whose time is known', () => {
    expect(spanOf([30, 0, 10, 20])).toEqual({ from: 10, to: 30 });
    expect(spanOf([0, -1])).toBeUndefined();
    expect(spanOf([5])).toEqual({ from: 5, to: 6 });
  });

  it('counts each request in one slice, the last moment included', () => {
    const counted = bins({ from: 0, to: 100 }, [1, 49, 50, 100], [row({ at: 100 })], 2);
    expect(counted).toEqual([
      { all: 2, denied: 0 },
      { all: 2, denied: 1 },
    ]);
  });

  it('shows of page loads in one place the first, and none from outside', () => {
    const at = (moment: number) => ({ at: moment, url: String(moment) });
    const shown = marks({ from: 100, to: 1100 }, [at(99), at(100), at(101), at(600), at(1101)]);
    expect(shown.map((page) => page.at)).toEqual([100, 600]);
  });
});

describe('page loads', () => {
  const url = 'https://shop.example/cart';

  it('are told once, whether as a request or as a navigation', () => {
    expect(allPages([{ at: 1000, url }], [{ at: 1400, url: `${url}#top` }])).toEqual([{ at: 1000, url }]);
  });

  it('without a request are told by the navigation', () => {
    const pages = allPages([{ at: 50_000, url }], [{ at: 1400, url }]);
    expect(pages.map((page) => page.at)).toEqual([1400, 50_000]);
  });
});
