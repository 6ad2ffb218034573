import type { DenialRule } from '../../engine/rule.ts';
import { challengeParam, challenges } from '../../http/challenge.ts';
import { inResponse } from '../evidence.ts';

/** A challenge without a parameter that its scheme requires (RFC 7617 section 2, RFC 7616 section 3.3). */
export const incompleteChallenge: DenialRule = {
  id: 'incomplete-challenge',
  severity: 'warning',
  title: 'Challenge lacks a required parameter',
  why: 'Basic needs a realm, a name for what is protected, so that people can see what they log in to and browsers know where a stored password belongs. Digest needs a realm and a nonce (a fresh value from the server), without which no answer can be computed at all.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Add the realm.',
        code: { language: 'http', text: 'WWW-Authenticate: Basic realm="Staff area", charset="UTF-8"' },
      },
      { text: 'Let a library write Digest challenges: they need a fresh nonce each time.' },
    ],
    operator: [
      {
        text: 'Set the realm where the server or proxy asks for the login.',
        code: { language: 'nginx', text: 'auth_basic "Staff area";' },
      },
    ],
  },
  references: [
    { title: 'RFC 7617 section 2', url: 'https://www.rfc-editor.org/rfc/rfc7617#section-2' },
    { title: 'RFC 7616 section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3' },
  ],
  examples: {
    reports: [
      denied('Basic without a realm', 'WWW-Authenticate: Basic'),
      denied('Basic with a charset only', 'WWW-Authenticate: Basic charset="UTF-8"'),
      denied('Digest without a nonce', 'WWW-Authenticate: Digest realm="staff", qop="auth"'),
    ],
    ignores: [
      denied('Basic with a realm', 'WWW-Authenticate: Basic realm="staff"'),
      denied('Bearer alone', 'WWW-Authenticate: Bearer'),
      denied('An empty realm is a realm', 'WWW-Authenticate: Basic realm=""'),
      denied('Negotiate has no parameters', 'WWW-Authenticate: Negotiate'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const lacking = challenges(exchange.response).challenges.flatMap((challenge) => {
      const names = required[challenge.scheme.toLowerCase()] ?? [];
      const missing = names.filter((name) => challengeParam(challenge, name) === undefined);
      return missing.length > 0 ? [`${challenge.scheme} lacks ${missing.join(' and ')}`] : [];
    });
    if (lacking.length === 0) return [];
    const message = `The challenge is incomplete: ${[...new Set(lacking)].join('; ')}.`;
    return [{ message, evidence: [inResponse(exchange, 'header:www-authenticate')] }];
  },
};

const required: Readonly<Record<string, readonly string[]>> = { basic: ['realm'], digest: ['realm', 'nonce'] };

function denied(title: string, field: string) {
  return { title, http: `HTTP/1.1 401 Unauthorized\n${field}\n\nno` };
}
