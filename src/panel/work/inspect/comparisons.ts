import type { Evidence } from '../../../engine/clue.ts';
import type { Difference } from '../../../engine/comparison.ts';
import type { Denial } from '../../../engine/judge.ts';
import type { Session } from '../../../engine/session.ts';
import type { Chip } from '../../denial-view.ts';
import type { ComparisonView, DifferenceView } from '../../inspect-view.ts';
import { chipOf } from '../chip.ts';
import { mention } from '../related.ts';

/** An exchange with what was found in it. */
export type Found = Pick<Denial, 'exchange' | 'findings'>;

/** Pairs of answers that these findings compare, with what differs between them. */
export function comparisonsOf({ exchange, findings }: Found, session: Session): readonly ComparisonView[] {
  const all = findings.flatMap((finding) => (finding.comparisons ?? []).map((pair) => ({ ...pair, finding })));
  return all.slice(0, most).flatMap(({ one, other, differences, finding }) => {
    const [left, right] = [session.exchange(one), session.exchange(other)];
    if (!left || !right) return [];
    return [
      {
        rule: finding.rule,
        title: finding.title,
        one: mention(left, session, exchange),
        other: mention(right, session, exchange),
        differences: differences.slice(0, most).map((difference) => differenceView(difference, session, exchange.id)),
      },
    ];
  });
}

const most = 12;

function differenceView({ part, name, says, one, other }: Difference, session: Session, shown: number): DifferenceView {
  const side = (evidence: Evidence | undefined): Chip | undefined => {
    const exchange = evidence && session.exchange(evidence.exchange);
    return exchange ? chipOf(evidence, exchange, shown, says) : undefined;
  };
  return { part: name || part, says, one: side(one), other: side(other) };
}
