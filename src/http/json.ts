import type { Content } from './exchange.ts';
import { lazy } from './lazy.ts';

/** The JSON value of a body (RFC 8259), whatever its media type says; undefined if it is not JSON. */
export const json: (content: Content) => unknown = lazy((content) => {
  try {
    return content.state === 'text' ? JSON.parse(content.text) : undefined;
  } catch {
    return undefined;
  }
});

/** All values at a dotted path; `*` stands for any index or member. Empty if there are none. */
export function jsonPath(value: unknown, path: string): readonly unknown[] {
  let found: readonly unknown[] = [value];
  for (const step of path.split('.')) found = found.flatMap((each) => stepInto(each, step));
  return found;
}

function stepInto(value: unknown, step: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Object.values(value);
  return Object.entries(value)
    .filter(([name]) => name.toLowerCase() === step.toLowerCase())
    .map(([, member]) => member);
}
