import type { JSX } from 'preact';
import { hasWord } from '../../report/filter-words.ts';
import type { Counts } from '../captured.ts';
import { counted } from '../format.ts';
import type { Store } from '../store.ts';
import { Timeline } from './timeline.tsx';

type Props = { readonly store: Store };

/** A number that filters the list: what it counts, the word of the filter, and what to call it. */
interface Kind {
  readonly counts: keyof Counts;
  readonly word: string;
  readonly colour: string;
  /** Left out where there is little room. */
  readonly before?: string;
  readonly one: string;
  readonly many: string;
}

const kinds: readonly Kind[] = [
  { counts: 'faults', word: 'has:fault', colour: 'red', before: 'server', one: 'fault', many: 'faults' },
  { counts: 'leaks', word: 'has:leak', colour: 'violet', before: 'suspected', one: 'leak', many: 'leaks' },
  { counts: 'unexplained', word: 'is:unexplained', colour: 'amber', one: 'unexplained', many: 'unexplained' },
  { counts: 'expected', word: 'is:expected', colour: 'expected', one: 'expected', many: 'expected' },
];

/** What the capture holds, in numbers that filter the list, and when it happened. */
export function Strip({ store }: Props): JSX.Element {
  const counts = store.counts.value;
  const shown = kinds.filter((kind) => kind.counts !== 'expected' || counts.expected > 0);
  return (
    <div class="strip">
      <fieldset class="counts" aria-label="Summary">
        <AllDenials store={store} />
        {shown.map((kind) => (
          <Count key={kind.word} store={store} kind={kind} number={counts[kind.counts]} />
        ))}
      </fieldset>
      <Timeline store={store} />
    </div>
  );
}

function AllDenials({ store }: Props): JSX.Element {
  const { denials, requests } = store.counts.value;
  const all = store.filter.value === '' && !store.span.value;
  return (
    <button type="button" class="count" aria-pressed={all} title="Show all denials" onClick={store.showAll}>
      <b>{denials}</b> {denials === 1 ? 'denial' : 'denials'}{' '}
      <span class="roomy">of {counted(requests, 'request')}</span>
    </button>
  );
}

interface CountProps extends Props {
  readonly kind: Kind;
  readonly number: number;
}

function Count({ store, kind, number }: CountProps): JSX.Element {
  const on = hasWord(store.filter.value, kind.word);
  return (
    <button
      type="button"
      class={`count ${number > 0 ? kind.colour : ''}`}
      aria-pressed={on}
      disabled={number === 0 && !on}
      title={on ? 'Show all again' : `Show only these: ${kind.word}`}
      onClick={() => store.toggleWord(kind.word)}
    >
      <b>{number}</b> {kind.before && <span class="roomy">{kind.before} </span>}
      {number === 1 ? kind.one : kind.many}
    </button>
  );
}
