import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export const rowHeight = 26;
/** Lines that are drawn beyond each edge, so that a slow frame shows no gap. */
const spare = 12;
/** Height of the headings, which stand over the lines. */
const headings = 22;

interface Virtual {
  /** Of the lines to be drawn. */
  readonly indices: readonly number[];
  readonly height: number;
  readonly scrollTo: (index: number) => void;
}

/** Which of `count` lines of equal height are to be drawn inside the scrolling element. */
export function useVirtual(count: number, element: RefObject<HTMLElement | null>): Virtual {
  const first = useSignal(0);
  const room = useSignal(40);
  useLayoutEffect(() => {
    const scroller = element.current;
    if (!scroller) return;
    // In steps of several lines, so that most scroll events change nothing.
    const look = (): void => {
      first.value = Math.floor(scroller.scrollTop / rowHeight / 4) * 4;
      room.value = Math.ceil(scroller.clientHeight / rowHeight) + 4;
    };
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [element, first, room]);
  const from = Math.max(0, Math.min(first.value, count - room.value) - spare);
  const to = Math.min(count, first.value + room.value + spare);
  return {
    indices: Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at),
    height: count * rowHeight,
    scrollTo: (index) => scrollTo(element.current, index),
  };
}

function scrollTo(scroller: HTMLElement | null, index: number): void {
  if (!scroller) return;
  const top = index * rowHeight;
  const bottom = top + rowHeight + headings - scroller.clientHeight;
  if (scroller.scrollTop > top) scroller.scrollTop = top;
  else if (scroller.scrollTop < bottom) scroller.scrollTop = bottom;
}
