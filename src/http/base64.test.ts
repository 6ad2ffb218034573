import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Bytes, base64Size } from './base64.ts';

test('what was encoded comes back, padded or not, in either alphabet, with line breaks', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom('base64', 'base64url'), (bytes, alphabet) => {
      const text = Buffer.from(bytes).toString(alphabet === 'base64' ? 'base64' : 'base64url');
      const broken = text.replace(/(.{5})/g, '$1\r\n');
      expect([base64Bytes(text), base64Bytes(broken)]).toEqual([bytes, bytes]);
      expect([base64Size(text), base64Size(broken)]).toEqual([bytes.length, bytes.length]);
    }),
  );
});

test.each(['A', 'AAAAA', 'AB!D', 'AAAA.', 'é===', '{"a":1}'])('%s is no base64', (text) => {
  expect(base64Bytes(text)).toBeUndefined();
  expect(base64Size(text)).toBeUndefined();
});
