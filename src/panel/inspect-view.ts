import type { RuleId } from '../engine/taxonomy.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Chip, Mention } from './denial-view.ts';
import type { Said } from './words/told.ts';

/** Whether something is as it should be, is why it fails, deserves a look, or is merely told. */
export type Tone = 'good' | 'bad' | 'look' | 'plain';

/** A thing with its value and what that means. */
export interface Judged {
  readonly name: string;
  readonly value: string;
  /** Nobody can be told by it; what is not open is hidden until asked for. */
  readonly open: boolean;
  readonly says: Said;
  readonly tone: Tone;
}

/** One challenge of WWW-Authenticate or Proxy-Authenticate, in words. */
export interface ChallengeView {
  readonly field: string;
  readonly scheme: string;
  readonly says: Said;
  readonly params: readonly Judged[];
  readonly faults: readonly Said[];
}

export interface ChallengesView {
  readonly challenges: readonly ChallengeView[];
  /** What is wrong with the field as a whole. */
  readonly faults: readonly Said[];
}

/** A JSON Web Token that the request carried, each part judged. */
export interface TokenView {
  /** The field or cookie that it came in. */
  readonly where: string;
  readonly header: readonly Judged[];
  readonly claims: readonly Judged[];
  /** What is to be said of it as a whole. */
  readonly notes: readonly { readonly says: Said; readonly tone: Tone }[];
}

/** A cookie that was sent, or that the browser could have sent. Never its value. */
export interface CookieView {
  readonly name: string;
  readonly sent: boolean;
  readonly says: Said;
  readonly tone: Tone;
  /** Attributes that it was set with, as sent. */
  readonly attributes: string;
  /** The exchange that set it, if the capture holds it. */
  readonly setBy: Mention | undefined;
}

/** What CORS makes of the exchange: what was asked, what was allowed, what a script sees. */
export interface CorsView {
  readonly sees: { readonly says: Said; readonly tone: Tone };
  readonly rows: readonly Judged[];
  /** Names of fields of the response that a script cannot read although it can read the response. */
  readonly unseen: readonly string[];
}

/** Two answers that should not differ, side by side. */
export interface ComparisonView {
  readonly rule: RuleId;
  readonly title: Said;
  readonly one: Mention;
  readonly other: Mention;
  readonly differences: readonly DifferenceView[];
}

export interface DifferenceView {
  readonly part: string;
  readonly says: Said;
  readonly one: Chip | undefined;
  readonly other: Chip | undefined;
}

/** What can be looked at closer, as far as there is something to say. */
export interface InspectView {
  readonly challenges: ChallengesView | undefined;
  readonly token: TokenView | undefined;
  readonly cookies: readonly CookieView[];
  readonly cors: CorsView | undefined;
  readonly comparisons: readonly ComparisonView[];
}

/** What several exchanges tell together; each step is a way there. */
export interface StoryView {
  readonly title: string;
  /** Sentence by sentence. */
  readonly says: readonly Said[];
  readonly steps: readonly { readonly mention: Mention; readonly role: Said }[];
  /** How many denials it explains. */
  readonly denials: number;
}

/** What happened around a denial or a noticed request. */
export interface AroundView {
  /** Of that request. */
  readonly id: number;
  readonly stories: readonly StoryView[];
  readonly cascade: CascadeView | undefined;
  /** The exchanges of the stories that are no denials; a click on one shows it. */
  readonly also: readonly Exchange[];
}

/** A denial that others follow from, or that follows from another. */
export interface CascadeView {
  /** The one to mend. */
  readonly first: Mention;
  readonly isFirst: boolean;
  /** Why this one follows, if it does. */
  readonly because: Said;
  readonly consequences: readonly Mention[];
  readonly count: number;
}
