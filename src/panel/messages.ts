import type { DenialView, Row } from './denial-view.ts';
import type { LearnPage, Topic } from './learn-page.ts';
import type { TextFile } from './platform.ts';

/** `har-raw` holds every secret of the capture; `markdown-all` is about all denials. */
export type ExportForm = 'har' | 'har-raw' | 'markdown' | 'markdown-all';

/** What the panel asks of its worker. */
export type Order =
  | { readonly kind: 'add'; readonly entries: readonly unknown[] }
  | { readonly kind: 'import'; readonly file: File }
  | { readonly kind: 'clear' }
  | { readonly kind: 'show'; readonly id: number }
  | { readonly kind: 'learn'; readonly topic: Topic }
  | { readonly kind: 'export'; readonly form: ExportForm; readonly id: number | undefined };

/** A page load: what requests belong to in time. */
export interface Page {
  readonly at: number;
  readonly url: string;
}

/** What the worker tells, of its own accord or when asked. */
export type News =
  | { readonly kind: 'seen'; readonly times: readonly number[]; readonly pages: readonly Page[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'denial'; readonly denial: DenialView }
  | { readonly kind: 'page'; readonly page: LearnPage }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'file'; readonly file: TextFile }
  | { readonly kind: 'notice'; readonly text: string };
