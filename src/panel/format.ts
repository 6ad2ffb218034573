import { t, words } from './words/t.ts';

/** Time of day as `12:04:31`, in the reader's own zone; empty for an unknown time. */
export function clock(at: number): string {
  if (at <= 0) return '';
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}

/** How long before or after, as `2.4 s later`; `at the same time` below a millisecond. */
export function offset(at: number, from: number): string {
  if (at <= 0 || from <= 0) return '';
  const apart = Math.abs(at - from);
  if (apart < 1) return t('offset.same');
  return t(at < from ? 'offset.earlier' : 'offset.later', { span: duration(apart) });
}

/** A span of time in the unit that says most: `40 ms`, `2.4 s`, `12 min`, `3 h`, `2 days`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 59.95) return `${trimmed(seconds)} s`;
  const minutes = seconds / 60;
  if (minutes < 60) return `${Math.round(minutes)} min`;
  const hours = minutes / 60;
  if (hours < 48) return `${trimmed(hours)} h`;
  const days = new Intl.NumberFormat(words.value.language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return days.format(Math.round(hours / 24));
}

/** A sentence whose times, which the engine tells in UTC, are those of the reader's own clock, as everywhere else in the panel. */
export function inOwnTime(sentence: string, near: number): string {
  return sentence.replace(
    /(?:(\d{4}-\d\d-\d\d) )?(\d\d:\d\d:\d\d) UTC\b/g,
    (whole, day: string | undefined, time: string) => {
      const at = Date.parse(`${day ?? new Date(near).toISOString().slice(0, 10)}T${time}Z`);
      return Number.isNaN(at) ? whole : moment(at, near);
    },
  );
}

/** A span of time in the unit that says most, for `Intl.NumberFormat`: 4 second, 1 hour, 3 day, 5 month, 2 year. */
export function unitsOf(milliseconds: number): { readonly count: number; readonly name: string } {
  const { size, name } = units.find((unit) => Math.abs(milliseconds) >= unit.from) ?? second;
  return { count: Math.max(1, Math.round(Math.abs(milliseconds) / size)), name };
}

const second = { from: 0, size: 1000, name: 'second' };
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
/** A unit is used once it comes to one of it when rounded. */
const units = [
  { from: 700 * day, size: 365 * day, name: 'year' },
  { from: 60 * day, size: 30.4 * day, name: 'month' },
  { from: 23.5 * hour, size: day, name: 'day' },
  { from: 59.5 * minute, size: hour, name: 'hour' },
  { from: 59_500, size: minute, name: 'minute' },
];

/** A span of time in words of a language, in the unit that says most: `4 seconds`, `1 hour 30 minutes`, `3 days`. */
export function spanIn(milliseconds: number, language: string): string {
  const inUnits = (count: number, unit: string): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  const minutes = Math.round(Math.abs(milliseconds) / minute);
  if (minutes > 60 && minutes < 120) return `${inUnits(1, 'hour')} ${inUnits(minutes % 60, 'minute')}`;
  const { count, name } = unitsOf(milliseconds);
  return inUnits(count, name);
}

/** A moment as a clock shows it, with its day if that is not the day of `near`. */
export function moment(at: number, near: number): string {
  const [own, other] = [new Date(at), new Date(near)];
  if (own.toDateString() === other.toDateString()) return clock(at);
  const year = own.getFullYear() === other.getFullYear() ? '' : `${own.getFullYear()} `;
  return `${year}${months[own.getMonth()] ?? ''} ${own.getDate()}, ${clock(at)}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Size of a body: `0 bytes`, `512 bytes`, `1.4 kB`, `2.0 MB`. */
export function bytes(size: number): string {
  if (size === 1) return '1 byte';
  if (size < 1000) return `${size} bytes`;
  return size < 1_000_000 ? `${(size / 1000).toFixed(1)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}

/** Path of a page's URL, or the whole text if it is no URL. */
export function pagePath(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.host ? `${parsed.pathname} ${parsed.host}` : url;
}

function trimmed(value: number): string {
  return value < 10 ? value.toFixed(1).replace('.0', '') : String(Math.round(value));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
