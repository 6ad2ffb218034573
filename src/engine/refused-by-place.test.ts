import { describe, expect, test } from 'vitest';
import { createSession } from '../index.ts';
import { readExample } from './example.ts';

function causeOf(request: string, status: string, text: string): string | undefined {
  const session = createSession();
  const http = `${request} HTTP/1.1\nHost: app.example\n---\nHTTP/1.1 ${status}\nContent-Type: text/plain\n\n${text}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().denials[0]?.cause;
}

describe('a place that is not served, under a status for something else', () => {
  test.each([
    ['405 Method Not Allowed', 'This content is not currently available in your region.'],
    ['404 Not Found', 'Our service is not available in your country.'],
    ['410 Gone', 'This website is not available in your country.'],
    ['503 Service Unavailable', 'Access from your country is blocked.'],
    ['405 Not Allowed', 'Downloads are not available in your region.'],
  ])('%s: %s', (status, text) => expect(causeOf('GET /list.repo', status, text)).toBe('geo-blocked'));

  test.each([
    ['GET /x', '404 Not Found', 'There is no such country.'],
    ['GET /x', '405 Method Not Allowed', 'Method Not Allowed'],
    ['PUT /x', '405 Method Not Allowed', 'The region cannot be changed.'],
    ['GET /x', '404 Not Found', 'Region eu-west-9 was not found.'],
    ['GET /x', '503 Service Unavailable', 'The service is not available at the moment.'],
  ])('%s %s: %s', (request, status, text) => expect(causeOf(request, status, text)).toBeUndefined());
});
