import { describe, expect, it } from 'vitest';
import { hearCode } from './hearing-code.ts';
import { type Labelled, plainest, rows } from './testdata/plainest.ts';

const codes: Labelled = {
  'no-credentials': [
    'MISSING_TOKEN',
    'NO_AUTH_HEADER',
    'ERR_NOT_LOGGED_IN',
    'NotAuthenticated',
    'credentials_required',
  ],
  'malformed-credentials': ['ERR_JWT_MALFORMED', 'TOKEN_PARSE_ERROR', 'credentials_bad_format'],
  'wrong-scheme': ['UNSUPPORTED_AUTH_SCHEME', 'credentials_bad_scheme', 'WRONG_TOKEN_TYPE', 'InvalidAuthMethod'],
  'invalid-credentials': [
    'auth/invalid-api-key',
    'INVALID_AUTH_TOKEN',
    'UserNotFoundException',
    'BadCredentialsException',
    'invalid_username_or_password',
    'INCORRECT_OTP',
  ],
  'expired-credentials': [
    'ERR_TOKEN_EXPIRED',
    'auth/id-token-expired',
    'SESSION_TIMEOUT',
    'CredentialsExpiredException',
  ],
  'revoked-credentials': ['auth/session-cookie-revoked', 'KEY_REVOKED', 'REFRESH_TOKEN_REUSED'],
  'account-disabled': ['USER_SUSPENDED', 'ACCOUNT_NOT_VERIFIED', 'UserNotConfirmedException', 'email_unverified'],
  'wrong-audience': ['INVALID_ISSUER', 'AUDIENCE_MISMATCH', 'WRONG_TENANT'],
  'clock-skew': ['TIMESTAMP_OUT_OF_RANGE', 'TOKEN_NOT_YET_VALID', 'CLOCK_SKEW'],
  'bad-signature': ['InvalidHmac', 'bad_signature', 'ERR_SIGNATURE_VERIFICATION'],
  'client-certificate-required': ['CLIENT_CERT_REQUIRED', 'CLIENT_CERTIFICATE_EXPIRED'],
  'step-up-required': ['OTP_REQUIRED', 'auth/requires-recent-login', 'MFA_ENROLLMENT_REQUIRED'],
  'insufficient-scope': ['SCOPE_NOT_GRANTED', 'access_token_scope_insufficient'],
  'insufficient-permission': ['NOT_OWNER', 'PERMISSION_REQUIRED', 'NOT_A_MEMBER', 'ADMIN_ONLY', 'NotEnoughPermissions'],
  'not-entitled': [
    'PLAN_LIMIT_REACHED',
    'PAYMENT_REQUIRED',
    'FEATURE_NOT_ENABLED',
    'TRIAL_EXPIRED',
    'TERMS_NOT_ACCEPTED',
  ],
  'content-restricted': ['AGE_RESTRICTED', 'PRIVATE_VIDEO', 'members_only'],
  'rate-limited': ['TOO_MANY_ATTEMPTS', 'RequestLimitExceeded', 'DAILY_LIMIT_REACHED'],
  'csrf-rejected': ['ERR_CSRF_MISMATCH', 'EBADCSRFTOKEN', 'csrf_missing'],
  'origin-rejected': ['REFERER_NOT_ALLOWED', 'INVALID_HOST_HEADER', 'API_KEY_HTTP_REFERRER_BLOCKED'],
  'ip-blocked': ['ip_not_whitelisted', 'CLIENT_IP_DENIED', 'UnauthorizedIp'],
  'geo-blocked': ['GEO_BLOCKED', 'COUNTRY_NOT_SUPPORTED', 'unsupported_country_region_territory'],
  'bot-challenge': ['CAPTCHA_REQUIRED', 'BOT_DETECTED', 'USER_AGENT_BLOCKED'],
  'waf-blocked': ['WAF_BLOCKED', 'ATTACK_DETECTED'],
  'tls-required': ['HTTPS_REQUIRED', 'SSL_ONLY'],
  'method-not-permitted': ['HTTP_VERB_FORBIDDEN'],
  'wrong-route': ['ROUTE_NOT_FOUND', 'UNKNOWN_ENDPOINT'],
  'resource-state': ['ISSUE_LOCKED', 'ALREADY_PAID', 'READ_ONLY_MODE', 'MAINTENANCE_MODE'],
  'network-filter': ['PROXY_AUTH_REQUIRED', 'URL_FILTERED'],
  'sso-gateway': ['SSO_REQUIRED'],
  nothing: [
    'FORBIDDEN',
    'ACCESS_DENIED',
    'ERR_BAD_REQUEST',
    'GENERIC_ERROR',
    'HTTP_403',
    'AccessDeniedException',
    'UnauthorizedException',
    'NotAllowed',
    'request_failed',
  ],
};

describe('codes of the world', () => {
  it.each(rows(codes))('the code %s means %s', (code, cause) => expect(plainest(hearCode(code))).toBe(cause));
});
