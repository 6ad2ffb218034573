import type { Vendor } from '../engine/vendor.ts';

/** Atlassian: its own refusals, from its documentation and source. */
export const atlassian: Vendor = {
  id: 'atlassian',
  name: 'Atlassian and Bitbucket',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: {
        json: {
          type: { equals: 'error' },
          'error.message': [
            'Token is invalid or not supported for this endpoint.',
            'Token is invalid, expired, or not supported for this endpoint.',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'Bitbucket does not know the token, or the interface takes another kind.',
      orElse: ['expired-credentials', 'wrong-scheme'],
      source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"error","error":{"message":"Token is invalid or not supported for this endpoint."}}`,
    },
    {
      when: {
        json: {
          type: { equals: 'error' },
          'error.message': 'Access token expired. Use your refresh token to obtain a new access token.',
        },
      },
      cause: 'expired-credentials',
      says: 'the access token has expired.',
      confidence: 'certain',
      source: 'https://developer.atlassian.com/cloud/bitbucket/oauth-2/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"error","error":{"message":"Access token expired. Use your refresh token to obtain a new access token."}}`,
    },
    {
      when: {
        json: {
          type: { equals: 'error' },
          'error.message': [
            'You may not have access to this repository or it no longer exists in this workspace',
            'Access denied. You must have',
          ],
        },
      },
      cause: 'insufficient-permission',
      says: 'the account lacks access to the repository, or it does not exist.',
      orElse: ['wrong-route'],
      source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"error","error":{"message":"Access denied. You must have write or admin access."}}`,
    },
    {
      when: { body: 'XSRF check failed' },
      cause: 'csrf-rejected',
      says: 'the forgery check did not pass: a program has to send X-Atlassian-Token: no-check.',
      confidence: 'certain',
      fix: { text: 'Send X-Atlassian-Token: no-check, and a User-Agent that is not one of a browser.' },
      source: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

XSRF check failed`,
    },
    {
      when: {
        text: [
          'Basic auth with password is not allowed on this instance',
          'Basic authentication with passwords is deprecated',
          'Basic authentication with password is not allowed on this instance',
        ],
      },
      cause: 'wrong-scheme',
      says: 'an API token is wanted in place of the password.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Basic authentication with passwords is deprecated. For more information, see: https://developer.atlassian.com/cloud/confluence/deprecation-notice-basic-auth/`,
    },
    {
      when: { text: 'Failed to parse Connect Session Auth Token' },
      cause: 'wrong-scheme',
      says: 'an API token was sent as a Bearer token: it belongs in Basic, with the e-mail address.',
      confidence: 'likely',
      orElse: ['malformed-credentials'],
      source: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": "Failed to parse Connect Session Auth Token"}`,
    },
    {
      when: {
        text: [
          'Client must be authenticated to access this resource.',
          'You are not authenticated. Authentication required to perform this operation',
        ],
      },
      cause: 'no-credentials',
      says: 'nobody was recognised.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "Client must be authenticated to access this resource.", "status-code": 401}`,
    },
    {
      when: { header: { 'x-seraph-loginreason': 'AUTHENTICATION_DENIED' } },
      cause: 'bot-challenge',
      says: 'too many failed logins: a check in the browser is wanted first.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source: 'https://confluence.atlassian.com/jirakb/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-Seraph-LoginReason: AUTHENTICATION_DENIED

<title>Forbidden (403)</title>`,
    },
    {
      when: { header: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'certain',
      source: 'https://confluence.atlassian.com/jirakb/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
X-Seraph-LoginReason: AUTHENTICATED_FAILED

<title>Unauthorized (401)</title>`,
    },
    {
      when: { json: { 'error.message': ['Your credentials lack one or more required privilege scopes'] } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://developer.atlassian.com/cloud/bitbucket/rest/intro/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type": "error", "error": {"message": "Your credentials lack one or more required privilege scopes.", "detail": {"required": ["account"], "granted": ["repository"]}}}`,
    },
    {
      when: { json: { code: { equals: '401' }, message: ['Unauthorized; scope does not match'] } },
      cause: 'insufficient-scope',
      says: 'the token lacks a scope.',
      confidence: 'certain',
      source: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"code": 401, "message": "Unauthorized; scope does not match"}`,
    },
    {
      when: { text: ['Basic Authentication has been disabled on this instance'] },
      cause: 'wrong-scheme',
      says: 'names and passwords are switched off for this Jira or Confluence: it takes personal access tokens.',
      confidence: 'certain',
      source: 'https://confluence.atlassian.com/enterprise/disable-basic-authentication-1388158567.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Basic Authentication has been disabled on this instance."}`,
    },
    {
      when: { status: 403, json: { message: ['not permitted to use Confluence'] } },
      cause: 'insufficient-permission',
      says: 'the caller may not use Confluence; Confluence Cloud says so too where it did not accept the token and sees nobody.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'not-entitled'],
      source:
        'https://support.atlassian.com/confluence-cloud/docs/what-are-confluence-cloud-permissions-and-restrictions/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"statusCode": 403, "data": {"authorized": false, "valid": true, "errors": [], "successful": false}, "message": "Current user not permitted to use Confluence"}`,
    },
    {
      when: {
        json: { 'errors.*.exceptionName': 'com.atlassian.bitbucket.AuthorisationException' },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'likely',
      source: 'https://developer.atlassian.com/server/bitbucket/rest/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"context": null, "message": "You are not permitted to access this resource", "exceptionName": "com.atlassian.bitbucket.AuthorisationException"}]}`,
    },
    {
      when: {
        json: { 'errors.*.exceptionName': 'com.atlassian.bitbucket.AuthorisationException' },
        credentials: 'some',
      },
      cause: 'insufficient-permission',
      says: 'the caller may not use this; Bitbucket says so too where it did not accept the token.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://developer.atlassian.com/server/bitbucket/rest/',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"context": null, "message": "You are not permitted to access this resource", "exceptionName": "com.atlassian.bitbucket.AuthorisationException"}]}`,
    },
    {
      when: { json: { 'errors.*.exceptionName': 'CaptchaRequiredAuthenticationException' } },
      cause: 'account-disabled',
      says: 'too many failed logins: the account has to solve a puzzle in the browser first.',
      confidence: 'likely',
      orElse: ['bot-challenge'],
      source: 'https://developer.atlassian.com/server/bitbucket/rest/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"errors": [{"context": null, "message": "CAPTCHA required. Your Bitbucket account has been locked.", "exceptionName": "com.atlassian.bitbucket.auth.CaptchaRequiredAuthenticationException"}]}`,
    },
    {
      when: { json: { 'errors.*.exceptionName': 'IncorrectPasswordAuthenticationException' } },
      cause: 'invalid-credentials',
      says: 'name or password is wrong.',
      confidence: 'certain',
      source: 'https://developer.atlassian.com/server/bitbucket/rest/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"errors": [{"context": null, "message": "Authentication failed. Please check your credentials and try again.", "exceptionName": "com.atlassian.bitbucket.auth.IncorrectPasswordAuthenticationException"}]}`,
    },
  ],
};
