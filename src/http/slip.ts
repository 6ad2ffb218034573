import { aliasVariant } from './alias.ts';

/**
 * Whether two values are one and the same but for a slip of the hand: letter case, blanks, or up to three characters cut
 * off at the end. Of a redacted capture, whether their aliases say so.
 */
export function isSlip(one: string, other: string): boolean {
  const [first, second] = [aliasVariant(one), aliasVariant(other)];
  if (first !== undefined || second !== undefined) return first === second;
  const [a, b] = [bare(one), bare(other)];
  if (Math.min(a.length, b.length) < shortest) return false;
  return a === b || (Math.abs(a.length - b.length) <= most && (a.startsWith(b) || b.startsWith(a)));
}

/** The value without blanks and case, whole first, then with one, two, three characters cut off; none shorter than six. */
export function slipForms(value: string): readonly string[] {
  const whole = bare(value);
  const forms = [whole, ...Array.from({ length: most }, (_, cut) => whole.slice(0, -1 - cut))];
  return forms.filter((form) => form.length >= shortest);
}

const shortest = 6;
const most = 3;

const bare = (value: string) => value.replace(/\s+/g, '').toLowerCase();
