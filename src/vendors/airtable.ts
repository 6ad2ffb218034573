import type { Vendor } from '../engine/vendor.ts';

/** Airtable: its refusals, from its documentation or source. */
export const airtable: Vendor = {
  id: 'airtable',
  name: 'Airtable',
  layer: 'api',
  marks: [{ host: 'api.airtable.com', mediaType: 'json' }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.type' },
      shared: true,
      codes: {
        AUTHENTICATION_REQUIRED: ['no-credentials', 'no token was sent, or it is not known.', 'likely'],
        INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND: [
          'insufficient-permission',
          'the token may not do this, or the base or table does not exist.',
          'likely',
        ],
        INVALID_PERMISSIONS: ['insufficient-permission', 'the token may not do this.'],
        NOT_AUTHORIZED: ['insufficient-permission', 'the user may not do this.', 'likely'],
        UNAUTHORIZED: ['invalid-credentials', 'the token is not known.', 'likely'],
        INVALID_API_KEY: ['invalid-credentials', 'the key is not known.', 'likely'],
        USER_NOT_IN_WORKSPACE: ['insufficient-permission', 'the user is not in the workspace.', 'likely'],
      },
      source: 'https://airtable.com/developers/web/api/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"type":"INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND","message":"Invalid permissions, or the requested model was not found. Check that both your user and your token have the required permissions, and that the model names and/or ids are correct."}}`,
    },
    {
      at: { json: 'errors.*.error' },
      shared: true,
      codes: {
        RATE_LIMIT_REACHED: ['rate-limited', 'too many requests to one base.'],
        PUBLIC_API_BILLING_LIMIT_EXCEEDED: ['not-entitled', 'the calls that the plan includes are used up.'],
      },
      source: 'https://airtable.com/developers/web/api/errors',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"errors":[{"error":"RATE_LIMIT_REACHED","message":"Rate limit exceeded. Please try again later"}]}`,
    },
  ],
};
