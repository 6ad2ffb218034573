import type { Content, Exchange, Field } from '../../http/exchange.ts';
import { type Html, html, none } from './markup.ts';
import { counted } from './words.ts';

/** The raw request and response, folded, with what decided marked in them. */
export function rawExchange({ request, response }: Exchange, excerpts: readonly string[]): Html {
  const status = response.status > 0 ? `HTTP ${response.status} ${response.statusText}`.trim() : 'No usable response';
  return html`<details><summary>Request and response as they were sent</summary>
${block(`${request.method} ${request.url}`, request.fields, request.content, excerpts)}
${block(status, response.fields, response.content, excerpts)}</details>`;
}

const mostFields = 100;
const longestBody = 20_000;

function block(first: string, fields: readonly Field[], content: Content, excerpts: readonly string[]): Html {
  const lines = fields.slice(0, mostFields).map(({ name, value }) => `${name}: ${value}`.slice(0, longestBody));
  const text = content.text.slice(0, longestBody);
  const head = [first.slice(0, longestBody), ...lines].join('\n');
  return html`<pre>${marked(head, excerpts)}${text ? ['\n\n', marked(text, excerpts)] : ''}</pre>${note(content)}`;
}

function note({ state, text, size }: Content): Html {
  if (text.length > longestBody)
    return html`<p class="faint">The first ${longestBody} of ${text.length} characters of the body.</p>`;
  if (state === 'binary') return html`<p class="faint">The body is binary data of ${counted(size, 'byte')}.</p>`;
  return state === 'missing' ? html`<p class="faint">The capture does not hold the body.</p>` : none;
}

/** The text with each excerpt marked where it is found first. */
function marked(text: string, excerpts: readonly string[]): readonly Html[] {
  const spans = excerpts
    .filter((excerpt) => excerpt.length > 2)
    .map((excerpt) => ({ start: text.indexOf(excerpt), length: excerpt.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const parts: Html[] = [];
  let from = 0;
  for (const { start, length } of spans) {
    if (start < from) continue;
    parts.push(html`${text.slice(from, start)}<mark>${text.slice(start, start + length)}</mark>`);
    from = start + length;
  }
  return [...parts, html`${text.slice(from)}`];
}
