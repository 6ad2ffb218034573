import { describe, expect, it } from 'vitest';
import { hear } from '../hearing.ts';

const sure = (sentence: string) => hear(sentence).some(({ confidence }) => confidence === 'certain');

describe('what a predicate is said of', () => {
  it.each([
    'The channel this API key is bound to is not active',
    'Cannot enable project north since it has disabled parents',
    'This method is only available while the e-mail is awaiting confirmation',
    'The consent verifier has already been used, or is invalid',
    'Die aufrufende Domain ist für diesen Schlüssel nicht freigeschaltet',
    'The request was made for another identity',
    'Failed to parse signature',
    'Local identities are disabled',
    'The user has not enabled one-time passwords',
    'This registration form is private',
  ])('is in doubt in "%s"', (sentence) => expect(sure(sentence)).toBe(false));

  it.each([
    'This API key is not active',
    'The API key has been revoked',
    'Your account has been disabled',
    'Your account is locked until tomorrow',
    'The token issuer does not match',
    'Invalid or expired CSRF token',
    'Missing or empty scope',
    'The user is inactive or suspended',
  ])('is beyond doubt in "%s"', (sentence) => expect(sure(sentence)).toBe(true));

  it.each([
    'The title must be a non empty string',
    'The claim is required before you can download the voucher',
    'A new login page is available at /signin',
    'Invalid characters in name',
    'The coupon code is invalid',
    'Use the grant form to ask the committee for access',
    'Your verification code is on its way',
  ])('is no credential, and nothing is heard, in "%s"', (sentence) => expect(hear(sentence)).toEqual([]));
});
