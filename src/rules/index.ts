import type { Rule } from '../engine/rule.ts';
import { resourceEnumeration } from './leaks/resource-enumeration.ts';
import { resourceExistenceLeak } from './leaks/resource-existence-leak.ts';
import { stackTrace } from './leaks/stack-trace.ts';
import { usernameEnumeration } from './leaks/username-enumeration.ts';
import { versionBanner } from './leaks/version-banner.ts';
import { malformedChallenge } from './protocol/malformed-challenge.ts';
import { missingWwwAuthenticate } from './protocol/missing-www-authenticate.ts';
import { shouldBe401 } from './protocol/should-be-401.ts';
import { shouldBe403 } from './protocol/should-be-403.ts';
import { shouldBe429 } from './protocol/should-be-429.ts';

/** All rules: faults of the protocol first, leaks after. */
export const rules: readonly Rule[] = [
  missingWwwAuthenticate,
  malformedChallenge,
  shouldBe401,
  shouldBe403,
  shouldBe429,
  usernameEnumeration,
  resourceExistenceLeak,
  resourceEnumeration,
  stackTrace,
  versionBanner,
];
