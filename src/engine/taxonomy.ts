/** Identifiers of all causes: exactly one is given to each denial. A contract: renaming one is a breaking change. */
export const causeIds = [
  'no-credentials',
  'malformed-credentials',
  'wrong-scheme',
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'account-disabled',
  'wrong-audience',
  'clock-skew',
  'bad-signature',
  'client-certificate-required',
  'step-up-required',
  'auth-handshake',
  'cookies-not-sent',
  'sso-gateway',
  'insufficient-scope',
  'insufficient-permission',
  'not-entitled',
  'content-restricted',
  'rate-limited',
  'csrf-rejected',
  'origin-rejected',
  'preflight-rejected',
  'ip-blocked',
  'geo-blocked',
  'bot-challenge',
  'waf-blocked',
  'directory-listing',
  'server-config',
  'tls-required',
  'method-not-permitted',
  'wrong-route',
  'resource-state',
  'network-filter',
  'unspecified-401',
  'unspecified-403',
] as const;
export type CauseId = (typeof causeIds)[number];

/** Identifiers of all rules. A contract like the causes. */
export const ruleIds = [
  'missing-www-authenticate',
  'malformed-challenge',
  'incomplete-challenge',
  'unregistered-scheme',
  'weak-challenge',
  'cleartext-credentials',
  'should-be-401',
  'should-be-403',
  'should-be-429',
  'denial-in-200',
  'login-redirect',
  'bearer-error-mismatch',
  'bearer-error-without-token',
  'preflight-denied',
  'cors-opaque-denial',
  'challenge-not-exposed',
  'native-login-prompt',
  'cacheable-denial',
  'no-reason',
  'status-body-mismatch',
  'missing-retry-after',
  'auth-loop',
  'username-enumeration',
  'username-enumeration-differential',
  'username-enumeration-timing',
  'resource-existence-leak',
  'resource-enumeration',
  'inconsistent-protection',
  'denied-data',
  'secret-in-body',
  'secret-in-url',
  'personal-data',
  'permission-detail',
  'stack-trace',
  'debug-page',
  'sql-error',
  'file-path',
  'internal-address',
  'version-banner',
  'reflected-input',
  'no-login-throttle',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** `certain` is a promise: the exchange itself states it. `likely`: strong, other readings possible. `possible`: the best of several. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** `error` breaks a MUST or is a confirmed leak; `warning` breaks a SHOULD, is a suspected leak or hurts callers. */
export type Severity = 'error' | 'warning' | 'info';

/** Where on the way to the application the answer was given. */
export type Layer = 'edge' | 'gateway' | 'identity' | 'framework' | 'server' | 'api' | 'network';

/** Who a fix is for, spelled as in the JSON report. */
export type Audience = 'caller' | 'api-owner' | 'operator';
