import type { JSX } from 'preact';
import type { Store } from '../store.ts';
import { t, tn } from '../words/t.ts';
import { openSample } from './sample.ts';
import { Import } from './toolbar.tsx';

type Props = { readonly store: Store };

/** What stands there before anything was denied: what the panel waits for, and what else can be done. */
export function Empty({ store }: Props): JSX.Element {
  const requests = store.times.value.length;
  const live = store.live && store.recording.value;
  return (
    <main class="empty">
      <h1>{t(requests > 0 ? 'empty.none' : live ? 'empty.waiting' : 'empty.open')}</h1>
      <p class="lead">{live ? liveHint(requests) : fileHint(requests)}</p>
      <div class="ways">
        <button type="button" class="action strong" onClick={() => openSample(store.desk)}>
          {t('empty.sample')}
        </button>
        <Import desk={store.desk} label={t('empty.import')} />
        <button
          type="button"
          class="action"
          onClick={() => {
            store.desk.view.value = 'learning';
          }}
        >
          {t('learn.title')}
        </button>
      </div>
      <dl>
        <dt>{t('empty.gain')}</dt>
        <dd>{t('empty.gainText')}</dd>
        <dt>{t('empty.what')}</dt>
        <dd>{t('empty.whatText')}</dd>
        <dt>{t('empty.import')}</dt>
        <dd>{t('empty.importText')}</dd>
        <dt>{t('empty.lab')}</dt>
        <dd>{t('empty.labText')}</dd>
        <dt>{t('empty.here')}</dt>
        <dd>{t('empty.hereText')}</dd>
      </dl>
    </main>
  );
}

function liveHint(requests: number): string {
  return requests > 0 ? tn('empty.seen', requests) : t('empty.recording');
}

function fileHint(requests: number): string {
  return requests > 0 ? tn('empty.holds', requests) : t('empty.drop');
}
