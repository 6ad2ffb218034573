import { expect, test } from 'vitest';
import { isDesk, isRole, isRoleMailbox } from './mailbox.ts';

test.each(['support', 'No-Reply', 'do-not-reply', 'helpdesk'])('%s is a desk', (name) => {
  expect(isDesk(name)).toBe(true);
  expect(isRoleMailbox(name)).toBe(true);
});

test.each(['hr.berlin', 'customer-care', 'devops+alerts', 'john.doe', 'it_sued', 'Firstname.Lastname'])(
  '%s is nobody’s own, and no desk',
  (name) => {
    expect(isRoleMailbox(name)).toBe(true);
    expect(isDesk(name)).toBe(false);
  },
);

test.each(['ann', 'dana.cole', 'support2', 'italo', 'a.support', ''])('%s is somebody’s own', (name) => {
  expect(isRoleMailbox(name)).toBe(false);
});

test('a word alone says what somebody does', () => {
  expect(['sre', 'admin', 'ann'].map(isRole)).toEqual([true, true, false]);
});
