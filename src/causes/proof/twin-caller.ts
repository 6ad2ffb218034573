import { authorization, type Credential, credentials } from '../../http/credentials.ts';
import type { Exchange, Request } from '../../http/exchange.ts';

/** How two requests differ in what says who is asking. */
export type CallerDifference = 'credential-missing' | 'credential-added' | 'credential-moved' | 'credential-other';

/** How the caller of the refused request differs from that of the served one; undefined for the same credentials. */
export function callerDifference(refused: Exchange, served: Exchange): CallerDifference | undefined {
  const own = credentials(refused.request);
  const its = credentials(served.request);
  const adds = own.some((each) => !isAmong(each, its));
  const lacks = its.some((each) => !isAmong(each, own));
  if (adds && lacks)
    return places(refused.request) === places(served.request) ? 'credential-other' : 'credential-moved';
  if (adds) return 'credential-added';
  return lacks ? 'credential-missing' : undefined;
}

/** The same value in the same place. */
const isAmong = (own: Credential, all: readonly Credential[]) =>
  all.some(({ fingerprint, place }) => fingerprint === own.fingerprint && place === own.place);

/** Where the credentials stand, and of which scheme they are. */
function places(request: Request): string {
  const scheme = authorization(request)?.scheme.toLowerCase() ?? '';
  const names = new Set(credentials(request).map(({ kind, name }) => `${kind} ${name.toLowerCase()}`));
  return [scheme, ...[...names].sort()].join('\n');
}

/** The values by which a caller is known, also those of a Basic login, which may stand elsewhere as two. */
export function callerValues({ request }: Exchange): readonly string[] {
  const { username, password } = authorization(request) ?? {};
  return [...credentials(request).map(({ value }) => value), username ?? '', password ?? ''].filter(
    (value) => value !== '',
  );
}
