import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type Extent, extents } from '../../report/extent.ts';
import type { Store } from '../store.ts';
import { t, tn } from '../words/t.ts';

interface Props {
  readonly store: Store;
  /** The file is to hold every secret: nothing is replaced, and that is said plainly. */
  readonly raw: boolean;
  readonly save: (extent: Extent) => void;
  readonly close: () => void;
}

/** What a HAR will hold, before it is saved: how much of the capture, and what of it is replaced. */
export function Preview({ store, raw, save, close }: Props): JSX.Element {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const extent = useSignal<Extent>('all');
  useEffect(() => {
    if (!raw) store.askPreview();
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={raw ? '' : 'preview'}
      role={raw ? 'alertdialog' : 'dialog'}
      aria-labelledby={id}
      aria-describedby={`${id}-text`}
      onClose={close}
    >
      <h1 id={id}>{t(raw ? 'export.rawTitle' : 'export.previewTitle')}</h1>
      <p id={`${id}-text`}>{t(raw ? 'export.rawText' : 'export.previewText')}</p>
      {!raw && (
        <div class="found">
          <Replaced store={store} />
        </div>
      )}
      <fieldset class="choice-field">
        <legend>{t('export.what')}</legend>
        {extents.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={extent.value === one}
              onChange={() => {
                extent.value = one;
              }}
            />
            {t(`export.extent.${one}`)}
          </label>
        ))}
      </fieldset>
      <form method="dialog">
        <button type="submit">{t('export.cancel')}</button>
        <button type="submit" class={raw ? 'grave' : 'strong'} onClick={() => save(extent.value)}>
          {t(raw ? 'export.rawSave' : 'export.save')}
        </button>
      </form>
    </dialog>
  );
}

/** More places than that nobody reads. */
const most = 200;

function Replaced({ store }: Pick<Props, 'store'>): JSX.Element {
  const preview = store.preview.value;
  if (!preview) return <p class="quiet">{t('export.previewMaking')}</p>;
  const { secrets, places } = preview;
  const times = places.reduce((sum, { count }) => sum + count, 0);
  if (times === 0) return <p>{t('export.previewNone')}</p>;
  return (
    <>
      <p>
        <b>{tn('export.previewSecrets', secrets)}</b> {tn('export.previewCount', times)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="replaced" tabIndex={0} aria-label={t('export.previewTitle')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('export.previewWhere')}</th>
              <th scope="col">{t('export.previewKind')}</th>
              <th scope="col">{t('export.previewTimes')}</th>
            </tr>
          </thead>
          <tbody>
            {places.slice(0, most).map(({ place, kind, count }) => (
              <tr key={`${place} ${kind}`}>
                <td>{place || t('export.previewOther')}</td>
                <td>{kind}</td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
