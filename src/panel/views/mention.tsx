import type { ComponentChildren, JSX } from 'preact';
import type { Chip, Mention, RequestView } from '../denial-view.ts';
import { offset } from '../format.ts';
import type { Store } from '../store.ts';
import { t } from '../words/t.ts';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
  readonly mention: Mention;
  readonly children?: ComponentChildren;
}

/** Another exchange in a line: one that is in the list is chosen by it, anything else is shown further down. */
export function MentionLine({ store, denial, mention, children }: Props): JSX.Element {
  const own = mention.id === denial.id;
  const line = (
    <>
      <span class="when">{own ? '' : offset(mention.at, denial.exchange.startedAt)}</span>
      <Outcome mention={mention} />
      <span class="method">{mention.method}</span>
      <span class="address">
        <span class="path">{mention.path}</span> <span class="host">{mention.host}</span>
      </span>
      {children && <span class="relation">{children}</span>}
    </>
  );
  if (own) return <span class="mention own">{line}</span>;
  return (
    <button
      type="button"
      class="mention"
      title={t(mention.denied ? 'mention.go' : isNoticed(store, mention) ? 'mention.goNoticed' : 'mention.show')}
      onClick={() => show(store, mention)}
    >
      {line}
    </button>
  );
}

/** How it ended, as a shape and a number; the word is for those who do not see it. */
function Outcome({ mention: { outcome, status } }: { readonly mention: Mention }): JSX.Element {
  return (
    <span class={`outcome ${outcome}`} title={t(`outcome.${outcome}`)}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
        <path d={outcome === 'accepted' ? 'M1.5 5.5l2.5 2.5l4.5-6' : 'M2 2l6 6M8 2l-6 6'} />
      </svg>
      {status || '–'} <span class="off-screen">{t(`outcome.${outcome}`)}</span>
    </span>
  );
}

function show(store: Store, mention: Mention): void {
  const { id, denied } = mention;
  if (denied || isNoticed(store, mention)) store.select(id);
  else store.highlight.value = { exchange: id, ...statusOfAnswer };
}

const isNoticed = (store: Store, { id, denied }: Mention): boolean =>
  !denied && store.rows.value.some((row) => row.id === id);

const statusOfAnswer: Omit<Chip, 'exchange'> = {
  side: 'response',
  place: 'status',
  label: 'Status',
  before: '',
  mark: '',
  after: '',
};
