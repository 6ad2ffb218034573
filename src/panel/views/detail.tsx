import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RequestView } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';
import { Around } from './around.tsx';
import { ExchangeSection } from './exchange.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import { Icon } from './icons.tsx';
import { Inspect } from './inspect/inspect.tsx';
import { Learn } from './learn.tsx';
import { Others } from './others.tsx';
import { useReturn } from './return.ts';
import { ToDo } from './to-do.tsx';
import { Why } from './why.tsx';

type Props = { readonly store: Store };

/** All about the chosen denial or noticed request, the answer first; or, in its place, a page about a cause or rule. */
export function Detail({ store }: Props): JSX.Element {
  const denial = store.denial.value;
  const page = store.page.value;
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.scrollTo({ top: 0, behavior: 'instant' }), [denial?.id]);
  useReturn(region, page !== undefined);
  return (
    <section
      class="detail"
      aria-label={t('detail.label')}
      ref={region}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // DevTools would open their console with what is left of it.
        event.preventDefault();
        event.stopPropagation();
        if (page) store.closePage();
        else backToList(store);
      }}
    >
      <button type="button" class="tool back" hidden={page !== undefined} onClick={() => backToList(store)}>
        <Icon name="back" />
        {t('detail.back')}
      </button>
      {denial ? (
        <Parts key={denial.id} store={store} denial={denial} hidden={page !== undefined} />
      ) : (
        <p class="nothing">{t('detail.choose')}</p>
      )}
      {page && <Learn store={store} page={page} />}
    </section>
  );
}

interface PartsProps extends Props {
  readonly denial: RequestView;
  readonly hidden: boolean;
}

/** In the order in which they are read, a few with each frame: all of them take longer than one. */
function Parts({ store, denial, hidden }: PartsProps): JSX.Element {
  const frame = useSignal(1);
  useEffect(() => {
    if (frame.value < frames) frame.value += 1;
  }, [frame.value]);
  return (
    <article hidden={hidden}>
      <Headline store={store} denial={denial} />
      {denial.denied ? <Why store={store} denial={denial} /> : <Around store={store} denial={denial} />}
      {(denial.denied || denial.fixes.length > 0) && <ToDo store={store} denial={denial} />}
      {frame.value > 1 && (
        <>
          {(denial.denied || denial.findings.length > 0) && <Findings store={store} denial={denial} />}
          {denial.denied && <Around store={store} denial={denial} />}
          {denial.denied && <Others store={store} denial={denial} />}
        </>
      )}
      {frame.value > 2 && <Inspect store={store} denial={denial} />}
      {frame.value > 3 && <ExchangeSection store={store} denial={denial} />}
    </article>
  );
}

const frames = 4;

function backToList(store: Store): void {
  store.narrowPage.value = 'list';
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=treegrid]')?.focus());
}
