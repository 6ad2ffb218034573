import type { Vendor } from '../engine/vendor.ts';

/** npm registry: its own refusals, from its documentation and source. */
export const npm: Vendor = {
  id: 'npm',
  name: 'npm registry',
  layer: 'api',
  marks: [{ host: 'registry.npmjs.org', mediaType: 'json' }],
  denials: [
    {
      when: { header: { 'www-authenticate': { starts: 'OTP' } } },
      cause: 'step-up-required',
      says: 'a one-time password is needed as well.',
      confidence: 'certain',
      source: 'https://docs.npmjs.com/configuring-two-factor-authentication',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: OTP

{"error": "You must provide a one-time pass."}`,
    },
    {
      when: {
        text: ['You cannot publish over the previously published version', 'cannot modify pre-existing version'],
      },
      cause: 'resource-state',
      says: 'this version exists already, and versions are never changed.',
      confidence: 'certain',
      source: 'https://docs.npmjs.com/policies/unpublish',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "error": "You cannot publish over the previously published versions: 2.0.1."}`,
    },
    {
      when: { text: ['You do not have permission to publish'] },
      cause: 'insufficient-permission',
      says: 'the package belongs to somebody else.',
      confidence: 'certain',
      shared: true,
      source: 'https://docs.npmjs.com/package-scope-access-level-and-visibility',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "error": "You do not have permission to publish \\"tool\\". Are you logged in as the correct user?"}`,
    },
    {
      when: { text: ['Package name too similar to existing package'] },
      cause: 'resource-state',
      says: 'the name is too close to one that exists.',
      confidence: 'certain',
      source: 'https://docs.npmjs.com/package-name-guidelines',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"success": false, "error": "Package name too similar to existing package tools"}`,
    },
    {
      when: { text: ['granular access token with bypass 2fa enabled is required to publish'] },
      cause: 'step-up-required',
      says: 'publishing asks for a second factor, or a token that may do without.',
      confidence: 'certain',
      source: 'https://docs.npmjs.com/requiring-2fa-for-package-publishing-and-settings-modification',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages."}`,
    },
  ],
};
