import { describe, expect, test } from 'vitest';
import { problemDetails } from './problem.ts';
import { response } from './testdata/messages.ts';

describe('problem details', () => {
  test('labelled ones are read, wrong types left out', () => {
    const body = '{"title":"No","status":"403","detail":7,"balance":30}';
    expect(problemDetails(response([], body, 'application/problem+json'))).toEqual({
      type: 'about:blank',
      title: 'No',
      extensions: { balance: 30 },
    });
  });
  test('plain JSON of the same form counts', () =>
    expect(problemDetails(response([], '{"type":"https://e.example/p","title":"No"}', 'application/json'))?.title).toBe(
      'No',
    ));
  test('a payload with a title does not', () =>
    expect(problemDetails(response([], '{"title":"A book","status":"out"}', 'application/json'))).toBeUndefined());
});
