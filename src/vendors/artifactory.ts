import type { Vendor } from '../engine/vendor.ts';

/** JFrog Artifactory: its own refusals, from its documentation and source. */
export const artifactory: Vendor = {
  id: 'artifactory',
  name: 'JFrog Artifactory',
  layer: 'api',
  marks: [
    { header: { 'www-authenticate': 'realm="Artifactory Realm"' } },
    { header: { 'x-jfrog-version': true } },
    { header: { 'x-artifactory-id': true } },
  ],
  denials: [
    {
      when: { status: 403, body: 'download was blocked by JFrog Packages Curation service' },
      cause: 'content-restricted',
      says: 'a policy of curation blocks this version of the package; the answer names the policy.',
      confidence: 'certain',
      fix: { text: 'Use a version that the policy allows, or ask for a waiver.' },
      source: 'https://github.com/jfrog/jfrog-cli-security/blob/HEAD/commands/curation/curationaudit.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"status":403,"message":"Package left-pad:1.0.0 download was blocked by JFrog Packages Curation service due to the following policies violated {no-old,Package is too old}."}]}`,
    },
    {
      when: { status: 403, body: 'due to the download blocking policy configured in Xray' },
      cause: 'content-restricted',
      says: 'Xray found something in the file, or has not scanned it yet, and a policy blocks its download.',
      confidence: 'certain',
      source: 'https://jfrog.com/help/r/jfrog-security-documentation/create-policy-rules',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors":[{"status":403,"message":"Artifact download request rejected: library/redis/7/manifest.json was not downloaded due to the download blocking policy configured in Xray for docker-hub-cache."}]}`,
    },
    {
      when: {
        json: {
          'errors.*.message': {
            equals: ['Bad props auth token: apiKey=', 'Wrong username was used', 'Bad credentials'],
          },
        },
      },
      cause: 'invalid-credentials',
      says: 'what was sent is not accepted.',
      confidence: 'likely',
      shared: true,
      source: 'https://jfrog.com/help/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"status": 401, "message": "Bad credentials"}]}`,
    },
    {
      when: { json: { 'errors.*.message': ['Token failed verification: expired'] } },
      cause: 'expired-credentials',
      says: 'the token is past its time.',
      confidence: 'certain',
      source: 'https://jfrog.com/help/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"status": 401, "message": "Token failed verification: expired"}]}`,
    },
    {
      when: { json: { 'errors.*.message': ['Token failed verification: revoked'] } },
      cause: 'revoked-credentials',
      says: 'the token was revoked.',
      confidence: 'likely',
      source: 'https://jfrog.com/help/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"status": 401, "message": "Token failed verification: revoked"}]}`,
    },
    {
      when: { json: { 'errors.*.message': { equals: 'Authentication is required' } } },
      cause: 'no-credentials',
      says: 'a login is needed.',
      confidence: 'likely',
      shared: true,
      source: 'https://jfrog.com/help/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"status": 401, "message": "Authentication is required"}]}`,
    },
    {
      when: { json: { 'errors.*.message': ['Not enough permissions to '] }, header: { 'x-artifactory-id': true } },
      cause: 'insufficient-permission',
      says: 'the caller lacks the permission that is named on this repository.',
      confidence: 'certain',
      source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/permissions',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json
X-Artifactory-Id: 3f1c
X-JFrog-Version: Artifactory/7.90.8

{"errors": [{"status": 403, "message": "Not enough permissions to delete/overwrite artifact 'tool/1.0/tool.jar' (user: 'alice' needs DELETE permission)."}]}`,
    },
    {
      when: {
        json: { 'errors.*.message': ['Login is blocked for '] },
        header: { 'www-authenticate': 'realm="Artifactory Realm"' },
      },
      cause: 'account-disabled',
      says: 'too many failed logins: the user is blocked for a few seconds.',
      confidence: 'likely',
      orElse: ['rate-limited'],
      source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/user-lock-and-login-suspension',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json
WWW-Authenticate: Basic realm="Artifactory Realm"

{"errors": [{"status": 401, "message": "Login is blocked for 5 seconds (excessive login failures for user: 'alice')"}]}`,
    },
  ],
};
