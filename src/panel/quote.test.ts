import { expect, test } from 'vitest';
import { brief, plain, sentenceWith, withoutTitle } from './quote.ts';

test.each([
  ['CSRF Failed:', 'CSRF Failed'],
  [': invalid csrf token', 'invalid csrf token'],
  ['  This action\n is unauthorized. ', 'This action is unauthorized'],
  ['— ?!', ''],
  ['Zugriff verweigert – Sie sind nicht angemeldet!', 'Zugriff verweigert – Sie sind nicht angemeldet'],
])('“%s” is quoted without the punctuation around it', (text, expected) => {
  expect(plain(text, 100)).toBe(expected);
});

test('a long text is cut at the end of a word', () => {
  expect(plain('You do not have permission, to access this resource', 30)).toBe('You do not have permission…');
  expect(plain('You do not have permission, to access this resource', 32)).toBe('You do not have permission, to…');
  expect(plain('x'.repeat(100_000), 10)).toBe('xxxxxxxxx…');
});

test('of several sentences the one that decided is told', () => {
  const text = 'Sorry. The distribution blocks your country. Try again later.';
  expect(sentenceWith(text, 'your country')).toBe('The distribution blocks your country');
  expect(sentenceWith(text, 'elsewhere')).toBe('Sorry');
  expect(sentenceWith('ForbiddenError: invalid csrf token', ': invalid csrf token')).toBe('invalid csrf token');
  expect(sentenceWith('CSRF Failed: token missing', 'CSRF Failed:')).toBe('CSRF Failed: token missing');
});

test.each([
  ['The scheme name stands twice in front of the credential.', 'Scheme name stands twice in front of the credential'],
  [
    'The session cookie was not sent: it is marked SameSite=Lax and another site asked.',
    'Marked SameSite=Lax and another site asked',
  ],
  ['The token was cut off: it lacks its last part.', 'Token was cut off: it lacks its last part'],
  [
    'It names no page (its Origin is: null), and that is all.',
    'It names no page (its Origin is: null), and that is all',
  ],
  ['OPTIONS with such a field is a preflight: it never carries credentials.', 'Never carries credentials'],
  ['The answer holds the code: 17.', 'Answer holds the code: 17'],
])('%s becomes a label', (sentence, expected) => {
  expect(brief(sentence)).toBe(expected);
});

test.each([
  ['CSRF Failed: the token of the header is wrong', 'the token of the header is wrong'],
  ['Denied by this rule of the list: you may not read this', 'Denied by this rule of the list: you may not read this'],
  ['Reason: too old', 'Reason: too old'],
  ['(scope: users) a missing scope of this caller', '(scope: users) a missing scope of this caller'],
  ['no colon in it at all', 'no colon in it at all'],
])('%s is quoted as %s', (text, expected) => {
  expect(withoutTitle(text)).toBe(expected);
});
