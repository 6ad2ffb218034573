import { describe, expect, test } from 'vitest';
import { codeOf, graphqlCode, member, nestedCode } from './error-code.ts';

describe('a value that programs use for 401 or 403', () => {
  test.each([
    [401, 401],
    ['401', 401],
    ['UNAUTHENTICATED', 401],
    ['not-authenticated', 401],
    ['LoginRequired', 401],
    [403, 403],
    ['permission_denied', 403],
    ['AccessDeniedException', 403],
    [404, undefined],
    ['4010', undefined],
    ['FORBIDDEN_FRUIT', undefined],
    [true, undefined],
    [{ code: 401 }, undefined],
    ['forbidden'.repeat(1000), undefined],
  ])('%j: %s', (value, expected) => expect(codeOf(value)).toBe(expected));
});

describe('the denial that an error of GraphQL names', () => {
  test.each([
    ['its code', [{ extensions: { code: 'UNAUTHENTICATED' } }], 401],
    ['its classification', [{ extensions: { classification: 'FORBIDDEN' } }], 403],
    ['its category', [{ extensions: { category: 'graphql-authorization' } }], 403],
    ['the status that it would have had', [{ extensions: { http: { status: 401 } } }], 401],
    ['the exception inside', [{ extensions: { exception: { status: 403 } } }], 403],
    ['the second of two', [{ message: 'x' }, { code: 'FORBIDDEN' }], 403],
    ['none', [{ extensions: { code: 'BAD_USER_INPUT' } }], undefined],
    ['no list', { extensions: { code: 'FORBIDDEN' } }, undefined],
    ['what is no object', [null, 403, 'FORBIDDEN'], undefined],
  ])('%s', (_title, errors, expected) => expect(graphqlCode(errors)).toBe(expected));
});

describe('the denial that an error object names', () => {
  test.each([
    ['itself', { code: 401 }, 401],
    ['in its data', { code: -32001, data: { code: 'FORBIDDEN' } }, 403],
    ['wrapped once more', { json: { data: { httpStatus: 401 } } }, 401],
    ['not at all', { code: 7 }, undefined],
    ['a text', 'FORBIDDEN', undefined],
  ])('%s', (_title, error, expected) => expect(nestedCode(error)).toBe(expected));
});

test('a member is an own one, whatever its name', () => {
  expect(member({ a: 1 }, 'a')).toBe(1);
  expect(member({}, 'constructor')).toBeUndefined();
  expect(member(JSON.parse('{"__proto__":2}'), '__proto__')).toBe(2);
  expect(member(null, 'a')).toBeUndefined();
});
