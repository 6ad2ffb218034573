import { wordSet } from '../../http/word-set.ts';

/**
 * Whether an English sentence says that a thing of the application, as it is, does not allow it: "statuses with polls can
 * not be backfilled", "this repository does not allow deployments", "the entry is not in the specified list". What is said
 * of the caller or of a credential is none of it.
 */
export function isStateOfThing(words: readonly string[]): boolean {
  return words.length <= 40 && !words.some((word) => ofCaller.has(word)) && readings.some((says) => says(words));
}

/** "Only drafts can be deleted": whoever asks, another thing is not. */
export function isOnlyDone(words: readonly string[]): boolean {
  const at = words.indexOf('can');
  const [be, deed = '', next = ''] = words.slice(at + 1, at + 4);
  return (
    words[0] === 'only' && at > 0 && be === 'be' && participle.test(deed) && !reading.has(deed) && !means.has(next)
  );
}

/** "Cannot remove the default group", "deletion not allowed for managed accounts": that kind of thing is kept as it is. */
export function isKeptThing(words: readonly string[]): boolean {
  const deed = words.findIndex(
    (word, at) => isCannot(words, at) || (word === 'not' && allowed.has(words[at + 1] ?? '')),
  );
  if (deed < 0 || words.some((word) => ofCaller.has(word) || looking.has(word))) return false;
  return words.slice(deed).some((word, at, rest) => kept.has(word) && at > 0 && naming.test(rest[at + 1] ?? ''));
}

/** What stands after "when" or "while" tells of a thing, so that the refusal before it is due to the state of that. */
export function isOccasion(words: readonly string[]): boolean {
  if (words.length < 3 || words.some((word) => ofCaller.has(word) || ofRequest.has(word))) return false;
  return words.some((word, at) => being.has(word) && at > 0 && words[at + 1] !== undefined);
}

/** "You must solve this task before rating it": one step comes before another, for everybody. */
export function isStepBefore(words: readonly string[]): boolean {
  const must = words.indexOf('must');
  const before = words.indexOf('before', must);
  const proving = words.slice(must + 1, before).some((word) => proof.has(word));
  return must >= 0 && before > must + 2 && !proving && /^[a-z]{2,20}ing$/.test(words[before + 1] ?? '');
}

const readings: readonly ((words: readonly string[]) => boolean)[] = [
  cannotBeDone,
  isShut,
  isBeingDone,
  doesNotAllow,
  isElsewhere,
  isUsedUp,
  isKindOfInput,
];

/** "Persons without an account cannot be synced". */
function cannotBeDone(words: readonly string[]): boolean {
  const at = words.findIndex((word, i) => {
    return isCannot(words, i) && words[word === 'can' ? i + 2 : i + 1] === 'be';
  });
  if (at <= 0) return false;
  const deed = words[words.indexOf('be', at) + 1] ?? '';
  const after = words.slice(words.indexOf('be', at) + 2);
  return (
    after[0] !== 'by' &&
    !after.includes('access') &&
    participle.test(deed) &&
    !reading.has(deed) &&
    isThing(words.slice(0, at))
  );
}

/** "The call for papers is closed", "this round is over". */
function isShut(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word, i) => shut.has(word) && being.has(words[adverbs.has(words[i - 1] ?? '') ? i - 2 : i - 1] ?? ''),
  );
  return at > 1 && isThing(words.slice(0, at));
}

/** "The stream is already being published". */
function isBeingDone(words: readonly string[]): boolean {
  const at = words.indexOf('being');
  const verb = adverbs.has(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
  const deed = words[at + 1] ?? '';
  return (
    at > 1 &&
    now.has(verb ?? '') &&
    participle.test(deed) &&
    !warding.has(deed) &&
    !words.some((word) => ofRequest.has(word))
  );
}

function doesNotAllow(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word, i) => word === 'not' && helping.has(words[i - 1] ?? '') && allowing.has(words[i + 1] ?? ''),
  );
  return at > 1 && words.length > at + 2 && isThing(words.slice(0, at)) && !granters.test(words.slice(0, at).join(' '));
}

