import { describe, expect, test } from 'vitest';
import { hearCode } from './hearing-code.ts';

const causes = (code: string) => hearCode(code).map(({ cause, confidence }) => `${cause} ${confidence}`);

describe('a code about what was not confirmed', () => {
  test.each([
    'API_KEY_UNVERIFIED',
    'KEY_NOT_VERIFIED',
    'apiKeyUnconfirmed',
    'api_key.not_yet_verified',
    'API_KEY_PENDING_VERIFICATION',
  ])('%s: the owner of the key has something to confirm', (code) => {
    expect(causes(code)).toContain('account-disabled likely');
    expect(causes(code).join()).not.toContain('revoked');
  });
  test.each(['TOKEN_UNVERIFIED', 'UNVERIFIED_TOKEN', 'token_not_verified', 'JWT_UNVERIFIED', 'tokenUnconfirmed'])(
    '%s: the server could not check the token',
    (code) => {
      expect(causes(code).join()).toContain('invalid-credentials');
      expect(causes(code).join()).not.toMatch(/revoked|account-disabled/);
    },
  );
  test.each(['API_KEY_DISABLED', 'KEY_REVOKED', 'API_KEY_INACTIVE', 'TOKEN_REVOKED', 'api_key_verification_revoked'])(
    '%s: it was withdrawn',
    (code) => expect(causes(code).join()).toContain('revoked-credentials'),
  );
});
