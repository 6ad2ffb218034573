import type { Row } from './denial-view.ts';
import type { Page } from './messages.ts';

/** A slice of the capture's time: how many requests began in it, how many of them were denied. */
export interface Bin {
  readonly all: number;
  readonly denied: number;
}

/** First and last moment, in milliseconds since the epoch. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The time that all requests take up together; undefined if no request has a time. */
export function spanOf(times: readonly number[]): Span | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const at of times) {
    if (at <= 0) continue;
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return to > 0 ? { from, to: Math.max(to, from + 1) } : undefined;
}

/** Counts requests in so many slices of the span. */
export function bins(span: Span, times: readonly number[], rows: readonly Row[], count: number): readonly Bin[] {
  const all = new Array<number>(count).fill(0);
  const denied = new Array<number>(count).fill(0);
  const add = (into: number[], at: number): void => {
    const slice = sliceOf(span, at, count);
    into[slice] = (into[slice] ?? 0) + 1;
  };
  for (const at of times) if (at > 0) add(all, at);
  for (const row of rows) if (row.at > 0) add(denied, row.at);
  return all.map((number, slice) => ({ all: number, denied: denied[slice] ?? 0 }));
}

/** Where a moment lies in the span, from 0 to 1. */
export function position(span: Span, at: number): number {
  return Math.min(1, Math.max(0, (at - span.from) / (span.to - span.from)));
}

/** Closer together than this share of the span, page loads would only hide each other. */
const apart = 0.012;

/** Page loads inside the span, each where it lies; of several in one place the first. */
export function marks(span: Span, pages: readonly Page[]): readonly Page[] {
  const inside = pages.filter((page) => page.at >= span.from && page.at <= span.to).sort((a, b) => a.at - b.at);
  const shown: Page[] = [];
  for (const page of inside) {
    const before = shown.at(-1);
    if (!before || position(span, page.at) - position(span, before.at) >= apart) shown.push(page);
  }
  return shown;
}

function sliceOf(span: Span, at: number, count: number): number {
  return Math.min(count - 1, Math.floor(position(span, at) * count));
}
