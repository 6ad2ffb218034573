import type { Vendor } from '../engine/vendor.ts';

/** OpenAI: its own refusals, from its documentation and source. */
export const openai: Vendor = {
  id: 'openai',
  name: 'OpenAI',
  layer: 'api',
  marks: [
    { host: 'api.openai.com', mediaType: 'json' },
    { header: { 'openai-version': true }, json: { 'error.message': true } },
  ],
  denials: [
    {
      when: { json: { 'error.message': ["You didn't provide an API key."] } },
      cause: 'no-credentials',
      says: 'no key was sent.',
      confidence: 'certain',
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.", "type": "invalid_request_error", "param": null, "code": null}}`,
    },
    {
      when: { json: { 'error.message': ['Incorrect API key provided: '] } },
      cause: 'invalid-credentials',
      says: 'no such key is known.',
      confidence: 'likely',
      orElse: ['revoked-credentials'],
      shared: true,
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "Incorrect API key provided: sk-abc. You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "code": "invalid_api_key"}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'insufficient_quota' } } },
      cause: 'not-entitled',
      says: 'the credit or budget of the account is used up.',
      confidence: 'certain',
      shared: true,
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: application/json

{"error": {"message": "You exceeded your current quota, please check your plan and billing details.", "type": "insufficient_quota", "code": "insufficient_quota"}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'unsupported_country_region_territory' } } },
      cause: 'geo-blocked',
      says: 'the country of the caller is not served.',
      confidence: 'certain',
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "unsupported_country_region_territory", "message": "Country, region, or territory not supported", "type": "request_forbidden"}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'account_deactivated' } } },
      cause: 'account-disabled',
      says: 'the account is deactivated.',
      confidence: 'certain',
      shared: true,
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "The OpenAI account associated with this API key has been deactivated.", "code": "account_deactivated"}}`,
    },
    {
      when: { json: { 'error.message': ['You have insufficient permissions for this operation. Missing scopes'] } },
      cause: 'insufficient-scope',
      says: 'the key lacks a scope.',
      confidence: 'certain',
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "You have insufficient permissions for this operation. Missing scopes: model.request."}}`,
    },
    {
      when: { json: { 'error.message': ['You must be a member of an organization to use the API'] } },
      cause: 'not-entitled',
      says: 'the account belongs to no organization.',
      confidence: 'certain',
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "You must be a member of an organization to use the API."}}`,
    },
    {
      when: { json: { 'error.message': ['IP not authorized', 'Your IP address is not allowed'] } },
      cause: 'ip-blocked',
      says: 'the project lists the addresses that may call.',
      confidence: 'likely',
      shared: true,
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "IP not authorized", "code": "ip_not_authorized"}}`,
    },
    {
      when: { json: { 'error.code': { equals: 'mismatched_organization' } } },
      cause: 'wrong-audience',
      says: 'the key belongs to another organization than the OpenAI-Organization field names.',
      confidence: 'certain',
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "OpenAI-Organization header should match organization for API key", "type": "invalid_request_error", "param": null, "code": "mismatched_organization"}}`,
    },
    {
      when: {
        json: {
          'error.message': [
            'You can find your API key at https://platform.openai.com/',
            'https://platform.openai.com/account/api-keys',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'the key is not known.',
      confidence: 'likely',
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"message": "Incorrect API key provided: sk-ab*****yz. You can find your API key at https://platform.openai.com/account/api-keys.", "type": "invalid_request_error", "param": null, "code": "invalid_api_key"}}`,
    },
    {
      when: { json: { 'error.message': ['Your organization must be verified to use the model'] } },
      cause: 'not-entitled',
      says: 'the organization has to be verified before it may use this model.',
      confidence: 'certain',
      source: 'https://help.openai.com/en/articles/10910291-api-organization-verification',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"message": "Your organization must be verified to use the model \`o3\`.", "type": "invalid_request_error", "param": null, "code": "model_not_found"}}`,
    },
    {
      when: {
        json: { 'error.code': { equals: 'model_not_found' }, 'error.message': ['does not have access to model'] },
      },
      cause: 'insufficient-permission',
      says: 'the project of the key may not use this model.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://platform.openai.com/docs/guides/error-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"message": "Project \`proj_a1\` does not have access to model \`gpt-4o\`", "type": "invalid_request_error", "param": null, "code": "model_not_found"}}`,
    },
  ],
};
