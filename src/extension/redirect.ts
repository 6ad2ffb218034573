import type { RawEntry } from './entry.ts';
import { keyOf } from './once.ts';

/** Reads the network log anew, after a moment in which what is late can come. */
type LaterLog = () => Promise<readonly RawEntry[]>;

/**
 * Chromium tells of a redirect before all its fields are there, Set-Cookie among them; its log has them a moment later.
 * Pages alone are looked up again, which is where logins set their cookies, and those of one moment at once: reading
 * the log costs as much as it is long.
 */
export function createRedirects(laterLog: LaterLog): (entry: RawEntry) => Promise<RawEntry> {
  let next: Promise<ReadonlyMap<string, RawEntry>> | undefined;
  return async (entry) => {
    if (!isPageRedirect(entry)) return entry;
    next ??= laterLog().then((log) => {
      next = undefined;
      return new Map(log.map((each) => [keyOf(each), each]));
    });
    return (await next).get(keyOf(entry)) ?? entry;
  };
}

/** Firefox, which has all fields at once, does not tell what kind of resource it is. */
function isPageRedirect({ response, _resourceType: type }: RawEntry): boolean {
  const status = Number(response?.status ?? 0);
  return type === 'document' && status >= 300 && status < 400 && status !== 304;
}
