import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { filterKeys } from '../../report/filter.ts';
import { type Completion, completions } from '../../report/filter-completion.ts';
import { inPortions } from '../portions.ts';
import type { Store } from '../store.ts';
import { type TextKey, t } from '../words/t.ts';
import { Icon } from './icons.tsx';

type Props = { readonly store: Store };

interface Offer {
  readonly all: readonly Completion[];
  /** The one that the keyboard is on; -1 for none. */
  readonly at: number;
}

const none: Offer = { all: [], at: -1 };

/** The filter: a text with completion. Down opens it, Enter and Tab take, Escape closes, then empties. */
export function FilterBox({ store }: Props): JSX.Element {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const offer = useSignal<Offer>(none);
  const stop = useRef(() => {});
  const close = (): void => {
    stop.current();
    offer.value = none;
  };
  const text = store.typed.value;
  const { all, at } = offer.value;
  const look = (): void => {
    const { value, selectionStart } = input.current ?? { value: '', selectionStart: 0 };
    stop.current();
    const work = completions(value, selectionStart ?? value.length, store.rows.value);
    stop.current = inPortions(work, (found) => {
      offer.value = { all: found, at: -1 };
    });
  };
  const take = (completion: Completion): void => {
    store.type(completion.filter);
    close();
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(completion.caret, completion.caret);
      if (completion.kind === 'key') look();
    });
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = all[at];
    if (step && all.length === 0) look();
    else if (step) offer.value = { all, at: (at + step + all.length + (at < 0 && step < 0 ? 1 : 0)) % all.length };
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen);
    else if (event.key === 'Escape' && all.length) close();
    else if (event.key === 'Escape' && text) store.type('');
    else {
      if (event.key === 'Enter') close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="filter">
      <Icon name="find" />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('filter.label')}
        aria-autocomplete="list"
        aria-expanded={all.length > 0}
        aria-controls={`${id}-offers`}
        aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-fault`}
        title={t('filter.help', { keys: filterKeys.map((key) => `${key}:`).join(' ') })}
        spellcheck={false}
        autocomplete="off"
        placeholder={t('filter.hint')}
        value={text}
        onInput={(event) => {
          store.type(event.currentTarget.value);
          look();
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      {text && (
        <button
          type="button"
          class="tool empty-filter"
          title={t('filter.clear')}
          aria-label={t('filter.clear')}
          onClick={() => {
            store.type('');
            input.current?.focus();
          }}
        >
          <Icon name="cross" />
        </button>
      )}
      <div id={`${id}-offers`} role="listbox" aria-label={t('filter.offered')} class="offers" hidden={!all.length}>
        {all.map((completion, index) => (
          <OfferLine
            key={completion.text}
            id={`${id}-${index}`}
            completion={completion}
            on={index === at}
            take={take}
          />
        ))}
      </div>
      <Faults store={store} id={`${id}-fault`} hidden={all.length > 0} />
    </div>
  );
}

interface OfferProps {
  readonly id: string;
  readonly completion: Completion;
  readonly on: boolean;
  readonly take: (completion: Completion) => void;
}

function OfferLine({ id, completion, on, take }: OfferProps): JSX.Element {
  const { kind, text, count } = completion;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus and names the option
    <div
      id={id}
      role="option"
      aria-selected={on}
      onPointerDown={(event) => {
        event.preventDefault();
        take(completion);
      }}
    >
      <code>{kind === 'key' ? `${text}:` : text}</code>
      <span class="beside">{kind === 'key' ? aboutKey(text) : count || ''}</span>
    </div>
  );
}

function aboutKey(key: string): string {
  const name = `filter.key.${key}`;
  return isKeyText(name) ? t(name) : '';
}

const keyTexts: ReadonlySet<string> = new Set(filterKeys.map((key) => `filter.key.${key}`));

function isKeyText(name: string): name is TextKey {
  return keyTexts.has(name);
}

function Faults({ store, id, hidden }: Props & { readonly id: string; readonly hidden: boolean }): JSX.Element {
  const [fault] = store.filterFaults.value;
  const known = fault?.known.join(', ') ?? '';
  const text =
    fault && t(fault.kind === 'unknown-key' ? 'filter.unknownKey' : 'filter.unknownValue', { ...fault, known });
  return (
    <p id={id} role="status" class={text ? 'fault' : 'off-screen'} hidden={hidden && Boolean(text)}>
      {text}
    </p>
  );
}
