import { expect, test } from 'vitest';
import { rules } from './index.ts';

/** The table of the taxonomy: every rule and how grave it is. */
const table = `
missing-www-authenticate error
malformed-challenge error
incomplete-challenge warning
unregistered-scheme info
weak-challenge warning
cleartext-credentials error
should-be-401 warning
should-be-403 warning
should-be-429 warning
denial-in-200 warning
login-redirect info
bearer-error-mismatch warning
bearer-error-without-token info
preflight-denied error
cors-opaque-denial warning
challenge-not-exposed info
native-login-prompt warning
cacheable-denial warning
no-reason info
status-body-mismatch warning
missing-retry-after info
auth-loop warning
username-enumeration error
username-enumeration-differential error
username-enumeration-timing info
resource-existence-leak info
resource-enumeration error
inconsistent-protection warning
denied-data error
secret-in-body error
secret-in-url warning
personal-data warning
permission-detail info
stack-trace error
debug-page error
sql-error error
file-path warning
internal-address warning
version-banner info
reflected-input warning
no-login-throttle warning`;

test('every rule is as grave as the taxonomy says, and there is no other', () => {
  expect(rules.map(({ id, severity }) => `${id} ${severity}`)).toEqual(table.trim().split('\n'));
});
