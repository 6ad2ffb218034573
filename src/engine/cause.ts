import type { Exchange } from '../http/exchange.ts';
import type { Clue } from './clue.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { CauseId } from './taxonomy.ts';
import type { Example, Fixes, Reference } from './texts.ts';

/** One reason for a denial: its texts, its fixes, and how to recognise it from any server. */
export interface Cause {
  readonly id: CauseId;
  /** The name of its group in the list, a few words: "Token had expired". */
  readonly title: string;
  /** One plain sentence that answers "why?" when no clue has a more exact one. */
  readonly headline: string;
  /** Two to four sentences: what it means, and what it does not mean. */
  readonly meaning: string;
  readonly fixes: Fixes;
  /** How to tell it from its neighbours; said where it is shown as another possible cause: "look at ...". */
  readonly tellApart: string;
  readonly references: readonly Reference[];
  /** Diagnosed as this cause. */
  readonly examples: readonly Example[];
  /** Looks like this cause and is not. */
  readonly notExamples: readonly Example[];
  /** What can be seen with any server, whatever the product. Pure; sees the neighbours only through `around`. */
  readonly clues?: (exchange: Exchange, around: Neighbourhood) => readonly Clue[];
}
