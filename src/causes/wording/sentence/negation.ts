import type { Mention } from '../phrases.ts';

/** Whether a negation stands so many words before a mention, or nearer. */
export function negatedAt(mention: Mention, mentions: readonly Mention[], before: number): boolean {
  return mentions.some(
    (other) =>
      other.end <= mention.start &&
      mention.start - other.end < before &&
      other.senses.some((sense) => sense.role === 'negation') &&
      !isOneOf(other, mention, mentions),
  );
}

/** "Ihr Tarif unterstützt diese Funktion nicht": negated from the end of the clause, unless that says something of its own. */
export function negatedAfter({ end }: Mention, mentions: readonly Mention[]): boolean {
  const tells = ({ senses }: Mention) => senses.some(({ predicate }) => predicate !== undefined);
  return mentions.some(
    (other, at) =>
      other.start >= end &&
      other.start < end + 6 &&
      other.senses.some(({ role }) => role === 'negation') &&
      !mentions.some(
        (next, i) => tells(next) && ((i > at && next.start < other.end + 3) || (next.start >= end && i < at)),
      ),
  );
}

/** "No or wrong key": the one is an alternative to the other, and does not negate it. */
function isOneOf(one: Mention, other: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ senses, start, end }) =>
      start === one.end && end === other.start && senses.some(({ role }) => role === 'alternative'),
  );
}
