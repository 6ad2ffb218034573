export interface UrlParts {
  readonly origin: string;
  /** Host and port. */
  readonly host: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
}

/** The parts of an absolute URL (WHATWG URL); undefined if it is none. */
export function urlParts(url: string): UrlParts | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, host, pathname, searchParams } = new URL(url);
  return { origin, host, path: pathname, query: [...searchParams] };
}

/** The path with its ids taken out: `/users/{id}/orders/{id}`. */
export function urlPattern(url: string): string {
  return (urlParts(url)?.path ?? '')
    .split('/')
    .map((step) => (isId(step) ? '{id}' : step))
    .join('/');
}

/** The ids in the path, in order. */
export function objectIds(url: string): readonly string[] {
  return (urlParts(url)?.path ?? '').split('/').filter(isId);
}

function isId(step: string): boolean {
  return /^\d{1,40}$/.test(step) || /^[0-9a-f-]{32,36}$/i.test(step);
}
