import { describe, expect, it } from 'vitest';
import { readExample } from '../../../engine/example.ts';
import { toldByStructure } from './told.ts';

const key = 'GET /v1/stock HTTP/1.1\nHost: depot.example.net\nX-Api-Key: 4kT09sLw2PqZ81nB';
const login =
  'POST /login HTTP/1.1\nHost: depot.example.net\nContent-Type: application/json\n\n{"email":"lena@example.net","password":"tulip-field"}';
const anonymous = 'GET /v1/stock?state=expired HTTP/1.1\nHost: depot.example.net';

function told(request: string, body: unknown, head: readonly string[] = [], status = 403): readonly string[] {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const fields = ['Date: Sun, 01 Mar 2026 12:00:00 GMT', 'Content-Type: application/json', ...head].join('\n');
  return readExample({ http: `${request}\n---\nHTTP/1.1 ${status} No\n${fields}\n\n${text}` })
    .flatMap((exchange) => toldByStructure(exchange))
    .filter(({ confidence }) => confidence === 'likely')
    .map(({ cause }) => cause);
}

describe('names and values tell', () => {
  it.each([
    ['a limit of a time that is reached', { usage: { hour: { cap: 20, count: 20 } } }, 'rate-limited'],
    ['nothing left until a new window', { left: 0, window: '1h' }, 'rate-limited'],
    ['seats that are all taken', { seats: { allowed: 3, used: 3 } }, 'not-entitled'],
    ['a role that is needed', { neededRoles: ['harbour-master'] }, 'insufficient-permission'],
    ['a license that is missing', { missing: 'license', module: 'crane' }, 'not-entitled'],
    ['a higher assurance', { loa: { min: 3, actual: 1 } }, 'step-up-required'],
    ['another issuer', { iss: { expected: 'a', received: 'b' } }, 'wrong-audience'],
    ['a verdict with its policy', { permit: false, policy: 'night-shift' }, 'insufficient-permission'],
    ['a verdict with the country', { denied: true, country: 'KP' }, 'geo-blocked'],
    ['a check by its name', { failedCheck: 'geoip' }, 'geo-blocked'],
    ['the networks that are allowed', { allowlist_ips: ['192.0.2.0/24'] }, 'ip-blocked'],
    ['an end that has passed', { token: { expiresAt: '2026-02-28T10:00:00Z' } }, 'expired-credentials'],
    ['an opening that is to come', { sale: { opensAt: '2026-03-09T10:00:00Z' } }, 'resource-state'],
    ['a suspension with its date', { account: { suspendedAt: '2026-01-09' } }, 'account-disabled'],
    ['a flag that is not set', { emailConfirmed: false }, 'account-disabled'],
    ['the step that comes next', { nextStep: 'accept_terms' }, 'not-entitled'],
    ['an owner who is somebody else', { owner: 'u1', you: 'u2' }, 'insufficient-permission'],
    [
      'a role in the wrapped answer of another service',
      { upstream: '{"requiredRole":"pilot"}' },
      'insufficient-permission',
    ],
    ['a limit in a wrapped answer', { cause: '{"quota":{"limit":9,"used":9,"window":"1d"}}' }, 'rate-limited'],
    ['a right that is not given', { permissions: { view: true, edit: false } }, 'insufficient-permission'],
  ])('%s', (_, body, cause) => expect(told(key, body)).toEqual([cause]));

  it('names the second factor after a password that was right', () =>
    expect(told(login, { stage: 1, next: 'sms' }, [], 401)).toEqual(['step-up-required']));
});

