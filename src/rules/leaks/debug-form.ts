import type { Hit } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Block } from '../../http/page.ts';
import { htmlBlocks } from '../../http/text.ts';
import { inBody } from '../evidence.ts';
import { hasTrace } from './stack-trace.ts';

/**
 * The debug page of a framework that is not known, by its form: the name of an exception above frames, or two of frames, an
 * excerpt of the source and a dump of the request. Nothing for an error page that shows one of them alone.
 */
export function debugForm(exchange: Exchange): readonly Hit[] {
  const { content } = exchange.response;
  const blocks = htmlBlocks(content);
  if (blocks.length === 0) return [];
  const words = markWords(content.text.slice(0, 400_000));
  const hasFrames = frameWords.some((word) => words.has(word)) || hasTrace(exchange);
  const title = blocks.find(({ name, text }) => /^(?:title|h1|h2)$/.test(name) && isExceptionTitle(text));
  const named = title ?? blocks.find(({ text }) => isExceptionClass(text));
  if (named && hasFrames) return [hit('The body is a debug page that names an exception.', exchange, named)];
  const source = excerpt(blocks) ?? excerptInRows(blocks);
  const dumps = blocks.filter(({ text }) => isDumpTitle(text.trim()));
  const isDump = dumps.length >= 2 && new Set(dumps.map(({ text }) => text.trim().toLowerCase())).size >= 2;
  const [first] = source ? [source] : dumps;
  if (!first || [hasFrames, source !== undefined, isDump].filter(Boolean).length < 2) return [];
  return [hit('The body is a debug page that shows the source or the request beside the frames.', exchange, first)];
}

function hit(message: string, exchange: Exchange, { start, end }: Block): Hit {
  return { message, evidence: [inBody(exchange, start, end)] };
}

/** The words that classes and ids of the page are made of. */
function markWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [, value = ''] of text.matchAll(/\b(?:class|id)=["']([^"'<>]{1,160})["']/gi))
    for (const word of value.toLowerCase().split(/[\s_-]+/)) if (words.size < 5000) words.add(word);
  return words;
}

const frameWords = ['stacktrace', 'stack', 'backtrace', 'traceback', 'callstack', 'trace', 'frames', 'frame'];

/** The class of an exception with the names of its packages, and nothing beside it. */
const isExceptionClass = (text: string) =>
  text.length < 200 &&
  /^(?:[A-Za-z_]\w{0,60}(?:\.|\\|::)){1,10}\w{1,60}(?:Error|Exception|Denied|Failure)$/.test(text.trim());

/** Three lines of code or more with their numbers before them, one after the other: where they begin. */
function excerpt(blocks: readonly Block[]): Block | undefined {
  const numbers = blocks.map(({ text }) =>
    Number(/^\s{0,8}(?:[>*=-]{1,3} ?)?(\d{1,6})(?:[:|.]|\s)/.exec(text)?.[1] ?? 'NaN'),
  );
  return blocks.find(({ text }, at) => {
    const first = numbers[at] ?? Number.NaN;
    const three = [text, blocks[at + 1]?.text ?? '', blocks[at + 2]?.text ?? ''].join('\n');
    return first > 2 && numbers[at + 1] === first + 1 && numbers[at + 2] === first + 2 && code.test(three);
  });
}

/** The same in a table: a number, a line of code, the next number. */
function excerptInRows(blocks: readonly Block[]): Block | undefined {
  return blocks.find(({ text }, at) => {
    const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0;
    const next = blocks.slice(at + 1, at + 4).findIndex((one) => one.text.trim() === String(number + 1));
    return number > 2 && next >= 1 && code.test(blocks[at + 1]?.text ?? '');
  });
}

/** Signs that code has and sentences have not. */
const code = /[;{}]|\(\)|=>|->|\bdef \w|\bend\b|\breturn\b|[$@]\w|"\)|!$/m;

/** Whether a title, without marks around it, stands above what the request or the server was made of: `Request info`, `Env dump`. */
export const isDumpTitle = (title: string) => dumpTitle.test(title);

const dumpTitle =
  /^(?:http )?(?:(?:request|response)(?: (?:headers?|info(?:rmation)?|body|parameters|attributes|data|details|dump))?|connection details|headers?|cookies|session(?: (?:data|attributes|dump))?|environment(?: variables)?|env(?: dump)?|rack env|server(?: variables|\/request data)?|get(?: data)?|post(?: data)?|query(?: string)?|params|parameters|stash|assigns|context|application|settings|controller|routing|route|variables)$/i;

/** The place in a chain of exceptions: `[0] HttpException in Check.php line 34`. */
const numbered = /^[[(]\d{1,2}(?:\/\d{1,2})?[\])][ \u00a0]/;

/** Whether a title is the name of an exception, with no more behind it than where it was raised: `Acme.NotAllowedError at GET /x`. */
export function isExceptionTitle(text: string): boolean {
  const [first = '', next = ''] = text
    .slice(0, 300)
    .replace(numbered, '')
    .split(/[ \u00a0]/);
  return (
    /(?:Error|Exception|Denied|Failure|HTTPForbidden|HTTPUnauthorized|NotAuthorized)\w{0,20}:?$/.test(first) &&
    /[.:\\_]|[a-z][A-Z]/.test(first) &&
    (next === '' || next === 'at' || next === 'in' || first.endsWith(':'))
  );
}
