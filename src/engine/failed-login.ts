import { setCookies } from '../http/cookie.ts';
import { isSessionCookie } from '../http/credential-name.ts';
import { credentials } from '../http/credentials.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { isLoginUrl, loginAttempt } from './login.ts';
import type { CauseId } from './taxonomy.ts';

/**
 * Why a login with a password was answered by the way back to its form: by a word in the address, or, where there is none,
 * because the form comes again and nothing was given. Undefined for every other redirect, and where the word tells that the
 * form itself was stale.
 */
export function failedLogin({ request, response }: Exchange): CauseId | undefined {
  if (loginAttempt(request)?.kind !== 'login' || !credentials(request).some(({ kind }) => kind === 'body'))
    return undefined;
  const location = fieldValue(response, 'location') ?? '';
  if (!URL.canParse(location, request.url)) return undefined;
  const [from, target] = [new URL(request.url), new URL(location, request.url)];
  const isBack = target.pathname === from.pathname && target.pathname !== '/';
  if (!isBack && !isLoginUrl(target.href)) return undefined;
  const told = [...target.searchParams].slice(0, 20).filter(([name, value]) => from.searchParams.get(name) !== value);
  const words = told.filter(tellsFailure).flat().join(' ');
  if (words !== '') return reasons.find(([word]) => word.test(words))?.[1];
  const givesNothing = !setCookies(response).some(({ name, deletes }) => !deletes && isSessionCookie(name));
  return isBack && told.length === 0 && isLoginUrl(target.href) && givesNothing ? 'invalid-credentials' : undefined;
}

/** Whether a parameter of an address says that something failed: `error=1`, `status=denied`; `error=false` does not. */
export function tellsFailure([name, value]: readonly [string, string]): boolean {
  if (value.length > 200 || /^(?:0|false|no|none|null)$/i.test(value)) return false;
  return failureName.test(name) || (reasonName.test(name) && failureWord.test(value));
}

const failureName =
  /^(?:login|auth|signin)?[-_]?(?:err(?:or)?s?(?:[-_]?(?:code|msg|message|type))?|fail(?:ed|ure)?|invalid|incorrect|denied|wrong)(?:[-_]?(?:login|auth|credentials))?$/i;
const reasonName = /^(?:reason|status|state|msg|message|result|code|alert|info|notice|login|auth|e)$/i;
const failureWord = /fail|invalid|bad|wrong|incorrect|unknown|denied|not[-_ ]?found|mismatch|lock|disabled|suspend/i;

/** The first that fits; a stale form or a puzzle is nothing that name and password could mend. */
const reasons: readonly (readonly [RegExp, CauseId | undefined])[] = [
  [/csrf|expire|timeout|timed|session|token|state|captcha|cookie|require|missing|blank|empty/i, undefined],
  [/lock|disabl|suspend|inactive|banned/i, 'account-disabled'],
  [/too[-_ ]?many|limit|throttl/i, 'rate-limited'],
  [/./, 'invalid-credentials'],
];
