import type { DenialRule } from '../../engine/rule.ts';
import { challengeOf, challengeParam } from '../../http/challenge.ts';
import { inResponse } from '../evidence.ts';

/** The `error` of a Bearer challenge goes with another status (RFC 6750 section 3.1). */
export const bearerErrorMismatch: DenialRule = {
  id: 'bearer-error-mismatch',
  severity: 'warning',
  title: 'Bearer error and status disagree',
  why: 'The standard for Bearer tokens recommends one status for each error code. Clients look at one or the other: some then refresh a token that is fine, some report a missing right where the token has expired.',
  fixes: {
    caller: [{ text: 'Go by the error code rather than by the status: it is the more exact of the two.' }],
    apiOwner: [
      {
        text: 'Send invalid_request with 400, invalid_token with 401 and insufficient_scope with 403.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope", scope="orders:write"',
        },
      },
    ],
    operator: [],
  },
  references: [{ title: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' }],
  examples: {
    reports: [
      denied('An invalid token with 403', '403 Forbidden', 'Bearer error="invalid_token"'),
      denied(
        'A missing scope with 401',
        '401 Unauthorized',
        'Bearer realm="api", error="insufficient_scope", scope="orders:write"',
      ),
      denied('A malformed request with 401', '401 Unauthorized', 'Bearer error="invalid_request"'),
    ],
    ignores: [
      denied('An invalid token with 401', '401 Unauthorized', 'Bearer error="invalid_token"'),
      denied('A missing scope with 403', '403 Forbidden', 'Bearer error="insufficient_scope"'),
      denied('An error code of another standard', '401 Unauthorized', 'Bearer error="use_dpop_nonce"'),
      denied('No error at all', '403 Forbidden', 'Bearer realm="api"'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const { response } = exchange;
    const bearer = challengeOf(response, 'bearer');
    const error = bearer && challengeParam(bearer, 'error')?.toLowerCase();
    const right = error && rightStatus.get(error);
    if (!right || right === response.status || (response.status !== 401 && response.status !== 403)) return [];
    return [
      {
        message: `The challenge says ${error}, which goes with ${right}, but the status is ${response.status}.`,
        evidence: [inResponse(exchange, 'header:www-authenticate'), inResponse(exchange, 'status')],
      },
    ];
  },
};

const rightStatus: ReadonlyMap<string, number> = new Map([
  ['invalid_request', 400],
  ['invalid_token', 401],
  ['insufficient_scope', 403],
]);

function denied(title: string, status: string, challenge: string) {
  const http = `GET /v1/orders HTTP/1.1\nHost: api.shop.example\nAuthorization: Bearer 7b1f0a6de2c94855\n---\nHTTP/1.1 ${status}\nWWW-Authenticate: ${challenge}\n\nno`;
  return { title, http };
}
