import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { fieldErrors } from './field-errors.ts';

describe('errors said in members beside each other', () => {
  it.each([
    ['{"errors":[{"resource":"Application","field":"client_id","code":"invalid"}]}', ['Application client_id invalid']],
    ['{"error":{"details":[{"target":"scope","code":"missing"}]}}', ['scope missing']],
    ['{"errors":[{"code":"missing"}]}', []],
    ['{"errors":[{"field":"name","code":"must not be empty"}]}', []],
    ['{"errors":"none"}', []],
    ['[1', []],
  ])('reads %s', (body, phrases) => {
    const http = `GET /me HTTP/1.1\nHost: api.example.com\n---\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n${body}`;
    expect(
      readExample({ http })
        .flatMap(fieldErrors)
        .map(({ text }) => text),
    ).toEqual(phrases);
  });
});
