import type { Content } from './exchange.ts';
import { json } from './json.ts';

/** One named value in the body of a request. */
export interface BodyField {
  readonly name: string;
  readonly value: string;
}

/** The named values of a form (URL-encoded or multipart), JSON or XML body, nested ones by their last name; at most 200. */
export function bodyFields(content: Content): readonly BodyField[] {
  if (content.state !== 'text') return [];
  const value = json(content);
  if (typeof value === 'object' && value !== null) return leaves(value, 5).slice(0, 200);
  const text = content.text.slice(0, 100_000);
  if (content.mediaType.startsWith('multipart/') || text.startsWith('--')) return parts(text);
  if (/^\s{0,20}</.test(text)) return elements(text);
  return /^[^\s=&<{]{1,200}=/.test(text)
    ? [...new URLSearchParams(text)].slice(0, 200).map(([name, each]) => ({ name, value: each }))
    : [];
}

function leaves(value: object, depth: number): readonly BodyField[] {
  return Object.entries(value)
    .slice(0, 200)
    .flatMap(([name, member]) => {
      if (typeof member === 'object' && member !== null) return depth > 0 ? leaves(member, depth - 1) : [];
      return member === undefined ? [] : [{ name, value: String(member) }];
    });
}

/** Elements of XML that hold text alone, without their prefix: `<wsse:Password>`, `<SessionId>`. */
function elements(text: string): readonly BodyField[] {
  const found = text.matchAll(/<(?:[\w-]{1,40}:)?([A-Za-z][\w-]{0,60})(?:\s[^<>]{0,500})?>([^<>]{1,4000})<\//g);
  return [...found].slice(0, 200).map(([, name = '', value = '']) => ({ name, value: value.trim() }));
}

/** Parts of multipart/form-data (RFC 7578 section 4.2) that are no files. */
function parts(text: string): readonly BodyField[] {
  const boundary = text.slice(0, 200).split('\n', 1)[0]?.trim() ?? '';
  if (!boundary.startsWith('--')) return [];
  return text.split(boundary, 200).flatMap((part) => {
    const name = /\bname="([^"\r\n]{1,200})"/.exec(part.slice(0, 500))?.[1];
    const start = /\r?\n\r?\n/.exec(part);
    if (!name || !start || part.slice(0, start.index).includes('filename=')) return [];
    return [{ name, value: part.slice(start.index + start[0].length).trimEnd() }];
  });
}
