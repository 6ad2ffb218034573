import { describe, expect, it } from 'vitest';
import { hearCode } from './hearing-code.ts';
import { type Labelled, plainest, rows } from './testdata/plainest.ts';

const codes: Labelled = {
  'no-credentials': [
    'missing_access_token',
    'no-auth',
    'user_not_logged_in',
    'errors.auth.missing_token',
    'auth_required',
  ],
  'invalid-credentials': [
    'login.failure',
    'credentials_mismatch',
    'error.invalid_login',
    'login_failed',
    'invalid_client_secret',
  ],
  'expired-credentials': ['EXPIRED_SESSION', 'token/expired', 'AUTH_EXPIRED', 'JWT_EXPIRED', 'token_expired'],
  'revoked-credentials': ['key_revoked', 'REVOKED_TOKEN', 'AUTH_TOKEN_REVOKED', 'api_key_revoked', 'token_revoked'],
  'account-disabled': ['DisabledAccount', 'ERR_USER_BLOCKED', 'user_banned', 'USER_NOT_ACTIVE', 'ACCOUNT_SUSPENDED'],
  'wrong-audience': ['ISSUER_NOT_TRUSTED', 'audience-invalid', 'wrong_issuer', 'AUD_MISMATCH', 'invalid_audience'],
  'clock-skew': ['TIME_SKEW', 'clock_out_of_sync', 'timestamp_expired', 'TIMESTAMP_TOO_OLD', 'timestamp_out_of_bounds'],
  'bad-signature': ['signature.mismatch', 'BadSignature', 'invalid_hmac', 'HASH_MISMATCH', 'signature_invalid'],
  'step-up-required': ['need_2fa', 'SECOND_FACTOR_REQUIRED', 'webauthn_required', '2fa_required', 'mfa_required'],
  'insufficient-scope': [
    'missing-scope',
    'NOT_ENOUGH_SCOPE',
    'scopes.insufficient',
    'oauth_scope_missing',
    'insufficient_scope',
  ],
  'insufficient-permission': [
    'lacks_permission',
    'notAllowedForRole',
    'INSUFFICIENT_ACCESS_RIGHTS',
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'NOT_ADMIN',
  ],
  'not-entitled': ['LICENSE_REQUIRED', 'FEATURE_DISABLED', 'SUBSCRIPTION_EXPIRED', 'PLAN_REQUIRED', 'NOT_SUBSCRIBED'],
  'content-restricted': [
    'MEMBERS_ONLY',
    'AGE_LIMIT',
    'AGE_GATE',
    'age_verification_required',
    'AGE_RESTRICTED_CONTENT',
  ],
  'rate-limited': ['TOO_FAST', 'HOURLY_LIMIT', 'REQUEST_LIMIT_EXCEEDED', 'rate.limit.exceeded', 'rate_limit_exceeded'],
  'csrf-rejected': ['CSRF_ERROR', 'xsrf-token-missing', 'CSRF_FAILED', 'csrf/invalid', 'csrf_token_missing'],
  'origin-rejected': [
    'REFERRER_NOT_ALLOWED',
    'domain-not-allowed',
    'unauthorized_domain',
    'ORIGIN_FORBIDDEN',
    'DisallowedHost',
  ],
  'ip-blocked': ['IP_NOT_IN_ALLOWLIST', 'BANNED_IP', 'IP_RESTRICTED', 'ip_address_blocked', 'IP_BLOCKED'],
  'geo-blocked': ['GEOFENCED', 'location_restricted', 'geo_blocked', 'REGION_BLOCKED', 'GEO_RESTRICTED'],
  'bot-challenge': ['AUTOMATION_DETECTED', 'CAPTCHA_NEEDED', 'CAPTCHA_INVALID', 'bot-detected', 'captcha_required'],
  'waf-blocked': [
    'REQUEST_BLOCKED_BY_WAF',
    'SQLI_DETECTED',
    'SECURITY_POLICY_VIOLATION',
    'firewall_blocked',
    'WAF_DENY',
  ],
  'method-not-permitted': ['VERB_NOT_ALLOWED', 'method_forbidden', 'METHOD_NOT_ALLOWED'],
  'wrong-route': ['UNKNOWN_ROUTE', 'NO_SUCH_ENDPOINT', 'invalid_endpoint'],
  'resource-state': ['LOCKED_FOR_EDITING', 'already-submitted', 'READONLY', 'RESOURCE_ARCHIVED', 'ORDER_ALREADY_PAID'],
  'client-certificate-required': [
    'CERT_EXPIRED',
    'NO_CERTIFICATE',
    'mtls_required',
    'CLIENT_CERTIFICATE_MISSING',
    'certificate_required',
  ],
  'tls-required': ['http_not_allowed', 'TLS_REQUIRED', 'insecure_request', 'ssl_required'],
  'sso-gateway': ['sso_required'],
  'malformed-credentials': ['invalid_header', 'MALFORMED_TOKEN'],
  'wrong-scheme': ['not_allowed_token_type', 'UNSUPPORTED_AUTH_TYPE'],
};

describe('more codes of the world', () => {
  it.each(rows(codes))('the code %s means %s', (code, cause) => expect(plainest(hearCode(code))).toBe(cause));
});
