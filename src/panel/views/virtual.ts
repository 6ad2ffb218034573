import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks';

export const rowHeight = 26;
/** Height of the headings, which stay over the lines. */
const headings = 22;

interface Virtual {
  /** Of the lines to be drawn. */
  readonly indices: readonly number[];
  readonly height: number;
  readonly scrollTo: (index: number) => void;
}

/** Which of `count` lines of equal height are to be drawn inside the scrolling element. */
export function useVirtual(count: number, element: RefObject<HTMLElement | null>): Virtual {
  const [, draw] = useReducer((drawn: number, _change: undefined) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => element.current,
    estimateSize: () => rowHeight,
    // Drawn beyond each edge, so that a slow frame shows no gap.
    overscan: 12,
    scrollMargin: headings,
    scrollPaddingStart: headings,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => draw(undefined),
  };
  const virtualizer = useMemo(() => new Virtualizer<HTMLElement, Element>(options), []);
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    indices: virtualizer.getVirtualIndexes(),
    height: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
