import { describe, expect, test } from 'vitest';
import { createSession } from '../index.ts';
import { readExample } from './example.ts';
import { others, refusals } from './testdata/other-status.ts';

/** What is asked for, by whom. */
const requests: Readonly<Record<string, string>> = {
  bearer: 'GET /v1/things HTTP/1.1\nAuthorization: Bearer k3Jd9sLq0PzX7vB2mN8t',
  anon: 'GET /v1/things HTTP/1.1',
  cookie:
    'POST /things HTTP/1.1\nCookie: sessionid=8f3kd92ks9dk2ls0\nContent-Type: application/x-www-form-urlencoded\n\nname=x&csrf_token=ab12',
  page: 'GET /things HTTP/1.1\nSec-Fetch-Dest: document\nSec-Fetch-Mode: navigate',
  fetch: 'GET /api/things HTTP/1.1\nSec-Fetch-Dest: empty\nSec-Fetch-Mode: cors\nSec-Fetch-Site: same-origin',
  known: 'GET /things HTTP/1.1\nCookie: sessionid=8f3kd92ks9dk2ls0\nSec-Fetch-Dest: document\nSec-Fetch-Mode: navigate',
  origin: 'GET /v1/things HTTP/1.1\nOrigin: https://shop.example\nX-Api-Key: k3Jd9sLq0PzX7vB2mN8t',
  link: 'GET /d/abc?token=k3Jd9sLq0PzX7vB2mN8t HTTP/1.1\nSec-Fetch-Dest: document',
  put: 'PUT /v1/things/5 HTTP/1.1\nAuthorization: Bearer k3Jd9sLq0PzX7vB2mN8t\nContent-Type: application/json\n\n{"name":"x"}',
  soap: 'POST /ws HTTP/1.1\nContent-Type: text/xml\n\n<s:Envelope xmlns:s="x"><s:Header><w:Security xmlns:w="x"><w:UsernameToken><w:Username>u</w:Username><w:Password>p4ss</w:Password></w:UsernameToken></w:Security></s:Header><s:Body/></s:Envelope>',
};

/** The columns of each line; the last holds the rest. */
const rows = (table: string, columns: number) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const parts = line.split(/ \|(?= |$)/);
      return [...parts.slice(0, columns - 1), parts.slice(columns - 1).join(' |')].map((part) => part.trim());
    });

function causeOf(columns: readonly string[]): string {
  const [request = '', status, type, fields = '', body = ''] = columns;
  const head = [
    `HTTP/1.1 ${status}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...fields.split(';;').filter(Boolean),
  ];
  const answer = `${head.join('\n')}\n\n${body.replaceAll('\\n', '\n')}`;
  const session = createSession();
  for (const exchange of readExample({ http: `${requests[request]}\n---\n${answer}` })) session.add(exchange);
  return session.report().denials[0]?.cause ?? 'none';
}

describe('a refusal under another status than 401 and 403', () => {
  test.each(rows(refusals, 7))('%s', (_title, fair = '', ...columns) => {
    expect(fair.split(' ')).toContain(causeOf(columns));
  });
});

describe('no refusal', () => {
  test.each(rows(others, 6))('%s', (_title, ...columns) => {
    expect(causeOf(columns)).toBe('none');
  });
});
