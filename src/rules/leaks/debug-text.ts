import type { Hit } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { inBody } from '../evidence.ts';
import { bodyLines, type Line } from './body-lines.ts';
import { isDumpTitle, isExceptionTitle } from './debug-form.ts';
import { hasTrace } from './stack-trace.ts';

/**
 * The debug page of a framework for who asked for no HTML, as plain text or Markdown: frames below the name of an exception, and
 * under titles of their own what the request or the server was made of. Nothing for a bare stack trace, nor for pages and JSON.
 */
export function debugText(exchange: Exchange): readonly Hit[] {
  const { content } = exchange.response;
  if (!/^text\/(?:plain|markdown|x-markdown)\b/.test(content.mediaType) || !hasTrace(exchange)) return [];
  const lines = bodyLines(content).slice(0, 1000);
  const dumps = new Set(lines.filter(isTitle).map(({ text }) => plainTitle(text).toLowerCase()));
  const named = lines.slice(0, 3).find(({ text }) => isExceptionTitle(plainTitle(text)));
  if (dumps.size < (named ? 1 : 2)) return [];
  const message = 'The body is the debug page of a framework as text: frames, and what the request was made of.';
  const { start, end } = named ?? lines.find(isTitle) ?? { start: 0, end: 0 };
  return [{ message, evidence: [inBody(exchange, start, end)] }];
}

/** A title stands at the margin, with a mark before it, a colon behind it or a line drawn under it. */
function isTitle({ text }: Line, at: number, all: readonly Line[]): boolean {
  if (text.length > 60 || !isDumpTitle(plainTitle(text))) return false;
  const isDrawn = /^(?:={3,80}|-{3,80})\s*$/.test(all[at + 1]?.text ?? '');
  return isDrawn || /^#{1,6} /.test(text) || /^[A-Za-z][\w ]{0,40}:\s*$/.test(text) || /^[A-Z][\w ]{0,40}$/.test(text);
}

/** Without the marks of Markdown and the colon behind it; the kind of record that Symfony puts in brackets goes too. */
const plainTitle = (text: string) =>
  text
    .trim()
    .replace(/^#{1,6} /, '')
    .replace(/^\[exception\] (?:\d{3} \| [A-Za-z ]{1,40} \| )?/, '')
    .replace(/(?<=[a-z]):$/i, '');
