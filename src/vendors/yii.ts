import type { Vendor } from '../engine/vendor.ts';

/** Yii: its own refusals, from its documentation and source. */
export const yii: Vendor = {
  id: 'yii',
  name: 'Yii',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { text: 'Your request was made with invalid credentials.', requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'no user fits the token that was sent.',
      confidence: 'certain',
      source: 'https://github.com/yiisoft/yii2/blob/master/framework/filters/auth/AuthMethod.php',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"name": "Unauthorized", "message": "Your request was made with invalid credentials.", "code": 0, "status": 401}`,
    },
    {
      when: { text: 'Your request was made with invalid credentials.', withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'no token was sent.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/yiisoft/yii2/blob/master/framework/filters/auth/AuthMethod.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"name": "Unauthorized", "message": "Your request was made with invalid credentials.", "code": 0, "status": 401}`,
    },
    {
      when: { text: ['You are not allowed to perform this action.'], body: ['Forbidden'] },
      cause: 'insufficient-permission',
      says: 'an access rule refused this user.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/yiisoft/yii2/blob/master/framework/filters/AccessControl.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"name": "Forbidden", "message": "You are not allowed to perform this action.", "code": 0, "status": 403}`,
    },
    {
      when: { text: 'Unable to verify your data submission.' },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://github.com/yiisoft/yii2/blob/master/framework/web/Controller.php',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<h1>Bad Request (#400)</h1><div>Unable to verify your data submission.</div>`,
    },
    {
      when: { text: 'Login Required', body: 'yii' },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://github.com/yiisoft/yii2/blob/master/framework/web/User.php',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"name": "Forbidden", "message": "Login Required", "code": 0, "status": 403, "type": "yii\\\\web\\\\ForbiddenHttpException"}`,
    },
  ],
};
