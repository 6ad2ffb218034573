import { wordSet } from '../../http/word-set.ts';

/**
 * Whether an English sentence refuses something that it names beyond what every refusal says: "Reading note denied", "not
 * authorized to access collection x", "Access to the mail service is forbidden". What a default page says ("access to
 * this page", "the request") names nothing.
 */
export function refusesDeed(sentence: string): boolean {
  const clauses = sentence.split(breaks).map((clause) => clause.toLowerCase().split(' ').map(bare).filter(Boolean));
  return clauses.some((words, at) => isRefused(words, clauses[at + 1] ?? []));
}

const breaks = /[:|–—]| - /;
const bare = (word: string) => word.replace(marks, '').replace(shortNot, ' not');
const marks = /^[^\p{L}\p{N}]{1,4}|[^\p{L}\p{N}]{1,4}$/gu;
const shortNot = /n['’]t$/;

function isRefused(words: readonly string[], next: readonly string[]): boolean {
  if (words.length > 40) return false;
  const [start, end] = verdictIn(words);
  if (start < 0) return false;
  const [before, after] = [words.slice(0, start), words.slice(end)];
  if (after[0] === 'to') return tells(after.slice(1));
  if (start === 0 && unauthorized.has(words[0] ?? '')) {
    const refused = after.length === 0 ? next : after;
    return refused.length < 8 && refused.at(-1) !== 'access' && tells(refused);
  }
  const active = having.has(before.at(-1) ?? '');
  return !active && !before.includes('you') && tells(before);
}

/** Where the verdict stands: from its first word up to the word after it; -1 where there is none. */
function verdictIn(words: readonly string[]): readonly [start: number, end: number] {
  const at = words.findIndex(
    (word, i) =>
      verdicts.has(word) ||
      (word === 'not' && allowing.has(words[i + 1] ?? '')) ||
      (word === 'not' && words[i + 1] === 'allow' && words[i + 2] === 'to') ||
      (word === 'required' && words[0] === 'access') ||
      (word === 'check' && words[i - 1] === 'permission' && words[i + 1] === 'failed'),
  );
  return [at, words[at] === 'not' || words[at] === 'check' ? at + 2 : at + 1];
}

/** Something is named, and nothing that would make it another kind of refusal. */
function tells(words: readonly string[]): boolean {
  return words.some((word) => plainWord.test(word) && !general.has(word)) && !words.some((word) => elsewhere.has(word));
}

const plainWord = /^\p{L}[\p{L}_-]{2,40}$/u;

const having = wordSet('has have had');
const unauthorized = wordSet('unauthorized unauthorised');
const allowing = wordSet('allowed permitted authorized authorised');
const verdicts = wordSet('denied forbidden prohibited disallowed unauthorized unauthorised');

/** What every refusal may say. */
const general = wordSet(
  'the this that these those its your our their his her any some all other for from with without and but not are was were has have been being can could may will would does did you they who what which here there now currently still into onto upon under over via per about also yet access accessing accessed permission permissions privilege privileges right rights authorization authorisation authentication auth credentials credential request requests requested requesting requestor action actions act activity page pages resource resources operation operations task tasks object objects item items thing things page site sites website websites web server servers url urls uri link content area areas section sections directory directories folder file files path document documents location address service services application applications app apps system systems api apis endpoint endpoints method methods user users account accounts client clients caller callers principal subject identity person people visitor admin administrator support contact sorry oops please error errors exception failure failed status code http https message reason cause because due security policy policies rule rules perform performing performed doing complete completing process processing view viewing see visit visiting open opening enter entering use using continue proceed execute executing load loading specified given current particular certain such restricted protected secure insufficient invalid missing unauthorized forbidden denied allowed permitted temporarily permanently successfully attempt attempted attempts try trying make making made call calling called level required authenticated logged signed one null undefined true false',
);

/** What is limited by other things than a right of the caller, or is no thing of the application. */
const elsewhere = wordSet(
  'internet port ports protocol host hosts hostname domain origin origins referer referrer iframe frame embedding cors ip ips network networks proxy tunnel vpn country countries region browser browsers bot bots robot crawler captcha guest guests anonymous anonymously public transaction transactions payment payments card purchase parameter parameters param field fields value values argument arguments header headers character characters extension extensions type types format symlink symlinks listing traversal characters redirect redirects uri cookie cookies token tokens key keys secret password session sessions certificate signature login logins signin logon signup registration registrations scheme scope scopes grant plan upstream nginx apache connection connections verb http result results match matches hit hits search',
);
