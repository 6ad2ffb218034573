import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';
import { useInside } from './keep-inside.ts';

interface Props {
  readonly label: string;
  readonly icon: IconName;
  readonly open?: Signal<boolean>;
  readonly children: ComponentChildren;
}

/** A button that opens a small panel with anything in it. Escape and a click elsewhere close it. */
export function Popover({ label, icon, open: given, children }: Props): JSX.Element {
  const own = useSignal(false);
  const open = given ?? own;
  const root = useRef<HTMLDivElement>(null);
  useInside(root, open.value);
  useEffect(() => {
    if (open.value) root.current?.querySelector<HTMLElement>('.popover :is(button, input)')?.focus();
  }, [open.value]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its button and its panel did not
    <div
      class="menu"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        open.value = false;
        event.stopPropagation();
        root.current?.querySelector('button')?.focus();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !root.current?.contains(to)) open.value = false;
      }}
    >
      <button
        type="button"
        class="tool"
        aria-label={label}
        title={label}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name={icon} />
      </button>
      {open.value && (
        <section class="popover" aria-label={label}>
          {children}
        </section>
      )}
    </div>
  );
}
