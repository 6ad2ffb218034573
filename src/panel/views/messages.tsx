import type { JSX } from 'preact';
import type { Desk } from '../desk.ts';
import type { Store } from '../store.ts';
import { t, tn } from '../words/t.ts';

/** A file that is being read: how far, and a way to stop. */
export function OpeningFile({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const opening = desk.opening.value;
  if (!opening) return null;
  const progress = opening.store.progress.value;
  const label = t('import.reading', { name: opening.name });
  return (
    <div class="opening">
      <span role="status">{label}</span>
      <progress aria-label={label} max={progress?.total} value={progress?.done} />
      <button type="button" class="action" onClick={desk.cancel}>
        {t('import.cancel')}
      </button>
    </div>
  );
}

/** Something that the user should know, until it is dismissed. */
export function Notice({ desk }: { readonly desk: Desk }): JSX.Element {
  const text = desk.notice.value;
  return (
    <div role="status" class={text ? 'notice' : 'off-screen'}>
      <span>{text}</span>
      {text && (
        <button
          type="button"
          onClick={() => {
            desk.notice.value = '';
          }}
        >
          {t('notice.dismiss')}
        </button>
      )}
    </div>
  );
}

const mostNamed = 100;

/** What in a file was mended or skipped, entry by entry. */
export function Repairs({ store }: { readonly store: Store }): JSX.Element | null {
  const all = store.repairs.value;
  if (!all.length || store.repairsRead.value) return null;
  const left = all.length - mostNamed;
  return (
    <div class="notice repairs">
      <details>
        <summary>{tn('import.repairs', all.length)}</summary>
        <ul>
          {all.slice(0, mostNamed).map(({ entry, message }, index) => (
            <li key={`${index} ${entry}`}>
              <b>{entry < 0 ? t('import.whole') : t('import.entry', { number: entry + 1 })}</b> {message}
            </li>
          ))}
          {left > 0 && <li>{t('import.repairsMore', { count: left })}</li>}
        </ul>
      </details>
      <button
        type="button"
        onClick={() => {
          store.repairsRead.value = true;
        }}
      >
        {t('notice.dismiss')}
      </button>
    </div>
  );
}
