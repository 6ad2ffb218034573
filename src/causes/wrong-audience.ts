import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import type { Exchange } from '../http/exchange.ts';
import { urlParts } from '../http/url-pattern.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { isServed } from './facts/outcome.ts';
import { servedByASister, tenantNotListed } from './proof/audience.ts';
import { keyOfOtherEnvironment } from './proof/environment.ts';
import { askedForOther } from './proof/granted.ts';
import { signedForOtherRegion } from './proof/signed-region.ts';
import { isIdToken, mainToken, type SentToken } from './proof/tokens.ts';
import { twinClues } from './proof/twin.ts';
import { aboutTheCredential, saysElse } from './proof/words-say.ts';
import { otherHostAsked } from './stated/asked-host.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A valid token for another audience, issuer, tenant, region or environment. */
export const wrongAudience: Cause = {
  id: 'wrong-audience',
  title: 'Token meant for somebody else',
  headline: 'The token is meant for another API, tenant, region or environment than the one it was sent to.',
  meaning:
    'A token names who issued it and who it is for, and this server is not the one named, or does not trust the issuer. The token may be genuine and in time; it opens another door. ' +
    'Test keys on the live system and keys of another region belong here, too.',
  fixes: {
    caller: [
      {
        text: 'Look at the aud and iss claims of the token, and compare them with what the API documents.',
        code: {
          language: 'sh',
          text: 'echo "$TOKEN" | cut -d. -f2 | tr _- /+ | base64 -d 2>/dev/null | grep -oE \'"(aud|iss)":[^,]*\'',
        },
      },
      {
        text: 'Ask for a token for this very API: name its audience, resource or scope when signing in.',
        code: { language: 'js', text: "await client.getToken({ audience: 'https://api.example.com' });" },
      },
      { text: 'Send the access token, not the ID token: the ID token is for the page that signs the user in.' },
      {
        text: 'Check that key and address belong together: test key with the test address, the region of the account, the right tenant.',
      },
    ],
    apiOwner: [
      {
        text: 'Say which claim does not fit. The audience that is expected is no secret.',
        code: {
          language: 'http',
          text: 'WWW-Authenticate: Bearer error="invalid_token", error_description="The audience is invalid"',
        },
      },
      {
        text: 'Check the expected audience and issuer in the configuration, letter by letter: a slash at the end or http in place of https counts.',
      },
      {
        text: 'Publish what to ask for in the metadata of the protected resource (RFC 9728).',
        code: {
          language: 'http',
          text: 'WWW-Authenticate: Bearer resource_metadata="https://api.example.com/.well-known/oauth-protected-resource"',
        },
      },
    ],
    operator: [
      {
        text: 'Check that each environment is configured with its own issuer and audience, and that no staging value reached production.',
      },
      {
        text: 'Behind a proxy, configure the public address: a server that only knows its internal name expects that as the audience.',
      },
    ],
  },
  tellApart:
    'Look at the aud and iss claims of the token: if they name another API or issuer than this one, it is this. If they fit, look at its signature and its times.',
  references: [
    { title: 'RFC 7519 section 4.1.3', url: 'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.3' },
    { title: 'RFC 8707', url: 'https://www.rfc-editor.org/rfc/rfc8707' },
    { title: 'RFC 9700 section 2.3', url: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.3' },
  ],
  examples: [
    {
      title: 'a challenge that says so',
      http: `
        GET /payslips HTTP/1.1
        Host: hr.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The audience is invalid"
        Content-Length: 0
      `,
    },
    {
      title: 'an ID token in place of an access token',
      http: `
        GET /files HTTP/1.1
        Host: drive.example.com
        Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUuY29tIiwiYXVkIjoiY2xpZW50LTQyIiwibm9uY2UiOiJuLTAiLCJleHAiOjE3NzIzNzAwMDB9.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg
        ---
        HTTP/1.1 401 Unauthorized
        Date: Sun, 01 Mar 2026 12:00:00 GMT
        Content-Length: 0
      `,
    },
    {
      title: 'a test key on the live system',
      http: `
        GET /v1/charges HTTP/1.1
        Host: pay.example.net
        Authorization: Bearer 90af17c2e6b84d35
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"A test key was used against the live environment. The key belongs to a different environment."}
      `,
    },
  ],
  notExamples: [
    {
      title: 'a signature that does not verify',
      http: `
        GET /payslips HTTP/1.1
        Host: hr.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer error="invalid_token", error_description="The token signature is invalid"
        Content-Length: 0
      `,
    },
    {
      title: 'a missing scope',
      http: `
        GET /payslips HTTP/1.1
        Host: hr.example.com
        Authorization: Bearer 7f3c9a1d5be24680
        ---
        HTTP/1.1 403 Forbidden
        WWW-Authenticate: Bearer error="insufficient_scope", scope="payslips.read"
        Content-Length: 0
      `,
    },
    {
      title: 'nothing was sent',
      http: `
        GET /payslips HTTP/1.1
        Host: hr.example.com
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'wrong-audience'),
    ...worded(exchange, 'wrong-audience'),
    ...tokenForAnother(exchange),
    ...servedByItsAudience(exchange, around),
    ...servedByASister(exchange, around),
    ...twinClues(exchange, around, 'wrong-audience'),
    ...tenantNotListed(exchange, around),
    ...keyOfOtherEnvironment(exchange),
    ...signedForOtherRegion(exchange),
    ...otherHostAsked(exchange),
    ...askedForOther(exchange, around),
  ],
};

/** The token names the address of another server, which accepts it; this one, which it does not name, refuses it. */
function servedByItsAudience(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const token = mainToken(exchange);
  if (!token || token.credential.fault || exchange.response.status !== 401) return [];
  // A gateway that cannot verify the token may well call that a permission.
  if (saysElse(exchange, [...aboutTheCredential, 'insufficient-scope'])) return [];
  const hosts = audienceHosts(token);
  const own = urlParts(exchange.request.url)?.host ?? '';
  if (hosts.length === 0 || hosts.some((host) => isHostOrAbove(host, own))) return [];
  const named = around.sameCredential.find(
    (other) => isServed(other) && hosts.includes(urlParts(other.request.url)?.host ?? ''),
  );
  if (!named) return [];
  const because =
    'The aud claim is the address of another server, which accepts the same token; it does not name the one that refuses it.';
  return [
    clue('wrong-audience', ['neighbours', 'certain'], because, [
      asked(exchange, token.credential.kind === 'authorization' ? 'claim:aud' : token.credential.place),
      answered(named, 'status'),
    ]),
  ];
}

/** Hosts that the aud claim names by address; none if it holds another kind of name as well, which may mean anybody. */
function audienceHosts({ jwt: { claims } }: SentToken): readonly string[] {
  const named: readonly unknown[] = Array.isArray(claims.aud) ? claims.aud.slice(0, 20) : [claims.aud];
  const hosts = named.map((each) =>
    typeof each === 'string' && /^https?:/.test(each) ? (urlParts(each)?.host ?? '') : '',
  );
  return hosts.includes('') ? [] : hosts;
}

/** `example.com` as an audience may mean `api.example.com` as well. */
const isHostOrAbove = (host: string, own: string) => own === host || own.endsWith(`.${host}`);

function tokenForAnother(exchange: Exchange): readonly Clue[] {
  const token = mainToken(exchange);
  if (token?.credential.kind !== 'authorization' || token.credential.fault || exchange.response.status !== 401)
    return [];
  if (saysElse(exchange, ['invalid-credentials', 'no-credentials', 'wrong-audience', 'wrong-scheme'])) return [];
  if (isIdToken(token))
    return [
      found(
        exchange,
        token,
        'likely',
        'The token is an ID token: it tells who signed in and is meant for the page, not for an API.',
        'An ID token was sent where an access token belongs.',
      ),
    ];
  const foreign = foreignAudience(token, exchange);
  return foreign ? [found(exchange, token, foreign.sure ? 'certain' : 'possible', foreign.because)] : [];
}

function found(
  exchange: Exchange,
  { credential }: SentToken,
  confidence: 'certain' | 'likely' | 'possible',
  because: string,
  headline?: string,
): Clue {
  const place = credential.kind === 'authorization' ? 'claim:aud' : credential.place;
  return {
    cause: 'wrong-audience',
    authority: 'request',
    confidence,
    because,
    evidence: [asked(exchange, place)],
    ...(headline ? { headline } : {}),
  };
}

/** Microsoft Graph names itself by this id or address; its tokens cannot even be verified by anybody else. */
const graphAudiences = ['00000003-0000-0000-c000-000000000000', 'https://graph.microsoft.com'];

function foreignAudience({ jwt }: SentToken, exchange: Exchange): { sure: boolean; because: string } | undefined {
  const audience = typeof jwt.claims.aud === 'string' ? jwt.claims.aud.replace(/\/$/, '') : '';
  const host = urlParts(exchange.request.url)?.host ?? '';
  if (graphAudiences.includes(audience) && !host.endsWith('graph.microsoft.com')) {
    return {
      sure: true,
      because: 'The aud claim names Microsoft Graph, and the token was sent to another server, which cannot verify it.',
    };
  }
  const named = audience.startsWith('https://') ? urlParts(audience)?.host : undefined;
  if (!named || isHostOrAbove(named, host)) return undefined;
  return { sure: false, because: 'The aud claim names another host than the one the token was sent to.' };
}
