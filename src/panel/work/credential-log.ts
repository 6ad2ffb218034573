import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { bearerJwt, numericDate } from '../../http/jwt.ts';
import type { Life } from '../denial-view.ts';

/** When each credential of a capture was used, and whether it was accepted. Holds fingerprints, no credential. */
export interface CredentialLog {
  readonly add: (exchange: Exchange) => void;
  /** The life of the credential that a request carried; undefined if there is nothing worth a line. */
  readonly life: (exchange: Exchange) => Life | undefined;
  readonly clear: () => void;
}

type Use = Life['uses'][number];

const mostUses = 500;

/** An empty log. */
export function createCredentialLog(): CredentialLog {
  const log = new Map<string, Use[]>();
  return {
    add: (exchange) => {
      const fingerprint = mainCredential(exchange);
      if (fingerprint === undefined || exchange.startedAt <= 0) return;
      const uses = log.get(fingerprint) ?? [];
      if (uses.length < mostUses) uses.push(useOf(exchange));
      log.set(fingerprint, uses);
    },
    life: (exchange) => lifeOf(exchange, log.get(mainCredential(exchange) ?? '') ?? []),
    clear: () => log.clear(),
  };
}

/**
 * Fingerprint of what decides: what is sent in Authorization; without it, the first credential there is. A password in a
 * form is none without the name beside it: two people may have the same.
 */
export function mainCredential({ request }: Exchange): string | undefined {
  const all = credentials(request).filter(({ kind, name }) => kind !== 'body' || /token|assertion/i.test(name));
  return (all.find((credential) => credential.kind === 'authorization') ?? all[0])?.fingerprint;
}

function useOf({ startedAt, response }: Exchange): Use {
  return { at: startedAt, accepted: response.status >= 200 && response.status < 400 };
}

function lifeOf(exchange: Exchange, uses: readonly Use[]): Life | undefined {
  const sorted = [...uses].sort((a, b) => a.at - b.at);
  const expires = numericDate(bearerJwt(exchange.request)?.claims.exp);
  if (exchange.startedAt <= 0) return undefined;
  const worth = expires !== undefined || sorted.some((use) => use.accepted);
  return worth ? { uses: sorted, expires, now: exchange.startedAt } : undefined;
}