describe('names and values tell nothing', () => {
  it.each([
    ['a limit that is not reached', { quota: { limit: 100, used: 7 } }],
    ['a count without a limit', { used: 100, resetsAt: '2026-03-02' }],
    ['a page of a list', { max: 50, count: 50, rows: 50 }],
    ['the place of the caller', { error: 'nope', address: { city: 'Kiel', country: 'DE' } }],
    ['the address of the caller', { ok: false, ip: '198.51.100.4' }],
    ['what the account has', { user: { plan: 'pro', mfa: true, role: 'editor' } }],
    ['what is required and there', { required: 2, have: 2, kind: 'role' }],
    ['a role that nothing asks for', { role: 'guest' }],
    ['a person who got a copy', { blocked: true, cc: 'lena@example.net' }],
    ['an end that is to come', { token: { expiresAt: '2026-03-28T10:00:00Z' } }],
    ['an opening that was', { sale: { opensAt: '2026-02-09T10:00:00Z' } }],
    ['the state of something paid', { invoice: { expired: true } }],
    ['what was asked for', { request: { allowedIps: ['192.0.2.1'] } }],
    ['a flag of the outcome', { success: false, retryable: true }],
    ['the method that is allowed', { allowed: ['GET', 'HEAD'] }],
    ['a step of a tour', { next: '/page/2' }],
    ['somebody who owns what is theirs', { owner: 'u2', you: 'u2' }],
    ['a wrapped answer that says nothing', { upstream: '{"role":"guest","limit":9,"used":2}' }],
    ['brackets that are no JSON', { note: '[blocked] {country}' }],
    ['no JSON', '{"blocked":tr'],
  ])('%s', (_, body) => expect(told(key, body)).toEqual([]));

  it('an echo of the query', () => expect(told(anonymous, { state: 'expired' })).toEqual([]));
  it('a lot of data', () =>
    expect(told(key, { list: Array.from({ length: 50 }, () => ({ blocked: true, country: 'FR' })) })).toEqual([]));
  it('beside words that name another reason', () =>
    expect(told(key, { error: 'Your API key has been revoked', quota: { limit: 5, used: 5, resetsAt: 'x' } })).toEqual(
      [],
    ));
  it('in the answer to another status', () => expect(told(key, { blocked: true, country: 'FR' }, [], 200)).toEqual([]));
});

describe('fields of the answer', () => {
  it.each([
    ['a session that has ended', ['X-Session-State: expired'], 'expired-credentials'],
    ['a flag', ['X-Token-Revoked: true'], 'revoked-credentials'],
    ['a second factor', ['X-OTP-Challenge: required'], 'step-up-required'],
    ['an account', ['X-Account-Status: suspended'], 'account-disabled'],
    ['a role', ['X-Required-Role: curator'], 'insufficient-permission'],
    ['a puzzle', ['X-Captcha: show'], 'bot-challenge'],
  ])('tell of %s', (_, head, cause) => expect(told(key, {}, head)).toEqual([cause]));

  it.each([
    ['what a cache did', ['X-Cache: blocked']],
    ['a second factor that passed', ['X-2FA: ok']],
    ['a session that lives', ['X-Session-State: active']],
    ['the country of the edge', ['X-Country: DE', 'X-Geo-Region: BY']],
    ['the policy on embedding', ['X-Permitted-Cross-Domain-Policies: none', 'X-Frame-Options: DENY']],
    ['the version of the client', ['X-Api-Version: 3', 'X-Powered-By: expired']],
  ])('tell nothing by %s', (_, head) => expect(told(key, {}, head)).toEqual([]));
});

describe('the bare name of a credential', () => {
  it.each([
    ['asked for in one word', { message: 'token?' }],
    ['as the reason', { reason: 'token' }],
    ['as the error', { error: 'credentials' }],
  ])('leaves open what is wrong with one that was sent: %s', (_, body) => {
    expect(told(key, body, [], 401)).toEqual([]);
  });

  it.each([
    ['asked for in one word', { message: 'token?' }],
    ['as the reason', { reason: 'token' }],
  ])('means that nothing came where nothing was sent: %s', (_, body) => {
    expect(told(anonymous, body, [], 401)).toEqual(['no-credentials']);
  });
});
