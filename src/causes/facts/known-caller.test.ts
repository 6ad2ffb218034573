import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../index.ts';

/** Cause of the last exchange. */
function causeOf(...messages: readonly string[]): string {
  const session = createSession();
  const all = readExample({ http: messages.join('\n---\n') });
  for (const exchange of all) session.add(exchange);
  return session.denial(all.length - 1)?.diagnosis.cause ?? 'none';
}

const basic = 'GET /admin/users HTTP/1.1\nHost: git.bank.example\nAuthorization: Basic c291cmNlZ3JhcGg6bGVzZW4tbnVy';
const answer = (field: string, text = '{}') =>
  `HTTP/1.1 401 Unauthorized\n${field}\nContent-Type: application/json\n\n${text}`;

describe('a response that names the user', () => {
  it.each([
    'X-AUSERNAME: robot',
    'X-Remote-User: maria',
    'X-Authenticated-User: 41',
    'X-Username: li',
    'X-Auth-Request-Email: li@bank.example',
  ])('knows who asks: %s', (field) => {
    expect(causeOf(basic, answer(field))).toBe('insufficient-permission');
  });

  it.each([
    'X-AUSERNAME: anonymous',
    'X-Remote-User: -',
    'X-Current-User: nobody',
    'X-User-Agent: curl',
    'X-Auth-Request-Email:',
  ])('knows nobody: %s', (field) => {
    expect(causeOf(basic, answer(field))).toBe('invalid-credentials');
  });

  it('yields to words that speak of the credential', () => {
    const expired = '{"message":"Your token has expired"}';
    expect(causeOf(basic, answer('X-AUSERNAME: robot', expired))).toBe('expired-credentials');
  });
});

describe('passwords tried for one name', () => {
  const attempt = (name: string, password: string) =>
    `POST /api/login HTTP/1.1\nHost: files.example\nContent-Type: application/json\n\n{"username":"${name}","password":"${password}"}`;
  const words = ['admin', 'letmein', 'geheim', 'qwertz', 'sommer26'];
  const confidenceOf = (messages: readonly string[]) => {
    const session = createSession();
    const all = readExample({ http: messages.join('\n---\n') });
    for (const exchange of all) session.add(exchange);
    const { cause, confidence } = session.denial(all.length - 1)?.diagnosis ?? {};
    return `${cause} ${confidence}`;
  };
  const no = 'HTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\n403 Forbidden';

  it('are wrong where an application answers all alike', () => {
    expect(confidenceOf(words.flatMap((word) => [attempt('admin', word), no]))).toBe('invalid-credentials likely');
  });

  it.each([
    ['few', words.slice(0, 3).flatMap((word) => [attempt('admin', word), no])],
    ['one and the same', words.flatMap(() => [attempt('admin', 'letmein'), no])],
    ['those of many names', words.flatMap((word) => [attempt(word, word), no])],
    [
      'refused by a web server',
      words.flatMap((word) => [attempt('admin', word), no.replace('\n', '\nServer: nginx\n')]),
    ],
  ])('may be refused for something else: %s', (_, messages) => {
    expect(confidenceOf(messages)).not.toContain('likely');
  });
});
