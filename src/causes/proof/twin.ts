import type { Clue } from '../../engine/clue.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { areSameClues } from '../../engine/same-clue.ts';
import { shapeClues } from '../../engine/soft-denial.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { sharedReading } from '../../engine/watched.ts';
import { foremost } from '../../engine/watched-list.ts';
import { isPreflight } from '../../http/cors.ts';
import type { Exchange } from '../../http/exchange.ts';
import { answered, clue } from '../facts/evidence.ts';
import { isRefused, isServed } from '../facts/outcome.ts';
import { type Difference, differences } from './twin-difference.ts';
import { meaningOf } from './twin-meaning.ts';
import { linkUsedBefore } from './withdrawn.ts';

/** A neighbour that asked for the same and was served, and what tells the two requests apart. */
export interface Twin {
  readonly served: Exchange;
  readonly differences: readonly Difference[];
}

/**
 * What the one difference to a request that was served says of the cause: the same is asked for elsewhere in the capture,
 * and given. Where two things differ, or the very same request was served as well, each is no more than a possibility.
 */
export function twinClues(exchange: Exchange, around: Neighbourhood, cause: CauseId): readonly Clue[] {
  return readings(exchange, around).filter((each) => each.cause === cause);
}

/** Read once for all causes. */
const readings = sharedReading(read, areSameClues);

function read(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (isPreflight(exchange) || !(isRefused(exchange) || isRefusedSoftly(exchange)) || linkUsedBefore(exchange, around))
    return [];
  const twins = twinsOf(exchange, around);
  const isFlapping = twins.some((twin) => twin.differences.length === 0);
  const clues = twins.flatMap((twin) =>
    twin.differences.flatMap((difference) => told(exchange, twin, difference, isFlapping, around)),
  );
  const isStrong = ({ authority }: Clue) => authority === 'neighbours';
  return [...clues.filter(isStrong), ...clues.filter((each) => !isStrong(each))].filter(
    ({ cause }, at, all) => all.findIndex((other) => other.cause === cause) === at,
  );
}

const isRefusedSoftly = (exchange: Exchange) => exchange.response.status < 300 && shapeClues(exchange).length > 0;

/** Those with the fewest differences first, and among these the nearest in time. */
function twinsOf(exchange: Exchange, around: Neighbourhood): readonly Twin[] {
  const found = (served: Exchange) => differences(exchange, served) ?? tooMany;
  // The addresses come first: most neighbours ask for something else.
  const isNear = (served: Exchange) => found(served).length <= 2 && isAnswered(served) && isTwin(served, found(served));
  const inOrder = (a: Exchange, b: Exchange) =>
    found(a).length - found(b).length || gap(a, exchange) - gap(b, exchange);
  const near = [around.sameUrl, around.sameEndpoint, around.sameOrigin, around.nearby];
  return [...new Set(near.flatMap((list) => foremost(list, most, inOrder, isNear)))]
    .sort(inOrder)
    .slice(0, most)
    .map((served) => ({ served, differences: found(served) }));
}

/** Of what asked for something else. */
const tooMany: readonly Difference[] = ['field', 'field', 'field'];

/** The further ones tell nothing that these do not. */
const most = 20;
const gap = (one: Exchange, other: Exchange) => Math.abs(one.startedAt - other.startedAt);

const isAnswered = (other: Exchange) => !isPreflight(other) && (isServed(other) || other.response.status === 404);

/** That another object is missing tells as much as that it is given: this one was looked up. */
function isTwin(served: Exchange, found: readonly Difference[]): boolean {
  if (served.response.status === 404) return found.includes('object');
  return shapeClues(served).length === 0;
}

function told(
  exchange: Exchange,
  twin: Twin,
  difference: Difference,
  isFlapping: boolean,
  around: Neighbourhood,
): readonly Clue[] {
  const meaning = meaningOf(difference, exchange, twin.served, around);
  if (!meaning) return [];
  const { cause, because, evidence, isPlain, isProof = false } = meaning;
  const isOnly = twin.differences.length === 1 && !isFlapping && isPlain;
  const weight = [isOnly ? 'neighbours' : 'status', !isOnly ? 'possible' : isProof ? 'certain' : 'likely'] as const;
  return [clue(cause, weight, because, [...evidence, answered(twin.served, 'status')])];
}
