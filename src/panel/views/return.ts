import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** While something covers the region, keeps in mind where it was scrolled to and what had the focus, to go back there. */
export function useReturn(region: RefObject<HTMLElement | null>, covered: boolean): void {
  const before = useRef<{ readonly top: number; readonly focus: Element | null } | undefined>(undefined);
  // What has the focus loses it when it is hidden, so it is read while the region is still drawn as it was.
  if (covered && !before.current)
    before.current = { top: region.current?.scrollTop ?? 0, focus: document.activeElement };
  useLayoutEffect(() => {
    const element = region.current;
    if (covered) return element?.scrollTo({ top: 0, behavior: 'instant' });
    const { top, focus } = before.current ?? { top: -1, focus: null };
    before.current = undefined;
    if (top < 0) return;
    element?.scrollTo({ top, behavior: 'instant' });
    if (focus instanceof HTMLElement && element?.contains(focus)) focus.focus({ preventScroll: true });
  }, [covered, region]);
}
