import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Anchor, anchorOf, movedBy } from '../anchor.ts';
import type { Item } from '../items.ts';
import { rowHeight } from './virtual.ts';

/** Keeps what is read where it is on the screen when lines come before it, however the list changes. */
export function useSteadyScroll(
  scroller: RefObject<HTMLElement | null>,
  items: readonly Item[],
  activeKey: string,
): void {
  const anchor = useRef<Anchor | undefined>(undefined);
  const before = useRef(items);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (before.current !== items && anchor.current) element.scrollTop += movedBy(anchor.current, items) * rowHeight;
    before.current = items;
    anchor.current = anchorNow(element, items, activeKey);
    const remember = (): void => {
      anchor.current = anchorNow(element, items, activeKey);
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  });
}

function anchorNow(element: HTMLElement, items: readonly Item[], activeKey: string): Anchor | undefined {
  const first = Math.ceil(element.scrollTop / rowHeight);
  const last = Math.floor((element.scrollTop + element.clientHeight) / rowHeight) - 1;
  return anchorOf(items, first, last, activeKey);
}
