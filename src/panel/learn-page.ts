import type { Audience, CauseId, RuleId } from '../engine/taxonomy.ts';
import type { Code, Reference } from '../engine/texts.ts';
import type { Said } from './words/told.ts';

/** What can be read about: a cause of denials, a rule about answers, or a product that answers. */
export type Topic =
  | { readonly kind: 'cause'; readonly id: CauseId }
  | { readonly kind: 'rule'; readonly id: RuleId }
  | { readonly kind: 'vendor'; readonly id: string };

/** All pages that there are, by what they are about. */
export interface LearnList {
  readonly causes: readonly LearnEntry[];
  readonly faults: readonly LearnEntry[];
  readonly leaks: readonly LearnEntry[];
  readonly vendors: readonly LearnEntry[];
}

export interface LearnEntry {
  readonly topic: Topic;
  readonly title: string;
  /** What it is about, in one sentence. */
  readonly about: Said;
}

/** One thing to do; `product` names the product that it is made for, empty if it is for any. */
export interface LearnFix {
  readonly product: string;
  readonly text: string;
  readonly code?: Code;
}

/** Raw HTTP that shows something, with the indentation taken away. */
export interface LearnExample {
  readonly title: string;
  readonly http: string;
}

/** All that is known of a topic, whatever the capture. */
export interface LearnPage {
  readonly topic: Topic;
  /** What kind of thing it is, in a few words. */
  readonly kind: Said;
  readonly title: string;
  /** What a cause says of a denial, in one sentence; empty for others. */
  readonly headline: string;
  /** What it means, or why it matters. */
  readonly about: Said;
  readonly fixes: readonly { readonly audience: Audience; readonly fixes: readonly LearnFix[] }[];
  /** How to tell it from its neighbours; empty for rules. */
  readonly tellApart: string;
  readonly examples: readonly LearnExample[];
  readonly notExamples: readonly LearnExample[];
  readonly references: readonly Reference[];
  /** How a product words its denials, and what each means; empty for causes and rules. */
  readonly wordings: readonly Wording[];
}

/** Whether two topics are the same one. */
export function isSame(one: Topic | undefined, other: Topic | undefined): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}

/** One way in which a product refuses. */
export interface Wording {
  /** The code, empty where it is known by other things. */
  readonly code: string;
  readonly means: string;
  readonly cause: CauseId;
  readonly causeTitle: string;
}
