import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';

/** Whether both requests carry the same credentials (or both none), so that their answers may be compared. */
export function isSameCaller(one: Exchange, other: Exchange): boolean {
  return fingerprints(one) === fingerprints(other);
}

function fingerprints({ request }: Exchange): string {
  return credentials(request)
    .map(({ fingerprint }) => fingerprint)
    .sort()
    .join(' ');
}
