import { describe, expect, test } from 'vitest';
import { signedUrl } from './signed-url.ts';

describe('signed URLs', () => {
  const at = (text: string) => Date.parse(text);
  const policy = btoa('{"Statement":[{"Resource":"*","Condition":{"DateLessThan":{"AWS:EpochTime":1772366400}}}]}')
    .replaceAll('+', '-')
    .replaceAll('=', '_')
    .replaceAll('/', '~');
  test.each([
    [
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260301T110000Z&X-Amz-Expires=3600&X-Amz-Signature=ab',
      's3-v4',
      '2026-03-01T12:00:00Z',
    ],
    ['AWSAccessKeyId=AK&Expires=1772366400&Signature=ab', 's3-v2', '2026-03-01T12:00:00Z'],
    ['Expires=1772366400&Signature=ab&Key-Pair-Id=K1', 'cloudfront', '2026-03-01T12:00:00Z'],
    [`Policy=${policy}&Signature=ab&Key-Pair-Id=K1`, 'cloudfront', '2026-03-01T12:00:00Z'],
    ['X-Goog-Date=20260301T110000Z&X-Goog-Expires=3600&X-Goog-Signature=ab', 'gcs', '2026-03-01T12:00:00Z'],
    ['GoogleAccessId=x&Expires=1772366400&Signature=ab', 'gcs', '2026-03-01T12:00:00Z'],
    ['sv=2022-11-02&se=2026-03-01T12%3A00%3A00Z&sp=r&sr=b&sig=ab', 'azure-sas', '2026-03-01T12:00:00Z'],
    ['temp_url_sig=ab&temp_url_expires=1772366400', 'other', '2026-03-01T12:00:00Z'],
    ['hdnts=st=1772362800~exp=1772366400~acl=*~hmac=ab', 'other', '2026-03-01T12:00:00Z'],
    ['expires=1772366400&signature=0123456789abcdef', 'other', '2026-03-01T12:00:00Z'],
  ])('%s', (query, kind, end) => {
    const read = signedUrl(`https://a.example/f?${query}`);
    expect([read?.kind, read?.expiresAt]).toEqual([kind, at(end)]);
  });
  test.each(['q=1', 'token=abc&e=tomorrow', 'expires=1772366400', 'sig=1'])('%s is not signed', (query) =>
    expect(signedUrl(`https://a.example/f?${query}`)).toBeUndefined(),
  );
  test('its parameters are named', () =>
    expect(signedUrl('https://a.example/f?v=1&X-Amz-Date=x&X-Amz-Signature=y')).toEqual({
      kind: 's3-v4',
      params: ['X-Amz-Date', 'X-Amz-Signature'],
    }));
});
