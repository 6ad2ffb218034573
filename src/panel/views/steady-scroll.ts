import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Anchor, anchorOf, movedBy } from '../anchor.ts';
import type { Lines } from '../lines.ts';
import { rowHeight } from './virtual.ts';

/** Keeps what is read where it is on the screen when lines come before it, however the list changes. */
export function useSteadyScroll(scroller: RefObject<HTMLElement | null>, lines: Lines, activeKey: string): void {
  const anchor = useRef<Anchor | undefined>(undefined);
  const before = useRef(lines);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (before.current !== lines && anchor.current) element.scrollTop += movedBy(anchor.current, lines) * rowHeight;
    before.current = lines;
    anchor.current = anchorNow(element, lines, activeKey);
    const remember = (): void => {
      anchor.current = anchorNow(element, lines, activeKey);
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [scroller, lines, activeKey]);
}

function anchorNow(element: HTMLElement, lines: Lines, activeKey: string): Anchor | undefined {
  const first = Math.ceil(element.scrollTop / rowHeight);
  const last = Math.floor((element.scrollTop + element.clientHeight) / rowHeight) - 1;
  return anchorOf(lines, first, last, activeKey);
}
