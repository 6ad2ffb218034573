import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SavedFilter } from '../platform.ts';
import { mostFilters } from '../settings.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Icon } from './icons.tsx';
import { Popover } from './popover.tsx';

type Props = { readonly store: Store };

/** Filters that were given a name, and a way to give one to the filter that is there. */
export function SavedFilters({ store }: Props): JSX.Element {
  const open = useSignal(false);
  const { filters } = store.settings.value;
  const use = ({ filter }: SavedFilter): void => {
    store.type(filter);
    open.value = false;
  };
  const forget = (name: string): void => store.set({ filters: filters.filter((one) => one.name !== name) });
  return (
    <Popover label={t('filter.saved')} icon="bookmark" open={open}>
      {filters.length === 0 && <p class="quiet">{t('filter.none')}</p>}
      <ul class="saved">
        {filters.map((saved) => (
          <li key={saved.name}>
            <button type="button" class="use" title={saved.filter} onClick={() => use(saved)}>
              <b>{saved.name}</b> <code>{saved.filter}</code>
            </button>
            <button
              type="button"
              class="tool"
              aria-label={t('filter.forget', { name: saved.name })}
              title={t('filter.forget', { name: saved.name })}
              onClick={() => forget(saved.name)}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
      {store.typed.value.trim() && filters.length < mostFilters && <SaveForm store={store} />}
    </Popover>
  );
}

function SaveForm({ store }: Props): JSX.Element {
  const name = useSignal('');
  const { filters } = store.settings.value;
  const save = (event: Event): void => {
    event.preventDefault();
    const given = name.value.trim() || store.typed.value;
    store.set({
      filters: [...filters.filter((one) => one.name !== given), { name: given, filter: store.typed.value }],
    });
    name.value = '';
  };
  return (
    <form class="save-filter" onSubmit={save}>
      <input
        type="text"
        aria-label={t('filter.name')}
        placeholder={t('filter.name')}
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="action">
        {t('filter.saveNow')}
      </button>
    </form>
  );
}
