import { expect, it } from 'vitest';
import { readExample } from '../engine/example.ts';
import type { CauseId } from '../engine/taxonomy.ts';
import { recognise } from './matcher.ts';

const bearer = 'GET /api/items HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer 7b1f0a6de2c94855';
const nothing = 'GET /api/items HTTP/1.1\nHost: api.example.com';

/** A refusal: status, body, further fields and what was asked. */
function refusal(status: number, body: unknown, fields = '', request = bearer): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  return `${request}\n---\nHTTP/1.1 ${status} Refused\nContent-Type: ${type}${fields && `\n${fields}`}\n\n${text}`;
}

function heard(http: string) {
  const exchange = readExample({ http }).at(-1);
  if (!exchange) throw new Error('no exchange');
  const { answeredBy, clues } = recognise(exchange);
  return { vendor: answeredBy?.vendor, cause: clues[0]?.cause };
}

const elastic = (why: string) => ({
  error: {
    type: 'security_exception',
    reason: 'unable to authenticate with provided credentials and anonymous access is not allowed for this request',
    additional_unsuccessful_credentials: why,
  },
  status: 401,
});
const identity = (detail: string) => ({
  type: 'https://tools.ietf.org/html/rfc9110#section-15.5.2',
  title: 'Unauthorized',
  status: 401,
  detail,
});
const claude = (type: string, message: string) => ({ type: 'error', error: { type, message } });
const spring = (description: string) =>
  `WWW-Authenticate: Bearer error="invalid_token", error_description="${description}", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"`;
