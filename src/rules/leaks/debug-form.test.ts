import { describe, expect, test } from 'vitest';
import { isExceptionTitle } from './debug-form.ts';

describe('a title that is the name of an exception', () => {
  test.each([
    ['Acme.NotAllowedError at GET /x'],
    ['[0] HttpException in Check.php line 34'],
    ['[1/2] AccessDeniedException'],
    ['(2) App\\ForbiddenException'],
    ['[0]\u00a0HttpException in Check.php line 34'],
  ])('%s', (text) => expect(isExceptionTitle(text)).toBe(true));

  test.each([
    ['[0] Access was denied'],
    ['Error at the till'],
    ['(12) messages'],
    ['[1] Exception handling in Java'],
    ['Forbidden'],
  ])('not: %s', (text) => expect(isExceptionTitle(text)).toBe(false));
});
