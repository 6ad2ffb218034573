import type { DenialRule } from '../../engine/rule.ts';
import { challengeOf, challengeParam } from '../../http/challenge.ts';
import { isPreflight } from '../../http/cors.ts';
import { credentials } from '../../http/credentials.ts';
import { inResponse } from '../evidence.ts';

/** A Bearer challenge with an `error` although no token was sent (RFC 6750 section 3.1). */
export const bearerErrorWithoutToken: DenialRule = {
  id: 'bearer-error-without-token',
  severity: 'info',
  title: 'Bearer error although no token was sent',
  why: 'An error code says what was wrong with the token or with how it was sent. Without a token neither can be wrong, and "invalid_token" sends people looking for a fault in a token that never left the client.',
  fixes: {
    caller: [
      {
        text: 'Find out why no token was sent: it is missing, not wrong. (A HAR file that was exported without sensitive data shows no token either.)',
      },
    ],
    apiOwner: [
      {
        text: 'Without a token, send the challenge without an error code.',
        code: { language: 'http', text: 'WWW-Authenticate: Bearer realm="api"' },
      },
    ],
    operator: [],
  },
  references: [{ title: 'RFC 6750 section 3.1', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' }],
  examples: {
    reports: [
      denied('invalid_token to a request without a token', '', '401 Unauthorized', 'Bearer error="invalid_token"'),
      denied(
        'invalid_request to a request without a token',
        '',
        '401 Unauthorized',
        'Bearer realm="api", error="invalid_request"',
      ),
      denied(
        'A description does not make it better',
        '',
        '401 Unauthorized',
        'Bearer error="invalid_token", error_description="The token is missing"',
      ),
    ],
    ignores: [
      denied(
        'A token was sent',
        'Authorization: Bearer 7b1f0a6de2c94855\n',
        '401 Unauthorized',
        'Bearer error="invalid_token"',
      ),
      denied('No error code', '', '401 Unauthorized', 'Bearer realm="api"'),
      denied(
        'A session that may hold the token',
        'Cookie: session=7b1f0a6de2c94855\n',
        '401 Unauthorized',
        'Bearer error="invalid_token"',
      ),
      denied(
        'Credentials of another scheme',
        'Authorization: Basic YW5uOnR1bGlw\n',
        '401 Unauthorized',
        'Bearer error="invalid_token"',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const bearer = challengeOf(exchange.response, 'bearer');
    const error = bearer && challengeParam(bearer, 'error');
    if (!error || isPreflight(exchange)) return [];
    const tokens = credentials(exchange.request).filter(({ kind, name }) => kind !== 'body' || name.includes('token'));
    if (tokens.length > 0) return [];
    return [
      {
        message: `The challenge says ${error.slice(0, 40)}, but the request shows no token.`,
        evidence: [inResponse(exchange, 'header:www-authenticate')],
      },
    ];
  },
};

function denied(title: string, field: string, status: string, challenge: string) {
  const http = `GET /v1/orders HTTP/1.1\nHost: api.shop.example\n${field}\n---\nHTTP/1.1 ${status}\nWWW-Authenticate: ${challenge}\n\nno`;
  return { title, http };
}
