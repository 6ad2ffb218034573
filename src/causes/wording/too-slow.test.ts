import { expect, test } from 'vitest';
import { hear } from './hearing.ts';

test.each([
  'Response Timeout',
  'The upstream connection timed out',
  'Read timed out',
  'Lock wait timeout exceeded; try restarting',
  'DNS time out',
  'The query has timed out',
  'Gateway Timeout',
])('what did not come in time is no credential past its time: %s', (text) => {
  expect(hear(text).map(({ cause }) => cause)).not.toContain('expired-credentials');
});

test.each([
  'Session timed out',
  'Your login has timed out',
  'The server session has timed out',
  'Token timeout exceeded',
  'The connection token timed out',
])('what is past its time is told still: %s', (text) => {
  expect(hear(text).map(({ cause }) => cause)).toContain('expired-credentials');
});
