import type { Vendor } from '../engine/vendor.ts';

/** Sa-Token for Java: its exceptions, as applications pass them on. */
export const saToken: Vendor = {
  id: 'sa-token',
  name: 'Sa-Token',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: [200, 400, 401, 403, 500], body: '未能读取到有效 token' },
      cause: 'no-credentials',
      says: 'no token could be read from the request.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotLoginException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"未能读取到有效 token","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: ['"token 无效', '"token无效'] },
      cause: 'invalid-credentials',
      says: 'the token is unknown.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotLoginException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"token 无效","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: ['"token 已过期', '"token已过期'] },
      cause: 'expired-credentials',
      says: 'the token has expired.',
      confidence: 'certain',
      shared: true,
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotLoginException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"token 已过期","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: ['token 已被顶下线', 'token已被顶下线'] },
      cause: 'revoked-credentials',
      says: 'the same account logged in elsewhere, which ended this session.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotLoginException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"token 已被顶下线","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: ['token 已被踢下线', 'token已被踢下线'] },
      cause: 'revoked-credentials',
      says: 'an administrator ended this session.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotLoginException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"token 已被踢下线","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: ['token 已被冻结', 'token已被冻结'] },
      cause: 'expired-credentials',
      says: 'the session was idle for too long and is frozen.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotLoginException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"token 已被冻结","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: '未按照指定前缀提交 token' },
      cause: 'malformed-credentials',
      says: 'the token was sent without the prefix that the application asks for.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotLoginException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"未按照指定前缀提交 token","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: '此账号已被禁止访问服务：' },
      cause: 'account-disabled',
      says: 'the account is banned from this service.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/DisableServiceException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"此账号已被禁止访问服务：login","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: '二级认证校验失败' },
      cause: 'step-up-required',
      says: 'the action asks for a second, fresh login.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotSafeException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"二级认证校验失败：pay","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: ['"无此权限：'] },
      cause: 'insufficient-permission',
      says: 'the account lacks a permission.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotPermissionException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"无此权限：user.add","data":null}`,
    },
    {
      when: { status: [200, 400, 401, 403, 500], body: ['"无此角色：'] },
      cause: 'insufficient-permission',
      says: 'the account lacks a role.',
      confidence: 'certain',
      source:
        'https://github.com/dromara/Sa-Token/blob/HEAD/sa-token-core/src/main/java/cn/dev33/satoken/exception/NotRoleException.java',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":500,"msg":"无此角色：admin","data":null}`,
    },
  ],
};
