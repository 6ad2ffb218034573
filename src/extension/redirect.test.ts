import { expect, test } from 'vitest';
import type { RawEntry } from './entry.ts';
import { createRedirects } from './redirect.ts';

const entry = (status: number, _resourceType: string | undefined, ...headers: readonly string[]): RawEntry => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  request: { method: 'GET', url: `https://shop.example/callback?${status}` },
  response: { status, ...(headers.length ? { headers } : {}) },
  ...(_resourceType ? { _resourceType } : {}),
});
const [early, late] = [entry(303, 'document'), entry(303, 'document', 'Set-Cookie: session=1')];

/** A log that comes when it is told to, and the number of times that it was read. */
function slowLog(log: readonly RawEntry[]) {
  const waiting: (() => void)[] = [];
  const read = () => new Promise<readonly RawEntry[]>((resolve) => waiting.push(() => resolve(log)));
  return { read, reads: () => waiting.length, come: () => waiting.map((give) => give()) };
}

test('a redirect of a page is taken from the log, where the fields that came late are there', async () => {
  const log = slowLog([late, entry(200, 'document')]);
  const whole = createRedirects(log.read)(early);
  log.come();
  expect(await whole).toBe(late);
});

test('redirects of one moment read the log once, and a later one reads it again', async () => {
  const log = slowLog([late]);
  const whole = createRedirects(log.read);
  const both = [whole(early), whole(early)];
  expect(log.reads()).toBe(1);
  log.come();
  expect(await Promise.all(both)).toEqual([late, late]);
  whole(early);
  expect(log.reads()).toBe(2);
});

test('a redirect that the log has lost stays as it was told', async () => {
  const log = slowLog([]);
  const whole = createRedirects(log.read)(early);
  log.come();
  expect(await whole).toBe(early);
});

test.each([
  ['an answer that is no redirect', entry(200, 'document')],
  ['a page that had not changed', entry(304, 'document')],
  ['a picture', entry(302, 'image')],
  ['an entry of Firefox', entry(302, undefined)],
])('%s does not wait for the log', async (_, each) => {
  const log = slowLog([]);
  expect(await createRedirects(log.read)(each)).toBe(each);
  expect(log.reads()).toBe(0);
});
