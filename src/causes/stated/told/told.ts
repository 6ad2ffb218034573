import type { Clue } from '../../../engine/clue.ts';
import { credentials } from '../../../http/credentials.ts';
import { serverTime } from '../../../http/date.ts';
import type { Exchange } from '../../../http/exchange.ts';
import { lazy } from '../../../http/lazy.ts';
import { settled, type Verdict } from '../../wording/settled.ts';
import { allWorded } from '../../wording/worded.ts';
import { members } from '../members.ts';
import { headMembers, topicFields } from './head.ts';
import { pendingLogins } from './known-user.ts';
import { reachedLimits } from './limits.ts';
import { unmetNeeds } from './needs.ts';
import { namedNobody } from './nobody.ts';
import { unprovenPeer } from './peer.ts';
import type { Reading, Told } from './reading.ts';
import { redirectGrounds } from './redirect.ts';
import { asides } from './remarks.ts';
import { spelledMembers } from './spelled-out.ts';
import { spokenStates } from './states.ts';
import { nextSteps } from './steps.ts';
import { tellingTimes } from './times.ts';
import { allowLists, deniedRights, groundedVerdicts, namedDecisions, namedReasons, otherOwners } from './verdicts.ts';

/**
 * Clues from what a refusal tells by the names and values of its members and fields, without a sentence. Never more than
 * `likely`; a mere possibility where words plainly name another cause, or where the structure names several.
 */
export const toldByStructure = lazy((exchange: Exchange): readonly Clue[] => {
  const { status } = exchange.response;
  const refused = status === 401 || status === 403;
  const found = distinct(refused ? readings(exchange) : redirectGrounds(exchange));
  const plain = new Set(found.filter(({ confidence }) => confidence === 'likely').map(({ cause }) => cause));
  const spoken = allWorded(exchange).filter(({ confidence }) => confidence !== 'possible');
  return found.flatMap((reading) => {
    const outspoken = spoken.some(({ cause }) => cause !== reading.cause);
    return clues(exchange, outspoken || plain.size > 2 ? { ...reading, confidence: 'possible' } : reading);
  });
});

/** Everything that an answer says of its reason, in words or by its structure. */
export function allSaid(exchange: Exchange): readonly Clue[] {
  return [...allWorded(exchange), ...toldByStructure(exchange)];
}

/** The mechanisms in the order of how directly they tell; of each cause the first. */
function readings(exchange: Exchange): readonly Reading[] {
  const now = serverTime(exchange.response) ?? exchange.startedAt;
  const body: Told = { exchange, members: members(exchange.response.content), now };
  const head: Told = { exchange, members: headMembers(exchange.response), now };
  const text: Told = { exchange, members: spelledMembers(exchange), now };
  const checks = namedReasons(head);
  const due = pendingLogins(body);
  if (due.length > 0) return due;
  return [
    ...[body, text].flatMap(namedNobody),
    ...reachedLimits(body),
    ...unmetNeeds(body),
    ...nextSteps(body),
    ...namedReasons(body),
    ...groundedVerdicts(body),
    ...otherOwners(body),
    ...deniedRights(body),
    ...allowLists(body),
    ...tellingTimes(body),
    ...spokenStates(body),
    ...[body, head, text].flatMap(unprovenPeer),
    ...reachedLimits(text),
    ...namedDecisions(text),
    ...unmetNeeds(text),
    ...asides(exchange),
    ...checks,
    ...unmetNeeds(head),
    ...nextSteps(head),
    ...topicFields(head.members),
    ...spokenStates(head).filter(({ place }) => !checks.some((check) => check.place === place)),
  ];
}

/** The first reading of each cause, the plainer ones before the others. */
function distinct(all: readonly Reading[]): readonly Reading[] {
  const sorted = [...all].sort((a, b) => Number(a.confidence === 'possible') - Number(b.confidence === 'possible'));
  return sorted.filter((one, at) => sorted.findIndex(({ cause }) => cause === one.cause) === at);
}

function clues(exchange: Exchange, { cause, confidence, because, place, bare }: Reading): readonly Clue[] {
  const open =
    bare && cause === 'no-credentials' && credentials(exchange.request).some(({ kind }) => kind !== 'cookie');
  return (open ? namedOnly : settled(exchange, { cause, confidence })).map((verdict) => ({
    cause: verdict.cause,
    authority: 'wording',
    confidence: verdict.confidence,
    because: verdict.because ?? `The response ${because}.`,
    evidence: [{ exchange: exchange.id, side: 'response', place }],
  }));
}

/** The bare name of what was sent: something is wrong with it, or the server looks for it elsewhere. */
const namedOnly: readonly Verdict[] = [
  {
    cause: 'invalid-credentials',
    confidence: 'possible',
    because: 'The response names the credential, which was sent, and not what is wrong with it.',
  },
  {
    cause: 'wrong-scheme',
    confidence: 'possible',
    because: 'The response names a credential by its bare name, and may look for it in another place.',
  },
];
