import { authorization, type Credential, credentials } from '../../http/credentials.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';

/**
 * Whether the request brings one whole credential besides its cookies, a key or a scheme of a product's own: who says that nothing
 * was sent looks for it in another place or form. False where several were sent, as the one that is missing may belong beside
 * them, and for the schemes that everybody knows, beside which a key may be asked for.
 */
export const sentElsewhere: (exchange: Exchange) => boolean = lazy(({ request }: Exchange) => {
  const [only, ...others] = credentials(request).filter(({ kind }) => kind !== 'cookie');
  return only !== undefined && others.length === 0 && only.fault === undefined && mayBeMeant(only, request);
});

function mayBeMeant({ kind }: Credential, request: Request): boolean {
  if (kind !== 'authorization') return kind === 'api-key';
  const scheme = authorization(request)?.scheme.toLowerCase() ?? '';
  return scheme !== '' && !wellKnown.has(scheme);
}

const wellKnown: ReadonlySet<string> = new Set(['basic', 'bearer', 'digest', 'negotiate', 'ntlm', 'aws4-hmac-sha256']);
