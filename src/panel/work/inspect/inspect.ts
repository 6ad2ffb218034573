import type { Session } from '../../../engine/session.ts';
import type { InspectView } from '../../inspect-view.ts';
import { challengesOf } from './challenges.ts';
import { comparisonsOf, type Found } from './comparisons.ts';
import type { CookieJar } from './cookie-jar.ts';
import { cookiesOf } from './cookies.ts';
import { corsOf } from './cors.ts';
import { tokenOf } from './token.ts';

/** What can be looked at closer in a request, with what was found in it. */
export function inspected(found: Found, session: Session, jar: CookieJar): InspectView {
  const { exchange } = found;
  return {
    challenges: challengesOf(exchange),
    token: tokenOf(exchange),
    cookies: cookiesOf(exchange, session, jar),
    cors: corsOf(exchange),
    comparisons: comparisonsOf(found, session),
  };
}
