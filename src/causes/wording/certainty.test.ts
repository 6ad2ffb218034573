import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../engine/taxonomy.ts';
import { hear } from './hearing.ts';
import { hearCode } from './hearing-code.ts';

const first = (text: string, code = false) => (code ? hearCode(text) : hear(text))[0];
const told = (text: string, code = false) =>
  (code ? hearCode(text) : hear(text)).map(({ cause, confidence }) => `${cause} ${confidence}`);

describe('a code whose words are all accounted for is certain', () => {
  it.each<[string, CauseId]>([
    ['TOKEN_EXPIRED', 'expired-credentials'],
    ['acme.oauth.v2.InvalidApiKey', 'invalid-credentials'],
    ['com.example.http.SessionExpiredException', 'expired-credentials'],
    ['ErrorAccountDisabled', 'account-disabled'],
    ['PAY__USER_LOCKED', 'account-disabled'],
    ['M_USER_DEACTIVATED', 'account-disabled'],
    ['daily_request_quota_exceeded', 'rate-limited'],
    ['card_rate_limit_exceeded', 'rate-limited'],
    ['order_csrf_token_mismatch', 'csrf-rejected'],
    ['user_must_be_admin', 'insufficient-permission'],
    ['session_not_fresh', 'step-up-required'],
  ])('%s', (code, cause) => {
    expect(first(code, true)).toMatchObject({ cause, confidence: 'certain' });
  });
});

describe('a code with a word that nothing explains is likely at most', () => {
  it.each<[string]>([
    ['BadCertificateEnvironment'],
    ['CROSS_SITE_NAVIGATION_LOGIN_BLOCKED'],
    ['email_provider_disabled'],
    ['InvalidApiKeyForGivenProduct'],
    ['InvalidTimestamp.Format'],
    ['expired_carrier_token'],
    ['ipRefererBlocked'],
    ['acme.Consent.InvalidStatus'],
  ])('%s', (code) => {
    expect(hearCode(code).map(({ confidence }) => confidence)).not.toContain('certain');
  });
});

describe('what leaves two readings open names both', () => {
  it.each<[string, boolean, readonly string[]]>([
    ['quota_exceeded', true, ['rate-limited likely', 'not-entitled possible']],
    ['usage_limit_reached', true, ['rate-limited likely', 'not-entitled possible']],
    ['monthly_quota_exceeded', true, ['rate-limited likely', 'not-entitled possible']],
    ['Quota exhausted', false, ['rate-limited likely', 'not-entitled possible']],
    ['Quota exceeded: 1000 requests per hour', false, ['rate-limited certain']],
    ['Hourly quota exceeded', false, ['rate-limited certain']],
    ['Limit exceeded, slow down', false, ['rate-limited certain']],
    ['INSUFFICIENT_PERMISSIONS', true, ['insufficient-permission likely', 'insufficient-scope possible']],
    ['missing_permissions', true, ['insufficient-permission likely', 'insufficient-scope possible']],
    ['USER_LACKS_PERMISSIONS', true, ['insufficient-permission certain']],
    ['apiKeyDisabled', true, ['revoked-credentials likely', 'account-disabled possible']],
    ['too_many_failed_attempts', true, ['rate-limited likely', 'account-disabled possible']],
    ['identity_verification_required', true, ['step-up-required likely', 'account-disabled possible']],
    ['session_refresh_required', true, ['expired-credentials likely', 'step-up-required possible']],
    ['UnsupportedRegion', true, ['geo-blocked likely', 'wrong-audience possible']],
    ['country_blocked', true, ['geo-blocked certain']],
  ])('%s', (text, code, all) => {
    expect(told(text, code)).toEqual(all);
  });
});

describe('tokens that are not active', () => {
  it.each<[string, string]>([
    ['jwt not active', 'clock-skew certain'],
    ['Jwt used before 2026-03-01T13:00:00Z', 'clock-skew certain'],
    ['Token used before issued', 'clock-skew certain'],
    ['token is not active yet', 'clock-skew certain'],
    ["'exp' is too far in the future", 'clock-skew certain'],
    ['Token is not active', 'revoked-credentials likely'],
    ['The session was terminated', 'revoked-credentials likely'],
    ['The session was terminated by an administrator', 'revoked-credentials certain'],
    ['This reset token was used before', 'revoked-credentials certain'],
    ['Token expired. Allowed clock skew: 0 milliseconds.', 'expired-credentials certain'],
    ['JWT expired 5 minutes ago, with a leeway of 30 seconds', 'expired-credentials certain'],
    ['The clock skew is too large', 'clock-skew certain'],
  ])('“%s”: %s', (text, verdict) => {
    expect(told(text)[0]).toBe(verdict);
  });
});

describe('a verdict and its reason in one sentence', () => {
  it.each<[string, string]>([
    ['permission denied - invalid ticket', 'invalid-credentials likely'],
    ['Access denied: token expired', 'expired-credentials certain'],
    ['Forbidden: your IP address is not allowed', 'ip-blocked certain'],
    ['Permission denied - the account is locked', 'account-disabled certain'],
    ['Unauthorized: missing API key', 'no-credentials certain'],
    ['permission denied: applications, get', 'insufficient-permission certain'],
    ['Access denied: you are not an administrator', 'insufficient-permission certain'],
  ])('“%s”: %s', (text, verdict) => {
    expect(told(text)[0]).toBe(verdict);
  });
});

describe('whose the missing permission is', () => {
  it.each<[string, string]>([
    ['The owner of this API key does not have permission to call the API', 'insufficient-permission certain'],
    ['The user behind this token does not have access', 'insufficient-permission certain'],
    ['The account that this key belongs to; this key does not allow deletes', 'insufficient-scope certain'],
    ['Your API key does not have permission to use this', 'insufficient-scope likely'],
    ['The action is not permitted with current scopes', 'insufficient-scope certain'],
    ['This API key does not allow writing', 'insufficient-scope certain'],
  ])('“%s”: %s', (text, verdict) => {
    expect(told(text)).toContain(verdict);
  });
});
