import type { Scenario } from '../scenario.ts';
import { blocked } from './blocked.ts';
import { cookieStories } from './cookie-stories.ts';
import { cookiesHeldBack } from './cookies-held-back.ts';
import { correlation } from './correlation.ts';
import { corsScenarios } from './cors.ts';
import { credentials } from './credentials.ts';
import { csrf } from './csrf.ts';
import { enumeration } from './enumeration.ts';
import { files } from './files.ts';
import { handshakes } from './handshakes.ts';
import { leaks } from './leaks.ts';
import { limits } from './limits.ts';
import { permissions } from './permissions.ts';
import { servers } from './servers.ts';
import { sessionsAndCookies } from './sessions.ts';
import { soft } from './soft.ts';
import { stories } from './stories.ts';
import { tokens } from './tokens.ts';

/** All scenarios in the order of the page. */
export const scenarios: readonly Scenario[] = [
  ...credentials,
  ...tokens,
  ...sessionsAndCookies,
  ...csrf,
  ...corsScenarios,
  ...permissions,
  ...limits,
  ...blocked,
  ...files,
  ...leaks,
  ...servers,
  ...soft,
  ...stories,
  ...handshakes,
  ...cookieStories,
  ...cookiesHeldBack,
  ...enumeration,
  ...correlation,
];
