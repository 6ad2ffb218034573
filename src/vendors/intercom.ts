import type { Vendor } from '../engine/vendor.ts';

/** Intercom: its refusals, from its documentation or source. */
export const intercom: Vendor = {
  id: 'intercom',
  name: 'Intercom',
  layer: 'api',
  marks: [{ json: { type: { equals: 'error.list' }, request_id: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errors.*.code' },
      when: { json: { type: { equals: 'error.list' } } },
      confidence: 'certain',
      codes: {
        unauthorized: ['invalid-credentials', 'the access token is not valid.', 'likely'],
        token_not_found: ['invalid-credentials', 'the access token is not known.', 'likely'],
        token_unauthorized: ['insufficient-permission', 'the token may not do this.', 'likely'],
        token_revoked: ['revoked-credentials', 'the token was revoked.'],
        token_expired: ['expired-credentials', 'the token has expired.'],
        token_blocked: ['revoked-credentials', 'the token is blocked.', 'likely'],
        token_suspended: ['revoked-credentials', 'the token is suspended.', 'likely'],
        missing_authorization: ['no-credentials', 'no token was sent.'],
        forbidden: ['insufficient-permission', 'the token may not do this.', 'likely'],
        action_forbidden: ['insufficient-permission', 'the action is not allowed.', 'likely'],
        api_plan_restricted: ['not-entitled', 'the plan does not include this.'],
        rate_limit_exceeded: ['rate-limited', 'too many requests.'],
        intercom_version_invalid: ['not-entitled', 'the requested version of the API does not offer this.', 'likely'],
      },
      source: 'https://github.com/intercom/Intercom-OpenAPI/blob/HEAD/descriptions/2.11/api.intercom.io.yaml',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"error.list","request_id":"abc","errors":[{"code":"token_revoked","message":"Access Token Revoked"}]}`,
    },
  ],
};
