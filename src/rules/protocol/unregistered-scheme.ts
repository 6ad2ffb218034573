import type { DenialRule } from '../../engine/rule.ts';
import { challenges } from '../../http/challenge.ts';
import { inResponse } from '../evidence.ts';

/** A scheme that is not in the IANA registry of HTTP authentication schemes (RFC 9110 section 16.4.1). */
export const unregisteredScheme: DenialRule = {
  id: 'unregistered-scheme',
  severity: 'info',
  title: 'Authentication scheme is not registered',
  why: 'The public list of authentication schemes, kept by IANA, does not have this one. Browsers and general libraries may not know what to send: it works best with clients that were written for it.',
  fixes: {
    caller: [{ text: 'Look into the documentation of the API for what to send.' }],
    apiOwner: [
      {
        text: 'If the credential is a token sent in Authorization, offer Bearer, and keep the old name until all clients have changed. If it is a cookie, keep the name as it is.',
        code: { language: 'http', text: 'WWW-Authenticate: Bearer realm="api"' },
      },
      {
        text: 'For a login by cookie a name of your own is fine: no registered scheme fits, and browsers open no login box for it.',
      },
    ],
    operator: [],
  },
  references: [
    { title: 'RFC 9110 section 16.4.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-16.4.1' },
    {
      title: 'IANA HTTP Authentication Schemes',
      url: 'https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml',
    },
  ],
  examples: {
    reports: [
      denied('Token', 'WWW-Authenticate: Token realm="api"'),
      denied('JWT beside Bearer', 'WWW-Authenticate: Bearer realm="api"\nWWW-Authenticate: JWT realm="api"'),
      denied('A login by cookie', 'WWW-Authenticate: Cookie realm="shop"'),
      denied('A name of its own', 'WWW-Authenticate: ShopKey'),
    ],
    ignores: [
      denied('Bearer in capitals', 'WWW-Authenticate: BEARER realm="api"'),
      denied('DPoP', 'WWW-Authenticate: DPoP algs="ES256"'),
      denied('Negotiate and Basic', 'WWW-Authenticate: Negotiate\nWWW-Authenticate: Basic realm="staff"'),
      denied('A word of a value without quotes is no scheme', 'WWW-Authenticate: Basic realm=staff area'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const reading = challenges(exchange.response);
    const broken = new Set(reading.errors.map(({ line }) => line));
    const seen = new Set<number>();
    // After a fault only the first scheme of the line is sure to be one.
    const sure = reading.challenges.filter(({ line }) => {
      const first = !seen.has(line);
      seen.add(line);
      return first || !broken.has(line);
    });
    const names = sure
      .map(({ scheme }) => scheme)
      .filter((scheme) => scheme !== '' && !registered.has(scheme.toLowerCase()));
    const unknown = [...new Set(names)];
    if (unknown.length === 0) return [];
    const plain =
      unknown.length === 1
        ? `The scheme ${unknown.join()} is not registered with IANA.`
        : `The schemes ${unknown.join(', ')} are not registered with IANA.`;
    const message = unknown.every(isLoginByPage)
      ? `${plain} For a login by cookie no registered scheme fits, so a name of its own is fine here.`
      : plain;
    return [{ message, evidence: [inResponse(exchange, 'header:www-authenticate')] }];
  },
};

/** Names for a login on a page, whose proof is a cookie. */
const isLoginByPage = (scheme: string) => /cookie|session|form|web|login|redirect/i.test(scheme);

const registered: ReadonlySet<string> = new Set([
  'basic',
  'bearer',
  'concealed',
  'digest',
  'dpop',
  'gnap',
  'hoba',
  'mutual',
  'negotiate',
  'oauth',
  'privatetoken',
  'scram-sha-1',
  'scram-sha-256',
  'vapid',
]);

function denied(title: string, fields: string) {
  return { title, http: `HTTP/1.1 401 Unauthorized\n${fields}\n\nno` };
}
