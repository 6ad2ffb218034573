import type { Vendor } from '../engine/vendor.ts';

/** Asana: its refusals, from its documentation or source. */
export const asana: Vendor = {
  id: 'asana',
  name: 'Asana',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 401, json: { 'errors.*.help': 'developers.asana.com' } },
      cause: 'invalid-credentials',
      says: 'the token is missing, wrong or past its time.',
      orElse: ['no-credentials', 'expired-credentials'],
      source: 'https://developers.asana.com/docs/errors',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"message":"Not Authorized","help":"For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors"}]}`,
    },
    {
      when: { status: 403, json: { 'errors.*.help': 'developers.asana.com' } },
      cause: 'insufficient-permission',
      says: 'the user has no access to this object.',
      orElse: ['insufficient-scope'],
      source: 'https://developers.asana.com/docs/errors',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"message":"You do not have access to this task","help":"For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors"}]}`,
    },
    {
      when: { status: 402, json: { 'errors.*.help': 'developers.asana.com' } },
      cause: 'not-entitled',
      says: 'the plan does not include this.',
      source: 'https://developers.asana.com/docs/errors',
      sample: `HTTP/1.1 402 Payment Required
Content-Type: application/json

{"errors":[{"message":"This feature is only available to premium users","help":"For more information on API status codes and how to handle them, read the docs on errors: https://developers.asana.com/docs/errors"}]}`,
    },
  ],
};
