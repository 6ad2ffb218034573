import { describe, expect, test } from 'vitest';
import { isAboutSent } from './about-sent.ts';
import type { Clue } from './clue.ts';
import { readExample } from './example.ts';
import type { CauseId } from './taxonomy.ts';

const withKey = 'GET /things HTTP/1.1\nAuthorization: Bearer k3Jd9sLq0PzX7vB2mN8t';
const bare = 'GET /things HTTP/1.1';

function judged(cause: CauseId, request: string, status: string, body: string): boolean {
  const [exchange] = readExample({
    http: `${request}\n---\nHTTP/1.1 ${status}\nContent-Type: application/json\n\n${body}`,
  });
  if (!exchange) throw new Error('no exchange');
  const clue: Clue = { cause, authority: 'wording', confidence: 'likely', because: 'It says so.', evidence: [] };
  return isAboutSent(exchange, clue);
}

describe('an error about what was sent, whatever the status', () => {
  test.each<[string, CauseId, string, string, string]>([
    ['the token has ended', 'expired-credentials', withKey, '500 Oops', '{"error":"token expired"}'],
    ['the key is wrong', 'invalid-credentials', withKey, '404 Not Found', '{"error":"Invalid API key"}'],
    ['no token was sent', 'no-credentials', bare, '500 Oops', '{"error":"No token provided"}'],
    ['the caller lacks a right', 'insufficient-permission', withKey, '500 Oops', '{"error":"You may not export."}'],
    [
      'a link that has ended, whatever the page says',
      'expired-credentials',
      'GET /d?token=k3Jd9sLq0PzX7vB2mN8t HTTP/1.1',
      '410 Gone',
      'Gone',
    ],
  ])('%s', (_title, cause, request, status, body) => expect(judged(cause, request, status, body)).toBe(true));

  test.each<[string, CauseId, string, string, string]>([
    ['no credential was sent', 'invalid-credentials', bare, '500 Oops', '{"error":"Invalid API key"}'],
    ['one was sent', 'no-credentials', withKey, '500 Oops', '{"error":"No token provided"}'],
    ["the server's own key", 'invalid-credentials', withKey, '500 Oops', '{"error":"Invalid API key configured"}'],
    ['the database', 'invalid-credentials', withKey, '500 Oops', '{"error":"SQL login failed"}'],
    ['a gateway', 'invalid-credentials', withKey, '502 Bad Gateway', '{"error":"Invalid API key"}'],
    ['what is not there', 'invalid-credentials', withKey, '404 Not Found', '{"error":"API key not found"}'],
    [
      'a key that was asked for',
      'invalid-credentials',
      withKey.replace('things', 'keys/7'),
      '404 Not Found',
      '{"error":"Invalid API key"}',
    ],
    ['no form of an error', 'invalid-credentials', withKey, '500 Oops', '<h1>Invalid token</h1>'],
    ['a cause of another kind', 'geo-blocked', withKey, '500 Oops', '{"error":"Invalid token: country"}'],
  ])('not: %s', (_title, cause, request, status, body) => expect(judged(cause, request, status, body)).toBe(false));
});
