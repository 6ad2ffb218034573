import type { CauseId } from '../../../engine/taxonomy.ts';
import { credentials } from '../../../http/credentials.ts';
import { wordSet } from '../../../http/word-set.ts';
import type { Member } from '../members.ts';
import { has, likely, numberOf, type Reading, siblings, type Told } from './reading.ts';
import { topicsIn } from './topic.ts';

/**
 * Counts that have reached their limit: `used: 1000` beside `limit: 1000`, `remaining: 0`, `age: 3702` beside `max: 3600`.
 * What is counted names the cause: requests of a time, seats of a plan, the age of a session, tries of a login.
 */
export function reachedLimits(told: Told): readonly Reading[] {
  const over = told.members.filter((member) => isOver(told, member) || isUsedUp(member));
  return over.flatMap((member) => {
    const cause = causeOf(told, member);
    return cause ? [likely(cause, reports[cause] ?? '', member)] : [];
  });
}

const limitWords = wordSet('limit max maximum cap quota allowed allowance ceiling ttl lifetime tolerance');
const usedWords = wordSet(
  'used usage count current consumed calls requests spent hits made age elapsed idle skew drift attempts tries failures',
);
const leftWords = wordSet('remaining left available credits balance');
/** What is counted about the request itself, and is no allowance. */
const sizes = wordSet('size length bytes chars characters items rows depth pages');

/** At or above a limit in the same object; an age has to be above it. */
function isOver(told: Told, member: Member): boolean {
  const used = numberOf(member);
  if (used === undefined || used <= 0 || !has(member.words, usedWords) || has(member.words, limitWords)) return false;
  const limit = siblings(told, member).find((other) => has(other.words, limitWords) && (numberOf(other) ?? 0) > 0);
  const most = limit && numberOf(limit);
  return most !== undefined && (has(member.words, ages) ? used > most : used >= most);
}

const ages = wordSet('age elapsed idle skew drift');

function isUsedUp(member: Member): boolean {
  return numberOf(member) === 0 && has(member.words, leftWords);
}

const reports: Readonly<Partial<Record<CauseId, string>>> = {
  'rate-limited': 'counts as many requests as its limit allows',
  'not-entitled': 'counts as much as the plan or the balance allows',
  'expired-credentials': 'gives an age above the greatest that it allows',
  'step-up-required': 'gives an age of the login above the greatest that it allows',
  'clock-skew': 'gives a difference of time above the greatest that it allows',
  'account-disabled': 'counts as many tries as it allows for the account',
};

function causeOf(told: Told, member: Member): CauseId | undefined {
  const beside = siblings(told, member, member);
  const words = [...member.words, ...member.within, ...beside.flatMap((other) => other.words)];
  const own = [...words, ...namedElsewhere(told)];
  if (has(words, sizes)) return undefined;
  if (has(member.words, ages)) return ofAge(told, own);
  if (has(own, tries)) return has(own, locks) ? 'account-disabled' : 'rate-limited';
  if (has(words, bought)) return 'not-entitled';
  const timed = has(own, counted) || told.members.some((other) => has(other.words, times));
  return timed ? 'rate-limited' : undefined;
}

/** Codes beside the numbers say what they are about. */
function namedElsewhere({ members }: Told): readonly string[] {
  return members.flatMap(({ value }) => (typeof value === 'string' ? value.toLowerCase().split(/[^a-z]+/, 12) : []));
}

function ofAge({ exchange }: Told, words: readonly string[]): CauseId | undefined {
  const topics = topicsIn(words);
  if (topics.includes('clock')) return 'clock-skew';
  if (topics.includes('factor') || topics.includes('login') || words.includes('auth')) return 'step-up-required';
  if (has(words, lasting)) return 'expired-credentials';
  return exchange.response.status === 401 && credentials(exchange.request).length ? 'expired-credentials' : undefined;
}

const lasting = wordSet('token tok session sess link signature sig cookie ticket key jwt');
const tries = wordSet('attempts tries failures');
const locks = wordSet('lock locked lockout until account user');
const bought = wordSet(
  'seats seat plan users members projects storage devices credits credit balance licenses license feature tier workspaces domains upgrade',
);
const counted = wordSet(
  'quota rate calls requests hits throttle ratelimit window daily day hour hourly minute month monthly second week weekly rpm rps burst concurrent',
);
const times = wordSet('reset resets retry window period renews refill');
