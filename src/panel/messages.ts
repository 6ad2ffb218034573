import type { AccessMatrix } from '../engine/access-matrix.ts';
import type { Annotations } from '../report/annotations.ts';
import type { Extent } from '../report/extent.ts';
import type { FormatId } from '../report/formats.ts';
import type { Mention, RequestView, Row } from './denial-view.ts';
import type { AroundView } from './inspect-view.ts';
import type { LearnList, LearnPage, Topic } from './learn-page.ts';
import type { TextFile } from './platform.ts';
import type { Said } from './words/told.ts';

/** A form for all that was found; `har-raw` holds every secret of the capture; `ticket` is one denial as Markdown. */
export type ExportForm = FormatId | 'har-raw' | 'ticket';

/** What the panel asks of its worker. */
export type Order =
  /** Live entries, which are handed back to be kept unless they are `kept` already. */
  | { readonly kind: 'add'; readonly entries: readonly unknown[]; readonly kept?: true }
  | { readonly kind: 'read'; readonly file: File }
  | { readonly kind: 'clear' }
  | { readonly kind: 'show'; readonly id: number }
  /** The names that identities bear from now on, by fingerprint; all others bear none. */
  | { readonly kind: 'names'; readonly names: Annotations['identities'] }
  | { readonly kind: 'learn'; readonly topic: Topic }
  | { readonly kind: 'list' }
  | { readonly kind: 'matrix'; readonly deniedOnly: boolean }
  /** What a HAR without secrets would have replaced. */
  | { readonly kind: 'preview' }
  /** Exchanges in a line each. */
  | { readonly kind: 'mention'; readonly ids: readonly number[] }
  | { readonly kind: 'ticket'; readonly id: number; readonly file: string; readonly annotations: Annotations }
  | {
      readonly kind: 'export';
      readonly form: ExportForm;
      /** Name of the capture. */
      readonly file: string;
      readonly id: number | undefined;
      readonly annotations: Annotations;
      /** Ids of the denials and noticed requests to keep; all of them if left out. */
      readonly only?: readonly number[];
      /** How much of the capture goes into a HAR. */
      readonly extent?: Extent;
    };

/** A page load: what requests belong to in time. */
export interface Page {
  readonly at: number;
  readonly url: string;
}

/** Something in a file that was mended or skipped; `entry` counts from 0, -1 for the file as a whole. */
export interface Repair {
  readonly entry: number;
  readonly message: string;
}

/** How many secrets were found, and where they are replaced, the most frequent place first. */
export interface RedactionPreview {
  readonly secrets: number;
  readonly places: readonly { readonly place: string; readonly kind: string; readonly count: number }[];
}

/** What the worker tells, of its own accord or when asked. */
export type News =
  | { readonly kind: 'seen'; readonly times: readonly number[]; readonly pages: readonly Page[] }
  /** Denials that are new or judged anew; more of them follow at once if that is said. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly more?: boolean }
  /** All requests that nobody refused and that there is something to be said about, in the place of those told before. */
  | { readonly kind: 'noticed'; readonly rows: readonly Row[] }
  | { readonly kind: 'denial'; readonly denial: RequestView }
  /** What the exchanges around that denial tell together; comes after it. */
  | { readonly kind: 'around'; readonly around: AroundView }
  | { readonly kind: 'page'; readonly page: LearnPage }
  | { readonly kind: 'list'; readonly list: LearnList }
  | { readonly kind: 'preview'; readonly preview: RedactionPreview }
  | { readonly kind: 'matrix'; readonly matrix: AccessMatrix }
  | { readonly kind: 'mentions'; readonly mentions: readonly Mention[] }
  | { readonly kind: 'cleared' }
  /** A file was understood; its denials follow. */
  | { readonly kind: 'opened'; readonly entries: number; readonly repairs: readonly Repair[] }
  /** A file could not be read: why, in a sentence. */
  | { readonly kind: 'failed'; readonly text: Said }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'file'; readonly file: TextFile }
  | { readonly kind: 'text'; readonly text: string }
  /** Live entries as they are to be kept in memory, from this index on; bodies of requests that were served left out. */
  | { readonly kind: 'kept'; readonly from: number; readonly entries: readonly unknown[] }
  | { readonly kind: 'notice'; readonly text: Said };
