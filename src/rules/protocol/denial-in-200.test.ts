import { describe, expect, test } from 'vitest';
import { causes } from '../../causes/index.ts';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../engine/session.ts';
import { recognise, remedies } from '../../vendors/matcher.ts';
import { rules } from '../index.ts';
import { others } from './testdata/others-in-200.ts';
import { misread, refusals } from './testdata/refusals-in-200.ts';

const bearer = 'GET /v1/things HTTP/1.1\nHost: api.example\nAuthorization: Bearer k3Jd9sLq0PzX7vB2mN8t';

const mediaType = (body: string) =>
  body.startsWith('<!DOCTYPE html')
    ? 'text/html'
    : body.startsWith('<')
      ? 'text/xml'
      : /^(?:for \(;;\);)?[[{]/.test(body)
        ? 'application/json'
        : 'text/plain';

function reported(request: string, body: string) {
  const session = createSession({ causes, rules, recognise, remedies });
  const http = `${request}\n---\nHTTP/1.1 200 OK\nContent-Type: ${mediaType(body)}\n\n${body}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  const { denials, findings } = session.report();
  return { cause: denials[0]?.cause ?? 'none', rules: findings.map(({ rule }) => rule) };
}

describe('a refusal in a 200 is a denial with a cause', () => {
  test.each(refusals.map(([title, body, fair, request]) => [title, body, fair, request ?? bearer] as const))(
    '%s',
    (_title, body, expected, request) => {
      const found = reported(request, body);
      expect(expected.split(' ')).toContain(found.cause);
      expect(found.rules).toContain('denial-in-200');
    },
  );
});

describe('a refusal in a 200 is noticed even where its words are misread', () => {
  test.each(misread.map(([title, body]) => [title, body] as const))('%s', (_title, body) => {
    expect(reported(bearer, body).rules).toContain('denial-in-200');
  });
});

describe('an answer about something else is none', () => {
  test.each(others)('%s', (_title, body) => {
    expect(reported(bearer, body).cause).toBe('none');
  });
});
