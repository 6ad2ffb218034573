import type { Vendor } from '../engine/vendor.ts';

/** Drupal: its own refusals, from its documentation and source. */
export const drupal: Vendor = {
  id: 'drupal',
  name: 'Drupal',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: ['X-CSRF-Token request header is missing', 'X-CSRF-Token request header is invalid'] } },
      cause: 'csrf-rejected',
      says: 'the forgery token is missing, or not of this session.',
      confidence: 'certain',
      source: 'https://github.com/drupal/core/blob/HEAD/lib/Drupal/Core/Access/CsrfRequestHeaderAccessCheck.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "X-CSRF-Token request header is invalid"}`,
    },
    {
      when: {
        json: { message: ["'csrf_token' URL query argument is missing", "'csrf_token' URL query argument is invalid"] },
      },
      cause: 'csrf-rejected',
      says: 'the forgery token in the link is missing, or not of this session.',
      confidence: 'certain',
      source: 'https://github.com/drupal/core/blob/HEAD/lib/Drupal/Core/Access/CsrfAccessCheck.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "'csrf_token' URL query argument is invalid."}`,
    },
    {
      when: { json: { message: ['The used authentication method is not allowed on this route'] } },
      cause: 'wrong-scheme',
      says: 'the route takes another way of logging in.',
      confidence: 'certain',
      source: 'https://github.com/drupal/core/blob/HEAD/lib/Drupal/Core/EventSubscriber/AuthenticationSubscriber.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "The used authentication method is not allowed on this route."}`,
    },
    {
      when: { json: { message: ['This route can only be accessed by anonymous users'] } },
      cause: 'resource-state',
      says: 'the route is for visitors who are not logged in.',
      confidence: 'certain',
      source: 'https://github.com/drupal/core/blob/HEAD/modules/user/src/Access/LoginStatusCheck.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "This route can only be accessed by anonymous users."}`,
    },
    {
      when: { json: { message: ['This route can only be accessed by authenticated users'] } },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/drupal/core/blob/HEAD/modules/user/src/Access/LoginStatusCheck.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "This route can only be accessed by authenticated users."}`,
    },
    {
      when: { json: { message: ["' permission is required.", "The following permissions are required: '"] } },
      cause: 'insufficient-permission',
      says: 'the role of the user lacks a permission.',
      confidence: 'certain',
      source: 'https://github.com/drupal/core/blob/HEAD/lib/Drupal/Core/Access/AccessResult.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "The 'administer nodes' permission is required."}`,
    },
    {
      when: { json: { message: ['The user has not been activated or is blocked.'] } },
      cause: 'account-disabled',
      says: 'the account is blocked or not activated.',
      confidence: 'certain',
      source: 'https://github.com/drupal/core/blob/HEAD/modules/user/src/Controller/UserAuthenticationController.php',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message": "The user has not been activated or is blocked."}`,
    },
    {
      when: { json: { message: ['Sorry, unrecognized username or password.'] } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'likely',
      source: 'https://git.drupalcode.org/project/drupal',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"message": "Sorry, unrecognized username or password."}`,
    },
    {
      when: {
        text: [
          'Access is blocked because of IP based flood prevention',
          'There have been more than',
          'Too many failed login attempts from your IP address',
        ],
      },
      cause: 'rate-limited',
      says: 'too many failed logins.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      shared: true,
      source: 'https://github.com/drupal/core/blob/HEAD/modules/user/src/Controller/UserAuthenticationController.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Access is blocked because of IP based flood prevention."}`,
    },
    {
      when: {
        status: 403,
        json: {
          'errors.*.detail': [
            'The current user is not allowed to GET the selected resource',
            'The current user is not allowed to POST the',
            'The current user is not allowed to PATCH the',
            'The current user is not allowed to DELETE the',
          ],
        },
        credentials: 'some',
      },
      cause: 'insufficient-permission',
      says: 'the role of the user does not cover this.',
      confidence: 'certain',
      source:
        'https://git.drupalcode.org/project/drupal/-/blob/11.x/core/modules/jsonapi/src/Access/EntityAccessChecker.php',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/vnd.api+json

{"jsonapi": {"version": "1.0"}, "errors": [{"title": "Forbidden", "status": "403", "detail": "The current user is not allowed to GET the selected resource. The 'access content' permission is required."}]}`,
    },
    {
      when: {
        status: 403,
        json: {
          'errors.*.detail': [
            'The current user is not allowed to GET the selected resource',
            'The current user is not allowed to POST the',
            'The current user is not allowed to PATCH the',
            'The current user is not allowed to DELETE the',
          ],
        },
        credentials: 'none',
      },
      cause: 'no-credentials',
      says: 'nobody is logged in, and visitors may not do this.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source:
        'https://git.drupalcode.org/project/drupal/-/blob/11.x/core/modules/jsonapi/src/Access/EntityAccessChecker.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/vnd.api+json

{"jsonapi": {"version": "1.0"}, "errors": [{"title": "Forbidden", "status": "403", "detail": "The current user is not allowed to GET the selected resource. The 'access content' permission is required."}]}`,
    },
  ],
};
