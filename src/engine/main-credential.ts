import { type Credential, credentials } from '../http/credentials.ts';
import type { Request } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';

/**
 * The credential that decides who is asking: what is sent in Authorization; without it, the first lasting one there is.
 * A password in a form is none without the name beside it, for two people may have the same; a signature is new each time.
 */
export const mainCredential: (request: Request) => Credential | undefined = lazy((request: Request) => {
  const lasting = credentials(request).filter(isLasting);
  return lasting.find(({ kind }) => kind === 'authorization') ?? lasting[0];
});

/** Whether the same credential may be sent again, so that it has a life: no signature, password or code of a form. */
export function isLasting({ kind, name, fault }: Credential): boolean {
  if (fault === 'empty' || fault === 'placeholder' || kind === 'signature') return false;
  return kind !== 'body' || /token|assertion/i.test(name);
}
