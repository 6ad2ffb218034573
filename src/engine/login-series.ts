import { type Exchange, fieldValue } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { visibleText } from '../http/text.ts';
import { isLoginUrl } from './login.ts';
import type { CauseId } from './taxonomy.ts';

/** Says whether the login was turned down, as far as the answer shows: an error, its form shown again, or the way back to it. */
export function hasFailed(exchange: Exchange): boolean {
  const { status, content } = exchange.response;
  if (status >= 400) return true;
  if (status >= 300 && status < 400) return isSentBack(exchange);
  if (status !== 200) return false;
  if (!content.mediaType.includes('html') || !content.text.includes('<form')) return false;
  return asksPassword.test(content.text) || saysFailure.test(visibleText(content).slice(0, 4000));
}

/** A redirect back to where the form was sent, or to the login with a word of failure in its query. */
function isSentBack({ request, response }: Exchange): boolean {
  const location = fieldValue(response, 'location');
  if (!location || !URL.canParse(location, request.url)) return false;
  const { href, pathname, search } = new URL(location, request.url);
  if (request.method === 'POST' && pathname === new URL(request.url).pathname && pathname !== '/') return true;
  return isLoginUrl(href) && /err|fail|invalid|denied|bad|wrong/i.test(search.slice(0, 300));
}

/** Who is asked for a password again was not let in, whatever the language. */
const asksPassword = /\btype=["']?password/i;
const saysFailure =
  /incorrect|invalid|wrong|failed|not (?:found|match|recogni)|unknown|exceeded|inv[aá]lid|incorrec|falsch|ung[uü]ltig|fehlgeschlagen|incorret|errat|onjuist|nieprawid|неверн|違|無効|错误|無效|无效|잘못|error/i;

/** Whether the answer to a login limits further ones: by its status, its diagnosis, or its words. */
export function isLimited(exchange: Exchange, cause: CauseId | undefined): boolean {
  const { status } = exchange.response;
  if (status === 429 || status === 423 || (cause !== undefined && limits.has(cause))) return true;
  return statements(exchange).some(({ text }) => /too many|locked|blocked|captcha|flood|throttl|wait \d/i.test(text));
}

const limits: ReadonlySet<CauseId> = new Set<CauseId>([
  'rate-limited',
  'account-disabled',
  'ip-blocked',
  'bot-challenge',
]);

/** Each answer later than the ones before: the server makes people wait. */
export function isDelayed(failed: readonly Exchange[]): boolean {
  const times = failed.map(({ duration }) => duration).filter((duration) => duration >= 0);
  const half = times.length >> 1;
  const mean = (some: readonly number[]) => some.reduce((sum, time) => sum + time, 0) / Math.max(1, some.length);
  return times.length >= 10 && mean(times.slice(half)) > 2 * mean(times.slice(0, half)) + 500;
}
