import { describe, expect, test } from 'vitest';
import { readExample } from '../../engine/example.ts';
import { createSession } from '../../engine/session.ts';
import { recognise, remedies } from '../../vendors/matcher.ts';
import { causes } from '../index.ts';

const digest = '7ac1c2e3d4a5968778695a4b3c2d1e0f9e8d7c61';
const date = 'Date: Thu, 12 Mar 2026 11:46:54 GMT';

/** Cause and confidence of a refusal of what was asked for, with a field of its own or none. */
function verdict(target: string, field: string, answer: string): string {
  const session = createSession({ causes, rules: [], recognise, remedies });
  const http = `GET ${target} HTTP/1.1\nHost: api.farm.example${field && `\n${field}`}\n---\nHTTP/1.1 401 Unauthorized\n${date}\n\n${answer}`;
  for (const exchange of readExample({ http })) session.add(exchange);
  const diagnosis = session.denials()[0]?.diagnosis;
  return `${diagnosis?.cause} ${diagnosis?.confidence}`;
}

const signed = (stamp: string, name = 'sig') => `/x?${stamp}&${name}=${digest}`;
const fields = `X-Timestamp: 1773315914\nX-Signature: ${digest}`;

describe('what is signed with its time, and called expired by a server that tells its own, has another clock', () => {
  test.each([
    [
      signed('hmac_timestamp=1773315972', 'hmac_sign'),
      '',
      'Token has expired (Current time: 1773316014, you are 42s off)',
    ],
    [signed('ts=1773315914'), '', 'Signature expired. Server time: 1773316014'],
    [signed('time=1773315914000', 'checksum'), '', '{"error":"request expired","serverTime":1773316014123}'],
    [signed('timestamp=2026-03-12T11:44:54Z', 'signature'), '', 'Expired request; it is now 2026-03-12T11:46:54Z'],
    ['/x', fields, '{"error":"expired","now":1773316014}'],
    ['/x', fields, 'Signature has expired, the clock is 100 seconds behind'],
    ['/x', fields, 'The request is expired. Current date: Thu, 12 Mar 2026 11:46:54 GMT'],
  ])('%s %s: %s', (target, field, answer) => expect(verdict(target, field, answer)).toMatch(/^clock-skew/));

  test.each([
    ['the answer tells no time', signed('ts=1773315972'), '', 'Token has expired'],
    [
      'it tells when the error was written down',
      signed('ts=1773315972'),
      '',
      '{"timestamp":"2026-03-12T11:46:54Z","error":"Token expired"}',
    ],
    [
      'the link tells its end',
      `${signed('ts=1773315000')}&expires=1773316000`,
      '',
      'Link expired, it is now 1773316014',
    ],
    [
      'nothing is signed',
      '/x',
      'Authorization: Bearer 7f3c9a1d5be24680aa',
      'Token expired, current time 2026-03-12T11:46:54Z',
    ],
    [
      'a token is sent beside it',
      '/x',
      `${fields}\nX-Session-Token: 7f3c9a1d5be24680aa`,
      'Session expired. Server time: 1773316014',
    ],
  ])('not where %s', (_where, target, field, answer) =>
    expect(verdict(target, field, answer)).toMatch(/^expired-credentials/),
  );
});

describe('the time in a signed address', () => {
  test.each([
    'ts=1773315014',
    'request_time=1773326014000',
    'auth_timestamp=2026-03-12T09:46:54Z',
    'date=20260312084654',
  ])('that is far off tells it: %s', (stamp) => expect(verdict(signed(stamp), '', 'no')).toBe('clock-skew likely'));
  test.each([
    ['is near', signed('ts=1773315914')],
    ['is of another day', signed('ts=1772316014')],
    ['is no time', signed('ts=1')],
    ['is beside no signature', '/x?ts=1773312014&page=2'],
    ['is that of a range', `/x?from_date=1773312014&q=${digest.slice(0, 8)}`],
  ])('says nothing where it %s', (_where, target) => expect(verdict(target, '', 'no')).not.toMatch(/^clock-skew/));
});
