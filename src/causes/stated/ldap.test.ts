import { describe, expect, it } from 'vitest';
import { readExample } from '../../engine/example.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { bindRefusal } from './ldap.ts';
import { stated } from './stated.ts';

const message = (code: string) =>
  `80090308: LdapErr: DSID-0C090400, comment: AcceptSecurityContext error, data ${code}, v1db1`;

describe('sub-codes of a directory server', () => {
  it.each([
    ['525', 'invalid-credentials'],
    ['52e', 'invalid-credentials'],
    ['530', 'insufficient-permission'],
    ['531', 'insufficient-permission'],
    ['532', 'expired-credentials'],
    ['533', 'account-disabled'],
    ['701', 'account-disabled'],
    ['773', 'expired-credentials'],
    ['775', 'account-disabled'],
  ] as const)('data %s names %s', (code, cause: CauseId) => {
    expect(bindRefusal(message(code))?.cause).toBe(cause);
    const [exchange] = readExample({
      http: `POST /login HTTP/1.1\nHost: a.example.com\n\nuser=maria&password=autumn-leaves\n---\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"${message(code)}"}`,
    });
    expect(exchange && stated(exchange, cause)).toHaveLength(1);
  });

  it('reads no code where no directory speaks', () => {
    expect(bindRefusal('The form has no data 52e, sorry')).toBeUndefined();
    expect(bindRefusal(message('57'))).toBeUndefined();
  });
});
