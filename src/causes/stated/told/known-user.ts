import { type BodyField, bodyFields } from '../../../http/body-fields.ts';
import { wordSet } from '../../../http/word-set.ts';
import { spelledWords } from '../abbreviations.ts';
import type { Member } from '../members.ts';
import { codeOf, has, likely, type Reading, type Told } from './reading.ts';
import { topicIn } from './topic.ts';

/**
 * The step that is still to be done by a user whom the same answer calls known: `{ is_authenticated: true, flows: ["reauth"] }`.
 * Nothing where the answer does not say that the user is known, and for steps that are no login.
 */
export function pendingLogins(told: Told): readonly Reading[] {
  const due = told.members.filter(
    (member) => has([...member.words, ...member.within], pendingNames) && isLoginStep(member),
  );
  if (due.length === 0 || !bodyFields(told.exchange.response.content).some(isKnownUser)) return [];
  return due.map((member) =>
    likely('step-up-required', 'calls the user known, and names a login that is still due', member),
  );
}

/** `authenticated: true`, `user.isLoggedIn: true`, `session: "signed_in"`, also in what tells of the answer itself (`meta`). */
function isKnownUser({ name, value }: BodyField): boolean {
  if (value === 'true' || value === '1') return isKnown(spelledWords(name));
  return value.length <= 30 && has(spelledWords(name), stateNames) && isKnown(spelledWords(value));
}

const isKnown = (words: readonly string[]) =>
  knownNames.has(words.filter((word) => !fillers.has(word)).join('')) && words.length <= 4;

const knownNames = wordSet('authenticated loggedin signedin loggedon');
const fillers = wordSet('is user caller session currently already');
const stateNames = wordSet('state status session user authentication auth');

const pendingNames = wordSet(
  'pending flow flows step steps challenge challenges outstanding remaining todo next need needs needed require requires required action actions due missing left continue',
);

/** A second factor, or a login in every word: `reauthenticate`, `confirm_password`, `fresh-login`; no `login.manage`. */
function isLoginStep(member: Member): boolean {
  const words = spelledWords(codeOf(member) ?? '');
  if (words.length === 0) return false;
  return topicIn(words) === 'factor' || (has(words, logins) && words.every((word) => loginWords.has(word)));
}

const logins = wordSet('login signin logon authenticate authentication password passkey identity sudo');
const loginWords = wordSet(
  'login signin logon authenticate authentication password passkey identity sudo mode re fresh recent again new confirm verify enter repeat renew user required needed with',
);
