import { nameWords } from './member-name.ts';
import { wordSet } from './word-set.ts';

/** Whether a member says that the request failed: `ok: false`, `success: 0`, `status: "error"`, `result: "NG"`. */
export function isFailureMember(words: readonly string[], value: unknown): boolean {
  const joined = words.join('');
  if (successNames.has(joined)) return negative.has(String(value).toLowerCase());
  if (failureNames.has(joined)) return value === true || value === 1 || value === 'true';
  if (typeof value !== 'string' || (!verdictNames.has(words.at(-1) ?? '') && !verdictNames.has(joined))) return false;
  if (failureWord(value, failureWords)) return true;
  // One word alone may be the state of a thing: an offer is expired, an application restricted.
  return /[A-Za-z]/.test(value) && nameWords(value).length > 1 && refusalCode.test(value.slice(0, 80));
}

/** Whether a member says that the request went well, by a word or a number that is used for nothing else. */
export function isSuccessMember(words: readonly string[], value: unknown): boolean {
  const joined = words.join('');
  if (successNames.has(joined)) return !negative.has(String(value).toLowerCase());
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  if (!verdictNames.has(words.at(-1) ?? '') && !verdictNames.has(joined)) return false;
  return successWords.has(String(value).toLowerCase());
}

/** Whether a value is one of the words, whatever its case. */
export function failureWord(value: string, words: readonly string[]): boolean {
  const word = value.trim().toLowerCase();
  return words.includes(word);
}

/** Null, empty text, `false`, an empty list or object, or only such members. */
export function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  if (typeof value !== 'object') return false;
  return Object.values(value).every((member) => member === null || member === '' || isEmpty(member));
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const successNames = wordSet(
  'ok success succeeded successful issuccess issuccessful issucceed erfolg sucesso exito succes',
);
const failureNames = wordSet('failed failure fail iserror haserror haserrors denied rejected');
const verdictNames = wordSet(
  'status state stat result ret rc code retcode resultcode returncode errno type severity outcome esito resultado resultat ergebnis estado stato statut stan durum',
);
const negative = wordSet('false 0 no n f nok');
const successWords = wordSet(
  'ok success succeeded successful true 200 201 202 204 pass passed done completed complete active refreshed renewed created updated accepted',
);
const failureWords = [
  'error',
  'err',
  'fail',
  'failed',
  'failure',
  'nok',
  'notok',
  'ng',
  'ko',
  'exception',
  'fault',
  'denied',
  'rejected',
  'refused',
  'forbidden',
  'unauthorized',
  'unauthenticated',
  'blocked',
  'unplayable',
  'erro',
  'fehler',
  'fout',
];
/** `REQUEST_DENIED`, `LOGIN_REQUIRED`, `INVALID_TOKEN`, `AuthFailure`. */
const refusalCode =
  /^(?:[a-z0-9]{1,30}[_.-]){0,6}[a-z0-9]{0,30}(?:denied|required|unauthori[sz]ed|forbidden|invalid|expired|failure|failed|error|limit|exceeded|rejected|blocked|restricted)(?:[_.-][a-z0-9]{1,30}){0,4}$/i;
