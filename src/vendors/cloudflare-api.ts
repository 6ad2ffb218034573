import type { Vendor } from '../engine/vendor.ts';

/** Cloudflare API: its own refusals, from its documentation and source. */
export const cloudflareApi: Vendor = {
  id: 'cloudflare-api',
  name: 'Cloudflare API',
  layer: 'api',
  marks: [{ json: { success: { equals: 'false' }, 'errors.*.code': true, messages: true } }],
  denials: [
    {
      when: { json: { 'errors.*.message': 'Cannot use the access token from location' } },
      cause: 'ip-blocked',
      says: 'the token may be used from listed addresses only, and this one is not listed.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "errors": [{"code": 9109, "message": "Cannot use the access token from location: 192.0.2.7"}], "messages": [], "result": null}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: '9109' }, 'errors.*.message': 'Invalid access token' } },
      cause: 'invalid-credentials',
      says: 'no such token is known.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "errors": [{"code": 9109, "message": "Invalid access token"}], "messages": [], "result": null}`,
    },
    {
      when: {
        json: {
          'errors.*.code': { equals: '9109' },
          'errors.*.message': ['Unauthorized to access requested resource'],
        },
      },
      cause: 'insufficient-scope',
      says: 'the token does not cover this resource.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "errors": [{"code": 9109, "message": "Unauthorized to access requested resource"}], "messages": [], "result": null}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: '10000' }, success: { equals: 'false' } } },
      cause: 'insufficient-scope',
      says: 'the token does not have the permission for this call, or is not good at all.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'insufficient-permission'],
      shared: true,
      source: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "errors": [{"code": 10000, "message": "Authentication error"}], "messages": [], "result": null}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: ['6003'] }, success: { equals: 'false' } } },
      cause: 'malformed-credentials',
      says: 'the fields with the credentials are not of the right form.',
      confidence: 'certain',
      shared: true,
      source: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"success": false, "errors": [{"code": 6003, "message": "Invalid request headers", "error_chain": [{"code": 6111, "message": "Invalid format for Authorization header"}]}], "messages": [], "result": null}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: ['9103'] }, success: { equals: 'false' } } },
      cause: 'invalid-credentials',
      says: 'the key and the e-mail address do not belong together.',
      confidence: 'certain',
      shared: true,
      source: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "errors": [{"code": 9103, "message": "Unknown X-Auth-Key or X-Auth-Email"}], "messages": [], "result": null}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: ['9106', '9107'] }, success: { equals: 'false' } } },
      cause: 'no-credentials',
      says: 'no token and no key was sent.',
      confidence: 'certain',
      shared: true,
      source: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"success": false, "errors": [{"code": 9106, "message": "Missing X-Auth-Key, X-Auth-Email or Authorization headers"}], "messages": [], "result": null}`,
    },
    {
      when: { json: { 'errors.*.code': { equals: ['1000'] }, 'errors.*.message': 'Invalid API Token' } },
      cause: 'invalid-credentials',
      says: 'no such token is known.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/fundamentals/api/troubleshooting/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"success": false, "errors": [{"code": 1000, "message": "Invalid API Token"}], "messages": [], "result": null}`,
    },
  ],
};
