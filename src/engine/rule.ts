import type { Exchange } from '../http/exchange.ts';
import type { Evidence } from './clue.ts';
import type { Comparison } from './comparison.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { RuleId, Severity } from './taxonomy.ts';
import type { Example, Fixes, Reference } from './texts.ts';

interface RuleTexts {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The fault in a few words, as the heading of its page. */
  readonly title: string;
  /** Why it matters, two or three plain sentences. */
  readonly why: string;
  readonly fixes: Fixes;
  readonly references: readonly Reference[];
  readonly examples: { readonly reports: readonly Example[]; readonly ignores: readonly Example[] };
}

/** What a rule found: one sentence about this very case, and where to see it. */
export interface Hit {
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** Ids of all exchanges involved; for a rule on a denial, the denial alone if left out. */
  readonly entries?: readonly number[];
  /** Pairs of exchanges whose answers differ, to be shown side by side. */
  readonly comparisons?: readonly Comparison[];
}

/** Judged for each denial, with its diagnosis. */
export interface DenialRule extends RuleTexts {
  readonly scope: 'denial';
  readonly check: (exchange: Exchange, diagnosis: Diagnosis, around: Neighbourhood) => readonly Hit[];
}

/** Judged for each endpoint (origin and URL pattern) that has a denial, over all its exchanges in time order. */
export interface EndpointRule extends RuleTexts {
  readonly scope: 'endpoint';
  /** Looks as well at requests that differ in one step of the path, where that may be the name of an object (`{name}`). */
  readonly alsoNamed?: true;
  readonly check: (endpoint: Endpoint) => readonly Hit[];
}

/** Judged for each series of login, reset or sign-up attempts at one endpoint, in time order. */
export interface LoginRule extends RuleTexts {
  readonly scope: 'login';
  /** Looks as well at each endpoint that has a denial, where Basic takes passwords at the address of anything. */
  readonly alsoAtEndpoints?: true;
  readonly check: (series: Endpoint) => readonly Hit[];
}

export interface Endpoint {
  readonly origin: string;
  readonly pattern: string;
  readonly exchanges: readonly Exchange[];
  /** The denials among them, mostly few. */
  readonly denied: readonly Exchange[];
  readonly diagnosis: (exchange: Exchange) => Diagnosis | undefined;
  readonly fingerprint: Neighbourhood['fingerprint'];
}

export type Rule = DenialRule | EndpointRule | LoginRule;
