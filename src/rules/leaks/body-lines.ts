import type { Content } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { lazy } from '../../http/lazy.ts';
import { htmlBlocks } from '../../http/text.ts';

/** A line of a body as a person would read it, and where it stands in the text; `start` is -1 where that is not known. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Dotted path of the JSON member it comes from, else empty. */
  readonly member: string;
}

/**
 * The lines of a body: the blocks of a page, the lines of all strings in JSON with escapes undone, the lines of any
 * other text. At most 4000 lines of 2000 characters; none if there is no text.
 */
export const bodyLines: (content: Content) => readonly Line[] = lazy((content: Content) => {
  const blocks = htmlBlocks(content);
  if (blocks.length > 0) return blocks.slice(0, most).map(({ text, start, end }) => line(text, start, end));
  const value = json(content);
  return value === undefined ? plainLines(content.text) : jsonLines(value, content.text);
});

/**
 * The lines of a page or an XML document as they stand in its source, without markup: for text that keeps its own line
 * breaks outside of `pre`. Their places are not known.
 */
export function sourceLines(content: Content): readonly Line[] {
  const text = content.text
    .slice(0, 300_000)
    .replace(/<(?:br|p|li|tr|td|div|h[1-6]|pre)\b/gi, '\n$&')
    .replace(/<[^<>]{0,2000}>/g, content.mediaType.includes('html') ? '' : '\n');
  return plainLines(decoded(text)).map((each) => ({ ...each, start: -1, end: -1 }));
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#13': '',
  '#39': "'",
  '#x27': "'",
  '#96': '`',
  '#x60': '`',
};

function decoded(text: string): string {
  return text.replace(/&(#?\w{1,6});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}

/** All strings inside a JSON value with their dotted paths, front to back; at most 4000, at most 40 levels deep. */
export function jsonStrings(value: unknown): readonly (readonly [path: string, text: string])[] {
  const found: (readonly [string, string])[] = [];
  const walk = (part: unknown, path: string, depth: number) => {
    if (found.length >= most || depth > 40) return;
    if (typeof part === 'string') found.push([path, part]);
    const nested = typeof part === 'string' ? nestedJson(part) : undefined;
    if (nested !== undefined) walk(nested, path, depth + 1);
    if (typeof part !== 'object' || part === null) return;
    for (const [name, member] of Object.entries(part).slice(0, most))
      walk(member, path ? `${path}.${name}` : name, depth + 1);
  };
  walk(value, '', 0);
  return found;
}

/** JSON as text inside of JSON, as servers pass on what others answered. */
function nestedJson(text: string): unknown {
  if (text.length > 20_000 || !/^\s{0,10}[[{]\s{0,10}["{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const most = 4000;
const longest = 2000;

function line(text: string, start: number, end: number, member = ''): Line {
  return { text: text.slice(0, longest), start, end: Math.min(end, start + longest), member };
}

function plainLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const piece of text.split('\n', most)) {
    if (piece.trim() !== '') lines.push(line(piece, start, start + piece.length));
    start += piece.length + 1;
  }
  return lines;
}

/** The end of a line: a real one, a mark of HTML, or one escaped once too often before an indented line. */
const lineEnd = /\n|<br ?\/?>|(?:\\r)?\\n(?:\\t)?(?=\s|#\d|at |File ")/;

function jsonLines(value: unknown, source: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const [member, text] of jsonStrings(value)) {
    for (const piece of text.split(lineEnd, most)) {
      if (piece.trim() === '' || lines.length >= most) continue;
      const written = JSON.stringify(piece.slice(0, longest)).slice(1, -1);
      const start = source.indexOf(written, from);
      if (start >= 0) from = start;
      lines.push(line(piece, start, start < 0 ? -1 : start + written.length, member));
    }
  }
  return lines;
}
