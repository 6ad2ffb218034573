import type { Vendor } from '../engine/vendor.ts';

/** OpenWrt: LuCI and the ubus bridge of uhttpd. */
export const openwrt: Vendor = {
  id: 'openwrt',
  name: 'OpenWrt',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { header: { 'x-luci-login-required': true } },
      cause: 'no-credentials',
      says: 'nobody is logged in, or the session is over.',
      confidence: 'certain',
      source: 'https://github.com/openwrt/luci/blob/HEAD/modules/luci-base/ucode/dispatcher.uc',
      sample: `HTTP/1.1 403 Forbidden
X-LuCI-Login-Required: yes`,
    },
    {
      when: { status: 200, json: { 'error.code': { equals: '-32002' }, 'error.message': { equals: 'Access denied' } } },
      cause: 'insufficient-permission',
      says: 'the session is over, or its access list does not cover the call.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/openwrt/uhttpd/blob/HEAD/ubus.c',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc":"2.0","id":1,"error":{"code":-32002,"message":"Access denied"}}`,
    },
  ],
};
