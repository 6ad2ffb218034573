import type { DenialRule } from '../../engine/rule.ts';
import { type Challenge, challengeParam, challenges } from '../../http/challenge.ts';
import { inResponse } from '../evidence.ts';

/** Nothing but Digest with MD5, or Digest without qop, is offered (RFC 7616 sections 3.3 and 5). */
export const weakChallenge: DenialRule = {
  id: 'weak-challenge',
  severity: 'warning',
  title: 'Only a weak form of Digest is offered',
  why: 'MD5 is broken, and the standard keeps it for old clients only. Whoever records a login can try passwords against it at great speed. Without qop (quality of protection) nothing that the client chooses goes into the proof, so that it is easier to replay or to prepare for.',
  fixes: {
    caller: [{ text: 'Use this login over https only.' }],
    apiOwner: [
      {
        text: 'Offer SHA-256 first, with qop, and MD5 only as long as old clients need it.',
        code: {
          language: 'http',
          text: 'WWW-Authenticate: Digest realm="files", nonce="...", qop="auth", algorithm=SHA-256',
        },
      },
      {
        text: 'Over https, Basic or a token is often the better choice: Digest makes the server store what is as good as the password.',
      },
    ],
    operator: [
      {
        text: 'If the server cannot do better than MD5, use another module: Digest in Apache httpd, for one, knows only MD5.',
      },
    ],
  },
  references: [
    { title: 'RFC 7616 section 3.3', url: 'https://www.rfc-editor.org/rfc/rfc7616#section-3.3' },
    { title: 'RFC 7616 section 5', url: 'https://www.rfc-editor.org/rfc/rfc7616#section-5' },
  ],
  examples: {
    reports: [
      denied('MD5 by name', 'WWW-Authenticate: Digest realm="files", nonce="x1", algorithm=MD5, qop="auth"'),
      denied('MD5 by default', 'WWW-Authenticate: Digest realm="files", nonce="x1", qop="auth"'),
      denied('SHA-256 without qop', 'WWW-Authenticate: Digest realm="files", nonce="x1", algorithm=SHA-256'),
    ],
    ignores: [
      denied('SHA-256 with qop', 'WWW-Authenticate: Digest realm="files", nonce="x1", algorithm=SHA-256, qop="auth"'),
      denied(
        'SHA-256 first, MD5 for old clients',
        'WWW-Authenticate: Digest realm="files", nonce="x1", algorithm=SHA-256, qop="auth"\nWWW-Authenticate: Digest realm="files", nonce="x1", algorithm=MD5, qop="auth"',
      ),
      denied(
        'Another scheme beside it',
        'WWW-Authenticate: Negotiate\nWWW-Authenticate: Digest realm="files", nonce="x1", qop="auth"',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    const offered = challenges(exchange.response).challenges;
    if (offered.length === 0 || !offered.every(isWeak)) return [];
    const withoutQop = offered.every((challenge) => challengeParam(challenge, 'qop') === undefined);
    const message = `The only login offered is Digest with ${withoutQop ? 'no qop' : 'MD5'}.`;
    return [{ message, evidence: [inResponse(exchange, 'header:www-authenticate')] }];
  },
};

function isWeak(challenge: Challenge): boolean {
  if (challenge.scheme.toLowerCase() !== 'digest') return false;
  const algorithm = (challengeParam(challenge, 'algorithm') ?? 'MD5').toLowerCase();
  return algorithm.startsWith('md5') || challengeParam(challenge, 'qop') === undefined;
}

function denied(title: string, fields: string) {
  return { title, http: `HTTP/1.1 401 Unauthorized\n${fields}\n\nno` };
}
