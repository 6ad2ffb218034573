import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';
import { useInside } from './keep-inside.ts';

export interface Choice {
  readonly label: string;
  /** What stands at the end of the line. */
  readonly aside?: string;
  readonly disabled?: boolean;
  /** Of choices that are on or off; `radio` where only one of them is on. */
  readonly checked?: boolean;
  readonly radio?: boolean;
  /** The menu stays open after it. */
  readonly stays?: boolean;
  readonly act: () => void;
}

/** Choices that belong together, under a heading. */
export interface ChoiceGroup {
  readonly title?: string;
  readonly choices: readonly Choice[];
}

interface Props {
  readonly label: string;
  /** What is to be read on the button; its label without it. */
  readonly text?: string;
  readonly icon?: IconName;
  readonly class?: string;
  readonly groups: readonly ChoiceGroup[];
}

/** A button that opens a short menu: arrows move, Escape closes and gives the focus back. */
export function Menu({ label, text = label, icon, class: kind = 'tool', groups }: Props): JSX.Element {
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    open.value = false;
    root.current?.querySelector('button')?.focus();
  };
  useInside(root, open.value);
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
        class={kind}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {icon && <Icon name={icon} />}
        <span class="word">{text}</span>
        <Icon name="down" />
      </button>
      {open.value && (
        <div role="menu" aria-label={label}>
          {groups.map((group, index) => (
            // biome-ignore lint/a11y/useSemanticElements: a menu holds groups, not field sets
            <div key={group.title ?? index} role="group" aria-label={group.title ?? label}>
              {group.title && (
                <div class="heading" aria-hidden="true">
                  {group.title}
                </div>
              )}
              {group.choices.map((choice) => (
                <Item key={choice.label} choice={choice} close={close} />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Item({ choice, close }: { readonly choice: Choice; readonly close: () => void }): JSX.Element {
  const { checked, radio = false } = choice;
  const kind = radio ? ('menuitemradio' as const) : ('menuitemcheckbox' as const);
  const state = checked === undefined ? { role: 'menuitem' as const } : { role: kind, 'aria-checked': checked };
  return (
    <button
      type="button"
      tabIndex={-1}
      {...state}
      disabled={choice.disabled}
      onClick={() => {
        if (!choice.stays && (checked === undefined || radio)) close();
        choice.act();
      }}
    >
      {checked !== undefined && <span class="tick">{checked && <Icon name="check" />}</span>}
      <span class="choice">{choice.label}</span>
      {choice.aside && <span class="beside">{choice.aside}</span>}
    </button>
  );
}

function onMenuKey(event: KeyboardEvent, root: HTMLElement | null, close: () => void): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') close();
  else if (step) focusItem(root, step);
  else if (['ArrowLeft', 'ArrowRight'].includes(event.key)) event.preventDefault();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function focusItem(root: HTMLElement | null, step: number): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)') ?? [])];
  const now = items.findIndex((item) => item.matches(':focus'));
  items.at((Math.max(now, 0) + (now < 0 ? 0 : step)) % Math.max(items.length, 1))?.focus();
}
