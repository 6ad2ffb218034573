import type { Vendor } from '../engine/vendor.ts';

/** GitHub: its own refusals, from its documentation and source. */
export const github: Vendor = {
  id: 'github',
  name: 'GitHub',
  layer: 'api',
  marks: [
    { json: { documentation_url: ['docs.github.com', 'developer.github.com'], message: true } },
    { header: { 'x-github-request-id': true }, json: { message: true } },
  ],
  denials: [
    {
      when: { json: { message: { equals: 'Bad credentials' }, documentation_url: true } },
      cause: 'invalid-credentials',
      says: 'the token or password is not good, or no longer good.',
      confidence: 'likely',
      orElse: ['revoked-credentials', 'expired-credentials'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Bad credentials", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { json: { message: 'Requires authentication', documentation_url: true } },
      cause: 'no-credentials',
      says: 'the call needs a login.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Requires authentication", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        json: {
          message: [
            'Must have admin rights to Repository',
            'Must have push access',
            'Must have admin access',
            'You need admin access',
            'Must be an admin',
            'Write access to repository not granted',
            'must have repository write permissions',
            'must be an organization owner',
          ],
          documentation_url: true,
        },
      },
      cause: 'insufficient-permission',
      says: 'the user lacks the role that the call asks for.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Must have admin rights to Repository.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        json: {
          message: ['Resource not accessible by integration', 'Resource not accessible by personal access token'],
          documentation_url: true,
        },
      },
      cause: 'insufficient-scope',
      says: 'the token or app has not been given the permission that the call asks for.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Resource not accessible by integration", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { json: { message: ['API rate limit exceeded'], documentation_url: true } },
      cause: 'rate-limited',
      says: 'the hourly number of calls is used up.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "API rate limit exceeded for user ID 1.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        json: {
          message: ['You have exceeded a secondary rate limit', 'You have triggered an abuse detection mechanism'],
          documentation_url: true,
        },
      },
      cause: 'rate-limited',
      says: 'too many calls at once or in a short time.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { json: { message: ['Resource protected by organization SAML enforcement'], documentation_url: true } },
      cause: 'step-up-required',
      says: 'the organization asks for its single sign-on, and this token has not been approved there.',
      confidence: 'likely',
      orElse: ['insufficient-scope'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-GitHub-SSO: required; url=https://github.com/orgs/acme/sso

{"message": "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { json: { message: ['Repository was archived so is read-only'], documentation_url: true } },
      cause: 'resource-state',
      says: 'the repository is archived.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Repository was archived so is read-only.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        json: { message: ['Your account was suspended', 'account has been suspended'], documentation_url: true },
      },
      cause: 'account-disabled',
      says: 'the account is suspended.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Sorry. Your account was suspended.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { json: { message: ['has an IP allow list enabled'], documentation_url: true } },
      cause: 'ip-blocked',
      says: 'the organization lists the addresses that may call, and this one is not listed.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Although you appear to have the correct authorization credentials, the \`acme\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { json: { message: ['has enabled OAuth App access restrictions'], documentation_url: true } },
      cause: 'insufficient-scope',
      says: 'the organization has not approved this app.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Although you appear to have the correct authorization credentials, the \`acme\` organization has enabled OAuth App access restrictions, meaning that data access to third-parties is limited.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        json: {
          message: [
            'forbids access via a personal access token',
            'forbids access via a fine-grained personal access token',
          ],
          documentation_url: true,
        },
      },
      cause: 'wrong-scheme',
      says: 'the organization refuses tokens of this kind.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "\`acme\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        text: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      },
      cause: 'bot-challenge',
      says: 'the request names no program in User-Agent.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Request forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.`,
    },
    {
      when: { json: { message: 'Maximum number of login attempts exceeded', documentation_url: true } },
      cause: 'rate-limited',
      says: 'too many failed logins for a while.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Maximum number of login attempts exceeded. Please try again later.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { header: { 'x-github-otp': 'required' } },
      cause: 'step-up-required',
      says: 'the account wants a second factor.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
X-GitHub-OTP: required; app

{"message": "Must specify two-factor authentication OTP code.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        body: [
          'Support for password authentication was removed',
          'Password authentication is not available for Git operations',
          'Password authentication is not supported for Git operations',
        ],
      },
      cause: 'wrong-scheme',
      says: 'passwords are no longer taken here: a token is needed.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Support for password authentication was removed on August 13, 2021. Please use a personal access token instead.`,
    },
    {
      when: {
        json: {
          message: [
            'Upgrade to GitHub Pro or make this repository public',
            'Advanced Security must be enabled for this repository',
            'Code Security must be enabled',
          ],
        },
      },
      cause: 'not-entitled',
      says: 'the plan of the account does not include this feature, or it is off.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Upgrade to GitHub Pro or make this repository public to enable this feature.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { json: { message: ['A JSON web token could not be decoded'] } },
      cause: 'malformed-credentials',
      says: 'what was sent as the token of an app is not a JSON Web Token.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "A JSON web token could not be decoded", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        json: {
          message: ["'Expiration time' claim ('exp') is too far in the future", "'Issued at' claim ('iat') must be"],
        },
      },
      cause: 'clock-skew',
      says: 'the times in the token of the app do not fit the clock of the server.',
      confidence: 'likely',
      orElse: ['malformed-credentials'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "'Expiration time' claim ('exp') is too far in the future", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        json: { message: ["'Expiration time' claim ('exp') must be a numeric value representing the future time"] },
      },
      cause: 'expired-credentials',
      says: 'the token of the app is past its time.',
      confidence: 'likely',
      orElse: ['clock-skew'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { status: [200, 401, 403], json: { 'errors.*.type': { equals: 'INSUFFICIENT_SCOPES' } } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope that the query asks for.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errors": [{"type": "INSUFFICIENT_SCOPES", "message": "Your token has not been granted the required scopes to execute this query."}]}`,
    },
    {
      when: { json: { message: ['Repository access blocked'] } },
      cause: 'content-restricted',
      says: 'access to the repository has been blocked.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Repository access blocked", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { json: { message: ['This endpoint requires you to be authenticated'] } },
      cause: 'no-credentials',
      says: 'the call needs a login.',
      confidence: 'certain',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "This endpoint requires you to be authenticated.", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: {
        json: {
          message: [
            'Changes must be made through a pull request',
            'Protected branch update failed',
            'Repository rule violations found',
          ],
        },
      },
      cause: 'resource-state',
      says: 'a rule of the branch refuses the change.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Repository rule violations found", "documentation_url": "https://docs.github.com/rest"}`,
    },
    {
      when: { body: ['permission_denied: The token provided does not match expected scopes'] },
      cause: 'insufficient-scope',
      says: 'the token lacks the scope for packages (read:packages or write:packages).',
      confidence: 'certain',
      source: 'https://docs.github.com/en/packages/learn-github-packages/about-permissions-for-github-packages',
      sample: `PUT /v2/acme/tool/manifests/1.0 HTTP/1.1
Host: ghcr.io
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"code": "DENIED", "message": "permission_denied: The token provided does not match expected scopes."}]}`,
    },
  ],
};
