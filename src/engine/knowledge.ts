import type { Exchange } from '../http/exchange.ts';
import type { Cause } from './cause.ts';
import type { Clue } from './clue.ts';
import type { AnsweredBy } from './diagnosis.ts';
import type { Rule } from './rule.ts';
import type { CauseId, RuleId } from './taxonomy.ts';
import type { Fix } from './texts.ts';

/** What vendors know about one exchange. */
export interface Recognition {
  readonly answeredBy: AnsweredBy | null;
  readonly clues: readonly Clue[];
  /** Fixes particular to the wording that was matched, by cause. */
  readonly fixes: readonly { readonly cause: CauseId; readonly fix: Fix }[];
}

/** All that the engine is told: it has no cause, vendor or rule of its own. */
export interface Knowledge {
  readonly causes: readonly Cause[];
  readonly rules: readonly Rule[];
  readonly recognise: (exchange: Exchange) => Recognition;
  /** Product-specific ways to mend a rule's fault. */
  readonly remedies: (vendor: string, rule: RuleId) => readonly Fix[];
}
