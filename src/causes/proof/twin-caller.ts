import { authorization, credentials } from '../../http/credentials.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';

/** How two requests differ in what says who is asking. */
export type CallerDifference = 'credential-missing' | 'credential-added' | 'credential-moved' | 'credential-other';

/** How the caller of the refused request differs from that of the served one; undefined for the same credentials. */
export function callerDifference(refused: Exchange, served: Exchange): CallerDifference | undefined {
  const [own, its] = [callerOf(refused.request), callerOf(served.request)];
  const adds = own.sent.some((each) => !its.sent.includes(each));
  const lacks = its.sent.some((each) => !own.sent.includes(each));
  if (adds && lacks) return own.places === its.places ? 'credential-other' : 'credential-moved';
  if (adds) return 'credential-added';
  return lacks ? 'credential-missing' : undefined;
}

interface Caller {
  /** Each credential with its place, without its value. */
  readonly sent: readonly string[];
  /** Where the credentials stand, and of which scheme they are. */
  readonly places: string;
}

/** Read once of each request. */
const callerOf = lazy((request: Request): Caller => {
  const all = credentials(request);
  const scheme = authorization(request)?.scheme.toLowerCase() ?? '';
  const names = new Set(all.map(({ kind, name }) => `${kind} ${name.toLowerCase()}`));
  return {
    sent: all.map(({ fingerprint, place }) => `${fingerprint} ${place}`),
    places: [scheme, ...[...names].sort()].join('\n'),
  };
});

/** The values by which a caller is known, also those of a Basic login, which may stand elsewhere as two. */
export function callerValues({ request }: Exchange): readonly string[] {
  const { username, password } = authorization(request) ?? {};
  return [...credentials(request).map(({ value }) => value), username ?? '', password ?? ''].filter(
    (value) => value !== '',
  );
}
