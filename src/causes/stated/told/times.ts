import type { CauseId } from '../../../engine/taxonomy.ts';
import { credentials } from '../../../http/credentials.ts';
import { signedUrl } from '../../../http/signed-url.ts';
import { wordSet } from '../../../http/word-set.ts';
import type { Member } from '../members.ts';
import { has, likely, numberOf, type Reading, siblings, type Told } from './reading.ts';
import { topicsIn } from './topic.ts';

/**
 * What times in an answer say, compared with the server's clock: an end that lies in the past, a beginning or a new try
 * that lies in the future. Nothing where the server's time is not known, and nothing that the names leave open.
 */
export function tellingTimes(told: Told): readonly Reading[] {
  return told.members.flatMap((member) => {
    const at = timeOf(member);
    if (at === undefined) return waits(member) ? reading(waiting(told), member) : [];
    if (told.now === 0) return [];
    return reading(at < told.now ? ended(told, member) : (begins(member) ?? heldUntil(told, member)), member);
  });
}

function reading(found: Found | undefined, member: Member): readonly Reading[] {
  return found ? [likely(found.cause, found.because, member)] : [];
}

interface Found {
  readonly cause: CauseId;
  readonly because: string;
}

const endWords = wordSet('expired expires expiry expiration expire until end ends ended validto');
const beginWords = wordSet('nbf notbefore validfrom');
const openWords = wordSet('opens starts begins available publish published embargo release unlocks');
const closeWords = wordSet('closes closed deadline');
const holdWords = wordSet('locked banned suspended blocked lockout lock ban suspension');
const waitWords = wordSet('retry wait cooldown backoff throttled throttle');

function ended(told: Told, { words, within }: Member): Found | undefined {
  const all = [...within, ...words];
  if (has(words, closeWords)) return { cause: 'resource-state', because: 'gives a time of closing that has passed' };
  if (!has(words, endWords) || has(all, holdWords)) return undefined;
  const topics = topicsIn(all);
  if (topics.includes('plan') || all.includes('trial'))
    return { cause: 'not-entitled', because: 'gives an end of the plan or license that has passed' };
  if (topics.includes('account'))
    return { cause: 'account-disabled', because: 'gives an end of the account that has passed' };
  const { request } = told.exchange;
  const sent = credentials(request).length > 0 || signedUrl(request.url) !== undefined;
  const lasting = has(all, wordSet('token jwt session link signature key ticket credentials cookie'));
  return lasting || (sent && within.length === 0)
    ? { cause: 'expired-credentials', because: 'gives an end of the credential that has passed' }
    : undefined;
}

function begins({ words }: Member): Found | undefined {
  const joined = words.join('');
  if (beginWords.has(joined) || beginWords.has(words[0] ?? ''))
    return { cause: 'clock-skew', because: 'gives a time from which the credential is valid, and it has not come yet' };
  return has(words, openWords) && has(words, wordSet('at from on time date embargo'))
    ? { cause: 'resource-state', because: 'gives a time of opening that has not come yet' }
    : undefined;
}

/** A lock or a wait that ends by itself. */
function heldUntil(told: Told, member: Member): Found | undefined {
  const { words, within } = member;
  const all = [...within, ...words];
  if (topicsIn(all).includes('upkeep'))
    return { cause: 'resource-state', because: 'gives an end of the maintenance that has not come yet' };
  const held = siblings(told, member, member).some((other) => other.value === true && has(other.words, holdWords));
  if ((held && has(words, endWords)) || (has(all, holdWords) && !all.includes('blocked')))
    return { cause: 'account-disabled', because: 'gives an end of the lock that has not come yet' };
  return has(words, waitWords) || (all.includes('blocked') && has(words, endWords)) ? waiting(told) : undefined;
}

function waiting({ members }: Told): Found | undefined {
  if (members.some(({ words, within }) => topicsIn([...within, ...words]).includes('upkeep'))) return undefined;
  return { cause: 'rate-limited', because: 'says when another try is worth it' };
}

/** Seconds to wait, as a number of their own. */
function waits(member: Member): boolean {
  const amount = numberOf(member);
  if (amount === undefined || amount <= 0 || amount > 10_000_000) return false;
  if (member.words.join(' ') === 'seconds left') return true;
  return has(member.words, wordSet('retry wait cooldown backoff')) && !has(member.words, wordSet('count max attempts'));
}

/** A date as text, or as seconds or milliseconds since the epoch. */
function timeOf(member: Member): number | undefined {
  const amount = numberOf(member);
  if (amount !== undefined)
    return amount > 1e12 && amount < 1e13 ? amount : amount > 1e9 && amount < 1e10 ? amount * 1000 : undefined;
  if (typeof member.value !== 'string' || !/^\d{4}-\d\d-\d\d(?:[T ]|$)/.test(member.value)) return undefined;
  const time = Date.parse(member.value.slice(0, 40));
  return Number.isNaN(time) ? undefined : time;
}
