import type { Content } from './exchange.ts';
import { lazy } from './lazy.ts';
import { remembered } from './remembered.ts';
import { jsonStart } from './sniff.ts';

/** Values of bodies are large, and only those of denials are asked for again. */
const mostValues = 200;

/**
 * The JSON value of a body (RFC 8259), whatever its media type says, past a byte order mark, an anti-hijacking prefix
 * or a JSONP call. Undefined if it is not JSON.
 */
export const json: (content: Content) => unknown = lazy((content: Content) => {
  if (content.state !== 'text') return undefined;
  const start = jsonStart(content.text);
  return parse(content.text) ?? (start > 0 ? parse(unwrapped(content.text, start)) : undefined);
}, mostValues);

/** All values at a dotted path, names in any case; `*` stands for any index or member. Empty if there are none. */
export function jsonPath(value: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [value];
  for (const step of stepsOf(path)) {
    const [only] = found;
    found = found.length === 1 ? stepInto(only, step) : found.flatMap((each) => stepInto(each, step));
    if (found.length === 0) return found;
  }
  return found;
}

const stepsOf = remembered((path) => path.toLowerCase().split('.'));

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
  return step === '*' ? Object.values(value) : (membersOf(value).get(step) ?? []);
}

/** The members of an object by their names in lower case: a body is asked for many names. */
const membersOf = lazy((value: object) => {
  const members = new Map<string, unknown[]>();
  for (const [name, member] of Object.entries(value)) {
    const lower = name.toLowerCase();
    const known = members.get(lower);
    if (known) known.push(member);
    else members.set(lower, [member]);
  }
  return members;
});
