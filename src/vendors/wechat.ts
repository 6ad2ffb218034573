import type { Vendor } from '../engine/vendor.ts';

/** WeChat and WeCom: its refusals, from its documentation or source. */
export const wechat: Vendor = {
  id: 'wechat',
  name: 'WeChat and WeCom',
  layer: 'api',
  marks: [
    { status: [200, 400, 401, 403, 429], host: 'weixin.qq.com', json: { errcode: true } },
    { status: [200, 400, 401, 403, 429], json: { errcode: true, errmsg: [' rid: ', 'open.work.weixin.qq.com'] } },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'errcode' },
      when: { status: [200, 400, 401, 403, 429], json: { errmsg: true } },
      shared: true,
      codes: {
        '40001': ['invalid-credentials', 'the secret or access token is wrong or no longer the newest.', 'likely'],
        '40013': ['invalid-credentials', 'the app id is wrong.', 'likely'],
        '40014': ['invalid-credentials', 'the access token is not valid.'],
        '40029': ['invalid-credentials', 'the login code is wrong or was used.'],
        '40125': ['invalid-credentials', 'the app secret is wrong.'],
        '40163': ['revoked-credentials', 'the login code was used before.'],
        '40164': ['ip-blocked', 'the address is not on the white list of the application.'],
        '41001': ['no-credentials', 'no access token was sent.'],
        '41002': ['no-credentials', 'no app id was sent.'],
        '41004': ['no-credentials', 'no app secret was sent.'],
        '42001': ['expired-credentials', 'the access token has expired.'],
        '42002': ['expired-credentials', 'the refresh token has expired.'],
        '42007': ['revoked-credentials', 'the user changed the password, so the tokens ended.'],
        '45009': ['rate-limited', 'the calls of the day are used up.'],
        '45011': ['rate-limited', 'too many calls in a short time.'],
        '48001': ['not-entitled', 'the account may not use this interface.'],
        '48004': ['account-disabled', 'the interface is banned for this account.'],
        '50001': ['insufficient-permission', 'the user did not authorise this interface.'],
        '50002': ['account-disabled', 'the user is restricted.'],
        '60011': ['insufficient-permission', 'the application may not see this department or member.'],
        '60020': ['ip-blocked', 'the address is not on the trusted list of the application.'],
        '61004': ['ip-blocked', 'the address is not registered.'],
        '61024': ['invalid-credentials', 'the component access token is needed here.', 'likely'],
        '89501': ['ip-blocked', 'the address still has to be confirmed by an administrator.'],
        '89503': ['ip-blocked', 'the address still has to be confirmed by an administrator.'],
        '89506': ['ip-blocked', 'an administrator refused the address.'],
      },
      source:
        'https://github.com/Wechat-Group/WxJava/blob/HEAD/weixin-java-common/src/main/java/me/chanjar/weixin/common/error',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"errcode":42001,"errmsg":"access_token expired rid: 64a1"}`,
    },
  ],
};
