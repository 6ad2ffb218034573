import { describe, expect, it } from 'vitest';
import { readExample } from '../../../engine/example.ts';
import { toldByStructure } from './told.ts';

function told(body: unknown, status = 401): readonly string[] {
  const request = 'PUT /account/recovery HTTP/1.1\nHost: club.example.net\nCookie: sessionid=x7c2q9w0k4';
  const answer = `HTTP/1.1 ${status} No\nContent-Type: application/json\n\n${JSON.stringify(body)}`;
  return readExample({ http: `${request}\n---\n${answer}` })
    .flatMap(toldByStructure)
    .filter(({ confidence }) => confidence === 'likely')
    .map(({ cause }) => cause);
}

describe('a user who is known, and a login that is still due', () => {
  it.each([
    ['flows of a login API', { meta: { is_authenticated: true }, data: { flows: [{ id: 'reauthenticate' }] } }],
    ['a list of what is pending', { authenticated: true, pending: ['webauthn'] }],
    ['steps that are left', { user: { id: 7, signedIn: true }, stepsLeft: ['confirm_password'] }],
    ['a challenge with its type', { loggedIn: true, challenges: [{ type: 'totp' }] }],
    ['a login that is too old', { isLoggedIn: true, needs: 'fresh-login' }],
    ['a state in a word', { session: 'authenticated', next: 'verify_identity' }],
    ['a mode for what is delicate', { auth: 'signed_in', action: 'sudo_mode' }],
  ])('%s', (_, body) => expect(told(body)).toEqual(['step-up-required']));

  it.each([
    ['a user who is not known', { meta: { is_authenticated: false }, data: { flows: [{ id: 'login' }] } }],
    ['a right that is asked for', { authenticated: true, required: ['login.manage'] }],
    ['a way out', { is_authenticated: true, flows: [{ id: 'logout' }] }],
    ['how the user logged in', { authenticated: true, methods: ['password', 'totp'] }],
    ['what the account has', { loggedIn: true, mfa: 'enabled', error: 'not yours' }],
    ['an address to be confirmed', { is_authenticated: true, flows: [{ id: 'verify_email' }] }],
    ['a factor that passed', { mfa_authenticated: true, next: 'dashboard' }],
  ])('not %s', (_, body) => expect(told(body)).not.toContain('step-up-required'));
});
