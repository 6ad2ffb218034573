import type { Content } from './exchange.ts';
import { lazy } from './lazy.ts';
import { jsonStart } from './sniff.ts';

/**
 * The JSON value of a body (RFC 8259), whatever its media type says, past a byte order mark, an anti-hijacking prefix
 * or a JSONP call. Undefined if it is not JSON.
 */
export const json: (content: Content) => unknown = lazy((content: Content) => {
  if (content.state !== 'text') return undefined;
  const start = jsonStart(content.text);
  return parse(content.text) ?? (start > 0 ? parse(unwrapped(content.text, start)) : undefined);
});

/** All values at a dotted path, names in any case; `*` stands for any index or member. Empty if there are none. */
export function jsonPath(value: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [value];
  for (const step of path.split('.')) found = found.flatMap((each) => stepInto(each, step.toLowerCase()));
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unwrapped(text: string, start: number): string {
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return text.slice(start, end + 1);
}

function stepInto(value: unknown, step: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.values(value);
  return Object.entries(value)
    .filter(([name]) => name.toLowerCase() === step)
    .map(([, member]) => member);
}
