import { describe, expect, test } from 'vitest';
import { json, jsonPath } from './json.ts';
import { content } from './testdata/messages.ts';
import { htmlOutline, visibleText } from './text.ts';

describe('bodies', () => {
  test('JSON paths know lists and any case', () => {
    const value = json(content('{"error":{"Errors":[{"reason":"a"},{"reason":"b"}]}}', 'text/html'));
    expect(jsonPath(value, 'error.errors.*.reason')).toEqual(['a', 'b']);
    expect(jsonPath(value, 'error.none.x')).toEqual([]);
  });
  test.each([
    ['', undefined],
    ['plain', undefined],
    ['"x"', 'x'],
    [")]}',\n[1]", [1]],
    ['cb({"a":1})', { a: 1 }],
    ['\uFEFF{"a":1}', { a: 1 }],
  ])('%j as JSON', (text, value) => expect(json(content(text))).toEqual(value));
  test('a page is what its reader sees', () => {
    const html = content(
      '<title>No</title><style>p{}</style><h1>Access\n denied</h1><p>Ask &amp; wait<br>here</p><script>x</script>',
      'text/html',
    );
    expect(visibleText(html)).toBe('No Access denied Ask & wait here');
    expect(htmlOutline(html)).toEqual({ title: 'No', headings: ['Access denied'], paragraphs: ['Ask & wait here'] });
  });
});
