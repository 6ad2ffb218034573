import { expect, test } from 'vitest';
import { isSlip } from './slip.ts';

test.each([
  ['letter case', 'MyAppIdentity', 'myAppIdentity'],
  ['a blank at the end', 'k3y-93ac77 ', 'k3y-93ac77'],
  ['padding that is cut off', 'MTcyNDYxNzE0NA==', 'MTcyNDYxNzE0NA'],
  ['three characters too many', 'sk_93ac77', 'sk_93ac77abc'],
  ['what their aliases say', '[api-key#4]', '[api-key-b#4]'],
  ['what two variants of one alias say', '[api-key-c#4]', '[api-key-b#4]'],
])('a slip of the hand: %s', (_, one, other) => {
  expect(isSlip(one, other)).toBe(true);
  expect(isSlip(other, one)).toBe(true);
});

test.each([
  ['another key', 'k3y-93ac77', 'k3y-93ac78'],
  ['four characters more', 'sk_93ac77', 'sk_93ac77abcd'],
  ['too short to tell', 'abcde', 'ABCDE'],
  ['aliases of different secrets', '[api-key#4]', '[api-key#5]'],
  ['variants of different secrets', '[api-key-b#4]', '[api-key-b#5]'],
  ['an alias and a text that only begins like it', '[api-key#4]', '[api-key#4'],
])('no slip of the hand: %s', (_, one, other) => {
  expect(isSlip(one, other)).toBe(false);
  expect(isSlip(other, one)).toBe(false);
});
