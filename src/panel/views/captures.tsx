import type { JSX } from 'preact';
import type { Desk } from '../desk.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Icon } from './icons.tsx';

/** The live capture and the files, each a tab of its own; nothing as long as there is but one. */
export function Captures({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const all = desk.captures.value;
  if (all.length < 2 && !all.some(({ name }) => name)) return null;
  return (
    <nav class="captures" aria-label={t('captures.label')}>
      <ul>
        {all.map((store) => (
          <Tab key={store.key} desk={desk} store={store} />
        ))}
      </ul>
    </nav>
  );
}

function Tab({ desk, store }: { readonly desk: Desk; readonly store: Store }): JSX.Element {
  const name = store.name || t(store.live ? 'captures.live' : 'captures.none');
  const close = t('captures.close', { name });
  return (
    <li data-current={desk.current.value === store}>
      <button
        type="button"
        class="capture"
        aria-current={desk.current.value === store}
        title={name}
        onClick={() => desk.choose(store)}
      >
        {store.live && <i class={store.recording.value ? 'dot on' : 'dot'} />}
        <span class="name">{name}</span> <span class="number">{store.counts.value.denials}</span>
      </button>
      {!store.live && (
        <button type="button" class="tool" aria-label={close} title={close} onClick={() => desk.close(store)}>
          <Icon name="cross" />
        </button>
      )}
    </li>
  );
}
