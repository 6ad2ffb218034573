import type { Vendor } from '../engine/vendor.ts';

/** SendGrid: its refusals, from its documentation or source. */
export const sendgrid: Vendor = {
  id: 'sendgrid',
  name: 'SendGrid',
  layer: 'api',
  marks: [{ host: 'api.sendgrid.com', mediaType: 'json' }],
  denials: [
    {
      when: {
        json: { 'errors.*.message': { equals: 'The provided authorization grant is invalid, expired, or revoked' } },
      },
      cause: 'invalid-credentials',
      says: 'the key is unknown or was deleted.',
      orElse: ['revoked-credentials'],
      source: 'https://www.twilio.com/docs/sendgrid/api-reference',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'access forbidden' } } },
      cause: 'insufficient-scope',
      says: 'the key lacks a scope.',
      orElse: ['insufficient-permission'],
      shared: true,
      source: 'https://www.twilio.com/docs/sendgrid/api-reference',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"message":"access forbidden","field":null,"help":null}]}`,
    },
    {
      when: { json: { 'errors.*.message': 'does not match a verified Sender Identity' } },
      cause: 'insufficient-permission',
      says: 'the sender address is not verified for this account.',
      source: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/sender-identity',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"message":"The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved.","field":"from","help":null}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'Maximum credits exceeded' } } },
      cause: 'not-entitled',
      says: 'the mails that the plan includes are used up.',
      source: 'https://support.sendgrid.com/hc/en-us',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"message":"Maximum credits exceeded","field":null,"help":null}]}`,
    },
    {
      when: { json: { 'errors.*.message': "The requestor's IP Address is not whitelisted" } },
      cause: 'ip-blocked',
      says: 'the address is not on the access list of the account.',
      source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/ip-access-management',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors":[{"message":"The requestor's IP Address is not whitelisted","field":null,"help":null}]}`,
    },
    {
      when: { status: 401, body: '"Permission denied, wrong credentials"', credentials: 'none' },
      cause: 'no-credentials',
      says: 'no key was sent.',
      confidence: 'certain',
      source: 'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors',
      sample: `POST /v3/mail/send HTTP/1.1
Host: api.sendgrid.com
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"message": "Permission denied, wrong credentials", "field": null, "help": null}]}`,
    },
    {
      when: { status: 401, body: '"Permission denied, wrong credentials"', credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'the key is not one of SendGrid.',
      confidence: 'certain',
      source: 'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors',
      sample: `POST /v3/mail/send HTTP/1.1
Host: api.sendgrid.com
Authorization: Bearer SG.x1
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"message": "Permission denied, wrong credentials", "field": null, "help": null}]}`,
    },
  ],
};
