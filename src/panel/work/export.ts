import type { Knowledge } from '../../engine/knowledge.ts';
import type { Session } from '../../engine/session.ts';
import { annotatedHar } from '../../report/annotated-har.ts';
import { denialMarkdown, markdown } from '../../report/markdown.ts';
import type { Order } from '../messages.ts';
import type { TextFile } from '../platform.ts';
import type { RawLog } from './raw-log.ts';

type Export = Order & { readonly kind: 'export' };

/** The file that was asked for; undefined if there is nothing to put into it. Only `har-raw` holds secrets. */
export function exported(order: Export, session: Session, raw: RawLog, knowledge: Knowledge): TextFile | undefined {
  if (order.form === 'har') return harFile(session, raw, false);
  if (order.form === 'har-raw') return harFile(session, raw, true);
  return order.form === 'markdown' ? markdownFile(order.id, session, knowledge) : wholeMarkdown(session, knowledge);
}

function harFile(session: Session, log: RawLog, raw: boolean): TextFile {
  const text = annotatedHar({ entries: log.entries(), log: log.log() }, session.report({ raw }), { raw });
  return { name: raw ? 'why-denied-with-secrets.har' : 'why-denied.har', mediaType: 'application/json', text };
}

function wholeMarkdown(session: Session, knowledge: Knowledge): TextFile {
  return { name: 'why-denied.md', mediaType: 'text/markdown', text: markdown(session, knowledge) };
}

function markdownFile(id: number | undefined, session: Session, knowledge: Knowledge): TextFile | undefined {
  const denial = id === undefined ? undefined : session.denial(id);
  if (!denial) return undefined;
  const { cause } = denial.diagnosis;
  return {
    name: `${cause}-${denial.exchange.id}.md`,
    mediaType: 'text/markdown',
    text: denialMarkdown(denial, session, knowledge),
  };
}
