import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

/** Whether the answer to somebody who wants to lock a file is reported for showing personal data. */
function reported(body: string, user = 'tim', status = '409 Conflict'): boolean {
  const session = createSession();
  const type = body.startsWith('{') ? 'application/json' : 'text/plain';
  const http = `POST /stage.git/info/lfs/locks HTTP/1.1\nHost: git.theater.example\nX-Remote-User: ${user}\nAuthorization: Bearer 7b1f0a6de2c94855\n\n---\nHTTP/1.1 ${status}\nContent-Type: ${type}\n\n${body}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  return session.report().findings.some(({ rule }) => rule === 'personal-data');
}

describe('the full name of somebody else who holds it', () => {
  test.each([
    ['403 Forbidden', '{"lock":{"id":"53","owner":{"name":"Katharina Lohmann"}},"message":"already created lock"}'],
    ['403 Forbidden', '{"error":"Permission denied","lockedBy":"Mia Lang"}'],
    ['403 Forbidden', '{"error":"Forbidden","document":{"checked_out_by":{"display_name":"Jörg-Peter O’Neil"}}}'],
    ['403 Forbidden', '{"message":"Access denied. This file is locked by Mia Lang."}'],
    ['403 Forbidden', 'Forbidden: the sheet is checked out by "Ana M. Souza"'],
    ['403 Forbidden', '{"error":"You cannot edit this","createdBy":{"fullName":"Øyvind Åsen"}}'],
  ])('%s %s', (status, body) => expect(reported(body, 'tim', status)).toBe(true));
});

describe('no person, or nobody else', () => {
  test.each([
    ['tim', '{"error":"Forbidden","owner":{"name":"Platform Team"}}'],
    ['tim', '{"error":"Forbidden","owner":{"name":"klohmann"}}'],
    ['tim', '{"error":"Forbidden","createdBy":"Backup Service"}'],
    ['tim', 'Forbidden: the file is locked by Another User'],
    ['tim', '{"error":"Forbidden","title":"Katharina Lohmann"}'],
    ['lohmann', '{"error":"Forbidden","owner":{"name":"Katharina Lohmann"}}'],
    ['tim', '{"error":"Forbidden","message":"The page was opened by Acme Corporation"}'],
  ])('to %s: %s', (user, body) => expect(reported(body, user, '403 Forbidden')).toBe(false));
});
