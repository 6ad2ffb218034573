import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Makes the buttons of a toolbar one tab stop, moved through with the arrow keys, Home and End. */
export function useToolbar(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const buttons = buttonsIn(root.current);
    const stop = buttons.find((button) => button.tabIndex === 0 && button.dataset.stop === 'true') ?? buttons[0];
    rove(buttons, stop);
  });
  useLayoutEffect(() => {
    const element = root.current;
    const end = new AbortController();
    element?.addEventListener('keydown', (event) => onKey(event, element), { signal: end.signal });
    element?.addEventListener(
      'focusin',
      ({ target }) => rove(buttonsIn(element), target instanceof HTMLElement ? target : undefined),
      { signal: end.signal },
    );
    return () => end.abort();
  }, [root]);
}

function onKey(event: KeyboardEvent, root: HTMLElement): void {
  const buttons = buttonsIn(root).filter((button) => button.getClientRects().length > 0);
  const at = document.activeElement instanceof HTMLElement ? buttons.indexOf(document.activeElement) : -1;
  const last = buttons.length - 1;
  if (at < 0) return;
  const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
    event.key
  ];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}

function rove(buttons: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  if (!stop || !buttons.includes(stop)) return;
  for (const button of buttons) {
    button.tabIndex = button === stop ? 0 : -1;
    button.dataset.stop = String(button === stop);
  }
}

function buttonsIn(root: HTMLElement | null): readonly HTMLElement[] {
  const all = root?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [];
  return [...all].filter((button) => !button.closest('[role=menu], .popover, dialog'));
}
