import type { Vendor } from '../engine/vendor.ts';

/** Matrix home servers: the error codes of the client-server API and Synapse. */
export const matrix: Vendor = {
  id: 'matrix',
  name: 'Matrix (Synapse)',
  layer: 'api',
  marks: [{ json: { errcode: { starts: 'M_' } } }],
  denials: [
    {
      when: { json: { errcode: { equals: 'M_UNKNOWN_TOKEN' }, error: 'Access token has expired' } },
      cause: 'expired-credentials',
      says: 'the access token has expired.',
      confidence: 'certain',
      source: 'https://github.com/element-hq/synapse/blob/HEAD/synapse/api/auth/internal.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errcode":"M_UNKNOWN_TOKEN","error":"Access token has expired","soft_logout":true}`,
    },
    {
      when: { json: { errcode: { equals: 'M_UNKNOWN_TOKEN' }, soft_logout: { equals: 'true' } } },
      cause: 'expired-credentials',
      says: 'the access token is over, and the device may log in again.',
      orElse: ['revoked-credentials'],
      source: 'https://spec.matrix.org/latest/client-server-api/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errcode":"M_UNKNOWN_TOKEN","error":"Token is not active","soft_logout":true}`,
    },
    {
      when: {
        json: {
          errcode: { equals: 'M_FORBIDDEN' },
          error: ['Invalid username or password', 'Invalid password', 'Invalid login'],
        },
      },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://github.com/element-hq/synapse/blob/HEAD/synapse/handlers/auth.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errcode":"M_FORBIDDEN","error":"Invalid username or password"}`,
    },
    {
      when: {
        json: { errcode: { equals: 'M_FORBIDDEN' }, error: ['You are not invited to this room.', 'not in room'] },
      },
      cause: 'insufficient-permission',
      says: 'the user is not a member of the room.',
      confidence: 'certain',
      source: 'https://github.com/element-hq/synapse/blob/HEAD/synapse/event_auth.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errcode":"M_FORBIDDEN","error":"You are not invited to this room."}`,
    },
    {
      when: { status: 401, json: { 'flows.*.stages': true, session: true } },
      cause: 'step-up-required',
      says: 'the action asks for a further step of login, named in "flows".',
      orElse: ['no-credentials'],
      source: 'https://spec.matrix.org/latest/client-server-api/#user-interactive-authentication-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"flows":[{"stages":["m.login.password"]}],"params":{},"session":"xxxxxx"}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'errcode' },
      confidence: 'certain',
      codes: {
        M_TERMS_NOT_SIGNED: ['not-entitled', 'the terms have to be accepted first.'],
        M_NO_VALID_SESSION: ['invalid-credentials', 'the session of the check is not known.', 'likely'],
        M_SESSION_EXPIRED: ['expired-credentials', 'the check took too long.', 'likely'],
        M_SESSION_NOT_VALIDATED: ['step-up-required', 'the address was not confirmed yet.'],
        M_TOKEN_INCORRECT: ['invalid-credentials', 'the code is wrong.'],
        M_USER_LIMIT_EXCEEDED: ['rate-limited', 'a limit of the user is reached.', 'likely'],
      },
      source: 'https://github.com/matrix-org/matrix-spec/blob/HEAD/content/client-server-api/_index.md',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errcode":"M_TERMS_NOT_SIGNED","error":"Please accept our updated terms of service before continuing"}`,
    },
    {
      at: { json: 'errcode' },
      confidence: 'certain',
      codes: {
        M_MISSING_TOKEN: ['no-credentials', 'no access token was sent.'],
        M_UNKNOWN_TOKEN: ['invalid-credentials', 'the access token is unknown; it may have been logged out.', 'likely'],
        M_UNAUTHORIZED: ['invalid-credentials', 'the request was not signed or authorised properly.', 'likely'],
        M_FORBIDDEN: ['insufficient-permission', 'the server forbids it.', 'likely'],
        M_GUEST_ACCESS_FORBIDDEN: ['insufficient-permission', 'guests may not do this.', 'likely'],
        M_LIMIT_EXCEEDED: ['rate-limited', 'too many requests in a short time.'],
        M_RESOURCE_LIMIT_EXCEEDED: [
          'not-entitled',
          'the home server has reached a limit of its own, such as active users.',
        ],
        M_CAPTCHA_NEEDED: ['bot-challenge', 'a captcha has to be solved.'],
        M_CAPTCHA_INVALID: ['bot-challenge', 'the captcha was not solved.'],
        M_EXCLUSIVE: ['insufficient-permission', 'the name is reserved for an application service.'],
        M_THREEPID_AUTH_FAILED: [
          'invalid-credentials',
          'the e-mail address or phone number was not confirmed.',
          'likely',
        ],
        M_THREEPID_DENIED: ['insufficient-permission', 'this e-mail address or phone number may not be used here.'],
        M_SERVER_NOT_TRUSTED: ['insufficient-permission', 'the identity server is not trusted.', 'likely'],
        M_CONSENT_NOT_GIVEN: ['not-entitled', 'the terms have to be accepted first.'],
        M_CANNOT_LEAVE_SERVER_NOTICE_ROOM: ['resource-state', 'this room cannot be left.'],
        M_USER_DEACTIVATED: ['account-disabled', 'the account is deactivated.'],
        M_USER_LOCKED: ['account-disabled', 'the account is locked.'],
        M_USER_SUSPENDED: ['account-disabled', 'the account is suspended.'],
        M_INVITE_BLOCKED: [
          'insufficient-permission',
          'the invited person does not take invitations from this account.',
        ],
        M_UNABLE_TO_AUTHORISE_JOIN: ['insufficient-permission', 'no known server can vouch for this join.', 'likely'],
        M_UNABLE_TO_GRANT_JOIN: ['insufficient-permission', 'this server cannot grant the join.', 'likely'],
        M_INVALID_SIGNATURE: ['bad-signature', 'a signature does not verify.'],
        ORG_MATRIX_EXPIRED_ACCOUNT: ['account-disabled', 'the account is past its time.'],
        'ORG.MATRIX.MSC3866_USER_AWAITING_APPROVAL': ['account-disabled', 'the account still has to be approved.'],
        'ORG.MATRIX.MSC3848.INSUFFICIENT_POWER': ['insufficient-permission', 'the power level in the room is too low.'],
        'ORG.MATRIX.MSC3848.NOT_JOINED': ['insufficient-permission', 'the user is not in the room.'],
      },
      source: 'https://github.com/element-hq/synapse/blob/HEAD/synapse/api/errors.py',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errcode":"M_MISSING_TOKEN","error":"Missing access token"}`,
    },
  ],
};
