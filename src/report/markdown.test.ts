import { describe, expect, test } from 'vitest';
import type { Cause } from '../engine/cause.ts';
import { readExample } from '../engine/example.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import { createSession, type Session } from '../engine/session.ts';
import { markdown } from './markdown.ts';
import { selectionOf } from './selection.ts';

const expired: Cause = {
  id: 'expired-credentials',
  title: 'Expired',
  headline: 'The token had expired.',
  meaning: 'Its lifetime was over when it was sent.',
  fixes: {
    caller: [{ text: 'Get a new token.', code: { language: 'js', text: 'await refresh();' } }],
    apiOwner: [],
    operator: [{ text: 'Check the clock.' }],
  },
  tellApart: 'Look at exp.',
  references: [],
  examples: [],
  notExamples: [],
  clues: ({ id }) => [
    {
      cause: 'expired-credentials',
      authority: 'stated',
      confidence: 'certain',
      because: 'The server says so.',
      evidence: [{ exchange: id, side: 'response', place: 'body' }],
    },
  ],
};

const knowledge: Knowledge = {
  causes: [expired],
  rules: [],
  recognise: () => ({ answeredBy: { vendor: 'acme', name: 'Acme', layer: 'api' }, clues: [], fixes: [] }),
  remedies: () => [],
};

function ticket(http: string, raw = false): string {
  const session = createSession(knowledge);
  for (const exchange of readExample({ http })) session.add(exchange);
  return markdown(selected(session, raw));
}

const selected = (session: Session, raw = false) =>
  selectionOf(session, { file: 'a.har', capture: { entries: [], log: {} }, knowledge, raw });

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
const denied = (body: string) =>
  `GET /orders?access_token=abc123 HTTP/1.1\nHost: a.example\nAuthorization: Bearer ${token}\nCookie: sid=verysecret\n---\nHTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\n${body}`;

test('a ticket tells what happened, why, what to do and what was sent', () => {
  const text = ticket(denied('Token expired'));
  expect(text).toContain('## The token had expired.');
  expect(text).toContain('was answered with `401 Unauthorized`.');
  expect(text).toContain('**Cause:** Expired (`expired-credentials`, certain). Answered by Acme (api).');
  expect(text).toContain('- The server says so. `response.body` says `Token expired`.');
  expect(text).toContain('**Who sends the request**\n\n- Get a new token.\n\n  ```js\n  await refresh();\n  ```');
  expect(text).toContain('```http\nHTTP 401 Unauthorized\nContent-Type: text/plain\n\nToken expired\n```');
});

test('secrets are hidden unless raw is asked for', () => {
  const text = ticket(denied(`Token ${token} expired`));
  for (const secret of [token, 'abc123', 'verysecret']) expect(text).not.toContain(secret);
  expect(ticket(denied('x'), true)).toContain(token);
});

test('a capture without a denial says so', () => {
  expect(ticket('HTTP/1.1 200 OK')).toBe('Nothing was denied.\n');
});

describe('nothing in a capture can break out of its block', () => {
  test('a fence in the body', () => {
    const text = ticket(denied('```\n# Mine\n````\n<script>alert(1)</script>'));
    const fence = /^(`{3,})http\nHTTP 401/m.exec(text)?.[1] ?? '';
    expect(fence.length).toBeGreaterThan(4);
    expect(text.split(`\n${fence}\n`).length).toBe(2);
  });

  test('backticks and line breaks in a URL', () => {
    const [exchange] = readExample({ http: 'HTTP/1.1 403 Forbidden' });
    if (!exchange) throw new Error('no exchange');
    const session = createSession(knowledge);
    session.add({ ...exchange, request: { ...exchange.request, url: 'https://a.example/`\n# Mine `` <b>' } });
    const text = markdown(selected(session));
    expect(text).toContain('```GET https://a.example/` # Mine `` <b>```');
    expect(text).not.toMatch(/^# Mine/m);
  });
});
