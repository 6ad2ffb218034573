import { serverTime } from '../../http/date.ts';
import type { Exchange } from '../../http/exchange.ts';

/** When the server judged the request, by its own Date field; else by the capture; 0 if neither tells. */
export function judgedAt({ response, startedAt, duration }: Exchange): number {
  return serverTime(response) ?? (startedAt ? startedAt + Math.max(0, duration) : 0);
}

/** Whether the server's own clock is known. */
export function hasServerClock({ response }: Exchange): boolean {
  return serverTime(response) !== undefined;
}

/** A length of time in words: "4 minutes", "2 days"; always at least "1 second". */
export function span(milliseconds: number): string {
  const size = Math.max(1000, Math.abs(milliseconds));
  const unit = units.find(({ from }) => size >= from) ?? { ms: 1000, name: 'second' };
  const count = Math.round(size / unit.ms);
  return `${count} ${unit.name}${count === 1 ? '' : 's'}`;
}

/** A time as a clock shows it, in UTC: "12:00:30 UTC", with the date if it is not the day of `near`. */
export function clockTime(time: number, near: number): string {
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) return 'a time out of range';
  const iso = new Date(time).toISOString();
  const day = iso.slice(0, 10);
  const sameDay = Math.abs(time - near) < 86_400_000 && new Date(near).toISOString().startsWith(day);
  return `${sameDay ? '' : `${day} `}${iso.slice(11, 19)} UTC`;
}

/** Each unit is used from `from` on, so that "36 hours" stays hours and "400 days" becomes years. */
const units = [
  { ms: 365 * 86_400_000, from: 2 * 365 * 86_400_000, name: 'year' },
  { ms: 86_400_000, from: 2 * 86_400_000, name: 'day' },
  { ms: 3_600_000, from: 2 * 3_600_000, name: 'hour' },
  { ms: 60_000, from: 60_000, name: 'minute' },
] as const;
