import { httpDate } from '../http/date.ts';

/** Something that a response says by a name, and where in it: the path of the object that holds it, empty for the outermost. */
export interface Told {
  readonly name: string;
  readonly value: unknown;
  readonly parent: string;
}

/**
 * When a credential that was handed out ends, by what the same response says of it: `expires_in`, `expiresAt`, `expiry`,
 * `lease_duration`, as a length or as a time. Milliseconds since the epoch; undefined if nothing says so, or only in a form
 * that leaves the time zone open. `given` is when it was handed out.
 */
export function endOf(told: readonly Told[], of: { readonly parent: string; readonly renews: boolean }, given: number) {
  if (!(given > 0)) return undefined;
  const own = told.filter(({ name }) => lifetime.test(name) && renewal.test(name) === of.renews);
  const near = own.find(({ parent }) => parent === of.parent) ?? (of.renews ? undefined : own.find(isLength));
  const end = near && timeOf(near, given);
  // What had ended when it was handed out is not its end, but something else, or told by another clock.
  return end !== undefined && end > given ? end : undefined;
}

const lifetime =
  /^[.x_-]{0,2}(?:(?:access|auth|id|jwt|session|refresh|bearer)?[_-]?(?:token|session|cookie)?[_-]?)(?:expir(?:y|es|ation)|exp|lease_?duration|ttl|valid_?(?:until|to|for)|lifetime)(?:[_-]?(?:in|at|on|date|time|timestamp|seconds|utc)){0,2}$/i;
const renewal = /refresh/i;
const isLength = ({ name }: Told) => /in$/i.test(name);

const second = 1000;
const tenYears = 10 * 366 * 86_400;

function timeOf({ name, value }: Told, given: number): number | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, 60) : '';
  const amount = typeof value === 'number' ? value : /^\d{1,16}(?:\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
  if (amount === undefined) return lengthOf(text, given) ?? zonedTime(text);
  if (amount <= 0) return undefined;
  if (isLength({ name, value, parent: '' }) || amount < tenYears) return given + amount * second;
  return amount < 1e11 ? amount * second : amount;
}

/** `3600s`, `15m`, `2h`, `7d`. */
function lengthOf(text: string, given: number): number | undefined {
  const [, amount = '', unit = ''] = /^(\d{1,8}) ?([smhd])[a-z]{0,6}$/i.exec(text) ?? [];
  const seconds = { s: 1, m: 60, h: 3600, d: 86_400 }[unit.toLowerCase()];
  return seconds ? given + Number(amount) * seconds * second : undefined;
}

/** A time whose zone is told; without one it may be any of a day. */
function zonedTime(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return httpDate(text);
  const time = /(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
