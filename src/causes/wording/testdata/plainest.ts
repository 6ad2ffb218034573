import type { CauseId } from '../../../engine/taxonomy.ts';
import type { Heard } from '../heard.ts';

/** How servers, services and frameworks refuse, in words and codes, by what they mean. */
export type Labelled = Readonly<Partial<Record<CauseId | 'nothing', readonly string[]>>>;

/** Each text with its cause, as the rows of a test's table. */
export function rows(table: Labelled): readonly (readonly [text: string, cause: string])[] {
  return Object.entries(table).flatMap(([cause, list]) => list.map((text) => [text, cause] as const));
}

/** The plainest thing that is heard, other than as a mere possibility; `nothing` if there is none. */
export function plainest(heard: readonly Heard[]): string {
  const plain = heard
    .filter(({ confidence }) => order.includes(confidence))
    .sort(
      (a, b) =>
        Number(a.vague) - Number(b.vague) ||
        order.indexOf(a.confidence) - order.indexOf(b.confidence) ||
        a.rank - b.rank,
    );
  return plain[0]?.cause ?? 'nothing';
}

const order = ['certain', 'likely'];
