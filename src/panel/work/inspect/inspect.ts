import type { Denial } from '../../../engine/judge.ts';
import type { Session } from '../../../engine/session.ts';
import type { InspectView } from '../../inspect-view.ts';
import { challengesOf } from './challenges.ts';
import { comparisonsOf } from './comparisons.ts';
import type { CookieJar } from './cookie-jar.ts';
import { cookiesOf } from './cookies.ts';
import { corsOf } from './cors.ts';
import { tokenOf } from './token.ts';

/** What can be looked at closer in a denial. */
export function inspected(denial: Denial, session: Session, jar: CookieJar): InspectView {
  const { exchange } = denial;
  return {
    challenges: challengesOf(exchange),
    token: tokenOf(exchange),
    cookies: cookiesOf(exchange, session, jar),
    cors: corsOf(exchange),
    comparisons: comparisonsOf(denial, session),
  };
}
