import type { Vendor } from '../engine/vendor.ts';

/** RuoYi: its own refusals, from its documentation and source. */
export const ruoyi: Vendor = {
  id: 'ruoyi',
  name: 'RuoYi',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: [200, 401], json: { msg: ['认证失败，无法访问系统资源'] }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source:
        'https://github.com/yangzongzhuan/RuoYi-Vue/blob/HEAD/ruoyi-framework/src/main/java/com/ruoyi/framework/security/handle/AuthenticationEntryPointImpl.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"msg": "请求访问：/system/user/list，认证失败，无法访问系统资源", "code": 401}`,
    },
    {
      when: { status: [200, 401], json: { msg: ['认证失败，无法访问系统资源'] }, credentials: 'some' },
      cause: 'expired-credentials',
      says: 'the login is past its time, or was ended.',
      confidence: 'likely',
      orElse: ['revoked-credentials', 'invalid-credentials'],
      source:
        'https://github.com/yangzongzhuan/RuoYi-Vue/blob/HEAD/ruoyi-framework/src/main/java/com/ruoyi/framework/security/handle/AuthenticationEntryPointImpl.java',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 200 OK
Content-Type: application/json

{"msg": "请求访问：/system/user/list，认证失败，无法访问系统资源", "code": 401}`,
    },
    {
      when: { status: [200, 403], json: { msg: ['没有权限，请联系管理员授权'] } },
      cause: 'insufficient-permission',
      says: 'the role of the user lacks a permission.',
      confidence: 'certain',
      source:
        'https://github.com/yangzongzhuan/RuoYi-Vue/blob/HEAD/ruoyi-framework/src/main/java/com/ruoyi/framework/web/exception/GlobalExceptionHandler.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"msg": "没有权限，请联系管理员授权", "code": 403}`,
    },
    {
      when: { status: [200, 401], json: { msg: ['登录状态已过期', '令牌已过期'] } },
      cause: 'expired-credentials',
      says: 'the login is past its time.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      shared: true,
      source:
        'https://github.com/yangzongzhuan/RuoYi-Cloud/blob/HEAD/ruoyi-gateway/src/main/java/com/ruoyi/gateway/filter/AuthFilter.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"msg": "登录状态已过期", "code": 401}`,
    },
  ],
};
