import type { Rule } from '../engine/rule.ts';
import { debugPage } from './leaks/debug-page.ts';
import { deniedData } from './leaks/denied-data.ts';
import { filePath } from './leaks/file-path.ts';
import { inconsistentProtection } from './leaks/inconsistent-protection.ts';
import { internalAddress } from './leaks/internal-address.ts';
import { noLoginThrottle } from './leaks/no-login-throttle.ts';
import { permissionDetail } from './leaks/permission-detail.ts';
import { personalData } from './leaks/personal-data.ts';
import { reflectedInput } from './leaks/reflected-input.ts';
import { resourceEnumeration } from './leaks/resource-enumeration.ts';
import { resourceExistenceLeak } from './leaks/resource-existence-leak.ts';
import { secretInBody } from './leaks/secret-in-body.ts';
import { secretInUrl } from './leaks/secret-in-url.ts';
import { sqlError } from './leaks/sql-error.ts';
import { stackTrace } from './leaks/stack-trace.ts';
import { usernameEnumeration } from './leaks/username-enumeration.ts';
import { usernameEnumerationDifferential } from './leaks/username-enumeration-differential.ts';
import { usernameEnumerationTiming } from './leaks/username-enumeration-timing.ts';
import { versionBanner } from './leaks/version-banner.ts';
import { authLoop } from './protocol/auth-loop.ts';
import { bearerErrorMismatch } from './protocol/bearer-error-mismatch.ts';
import { bearerErrorWithoutToken } from './protocol/bearer-error-without-token.ts';
import { cacheableDenial } from './protocol/cacheable-denial.ts';
import { challengeNotExposed } from './protocol/challenge-not-exposed.ts';
import { cleartextCredentials } from './protocol/cleartext-credentials.ts';
import { corsOpaqueDenial } from './protocol/cors-opaque-denial.ts';
import { denialIn200 } from './protocol/denial-in-200.ts';
import { incompleteChallenge } from './protocol/incomplete-challenge.ts';
import { loginRedirect } from './protocol/login-redirect.ts';
import { malformedChallenge } from './protocol/malformed-challenge.ts';
import { missingRetryAfter } from './protocol/missing-retry-after.ts';
import { missingWwwAuthenticate } from './protocol/missing-www-authenticate.ts';
import { nativeLoginPrompt } from './protocol/native-login-prompt.ts';
import { noReason } from './protocol/no-reason.ts';
import { preflightDenied } from './protocol/preflight-denied.ts';
import { shouldBe401 } from './protocol/should-be-401.ts';
import { shouldBe403 } from './protocol/should-be-403.ts';
import { shouldBe429 } from './protocol/should-be-429.ts';
import { statusBodyMismatch } from './protocol/status-body-mismatch.ts';
import { unregisteredScheme } from './protocol/unregistered-scheme.ts';
import { weakChallenge } from './protocol/weak-challenge.ts';

/** All rules, in the order of the taxonomy: faults of the protocol first, leaks after. */
export const rules: readonly Rule[] = [
  missingWwwAuthenticate,
  malformedChallenge,
  incompleteChallenge,
  unregisteredScheme,
  weakChallenge,
  cleartextCredentials,
  shouldBe401,
  shouldBe403,
  shouldBe429,
  denialIn200,
  loginRedirect,
  bearerErrorMismatch,
  bearerErrorWithoutToken,
  preflightDenied,
  corsOpaqueDenial,
  challengeNotExposed,
  nativeLoginPrompt,
  cacheableDenial,
  noReason,
  statusBodyMismatch,
  missingRetryAfter,
  authLoop,
  usernameEnumeration,
  usernameEnumerationDifferential,
  usernameEnumerationTiming,
  resourceExistenceLeak,
  resourceEnumeration,
  inconsistentProtection,
  deniedData,
  secretInBody,
  secretInUrl,
  personalData,
  permissionDetail,
  stackTrace,
  debugPage,
  sqlError,
  filePath,
  internalAddress,
  versionBanner,
  reflectedInput,
  noLoginThrottle,
];
