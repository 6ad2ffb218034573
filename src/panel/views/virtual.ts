import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { type Drawn, drawnNext, isJump, moreBeyond, placeIn, placesFor, type Stretch } from '../drawn.ts';

export const rowHeight = 26;
/** Height of the headings, which stay over the lines. */
const headings = 22;
/** So many milliseconds after a jump the first lines beyond the edges are drawn, and after these the next. */
const pause = 50;

interface Virtual {
  /** Of the lines to be drawn. */
  readonly indices: readonly number[];
  /** The place of a drawn line, which others had before it and will have after it. */
  readonly place: (index: number) => number;
  readonly height: number;
  readonly scrollTo: (index: number) => void;
}

/** By how many lines what is read has moved since it was asked last, if these are the lines that were to be seen. */
export type Moved = (first: number, last: number) => number;

const never: Moved = () => 0;

/** What is known of the scrolling element: asking it while lines are being drawn would have it laid out twice. */
interface View {
  top: number;
  height: number;
  /** How many lines are drawn beyond each edge: none while it jumps from place to place, where every line is new. */
  beyond: number;
  count: number;
  drawn: Drawn;
}

/** Which of `count` lines of equal height are to be drawn inside the scrolling element. */
export function useVirtual(count: number, element: RefObject<HTMLElement | null>, moved: Moved = never): Virtual {
  const [, draw] = useReducer((times: number, _change: undefined) => times + 1, 0);
  const view = useRef<View>({ top: 0, height: 0, beyond: 0, count, drawn: { first: 0, end: 0, turn: 0 } }).current;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { first, last } = readable(view);
  const top = within(view.top + moved(first, last) * rowHeight, { ...view, count });
  const scrolled = top !== view.top;
  const beyond = Math.abs(count - view.count) > last - first ? 0 : view.beyond;
  Object.assign(view, { top, count, beyond });
  view.drawn = drawnNext(view.drawn, seenIn(view), count, beyond);
  const drawMore = (): void => {
    clearTimeout(timer.current);
    const more = moreBeyond(view.beyond);
    if (more === undefined) return;
    timer.current = setTimeout(() => {
      view.beyond = more;
      draw(undefined);
    }, pause);
  };
  useLayoutEffect(() => {
    if (scrolled && element.current) element.current.scrollTop = top;
    drawMore();
  });
  useLayoutEffect(() => {
    const look = (): void => {
      if (isJump(view.drawn, seenIn(view))) view.beyond = 0;
      drawMore();
      if (drawnNext(view.drawn, seenIn(view), view.count, view.beyond) !== view.drawn) draw(undefined);
    };
    const stop = element.current && watched(element.current, view, look);
    return () => {
      clearTimeout(timer.current);
      stop?.();
    };
  }, [element]);
  const places = placesFor(Math.ceil(view.height / rowHeight) + 1);
  return {
    indices: Array.from({ length: view.drawn.end - view.drawn.first }, (_, at) => view.drawn.first + at),
    place: (index) => placeIn(view.drawn, index, places),
    height: count * rowHeight,
    scrollTo: (index) => {
      const to = topFor(index, view);
      if (to === view.top || !element.current) return;
      element.current.scrollTop = to;
      view.top = to;
      if (isJump(view.drawn, seenIn(view))) view.beyond = 0;
      draw(undefined);
    },
  };
}

/** Keeps the view up to date with its element; gives what ends that. */
function watched(element: HTMLElement, view: View, look: () => void): () => void {
  const read = (): void => {
    view.top = element.scrollTop;
    view.height = element.clientHeight;
    look();
  };
  const onScroll = (): void => {
    view.top = element.scrollTop;
    look();
  };
  const observer = new ResizeObserver(read);
  observer.observe(element);
  element.addEventListener('scroll', onScroll, { passive: true });
  read();
  return () => {
    observer.disconnect();
    element.removeEventListener('scroll', onScroll);
  };
}

/** Every line of which something can be seen. */
function seenIn({ top, height, count }: View): Stretch {
  const first = Math.min(count, Math.floor(top / rowHeight));
  return { first, end: Math.min(count, Math.max(first, Math.ceil((top + height - headings) / rowHeight))) };
}

/** The first and the last line that can be seen as a whole. */
function readable({ top, height }: View): { readonly first: number; readonly last: number } {
  return { first: Math.ceil(top / rowHeight), last: Math.floor((top + height) / rowHeight) - 1 };
}

/** As near to that as the element can be scrolled. */
function within(top: number, { height, count }: Pick<View, 'height' | 'count'>): number {
  return Math.max(0, Math.min(top, headings + count * rowHeight - height));
}

/** How far to scroll so that the line can be seen as a whole; no further than it must. */
function topFor(index: number, view: View): number {
  const above = index * rowHeight;
  const below = above + rowHeight - (view.height - headings);
  return within(view.top > above ? above : Math.max(view.top, below), view);
}
