import type { Knowledge } from '../../engine/knowledge.ts';
import type { Session } from '../../engine/session.ts';
import { annotatedHar } from '../../report/annotated-har.ts';
import { denialMarkdown } from '../../report/markdown.ts';
import type { Order } from '../messages.ts';
import type { TextFile } from '../platform.ts';
import type { RawLog } from './raw-log.ts';

type Export = Order & { readonly kind: 'export' };

/** The file that was asked for, secrets replaced; undefined if there is nothing to put into it. */
export function exported(order: Export, session: Session, raw: RawLog, knowledge: Knowledge): TextFile | undefined {
  return order.form === 'har' ? harFile(session, raw) : markdownFile(order.id, session, knowledge);
}

function harFile(session: Session, raw: RawLog): TextFile {
  const text = annotatedHar({ entries: raw.entries(), log: raw.log() }, session.report());
  return { name: 'why-denied.har', mediaType: 'application/json', text };
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
