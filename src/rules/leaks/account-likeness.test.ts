import { describe, expect, test } from 'vitest';
import { likenedTelling } from './account-likeness.ts';
import { likenMessage } from './account-message.ts';

describe('what gives a name away is known by what it is like', () => {
  test.each([
    ['login', 'We have nobody on our books with that mail address', 'no-such-account'],
    ['login', 'PLAYER_UNREGISTERED', 'no-such-account'],
    ['login', 'https://errors.dock.example/unknown-member', 'no-such-account'],
    ['login', 'The passphrase you typed is not the one we have for thisname', 'wrong-password'],
    ['login', 'passphraseMismatch', 'wrong-password'],
    ['login', 'This profile was set up with Google', 'other-login'],
    ['reset', 'This account has been suspended for good', 'account-state'],
    ['sign-up', 'Another skipper already goes by this name', 'account-exists'],
    ['sign-up', 'Cette adresse est déjà rattachée à un compte', 'account-exists'],
    ['login', 'Diese Mailadresse kennen wir nicht', 'no-such-account'],
    ['login', 'Ese cliente no consta en nuestro sistema', 'no-such-account'],
  ] as const)('%s: %s', (kind, text, telling) => {
    expect(likenMessage(text, kind, 'ann@mail.example')).toBe(telling);
  });

  test('also where the answer repeats the name', () => {
    expect(likenMessage('ann@mail.example is not one of our members.', 'login', 'ann@mail.example')).toBe(
      'no-such-account',
    );
  });
});

describe('what only looks like it tells nothing', () => {
  test.each([
    ['login', 'This berth does not exist'],
    ['login', 'TENANT_NOT_REGISTERED'],
    ['login', 'The one-time code you typed is not the one we sent'],
    ['login', 'Mail address or passphrase are not right'],
    ['login', 'The passphrase is not right or we do not know that member'],
    ['login', 'Your account has been locked for an hour after too many attempts'],
    ['reset', 'If we have an account with that address, a link is on its way'],
    ['reset', 'Have we an account with that address?'],
    ['sign-up', 'Another team already goes by this promo code'],
    ['sign-up', 'This password was already seen in a leak. Choose another one.'],
    ['login', 'Log in to your account'],
    ['login', 'No account yet? Create one'],
    ['login', 'Тази сметка е на пристанището'],
  ] as const)('%s: %s', (kind, text) => {
    expect(likenMessage(text, kind, 'ann@mail.example')).toBeUndefined();
  });

  test('nor does an answer to something else than was asked', () => {
    expect(likenedTelling('This e-mail address is already taken', 'login')).toBeUndefined();
    expect(likenedTelling('Wrong password', 'sign-up')).toBeUndefined();
  });
});
