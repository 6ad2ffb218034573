import { serverTime } from '../http/date.ts';
import type { Exchange } from '../http/exchange.ts';

/** When the server judged the request, by its own Date field; else by the capture; 0 if neither tells. */
export function judgedAt({ response, startedAt, duration }: Exchange): number {
  return serverTime(response) ?? (startedAt ? startedAt + Math.max(0, duration) : 0);
}

/** Whether the server's own clock is known. */
export function hasServerClock({ response }: Exchange): boolean {
  return serverTime(response) !== undefined;
}

/**
 * A length of time as people say it: "4 minutes", "1 hour", "1 hour 30 minutes", "about a day", "2 days"; at least
 * "1 second".
 */
export function span(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(Math.abs(milliseconds) / 1000));
  if (seconds < 60) return counted(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return counted(minutes, 'minute');
  if (minutes < 120) return minutes % 60 ? `1 hour ${counted(minutes % 60, 'minute')}` : '1 hour';
  if (minutes < 22 * 60) return near(minutes / 60, 'hour');
  const days = minutes / (24 * 60);
  if (days < 1.5) return Math.abs(days - 1) < 0.01 ? '1 day' : 'about a day';
  return days < 2 * 365 ? near(days, 'day') : near(days / 365, 'year');
}

/** A time as a clock shows it, in UTC: "12:00:30 UTC", with the date if it is not the day of `near`. */
export function clockTime(time: number, near: number): string {
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) return 'a time out of range';
  const iso = new Date(time).toISOString();
  const day = iso.slice(0, 10);
  const sameDay = Math.abs(time - near) < 86_400_000 && new Date(near).toISOString().startsWith(day);
  return `${sameDay ? '' : `${day} `}${iso.slice(11, 19)} UTC`;
}

/** A whole number, with "about" where it is rounded noticeably. */
function near(amount: number, unit: string): string {
  const whole = Math.round(amount);
  return `${Math.abs(amount - whole) > 0.05 * whole ? 'about ' : ''}${counted(whole, unit)}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
