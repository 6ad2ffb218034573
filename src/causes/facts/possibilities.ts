import type { Clue } from '../../engine/clue.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { isBare, isHeard } from './bare-answer.ts';
import { possibility } from './evidence.ts';

/** What a refusal without a reason may stand for where the request has a certain shape. */
export interface Shape {
  readonly fits: (exchange: Exchange) => boolean;
  readonly cause: CauseId;
  /** Says what to look at to tell whether it is so. */
  readonly because: string;
}

/** The possibilities whose shape fits, in the order of the list, each cause once; empty where the answer gives a reason. */
export function possibilities(shapes: readonly Shape[], exchange: Exchange): readonly Clue[] {
  if (isHeard(exchange)) return [];
  return shapes
    .filter((shape) => shape.fits(exchange) && (isBare(exchange) || !ofCredential.has(shape.cause)))
    .filter(({ cause }, index, all) => all.findIndex((other) => other.cause === cause) === index)
    .slice(0, most)
    .map(({ cause, because }) => possibility(cause, exchange, because));
}

/** More than these would be a list of everything. */
const most = 5;

/** Words that could not be understood may speak of the credential: guesses about it must not add up to a finding. */
const ofCredential: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'wrong-scheme',
]);
