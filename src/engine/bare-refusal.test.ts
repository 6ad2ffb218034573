import { describe, expect, test } from 'vitest';
import type { Statement } from '../http/statement.ts';
import { bareRefusal, speaksOfAccess } from './bare-refusal.ts';

const said = (text: string, kind: Statement['kind'] = 'message'): Statement => ({
  kind,
  text,
  name: 'message',
  place: 'body',
});

describe('a refusal in so many words', () => {
  test.each([
    ['Unauthorized', 401],
    ['You are not logged in.', 401],
    ['Authentication failed', 401],
    ['Login required', 401],
    ['User is not authenticated', 401],
    ['No autorizado', 401],
    ['未登录', 401],
    ['로그인이 필요합니다', 401],
    ['Access denied', 403],
    ['403 Forbidden', 403],
    ['You do not have permission to access this resource', 403],
    ['Permission denied!', 403],
    ['Acceso denegado', 403],
    ['Prístup zamietnutý', 403],
    ['Přístup odepřen', 403],
    ['Nemáte oprávnenie', 403],
    ['Používateľ je neprihlásený', 401],
    ['Доступ запрещен', 403],
    ['権限がありません', 403],
  ])('%s', (text, meant) => expect(bareRefusal(said(text))).toBe(meant));

  test.each([
    ['NOT_AUTHENTICATED', 401],
    ['wsse:FailedAuthentication', 401],
    ['AccessDenied', 403],
    ['permission-denied', 403],
  ])('the code %s', (text, meant) => expect(bareRefusal(said(text, 'code'))).toBe(meant));

  test.each([
    'Access denied to table salaries',
    'Payment required',
    'The file was not found',
    'You are logged in',
    'Forbidden fruit is sweet',
    'Your order is not allowed to be empty',
    '',
    'Unauthorized '.repeat(30),
  ])('not: %s', (text) => expect(bareRefusal(said(text))).toBeUndefined());
});

describe('speaking of what the caller may do', () => {
  test.each([
    ['Your key does not have access to this model', true],
    ['This user lacks the required permission', true],
    ['The page is protected from edits', true],
    ['You cannot order more than ten', false],
    ['The date is not valid', false],
    ['You need a name', false],
  ])('%s: %s', (text, expected) => expect(speaksOfAccess(text)).toBe(expected));
});
