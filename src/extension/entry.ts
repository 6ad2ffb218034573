/** A HAR entry as the browser's DevTools hand it over: known only as far as this folder reads it. */
export interface RawEntry {
  readonly startedDateTime?: unknown;
  readonly request?: { readonly method?: unknown; readonly url?: unknown };
  readonly response?: { readonly status?: unknown; readonly content?: RawContent; readonly _error?: unknown };
  readonly [name: string]: unknown;
}

export interface RawContent {
  readonly mimeType?: unknown;
  readonly encoding?: unknown;
  readonly size?: unknown;
  readonly [name: string]: unknown;
}

/** A plain copy of an entry, without the methods that browsers add to it; anything else gives an empty one. */
export function plainEntry(request: unknown): RawEntry {
  const copy: unknown = typeof request === 'object' && request !== null ? JSON.parse(JSON.stringify(request)) : {};
  return isEntry(copy) ? copy : {};
}

function isEntry(value: unknown): value is RawEntry {
  return typeof value === 'object' && value !== null;
}
