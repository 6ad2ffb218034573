import type { JSX } from 'preact';
import { hasWord } from '../../report/filter-words.ts';
import type { Counts } from '../captured.ts';
import type { Store } from '../store.ts';
import { type CountKey, type TextKey, t, tn } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Menu } from './menu.tsx';
import { Timeline } from './timeline.tsx';

type Props = { readonly store: Store };

/** A number that filters the list: what it counts, the word of the filter, and what to call it. */
interface Kind {
  readonly counts: 'faults' | 'leaks' | 'unexplained' | 'expected' | 'noticed';
  readonly word: string;
  readonly colour: string;
  /** Left out where there is little room. */
  readonly before?: TextKey;
  readonly name: CountKey;
}

const kinds: readonly Kind[] = [
  { counts: 'faults', word: 'has:fault', colour: 'red', before: 'strip.server', name: 'strip.faults' },
  { counts: 'leaks', word: 'has:leak', colour: 'violet', before: 'strip.suspected', name: 'strip.leaks' },
  { counts: 'unexplained', word: 'is:unexplained', colour: 'amber', name: 'strip.unexplained' },
  { counts: 'expected', word: 'is:expected', colour: 'expected', name: 'strip.expected' },
  { counts: 'noticed', word: 'is:noticed', colour: 'noticed', name: 'strip.noticed' },
];

/** Shown only where there are some. */
const rare: ReadonlySet<Kind['counts']> = new Set<Kind['counts']>(['expected', 'noticed']);

/** What the capture holds, in numbers that filter the list, and when it happened. */
export function Strip({ store }: Props): JSX.Element {
  const counts = store.counts.value;
  const shown = kinds.filter(({ counts: kind }) => !rare.has(kind) || counts[kind] > 0);
  return (
    <section class="strip" aria-label={t('strip.label')}>
      <div class="counts">
        <AllDenials store={store} />
        {shown.map((kind) => (
          <Count key={kind.word} store={store} kind={kind} number={counts[kind.counts]} />
        ))}
        {counts.causes.length > 0 && <Breakdown store={store} counts={counts} />}
      </div>
      <Timeline store={store} />
    </section>
  );
}

function AllDenials({ store }: Props): JSX.Element {
  const { denials, requests } = store.counts.value;
  const all = store.typed.value === '' && !store.span.value;
  return (
    <button type="button" class="count" aria-pressed={all} title={t('strip.all')} onClick={store.showAll}>
      <b>{denials.toLocaleString()}</b> {tn('strip.denials', denials)}{' '}
      <span class="roomy">{tn('strip.requests', requests)}</span>
    </button>
  );
}

interface CountProps extends Props {
  readonly kind: Kind;
  readonly number: number;
}

function Count({ store, kind, number }: CountProps): JSX.Element {
  const on = hasWord(store.typed.value, kind.word);
  return (
    <button
      type="button"
      class={`count ${number > 0 ? kind.colour : ''}`}
      aria-pressed={on}
      disabled={number === 0 && !on}
      title={on ? t('strip.again') : t('strip.only', { word: kind.word })}
      onClick={() => store.toggleWord(kind.word)}
    >
      <b>{number.toLocaleString()}</b> {kind.before && <span class="roomy">{t(kind.before)} </span>}
      {tn(kind.name, number)}
    </button>
  );
}

/** How many denials each cause and each severity has; a choice filters. */
function Breakdown({ store, counts }: Props & { readonly counts: Counts }): JSX.Element {
  const choice = (label: string, word: string, number: number) => ({
    label,
    aside: number.toLocaleString(),
    checked: hasWord(store.typed.value, word),
    act: () => store.toggleWord(word),
  });
  const byCause = counts.causes.map(({ cause, title, count }) => choice(told(title), `cause:${cause}`, count));
  const bySeverity = severities.map((one) => choice(t(`severity.${one}`), `severity:${one}`, counts.severities[one]));
  return (
    <Menu
      class="count"
      label={tn('strip.causes', counts.causes.length)}
      groups={[
        { title: t('strip.byCause'), choices: byCause },
        { title: t('strip.bySeverity'), choices: bySeverity },
      ]}
    />
  );
}

const severities = ['error', 'warning', 'info'] as const;
