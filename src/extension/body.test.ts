import { describe, expect, it } from 'vitest';
import { wantsBody, withBody } from './body.ts';
import type { RawEntry } from './entry.ts';

const entry = (status: number, mimeType: string, size = 10, encoding?: string): RawEntry => ({
  response: { status, content: { mimeType, size, ...(encoding ? { encoding } : {}) } },
});

describe('the body of a captured response', () => {
  it.each([
    ['text from Chromium', 'text/html', '<p>no</p>', '', undefined],
    ['base64 from Chromium', 'x-unknown', 'eyJhIjoxfQ==', 'base64', 'base64'],
    ['text from Firefox', 'application/json', 'abcd', 'application/json; charset=utf-8', undefined],
    ['text from Firefox that could be base64', 'text/plain', 'abcd', 'text/plain', undefined],
    [
      'base64 from Firefox',
      'application/x-unknown-content-type',
      'eyJhIjoxfQ==',
      'application/x-unknown-content-type',
      'base64',
    ],
    ['text of an unknown type from Firefox', 'application/x-thing', 'not base64!', 'application/x-thing', undefined],
    ['problem details from Firefox', 'application/problem+json', 'abcd', 'application/problem+json', undefined],
  ])('is %s', (_what, type, body, label, encoding) => {
    const content = withBody(entry(403, type), body, label).response?.content;
    expect(content?.text).toBe(body);
    expect(content?.encoding).toBe(encoding);
  });

  it('is base64 where the entry says so, whatever its type', () => {
    const content = withBody(entry(403, 'text/plain', 10, 'base64'), 'bm8=', 'text/plain').response?.content;
    expect(content?.encoding).toBe('base64');
  });

  it.each<[number, string, number, boolean]>([
    [403, 'image/png', 100, true],
    [401, 'application/json', 100, true],
    [403, 'text/html', 50_000_000, false],
    [200, 'application/json', 100, true],
    [200, 'text/html; charset=utf-8', 100, true],
    [200, '', 100, true],
    [200, 'text/html', 5_000_000, false],
    [200, 'text/javascript', 100, false],
    [200, 'text/css', 100, false],
    [200, 'image/png', 100, false],
    [0, 'text/html', 0, false],
  ])('of status %d, type %j and %d bytes is asked for: %s', (status, type, size, wanted) => {
    expect(wantsBody(entry(status, type, size))).toBe(wanted);
  });
});
