import { actOf } from '../../engine/act.ts';
import type { Clue } from '../../engine/clue.ts';
import { isLoginUrl } from '../../engine/login.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import { pathOf } from '../facts/caller.ts';
import { asked, clue } from '../facts/evidence.ts';
import { isRefused } from '../facts/outcome.ts';
import { mayCarryCredential } from '../facts/plausible.ts';
import { allSaid } from '../stated/told/told.ts';
import { aboutTheCredential, saysElse } from './words-say.ts';

/**
 * A login that was asked with nothing in it, as pages do to learn what to show before anybody has typed: whatever the answer
 * calls invalid, there was nothing.
 */
export function emptyLogin(exchange: Exchange): readonly Clue[] {
  const { request } = exchange;
  if (request.method !== 'POST' || !isRefused(exchange) || !isEmpty(request)) return [];
  if (credentials(request).length > 0 || mayCarryCredential(request)) return [];
  // What renews a session goes along as a cookie.
  if (actOf(exchange) === 'refresh') return [];
  if (!isLoginUrl(request.url) && !loginStep.test(pathOf(exchange))) return [];
  const speaks = allSaid(exchange).some(
    ({ cause, confidence }) => confidence !== 'possible' && aboutTheCredential.includes(cause),
  );
  if (!speaks || saysElse(exchange, aboutTheCredential)) return [];
  const because = 'The request to log in is empty: it holds neither a name nor a password nor a token.';
  return [clue('no-credentials', ['request', 'certain'], because, [asked(exchange, 'body')])];
}

const loginStep = /\/(?:tokens?|sessions?|auth|authenticate|authentication|log[-_]?in|sign[-_]?in)\/?$/i;

/** Known to be so: a body that the capture does not hold may be anything. */
function isEmpty({ content }: Request): boolean {
  if (content.state === 'empty') return true;
  return content.state === 'text' && /^\s{0,20}(?:\{\s{0,20}\}|\[\]|null)?\s{0,20}$/.test(content.text.slice(0, 100));
}
