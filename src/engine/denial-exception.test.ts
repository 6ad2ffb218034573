import { describe, expect, test } from 'vitest';
import { exceptionClues } from './denial-exception.ts';
import { readExample } from './example.ts';

function told(body: string) {
  const [exchange] = readExample({
    http: `GET /x HTTP/1.1\n---\nHTTP/1.1 500 Oops\nContent-Type: text/plain\n\n${body}`,
  });
  const clue = exchange && exceptionClues(exchange)[0];
  const [start, end] = clue?.evidence[0]?.place.slice(5).split('..').map(Number) ?? [];
  return clue && [clue.cause, body.slice(start, end)];
}

describe('a server error with the exception that stands for a refusal', () => {
  test.each([
    ['org.shop.security.AccessDeniedException: no', 'unspecified-403', 'AccessDeniedException'],
    ['{"exception":"ForbiddenError","message":"no"}', 'unspecified-403', 'ForbiddenError'],
    ['CanCan::AccessDenied in OrdersController', 'unspecified-403', 'CanCan::AccessDenied'],
    ['UnauthorizedError: no', 'unspecified-401', 'UnauthorizedError'],
    ['System.UnauthorizedAccessException: nur die Kasse', 'unspecified-403', 'UnauthorizedAccessException'],
    ['Shop.ForbiddenAccessException: no', 'unspecified-403', 'ForbiddenAccessException'],
    ['Nette\\Application\\ForbiddenRequestException', 'unspecified-403', 'ForbiddenRequestException'],
    [
      'InsufficientAuthenticationException: Full authentication',
      'unspecified-401',
      'InsufficientAuthenticationException',
    ],
  ])('%s', (body, cause, name) => expect(told(body)).toEqual([cause, name]));

  test.each([
    ['a file of the server', 'java.nio.file.AccessDeniedException: /var/data'],
    ['the storage of the server', 'com.amazonaws.AccessDeniedException: s3'],
    [
      'a file of the server in .NET',
      "System.UnauthorizedAccessException: Access to the path 'D:\\plans' is denied.\n   at System.IO.File.Open()",
    ],
    ['another service', 'upstream answered: UnauthorizedError'],
    ['a part of another name', 'MyAccessDeniedExceptionTest passed'],
    ['an error of another kind', 'NullPointerException'],
  ])('nothing: %s', (_title, body) => expect(told(body)).toBeUndefined());
});
