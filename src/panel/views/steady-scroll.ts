import { useRef } from 'preact/hooks';
import { anchorOf, movedBy } from '../anchor.ts';
import type { Lines } from '../lines.ts';
import type { Moved } from './virtual.ts';

/** Keeps what is read where it is on the screen when lines come before it, however the list changes. */
export function useSteady(lines: Lines, activeKey: string): Moved {
  const drawn = useRef({ lines, activeKey });
  return (first, last) => {
    const before = drawn.current;
    drawn.current = { lines, activeKey };
    if (before.lines === lines) return 0;
    const anchor = anchorOf(before.lines, first, last, before.activeKey);
    return anchor ? movedBy(anchor, lines) : 0;
  };
}
