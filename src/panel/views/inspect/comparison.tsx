import type { JSX } from 'preact';
import { apart } from '../../apart.ts';
import type { Chip, RequestView } from '../../denial-view.ts';
import type { ComparisonView, DifferenceView } from '../../inspect-view.ts';
import type { Store } from '../../store.ts';
import { t } from '../../words/t.ts';
import { told } from '../../words/told.ts';
import { MentionLine } from '../mention.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** Answers that should be the same, side by side, with what differs marked. */
export function ComparisonInspector({ store, denial }: Props): JSX.Element {
  return (
    <>
      {denial.inspect.comparisons.map((comparison) => (
        <Pair
          key={`${comparison.rule} ${comparison.one.id} ${comparison.other.id}`}
          store={store}
          denial={denial}
          comparison={comparison}
        />
      ))}
    </>
  );
}

function Pair({ store, denial, comparison }: Props & { readonly comparison: ComparisonView }): JSX.Element {
  const { title, one, other, differences } = comparison;
  return (
    <div class="pair">
      <h3>{told(title)}</h3>
      <div class="sides">
        <MentionLine store={store} denial={denial} mention={one} />
        <MentionLine store={store} denial={denial} mention={other} />
      </div>
      {differences.map((difference, index) => (
        <Difference key={`${index} ${difference.part}`} store={store} difference={difference} />
      ))}
      {differences.length === 0 && <p class="quiet">{t('compare.same')}</p>}
    </div>
  );
}

function Difference({
  store,
  difference,
}: {
  readonly store: Store;
  readonly difference: DifferenceView;
}): JSX.Element {
  const { part, says, one, other } = difference;
  const [left, right] = apart(textOf(one), textOf(other));
  return (
    <div class="difference">
      <p>
        <code>{part}</code> {told(says)}
      </p>
      <div class="sides">
        <Side store={store} chip={one} parts={left} />
        <Side store={store} chip={other} parts={right} />
      </div>
    </div>
  );
}

interface SideProps {
  readonly store: Store;
  readonly chip: Chip | undefined;
  readonly parts: readonly [string, string, string];
}

/** What stands in one of the two, marked where the other reads differently; a click shows it in the exchange. */
function Side({ store, chip, parts: [before, mark, after] }: SideProps): JSX.Element {
  if (!chip) return <span class="side quiet">{t('compare.absent')}</span>;
  return (
    <button
      type="button"
      class="side"
      onClick={() => {
        store.highlight.value = { ...chip };
      }}
    >
      {before}
      {mark && <mark>{mark}</mark>}
      {after}
    </button>
  );
}

function textOf(chip: Chip | undefined): string {
  return chip ? `${chip.before}${chip.mark}${chip.after}` : '';
}
