import type { Knowledge } from '../../engine/knowledge.ts';
import type { Session } from '../../engine/session.ts';
import { annotatedHar } from '../../report/annotated-har.ts';
import { denialMarkdown, markdown } from '../../report/markdown.ts';
import { type Selection, selectionOf } from '../../report/selection.ts';
import type { Order } from '../messages.ts';
import type { TextFile } from '../platform.ts';
import type { RawLog } from './raw-log.ts';

type Export = Order & { readonly kind: 'export' };

/** The file that was asked for; undefined if there is nothing to put into it. Only `har-raw` holds secrets. */
export function exported(order: Export, session: Session, log: RawLog, knowledge: Knowledge): TextFile | undefined {
  const capture = { entries: log.entries(), log: log.log() };
  const selection = selectionOf(session, { file: 'DevTools', capture, knowledge, raw: order.form === 'har-raw' });
  if (order.form === 'markdown') return markdownFile(order.id, selection);
  if (order.form === 'markdown-all')
    return { name: 'why-denied.md', mediaType: 'text/markdown', text: markdown(selection) };
  const name = selection.raw ? 'why-denied-with-secrets.har' : 'why-denied.har';
  return { name, mediaType: 'application/json', text: annotatedHar(selection) };
}

function markdownFile(id: number | undefined, selection: Selection): TextFile | undefined {
  const denial = selection.denials.find(({ exchange }) => exchange.id === id);
  if (!denial) return undefined;
  const { cause } = denial.diagnosis;
  return {
    name: `${cause}-${denial.exchange.id}.md`,
    mediaType: 'text/markdown',
    text: denialMarkdown(denial, selection),
  };
}
