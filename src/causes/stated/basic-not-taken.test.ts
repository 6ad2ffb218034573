import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

function causeOf(sent: string, answer: string): string | undefined {
  const session = createSession();
  const http = `POST /hooks/in HTTP/1.1\nHost: app.example\nAuthorization: ${sent}\n---\nHTTP/1.1 401 Unauthorized\n${answer}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().denials[0]?.cause;
}

const basic = 'Basic c2NhbGUtMDM6RXhhbXBsZTE5';
const json = (body: string) => `Content-Type: application/json\n\n${body}`;

describe('Basic where another scheme is looked for', () => {
  test.each([
    '{"error":"invalid authorization header"}',
    '{"message":"Invalid Authorization header format"}',
    '{"detail":"Authorization header is malformed"}',
    '{"error":"Unsupported authorization type"}',
    '{"msg":"The Authorization header has an invalid format"}',
    '{"error":"bad authorization header"}',
  ])('%s', (body) => expect(causeOf(basic, json(body))).toBe('wrong-scheme'));

  test.each([
    [
      'a challenge of Basic',
      basic,
      `WWW-Authenticate: Basic realm="x"\n${json('{"error":"invalid authorization header"}')}`,
    ],
    ['a Bearer', 'Bearer k3k9d8f7s6a5', json('{"error":"invalid authorization header"}')],
    ['a Basic that cannot be read', 'Basic %%%', json('{"error":"invalid authorization header"}')],
    ['a wrong password', basic, json('{"error":"Invalid username or password"}')],
    [
      'words about Basic',
      basic,
      json('{"error":"invalid authorization header","message":"Basic credentials are wrong"}'),
    ],
  ])('not with %s', (_title, sent, answer) => expect(causeOf(sent, answer)).not.toBe('wrong-scheme'));
});
