import type { Content } from './exchange.ts';
import { isEnvelope, isErrorName } from './failure-name.ts';
import { saysNothing } from './failure-word.ts';
import { json } from './json.ts';
import { lazy } from './lazy.ts';
import { namesPayload, nameWords } from './member-name.ts';
import { jsonStart } from './sniff.ts';
import { wordSet } from './word-set.ts';

/**
 * Whether a JSON body tells how something else went that was served as asked: the check of a site, the delivery of a message, the run of a
 * task, the challenge of a certificate (RFC 8555 section 7.1.5). The error in it is that of the other. False for what is no JSON object.
 */
export const tellsOfOther: (content: Content) => boolean = lazy((content: Content) => {
  const { state, text } = content;
  if (state !== 'text' || text.length > longest || jsonStart(text) < 0) return false;
  return marks.test(text.slice(0, 20_000)) && isReport(json(content));
});

/** The same for a JSON value. */
export function isReport(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const members = Object.entries(body).slice(0, 60);
  if (isRecord(members) || members.some(([, value]) => isListOfOthers(value))) return true;
  return members.some(([name, value]) => namesPayload(name) && isObject(value) && isRecord(Object.entries(value)));
}

type Members = readonly (readonly [string, unknown])[];

const longest = 200_000;
/** Cheap look, so that few bodies are parsed for it. */
const marks =
  /"(?:\w{0,30}(?:check|test|valid|fetch|crawl|scan|poll|sync|prob|measur|deliver|sent|finish|complet|trigger|bounc|fail|detect|seen|duration|latency|elapsed|contents|headers|html)\w{0,30}|url|uri|target|endpoint|host|hostname|domain|recipient)" ?:|"(?:status|state)" ?: ?"(?:invalid|down|pending|bounced|deactivated|degraded|offline|unreachable|processing)"/i;

function isRecord(members: Members): boolean {
  if (members.some(([name, value]) => isTimeOfDeed(nameWords(name), value))) return true;
  const names = members.filter(([, value]) => !saysNothing(value)).map(([name]) => nameWords(name));
  if (names.some((words) => words.some((word) => measures.has(word))) && members.some(isLookedAt)) return true;
  return members.some(isState) && members.some(isInnerError) && members.filter(isOwn).length > 1;
}

/** `checkedAt`, `last_sync`, `validated`: when somebody did what the record tells of. */
function isTimeOfDeed(words: readonly string[], value: unknown): boolean {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^\d{4}-\d\d|^\d{10,13}$/.test(value))) return false;
  const [first, second] = words;
  if (first === 'last') return words.length <= 4 && words.some((word) => lastDeeds.has(word));
  return first !== undefined && deeds.has(first) && (second === undefined || ['at', 'on', 'time'].includes(second));
}

const deeds = wordSet(
  'checked tested validated fetched crawled scanned polled synced synchronized probed measured delivered sent finished completed triggered bounced failed detected observed',
);
const lastDeeds = wordSet(
  'checked check tested test fetched fetch crawled crawl scanned scan polled poll synced sync probed probe delivered delivery run ran started finished completed seen triggered',
);

/** How long it took, or what came back from there. */
const measures = wordSet('duration latency contents headers html dom rtt redirects');

/** The address or the task that was looked at; an answer that was refused may name where to log in, and takes no time. */
function isLookedAt([name, value]: readonly [string, unknown]): boolean {
  if (typeof value !== 'string' || value === '') return false;
  const words = nameWords(name);
  return (
    words.some((word) => tasks.has(word)) || (words.some((word) => places.has(word)) && /^https?:|\.[a-z]/i.test(value))
  );
}

const tasks = wordSet('run job monitor probe delivery recipient');
const places = wordSet('url uri target endpoint host hostname domain site feed link website webhook callback');

/** The state of a thing, which is no verdict on a request. */
const isState = ([name, value]: readonly [string, unknown]) =>
  /^(?:status|state)$/i.test(name) && typeof value === 'string' && states.has(value.toLowerCase());

const states = wordSet('invalid down pending bounced deactivated degraded offline unreachable processing');

const isInnerError = ([name, value]: readonly [string, unknown]) => isErrorName(nameWords(name)) && isObject(value);
const isOwn = ([name, value]: readonly [string, unknown]) => !isEnvelope(name) && !saysNothing(value);
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every entry has an address of its own, and how that went. */
function isListOfOthers(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > 200) return false;
  return value.every(
    (one: unknown) =>
      isObject(one) &&
      Object.entries(one).some(
        ([name, member]) => typeof member === 'string' && others.has(nameWords(name).join('')) && member !== '',
      ),
  );
}

const others = wordSet('url uri target endpoint host hostname domain recipient webhook site link feed address');
