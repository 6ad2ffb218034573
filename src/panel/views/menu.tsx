import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';

export interface Choice {
  readonly label: string;
  readonly enabled: boolean;
  readonly act: () => void;
}

interface Props {
  readonly label: string;
  readonly icon: IconName;
  readonly choices: readonly Choice[];
}

/** A button that opens a short menu: arrows move, Escape closes and gives the focus back. */
export function Menu({ label, icon, choices }: Props): JSX.Element {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    open.value = false;
    root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (open.value) focusItem(root.current, 0);
  }, [open.value]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its button and its menu did not
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => open.value && onMenuKey(event, root.current, close)}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget))) open.value = false;
      }}
    >
      <button
        type="button"
        class="tool"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name={icon} />
        <span class="word">{label}</span>
        <Icon name="down" />
      </button>
      {open.value && (
        <div role="menu" aria-label={label}>
          {choices.map((choice) => (
            <button
              type="button"
              role="menuitem"
              key={choice.label}
              disabled={!choice.enabled}
              onClick={() => {
                close();
                choice.act();
              }}
            >
              {choice.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function onMenuKey(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') close();
  else if (step) focusItem(root, step);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function focusItem(root: HTMLElement | null, step: number): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])];
  const now = items.findIndex((item) => item.matches(':focus'));
  items.at((Math.max(now, 0) + (now < 0 ? 0 : step)) % Math.max(items.length, 1))?.focus();
}
