import { describe, expect, test } from 'vitest';
import type { Content } from './exchange.ts';
import { failedRecord } from './inner-record.ts';

const content = (mediaType: string, text: string): Content => ({ state: 'text', text, mediaType, size: text.length });
const failed = '{"error":{"code":401,"message":"no"}}';

describe('the one record of a stream that says that the request failed', () => {
  test.each([
    ['an event named error', 'text/event-stream', 'event: error\ndata: gone\n\n', 'gone', 'text/plain'],
    ['data that names an error', 'text/event-stream', `data: ${failed}\n\n`, failed, 'application/json'],
    [
      'with the ends of lines of Windows',
      'text/event-stream',
      `event: error\r\ndata: ${failed}\r\n\r\n`,
      failed,
      'application/json',
    ],
    [
      'behind an id and a comment',
      'text/event-stream',
      `: hi\nid: 1\nretry: 10\ndata: ${failed}\n`,
      failed,
      'application/json',
    ],
    ['the last of some lines', 'application/x-ndjson', `{"progress":1}\n${failed}\n`, failed, 'application/json'],
    [
      'lines that are labelled as one value',
      'application/json',
      `{"progress":1}\n${failed}`,
      failed,
      'application/json',
    ],
  ])('%s stands where it stood, alone', (_title, type, text, record, mediaType) => {
    const found = failedRecord(content(type, text));
    expect(found.text.trim()).toBe(record);
    expect(found.text.indexOf(record)).toBe(text.indexOf(record));
    expect(found.mediaType).toBe(mediaType);
  });

  test.each([
    ['an event with data', 'text/event-stream', 'data: {"choices":[{"delta":"hi"}]}\n\n'],
    ['words in several events', 'text/event-stream', 'data: {"text":"hi"}\n\ndata: {"text":"you"}\n\n'],
    [
      'an error after something was served',
      'text/event-stream',
      `data: {"text":"hi"}\n\nevent: error\ndata: ${failed}\n\n`,
    ],
    ['a line of success at the end', 'application/x-ndjson', `${failed}\n{"ok":true}\n`],
    ['a single line', 'application/x-ndjson', failed],
    ['a value of several lines', 'application/json', '{\n"error":\n"no"\n}'],
    ['another type', 'text/plain', `{"a":1}\n${failed}`],
    ['a long stream', 'application/x-ndjson', `${'{"a":1}\n'.repeat(3000)}${failed}`],
    ['broken JSON', 'application/x-ndjson', '{"a":1}\n{"error":'],
    ['nothing', 'text/event-stream', ''],
  ])('the content itself: %s', (_title, type, text) => {
    const whole = content(type, text);
    expect(failedRecord(whole)).toBe(whole);
  });
});
