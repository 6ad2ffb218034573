import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Moves what opens beside a button to where all of it can be seen, as far as there is room. */
export function useInside(root: RefObject<HTMLElement | null>, open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return;
    const opened = root.current?.querySelector<HTMLElement>('[role=menu], .popover');
    const frame = root.current?.closest('.panel')?.getBoundingClientRect();
    if (!opened || !frame) return;
    const box = opened.getBoundingClientRect();
    const over = Math.max(0, box.right - frame.right + margin);
    const by = Math.min(over, Math.max(0, box.left - frame.left - margin));
    // Lengths are told as they are seen and set as they are before the panel's own zoom.
    opened.style.translate = `${-by / (box.width / opened.offsetWidth || 1)}px`;
  }, [open, root]);
}

const margin = 4;
