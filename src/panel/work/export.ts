import type { Knowledge } from '../../engine/knowledge.ts';
import type { Session } from '../../engine/session.ts';
import { redactEntries } from '../../har/redact.ts';
import { formats } from '../../report/formats.ts';
import { denialMarkdown, noticedMarkdown } from '../../report/markdown.ts';
import { filtered, type Selection, selectionOf } from '../../report/selection.ts';
import type { Order, RedactionPreview } from '../messages.ts';
import type { TextFile } from '../platform.ts';
import type { RawLog } from './raw-log.ts';

type Export = Order & { readonly kind: 'export' };
type Ticket = Order & { readonly kind: 'ticket' };

/** The file that was asked for; undefined if there is nothing to put into it. Only `har-raw` holds secrets. */
export function exported(order: Export, session: Session, log: RawLog, knowledge: Knowledge): TextFile | undefined {
  const all = selected(order, order.form === 'har-raw', session, log, knowledge);
  const kept = order.only && new Set(order.only);
  const selection = kept ? filtered(all, ({ exchange }) => kept.has(exchange.id), kept) : all;
  if (order.form === 'ticket') return ticketFile(order.id, selection);
  const { mediaType, extension, part, whole } = formats[order.form === 'har-raw' ? 'har' : order.form];
  const name = selection.raw ? 'why-denied-with-secrets' : 'why-denied';
  return {
    name: `${name}.${extension}`,
    mediaType,
    text: whole([part(selection, order.extent ? { extent: order.extent } : {})]),
  };
}

/** What is replaced in a HAR of the whole capture, and where. */
export function previewed(log: RawLog): RedactionPreview {
  const { replaced, places } = redactEntries(log.entries(), log.log());
  return { secrets: replaced.length, places: places.map(({ place, kind, count }) => ({ place, kind, count })) };
}

/** A denial or a noticed request as Markdown for a ticket, secrets masked; empty if it is not there. */
export function ticket(order: Ticket, session: Session, log: RawLog, knowledge: Knowledge): string {
  return ticketFile(order.id, selected(order, false, session, log, knowledge))?.text ?? '';
}

function selected(
  { file, annotations }: Export | Ticket,
  raw: boolean,
  session: Session,
  log: RawLog,
  knowledge: Knowledge,
): Selection {
  const capture = { entries: log.entries(), log: log.log() };
  return selectionOf(session, { file: file || 'DevTools', capture, knowledge, raw, annotations });
}

function ticketFile(id: number | undefined, selection: Selection): TextFile | undefined {
  const denial = selection.denials.find(({ exchange }) => exchange.id === id);
  const text = denial ? denialMarkdown(denial, selection) : id === undefined ? '' : noticedMarkdown(id, selection);
  if (!text) return undefined;
  return { name: `${denial?.diagnosis.cause ?? 'noticed'}-${id}.md`, mediaType: 'text/markdown', text };
}
