import type { Authority } from '../engine/clue.ts';
import type { AnsweredBy } from '../engine/diagnosis.ts';
import type { AdvisedFix } from '../engine/fix.ts';
import type { StoryKind } from '../engine/stories/story.ts';
import type { CauseId, Confidence, RuleId, Severity } from '../engine/taxonomy.ts';
import type { Reference } from '../engine/texts.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Place } from '../http/place.ts';
import type { Filterable } from '../report/filterable.ts';
import type { InspectView } from './inspect-view.ts';
import type { Said } from './words/told.ts';

/**
 * One denial as the list shows it, or a request that nobody refused and that a story or a finding is about, as no denial
 * tells it. The URL is masked.
 */
export interface Row extends Filterable {
  readonly id: number;
  /** Names it in annotations (`entryKey`). */
  readonly key: string;
  /** Milliseconds since the epoch, 0 if unknown. */
  readonly at: number;
  /** Method and URL pattern: what it is grouped by as an endpoint. */
  readonly endpoint: string;
  /** What tells it apart from others of its cause, in a few words. */
  readonly says: Said;
  /** The same for denials that only repeat each other. */
  readonly repeats: string;
  /** Of a request that nobody refused: the kind of story that it is shown for; empty if there is none. */
  readonly story: StoryKind | '';
  /** What was found in it, each rule once. */
  readonly found: readonly FoundRule[];
  /** The gravest kind of finding. */
  readonly worst: Flag;
  /** Fingerprint of what the request was to be let in by, empty if it carried nothing. */
  readonly credential: string;
}

/** A rule that reported something, and how grave that is. */
export interface FoundRule {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly leak: boolean;
}

export type Flag = 'none' | 'info' | 'warning' | 'error' | 'leak';

/** Evidence in words: where it stands, and the part that decided. Secrets are masked. */
export interface Chip {
  readonly exchange: number;
  readonly side: 'request' | 'response';
  readonly place: Place;
  readonly label: string;
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/** A reason, and what to see of it. */
export interface Reason {
  readonly because: string;
  readonly authority: Authority;
  readonly evidence: readonly Chip[];
}

/** Another cause that it could be. */
export interface Other {
  readonly id: CauseId;
  readonly title: string;
  readonly tellApart: string;
  /** What speaks for it here. */
  readonly because: readonly Reason[];
}

export interface FindingView {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Something that may be given away; what is merely worth knowing is none. */
  readonly leak: boolean;
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly evidence: readonly Chip[];
  readonly fixes: readonly AdvisedFix[];
  readonly references: readonly Reference[];
  /** How many exchanges it was seen in, and the first of them. */
  readonly count: number;
  readonly seenIn: readonly Mention[];
}

/** Another exchange in a line. */
export interface Mention {
  readonly id: number;
  readonly at: number;
  readonly status: number;
  readonly method: string;
  readonly path: string;
  /** Empty if it is that of the denial that is shown. */
  readonly host: string;
  /** It is in the list of denials. */
  readonly denied: boolean;
  readonly outcome: 'refused' | 'accepted' | 'failed';
}

/** A request that has to do with the denial. */
export interface Related extends Mention {
  /** How they hang together, in a few words. */
  readonly relation: string;
}

/** What became of the credential of a denied request, as far as the capture shows it. */
export interface Life {
  readonly uses: readonly { readonly at: number; readonly accepted: boolean }[];
  /** By the token's own word. */
  readonly expires: number | undefined;
  /** The denial that is shown. */
  readonly now: number;
}

/** Everything the detail pane shows of the chosen request, its words looked up. */
export type RequestView = DenialView | NoticedView;

interface Shown {
  readonly id: number;
  readonly exchange: Exchange;
  /** Other exchanges that can be shown: those that evidence points into, and those that are mentioned. */
  readonly also: readonly Exchange[];
  readonly fixes: readonly AdvisedFix[];
  readonly findings: readonly FindingView[];
  readonly related: readonly Related[];
  readonly inspect: InspectView;
}

/** A request that nobody refused. What there is to say of it, stories and findings say. */
export interface NoticedView extends Shown {
  readonly denied: false;
  /** Title of the story or the rule. */
  readonly headline: string;
}

export interface DenialView extends Shown {
  readonly denied: true;
  /** The headline of the cause tells what is so in every such case. */
  readonly cause: { readonly id: CauseId; readonly title: string; readonly headline: string };
  /** What happened in this very case, in English. */
  readonly headline: string;
  readonly confidence: Confidence;
  readonly answeredBy: AnsweredBy | null;
  readonly reasons: readonly Reason[];
  readonly life: Life | undefined;
  readonly others: readonly Other[];
}