const vault = 'GET /v1/secret/data/app HTTP/1.1\nHost: vault.example.com\nX-Vault-Token: hvs.abc';
const s3 = (code: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>Refused.</Message><Resource>/b</Resource><HostId>dd90</HostId></Error>`;

/** What the versions in use say, older ones and newer ones: product, version, refusal, cause. */
const inUse: readonly (readonly [vendor: string, version: string, http: string, cause: CauseId])[] = [
  [
    'elasticsearch',
    '7',
    refusal(401, {
      error: { type: 'security_exception', reason: 'unable to authenticate user [alice] for REST request [/]' },
    }),
    'invalid-credentials',
  ],
  ['elasticsearch', '8, key ran out', refusal(401, elastic('API key: api key is expired')), 'expired-credentials'],
  [
    'elasticsearch',
    '8, key withdrawn',
    refusal(401, elastic('API key: api key [Vua] has been invalidated')),
    'revoked-credentials',
  ],
  [
    'elasticsearch',
    '9, unknown key',
    refusal(401, elastic('API key: unable to find apikey with id Vua')),
    'invalid-credentials',
  ],
  [
    'vault',
    '1.13 and newer, policy',
    refusal(403, { errors: ['1 error occurred:\n\t* permission denied\n\n'] }, '', vault),
    'insufficient-permission',
  ],
  [
    'vault',
    '1.13 and newer, token',
    refusal(403, { errors: ['2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n'] }, '', vault),
    'invalid-credentials',
  ],
  ['spring-security', '5, JWT', refusal(401, '', spring('Jwt expired at 2026-03-01T12:00:00Z')), 'expired-credentials'],
  [
    'spring-security',
    '6, opaque token',
    refusal(401, '', spring("Provided token isn't active")),
    'invalid-credentials',
  ],
  [
    'spring-security',
    '7, a further factor',
    refusal(302, '', 'Location: https://app.example.com/login?factor.type=ott&factor.reason=missing', nothing),
    'step-up-required',
  ],
  ['aspnet-core', '8, locked', refusal(401, identity('Lockedout'), '', nothing), 'account-disabled'],
  ['aspnet-core', '8, not confirmed', refusal(401, identity('NotAllowed'), '', nothing), 'account-disabled'],
  ['aspnet-core', '8, second factor', refusal(401, identity('RequiresTwoFactor'), '', nothing), 'step-up-required'],
  ['aspnet-core', '8, wrong password', refusal(401, identity('Failed'), '', nothing), 'invalid-credentials'],
  [
    'django',
    'simplejwt, user gone',
    refusal(401, { detail: 'User not found', code: 'user_not_found' }),
    'invalid-credentials',
  ],
  [
    'django',
    'simplejwt 5, new password',
    refusal(401, { detail: "The user's password has been changed.", code: 'password_changed' }),
    'revoked-credentials',
  ],
  ['flask', 'Flask-JWT-Extended 3', refusal(422, { msg: 'Only access tokens are allowed' }), 'wrong-scheme'],
  ['flask', 'Flask-JWT-Extended 4', refusal(422, { msg: 'Only non-refresh tokens are allowed' }), 'wrong-scheme'],
  [
    'rails',
    '8, the login it generates',
    refusal(200, '<p>Try another email address or password.</p>'),
    'invalid-credentials',
  ],
  [
    'atlassian',
    'Data Center 10',
    refusal(403, { message: 'Basic Authentication has been disabled on this instance.' }),
    'wrong-scheme',
  ],
  [
    'grafana',
    '9 and newer',
    refusal(401, { message: 'Revoked API key', messageId: 'api-key.revoked', statusCode: 401, traceID: '' }),
    'revoked-credentials',
  ],
  [
    'gitlab',
    '18, fine-grained token',
    refusal(403, { error: 'insufficient_granular_scope', error_description: 'Access denied' }),
    'insufficient-scope',
  ],
  [
    'jenkins',
    '2',
    refusal(403, '<body>\nAuthentication required\n<!--\n--></body>', 'X-Jenkins: 2.479', nothing),
    'no-credentials',
  ],
  ['minio', 'any', refusal(403, s3('SignatureDoesNotMatch'), 'Server: MinIO'), 'bad-signature'],
  [
    'minio',
    'an account that is switched off',
    refusal(
      403,
      s3('InvalidAccessKeyId').replace('Refused.', 'Your account is disabled; please contact your administrator.'),
      'Server: MinIO',
    ),
    'account-disabled',
  ],
  [
    'drupal',
    '10, JSON:API',
    refusal(403, {
      errors: [
        {
          title: 'Forbidden',
          detail:
            "The current user is not allowed to GET the selected resource. The 'access content' permission is required.",
        },
      ],
    }),
    'insufficient-permission',
  ],
  ['postgrest', 'Supabase, new keys', refusal(401, { message: 'Legacy API keys are disabled' }), 'revoked-credentials'],
  [
    'anthropic',
    'OAuth',
    refusal(403, claude('permission_error', 'OAuth token does not meet scope requirement user:profile')),
    'insufficient-scope',
  ],
  [
    'openai',
    'organizations',
    refusal(401, {
      error: {
        message: 'OpenAI-Organization header should match organization for API key',
        code: 'mismatched_organization',
      },
    }),
    'wrong-audience',
  ],
  [
    'google-apis',
    'Gemini',
    refusal(400, {
      error: {
        code: 400,
        message: 'User location is not supported for the API use.',
        status: 'FAILED_PRECONDITION',
      },
    }),
    'geo-blocked',
  ],
];

it.each(inUse)('understands %s (%s)', (vendor, _version, http, cause) => {
  expect(heard(http)).toEqual({ vendor, cause });
});

/** Sounds alike, and is somebody else or no refusal of that kind: the product that must not be named. */
const alike: readonly (readonly [vendor: string, http: string])[] = [
  ['aspnet-core', refusal(401, { title: 'Unauthorized', detail: 'Failed to read the token' }, '', nothing)],
  ['django', refusal(401, { code: 'user_inactive', detail: 'This account sleeps.' })],
  ['vault', refusal(403, { errors: ['permission denied: invalid token'] }, '', nothing)],
  ['spring-security', refusal(302, '', 'Location: https://app.example.com/login?factor=2', nothing)],
  ['jenkins', refusal(403, 'Authentication required', '', nothing)],
  ['grafana', refusal(401, { messageId: 'login.failed', message: 'No.' })],
  ['openai', refusal(401, { error: { message: 'Organization header should match the key', code: 'mismatch' } })],
  ['harbor', refusal(403, { errors: [{ code: 'FORBIDDEN', message: 'CSRF token not found in request' }] })],
  ['joomla', refusal(403, { errors: [{ title: 'Forbidden' }] })],
  ['minio', refusal(403, s3('SignatureDoesNotMatch'), 'Server: AmazonS3')],
];

it.each(alike)('does not take others for %s', (vendor, http) => {
  expect(heard(http).vendor).not.toBe(vendor);
});
