import { describe, expect, test } from 'vitest';
import type { Place } from '../http/place.ts';
import type { Cause } from './cause.ts';
import type { Clue } from './clue.ts';
import { readExample } from './example.ts';
import { excerptOf } from './excerpt.ts';
import { advised } from './fix.ts';
import type { Knowledge } from './knowledge.ts';
import { hidden } from './mask.ts';
import type { Rule } from './rule.ts';
import { createSession } from './session.ts';

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIiwiZXhwIjoxNzY5OTAwMDAwfQ.c2lnbmF0dXJl';
const http = `
POST /orders?access_token=tiger77&page=2 HTTP/1.1
Host: a.example
Authorization: Bearer ${token}
Cookie: sessionid=lion42x; theme=dark
Content-Type: application/x-www-form-urlencoded

a=1
---
HTTP/1.1 403 Forbidden
Set-Cookie: sessionid=panther99; HttpOnly
Content-Type: text/plain

Key lion42x is not for your plan.
`;
const [exchange] = readExample({ http });
if (!exchange) throw new Error('no exchange');

describe('an excerpt', () => {
  test.each<['request' | 'response', Place, string]>([
    ['response', 'status', '403 Forbidden'],
    ['response', 'body', `Key ${hidden} is not for your plan.`],
    ['response', 'body@15..32', 'not for your plan'],
    ['response', 'body@6..11', hidden],
    ['response', 'body@900..1000', ''],
    ['response', 'header:content-type', 'text/plain'],
    ['response', 'header:set-cookie', `sessionid=${hidden}; HttpOnly`],
    ['response', 'header:x-none', ''],
    ['request', 'method', 'POST'],
    ['request', 'url', `https://a.example/orders?access_token=${hidden}&page=2`],
    ['request', 'header:authorization', `Bearer ${hidden}`],
    ['request', 'header:cookie', `sessionid=${hidden}; theme=${hidden}`],
    ['request', 'cookie:sessionid', `sessionid=${hidden}`],
    ['request', 'claim:exp', 'exp: 1769900000'],
    ['request', 'claim:sub', `sub: ${hidden}`],
  ])('of %s %s is %j', (side, place, expected) => {
    expect(excerptOf({ exchange: 0, side, place }, exchange)).toBe(expected);
  });

  test('is as captured where raw is asked for', () => {
    const authorization = { exchange: 0, side: 'request', place: 'header:authorization' } as const;
    expect(excerptOf(authorization, exchange, 'raw')).toBe(`Bearer ${token}`);
    expect(excerptOf({ exchange: 0, side: 'request', place: 'cookie:sessionid' }, exchange, 'raw')).toBe(
      'sessionid=lion42x',
    );
  });

  test('of what must not be shown at all tells only its length', () => {
    expect(excerptOf({ exchange: 0, side: 'response', place: 'body@4..11' }, exchange, 'whole')).toBe(
      `${hidden} (7 characters)`,
    );
  });
});

const clue: Clue = {
  cause: 'not-entitled',
  authority: 'stated',
  confidence: 'certain',
  because: 'The plan does not cover it.',
  evidence: [
    { exchange: 0, side: 'response', place: 'body' },
    { exchange: 0, side: 'response', place: 'body' },
  ],
};
const cause: Cause = {
  id: 'not-entitled',
  title: 'Not covered by the plan',
  headline: 'The plan does not cover this.',
  meaning: 'A larger plan would.',
  fixes: {
    caller: [{ text: 'Upgrade.' }],
    apiOwner: [],
    operator: [
      { text: 'Only at Acme.', vendor: 'acme' },
      { text: 'Only elsewhere.', vendor: 'other' },
    ],
  },
  tellApart: 'Look at the plan.',
  references: [],
  examples: [],
  notExamples: [],
  clues: () => [clue],
};
const leak: Rule = {
  id: 'secret-in-body',
  severity: 'error',
  scope: 'denial',
  title: 'A secret',
  why: 'Why.',
  fixes: { caller: [], apiOwner: [{ text: 'Do not.' }], operator: [] },
  references: [{ title: 'CWE-200', url: 'https://cwe.mitre.org' }],
  examples: { reports: [], ignores: [] },
  check: ({ id }) => [
    { message: 'A key is in the body.', evidence: [{ exchange: id, side: 'response', place: 'body@4..11' }] },
  ],
};
const knowledge: Knowledge = {
  causes: [cause],
  rules: [leak],
  recognise: () => ({
    answeredBy: { vendor: 'acme', name: 'Acme', layer: 'api' },
    clues: [],
    fixes: [
      { cause: 'not-entitled', fix: { text: 'Open the billing page of Acme.' } },
      { cause: 'ip-blocked', fix: { text: 'Never shown.' } },
    ],
  }),
  remedies: (vendor, rule) => [{ text: `How ${vendor} mends ${rule}.` }],
};

test('a report has the members of its contract and no others', () => {
  const session = createSession(knowledge);
  session.add(exchange);
  expect(session.report()).toEqual({
    schema: 1,
    denials: [
      {
        entry: 0,
        method: 'POST',
        url: `https://a.example/orders?access_token=${hidden}&page=2`,
        status: 403,
        cause: 'not-entitled',
        confidence: 'certain',
        answeredBy: { vendor: 'acme', layer: 'api' },
        alternatives: [],
        headline: 'The plan does not cover this.',
        explanation: 'The plan does not cover it. A larger plan would.',
        evidence: [{ where: 'response.body', excerpt: `Key ${hidden} is not for your plan.` }],
        fixes: [
          { for: 'caller', text: 'Open the billing page of Acme.' },
          { for: 'caller', text: 'Upgrade.' },
          { for: 'operator', text: 'Only at Acme.' },
        ],
        findings: ['secret-in-body'],
        fingerprint: expect.stringMatching(/^\w{14}$/),
      },
    ],
    findings: [
      {
        rule: 'secret-in-body',
        severity: 'error',
        entries: [0],
        message: 'A key is in the body.',
        evidence: [{ where: 'response.body', excerpt: `${hidden} (7 characters)` }],
        fixes: [
          { for: 'api-owner', text: 'How acme mends secret-in-body.' },
          { for: 'api-owner', text: 'Do not.' },
        ],
        reference: 'CWE-200',
        fingerprint: expect.stringMatching(/^\w{14}$/),
      },
    ],
  });
});

test('the fingerprint is the same for another id at the same endpoint, and another for another method', () => {
  const prints = [
    ['GET', '/orders/17'],
    ['GET', '/orders/4711'],
    ['DELETE', '/orders/17'],
  ].map(([method, path]) => {
    const session = createSession(knowledge);
    const request = { ...exchange.request, method: method ?? '', url: `https://a.example${path}` };
    session.add({ ...exchange, request });
    return session.report().denials[0]?.fingerprint;
  });
  expect(prints[1]).toBe(prints[0]);
  expect(prints[2]).not.toBe(prints[0]);
});

test('fixes for the vendor that answered lead, those for others are left out', () => {
  const { operator } = {
    operator: [{ text: 'any' }, { text: 'acme', vendor: 'acme' }, { text: 'other', vendor: 'other' }],
  };
  const texts = (vendor?: string) => advised({ caller: [], apiOwner: [], operator }, vendor).map(({ text }) => text);
  expect(texts('acme')).toEqual(['acme', 'any']);
  expect(texts()).toEqual(['any']);
});
