import type { JSX } from 'preact';
import { hasWord } from '../filter.ts';
import type { Store } from '../store.ts';
import { Timeline } from './timeline.tsx';

type Props = { readonly store: Store };

/** What the capture holds, in numbers that filter the list, and when it happened. */
export function Strip({ store }: Props): JSX.Element {
  const counts = store.counts.value;
  return (
    <div class="strip">
      <fieldset class="counts" aria-label="Summary">
        <AllDenials store={store} />
        <Count
          store={store}
          kind="red"
          number={counts.faults}
          word="has:fault"
          label="server faults"
          one="server fault"
        />
        <Count
          store={store}
          kind="violet"
          number={counts.leaks}
          word="has:leak"
          label="suspected leaks"
          one="suspected leak"
        />
        <Count
          store={store}
          kind="amber"
          number={counts.unexplained}
          word="is:unexplained"
          label="unexplained"
          one="unexplained"
        />
        {counts.expected > 0 && (
          <Count store={store} kind="" number={counts.expected} word="is:expected" label="expected" one="expected" />
        )}
      </fieldset>
      <Timeline store={store} />
    </div>
  );
}

function AllDenials({ store }: Props): JSX.Element {
  const { denials, requests } = store.counts.value;
  const all = store.filter.value === '' && !store.span.value;
  const showAll = (): void => {
    store.filter.value = '';
    store.span.value = undefined;
  };
  return (
    <button type="button" class="count" aria-pressed={all} title="Show all denials" onClick={showAll}>
      <b>{denials}</b> {denials === 1 ? 'denial' : 'denials'} <span class="of">of {requests} requests</span>
    </button>
  );
}

interface CountProps extends Props {
  readonly kind: string;
  readonly number: number;
  readonly word: string;
  readonly label: string;
  readonly one: string;
}

function Count({ store, kind, number, word, label, one }: CountProps): JSX.Element {
  const on = hasWord(store.filter.value, word);
  return (
    <button
      type="button"
      class={`count ${number > 0 ? kind : ''}`}
      aria-pressed={on}
      disabled={number === 0 && !on}
      title={on ? 'Show all again' : `Show only these: ${word}`}
      onClick={() => store.toggleWord(word)}
    >
      <b>{number}</b> {number === 1 ? one : label}
    </button>
  );
}