/** "The entry is not in the specified session". */
function isElsewhere(words: readonly string[]): boolean {
  const at = words.findIndex(
    (word, i) => word === 'not' && being.has(words[i - 1] ?? '') && within.has(words[i + 1] ?? ''),
  );
  const [, , article = '', pointing = ''] = words.slice(at);
  return at > 1 && (specified.has(article) || specified.has(pointing)) && isThing(words.slice(0, at));
}

/** "No remaining uses", "no seats left". */
function isUsedUp(words: readonly string[]): boolean {
  const at = words.indexOf('no');
  return at >= 0 && (words[at + 1] === 'remaining' || words[at + 2] === 'remaining') && isThing(words.slice(at));
}

/** "Empty statuses are not allowed": a rule for what may be put in, whoever does it. */
function isKindOfInput(words: readonly string[]): boolean {
  const at = words.findIndex((word, i) => word === 'not' && words[i - 1] === 'are' && allowed.has(words[i + 1] ?? ''));
  return at > 1 && kinds.has(words[0] ?? '') && isThing(words.slice(0, at));
}

function isCannot(words: readonly string[], at: number): boolean {
  return words[at] === 'cannot' || (words[at] === 'can' && words[at + 1] === 'not');
}

/** Named by a noun of the application, and not by what every request has. */
function isThing(words: readonly string[]): boolean {
  return words.some((word) => naming.test(word) && !noThing.has(word)) && !words.some((word) => ofRequest.has(word));
}

const naming = /^\p{L}{3,30}$/u;
const participle = /^(?:[a-z]{2,20}ed|made|sent|set|put|run|sold|bought|undone|split|cut|built|written)$/;

const allowed = wordSet('allowed permitted');
const allowing = wordSet('allow permit');
const helping = wordSet('does do');
const being = wordSet('is are was were has have been');
const now = wordSet('is are');
/** What is done to requests rather than to things. */
const warding = wordSet(
  'blocked denied rejected refused throttled limited redirected rate used asked forced filtered made sent',
);
const shut = wordSet('closed over ended finished concluded hidden occupied taken busy');
const adverbs = wordSet('currently now already still temporarily');
const proof = wordSet(
  'log login sign signin authenticate verify confirm validate accept agree upgrade subscribe pay enable provide send set token password email account',
);
const within = wordSet('in within part under inside');
const specified = wordSet('specified given requested same selected chosen current expected');
const kinds = wordSet('empty duplicate duplicated multiple nested recursive circular self blank overlapping');

/** Things that are part of the application itself. */
const kept = wordSet('default managed builtin reserved predefined last implicit');

const means = wordSet('by via from in through with using at on over when');
/** What leaves a thing as it is. */
const looking = wordSet('access view read list see use get query');

/** Deeds by which something is looked at or checked, which says nothing of the thing. */
const reading = wordSet(
  'used accessed viewed verified authenticated validated identified parsed decoded trusted reached completed processed fulfilled served displayed loaded recognized recognised authorized authorised established called invoked requested performed determined retrieved resolved confirmed checked matched located detected obtained fetched granted honored allowed permitted satisfied connected downloaded played opened shown shared created read executed decrypted proved proven trusted tested ignored',
);

/** What gives rights, whose "does not allow" speaks of the caller. */
const granters =
  /\b(?:policy|policies|role|roles|rule|rules|permission|permissions|group|grant|scope|plan|licen[cs]e|subscription|tier|administrator|admin|owner|firewall|server|browser|country|region|configuration)\b/;

const ofCaller = wordSet(
  'you your yours i my me we us caller user users account accounts token tokens key keys credential credentials password passwords session cookie login ip address role roles permission permissions admin admins administrator owner owners member members guest guests anonymous anonymously client certificate signature scope scopes origin domain host country region browser readonly',
);
const ofRequest = wordSet(
  'authorized authorised allowed permitted request requests access authentication authorization header headers connection query method verb https http url csrf referer parameter timestamp clock signature captcha',
);
const noThing = wordSet(
  'the this that these those and for with all any some only its not can cannot page action operation resource door window tab socket pipe stream',
);
