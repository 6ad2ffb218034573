import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DenialView } from '../denial-view.ts';
import type { Store } from '../store.ts';
import { Around } from './around.tsx';
import { ExchangeSection } from './exchange.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import { Icon } from './icons.tsx';
import { Others } from './others.tsx';
import { ToDo } from './to-do.tsx';
import { Why } from './why.tsx';

type Props = { readonly store: Store };

/** All about the chosen denial, the answer first. */
export function Detail({ store }: Props): JSX.Element {
  const denial = store.denial.value;
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (region.current) region.current.scrollTop = 0;
  }, [denial?.id]);
  return (
    <section
      class="detail"
      aria-label="Denial"
      ref={region}
      onKeyDown={(event) => {
        if (event.key === 'Escape') backToList(store);
      }}
    >
      <button type="button" class="tool back" onClick={() => backToList(store)}>
        <Icon name="back" />
        All denials
      </button>
      {denial ? (
        <Parts store={store} denial={denial} />
      ) : (
        <p class="nothing">Choose a request to see why it was denied.</p>
      )}
    </section>
  );
}

function Parts({ store, denial }: Props & { readonly denial: DenialView }): JSX.Element {
  return (
    <article key={denial.id}>
      <Headline store={store} denial={denial} />
      <Why store={store} denial={denial} />
      <ToDo store={store} denial={denial} />
      <Findings store={store} findings={denial.findings} />
      <Others store={store} denial={denial} />
      <Around store={store} denial={denial} />
      <ExchangeSection store={store} denial={denial} />
    </article>
  );
}

function backToList(store: Store): void {
  store.narrowPage.value = 'list';
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[role=tree]')?.focus());
}
