import { expect, it } from 'vitest';
import { hearCode } from '../wording/hearing-code.ts';
import { withoutAbbreviations } from './abbreviations.ts';

it.each([
  ['auth.tok.exp', 'auth token expired'],
  ['mtls_req', 'mtls required'],
  ['req_limit', 'request limit'],
  ['acctSusp', 'account suspended'],
  ['invalid_sub', 'invalid_sub'],
  ['sub_expired', 'subscription expired'],
  ['WrongPass', 'wrong password'],
  ['BAD_PASS', 'bad password'],
  ['boarding_pass', 'boarding_pass'],
  ['did_not_pass', 'did_not_pass'],
  ['sign_in_required', 'sign_in_required'],
  ['TOKEN_EXPIRED', 'TOKEN_EXPIRED'],
])('spells out %s as %s', (code, words) => expect(withoutAbbreviations(code)).toBe(words));

it.each([
  ['tok_exp', 'expired-credentials'],
  ['ERR_INV_CRED', 'invalid-credentials'],
  ['perm:insuff', 'insufficient-permission'],
  ['usr.susp', 'account-disabled'],
  ['sigMism', 'bad-signature'],
  ['lic-exp', 'not-entitled'],
  ['INVALID_PASS', 'invalid-credentials'],
])('hears what %s means', (code, cause) => expect(hearCode(withoutAbbreviations(code))[0]?.cause).toBe(cause));

it.each([['perm_link'], ['inv_items'], ['usr_profile'], ['tok_count'], ['sess_info']])('hears nothing in %s', (code) =>
  expect(hearCode(withoutAbbreviations(code)).filter(({ confidence }) => confidence !== 'possible')).toEqual([]),
);
