import type { Diagnosis } from '../../engine/diagnosis.ts';
import { loginAttempt } from '../../engine/login.ts';
import { hasFailed } from '../../engine/login-series.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { failureOf } from '../../http/failure.ts';
import { statements } from '../../http/statement.ts';

/** One try that failed because of the name or the password, and who was named. */
export interface FailedAttempt {
  readonly exchange: Exchange;
  readonly identity: string;
}

/** How long after a limit a try of another name still shows that the limit was on the name. */
const soon = 300_000;

/**
 * Says whether a limit lies on the name rather than on the address: another name, tried soon after, is not limited, and
 * the limited one had not been tried often.
 */
function isLimitOfName(limited: Exchange, exchanges: readonly Exchange[]): boolean {
  const name = loginAttempt(limited.request)?.identity ?? '';
  const at = exchanges.indexOf(limited);
  const before = exchanges.slice(0, at).filter(({ request }) => loginAttempt(request)?.identity === name);
  if (!name || before.length >= 3) return false;
  return exchanges.slice(at + 1).some((later) => {
    const other = loginAttempt(later.request)?.identity ?? '';
    const unlimited = later.response.status !== 429 && !speaksOfLimit(later);
    return other !== '' && other !== name && unlimited && later.startedAt - limited.startedAt < soon;
  });
}

const speaksOfLimit = (exchange: Exchange) =>
  statements(exchange).some(({ text }) => /too many|exceeded|flood|rate limit|blocked/i.test(text));

/** Says whether a login was turned down: by its status, its form shown again, or a body that says so whatever the status. */
export function isTurnedDown(exchange: Exchange, diagnosis: Diagnosis | undefined): boolean {
  return hasFailed(exchange) || diagnosis !== undefined || failureOf(exchange.response.content) === 'said';
}

/** The failed tries of a series whose answers may be compared: without those refused for another reason than name and password. */
export function failedAttempts(
  exchanges: readonly Exchange[],
  diagnosis: (exchange: Exchange) => Diagnosis | undefined,
): readonly FailedAttempt[] {
  return exchanges.flatMap((exchange) => {
    const { identity = '', kind } = loginAttempt(exchange.request) ?? {};
    // A reset never gets further than a message, so that every answer to one is to be the same.
    const compared = kind === 'reset' ? exchange.response.status >= 200 : isTurnedDown(exchange, diagnosis(exchange));
    if (!identity || !compared) return [];
    const limited = diagnosis(exchange)?.cause === 'rate-limited';
    if (limited && isLimitOfName(exchange, exchanges)) return [{ exchange, identity }];
    if (isOtherwiseRefused(exchange, diagnosis(exchange))) return [];
    return [{ exchange, identity }];
  });
}

/** Limits, form checks and attack filters answer without looking at the account. */
function isOtherwiseRefused(exchange: Exchange, diagnosis: Diagnosis | undefined): boolean {
  const { status } = exchange.response;
  if (status === 429 || status === 419 || status === 405 || status === 415 || status >= 502) return true;
  if (diagnosis && aside.has(diagnosis.cause) && !isComparable(exchange, diagnosis)) return true;
  return (status === 400 || status === 422) && statements(exchange).some(({ text }) => aboutForm.test(text));
}

/** A recorder may have put a word in place of the password: what the server answered stands for a whole one all the same. */
const isComparable = ({ request, response }: Exchange, { cause }: Diagnosis) =>
  cause === 'malformed-credentials' &&
  response.status === 401 &&
  credentials(request).every(({ fault }) => fault === undefined || fault === 'placeholder');

const aside: ReadonlySet<CauseId> = new Set<CauseId>([
  'rate-limited',
  'csrf-rejected',
  'origin-rejected',
  'preflight-rejected',
  'ip-blocked',
  'geo-blocked',
  'bot-challenge',
  'waf-blocked',
  'tls-required',
  'method-not-permitted',
  'network-filter',
  'malformed-credentials',
]);

const aboutForm =
  /must (?:be|have|contain)|should (?:be|not)|is required|required field|may not be (?:blank|empty)|cannot be (?:blank|empty)|at least|too (?:short|long)|valid e-?mail|validation/i;
