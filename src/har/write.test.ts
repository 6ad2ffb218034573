import { describe, expect, test } from 'vitest';
import { readHar } from './read.ts';
import { writeHar } from './write.ts';

const logOf = (text: string) => JSON.parse(text).log;

describe('a written HAR', () => {
  test('has every entry, with the members that HAR 1.2 asks for', () => {
    const log = logOf(writeHar([{ request: { url: 'https://a.example/?q=1' } }, {}]));
    expect(log.version).toBe('1.2');
    expect(log.creator.name).toBe('Why Denied');
    expect(log.entries).toHaveLength(2);
    expect(log.entries[0]).toMatchObject({
      startedDateTime: '1970-01-01T00:00:00.000Z',
      time: -1,
      request: {
        method: 'GET',
        headers: [],
        cookies: [],
        queryString: [{ name: 'q', value: '1' }],
        headersSize: -1,
        bodySize: -1,
      },
      response: {
        status: 0,
        statusText: '',
        headers: [],
        content: { size: -1, mimeType: 'x-unknown' },
        redirectURL: '',
      },
      cache: {},
      timings: { send: -1, wait: -1, receive: -1 },
    });
  });

  test('keeps what it does not know, and the log\u2019s own members', () => {
    const log = logOf(
      writeHar([{ _priority: 'High', request: { url: 'x', _extra: [1] } }], {
        creator: { name: 'Other', version: '9' },
        pages: [{ id: 'p' }],
      }),
    );
    expect(log).toMatchObject({
      creator: { name: 'Other', version: '9' },
      pages: [{ id: 'p' }],
      entries: [{ _priority: 'High', request: { _extra: [1] } }],
    });
  });

  test('mends what was odd, so that it is read without repairs', () => {
    const written = writeHar([
      {
        startedDateTime: 1772366400000,
        request: { url: 'https://a.example/', method: 'GET', headers: { A: 'b' } },
        response: { status: '403', headers: null, content: null },
      },
    ]);
    const reading = readHar(written);
    expect(reading.repairs).toEqual([]);
    expect(reading.exchanges[0]).toMatchObject({
      startedAt: 1772366400000,
      request: { fields: [{ name: 'A', value: 'b' }] },
      response: { status: 403 },
    });
  });
});
