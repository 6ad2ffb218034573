import type { Vendor } from '../engine/vendor.ts';

/** Flask-Security: its refusals, from its documentation or source. */
export const flaskSecurity: Vendor = {
  id: 'flask-security',
  name: 'Flask-Security',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { 'response.errors.*': 'You are not authenticated. Please supply the correct credentials.' } },
      cause: 'no-credentials',
      says: 'no login was recognised.',
      orElse: ['invalid-credentials'],
      source: 'https://flask-security-too.readthedocs.io/en/stable/configuration.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"meta":{"code":401},"response":{"errors":["You are not authenticated. Please supply the correct credentials."],"field_errors":{"":["You are not authenticated. Please supply the correct credentials."]}}}`,
    },
    {
      when: { json: { 'response.errors.*': 'You must reauthenticate to access this endpoint' } },
      cause: 'step-up-required',
      says: 'the login is too old for this action.',
      source: 'https://flask-security-too.readthedocs.io/en/stable/configuration.html',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"meta":{"code":401},"response":{"errors":["You must reauthenticate to access this endpoint"],"reauth_required":true}}`,
    },
    {
      when: { json: { 'response.errors.*': ['You do not have permission to view this resource.'] } },
      cause: 'insufficient-permission',
      says: 'the roles of the user do not allow this.',
      source: 'https://flask-security-too.readthedocs.io/en/stable/configuration.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"meta":{"code":403},"response":{"errors":["You do not have permission to view this resource."],"field_errors":{"":["You do not have permission to view this resource."]}}}`,
    },
    {
      when: { json: { 'response.errors.*': { equals: 'Account is disabled.' } } },
      cause: 'account-disabled',
      says: 'the account is disabled.',
      source: 'https://flask-security-too.readthedocs.io/en/stable/configuration.html',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"meta":{"code":400},"response":{"errors":["Account is disabled."],"field_errors":{"":["Account is disabled."]}}}`,
    },
  ],
};
