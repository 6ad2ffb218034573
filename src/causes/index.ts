import type { Cause } from '../engine/cause.ts';
import { csrfRejected } from './csrf-rejected.ts';
import { insufficientPermission } from './insufficient-permission.ts';
import { insufficientScope } from './insufficient-scope.ts';
import { invalidCredentials } from './invalid-credentials.ts';
import { malformedCredentials } from './malformed-credentials.ts';
import { noCredentials } from './no-credentials.ts';
import { originRejected } from './origin-rejected.ts';
import { preflightRejected } from './preflight-rejected.ts';
import { rateLimited } from './rate-limited.ts';
import { unspecified401 } from './unspecified-401.ts';
import { unspecified403 } from './unspecified-403.ts';
import { wrongScheme } from './wrong-scheme.ts';

/** Every cause, in the order of the taxonomy. */
export const causes: readonly Cause[] = [
  noCredentials,
  malformedCredentials,
  wrongScheme,
  invalidCredentials,
  insufficientScope,
  insufficientPermission,
  rateLimited,
  csrfRejected,
  originRejected,
  preflightRejected,
  unspecified401,
  unspecified403,
];
