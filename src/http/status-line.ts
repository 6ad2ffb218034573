import type { Content } from './exchange.ts';
import { formatOf } from './sniff.ts';

/** A status that a body of plain text says in its first line, as an older interface or an answer that was passed on has it. */
export interface StatusLine {
  readonly code: number;
  /** Product and version before it; empty if there are none, or only those of a protocol. */
  readonly product: string;
}

/**
 * The status line that a short text begins with: `RT/4.4.4 401 Credentials required`, `HTTP/1.1 403 Forbidden`,
 * `Status: 401 Unauthorized`. Undefined for every other text, a number that begins a sentence included.
 */
export function statusLine(content: Content): StatusLine | undefined {
  if (content.text.length > longest || formatOf(content) !== 'text') return undefined;
  const [, lead = '', code = ''] = line.exec(content.text.trimStart().slice(0, 200)) ?? [];
  if (code === '') return undefined;
  return { code: Number(code), product: /^(?:status|https?|icap|rtsp|sip)\b/i.test(lead) ? '' : lead.trim() };
}

const longest = 2000;
const line =
  /^([A-Za-z][\w-]{1,30}\/\d{1,3}\.\d[\w.~-]{0,20} |Status: ?)([1-5]\d\d)(?: [A-Z][A-Za-z' -]{1,60})?(?=\r?\n|$)/;
