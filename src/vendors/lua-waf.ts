import type { Vendor } from '../engine/vendor.ts';

/** ngx_lua_waf: its own refusals, from its documentation and source. */
export const luaWaf: Vendor = {
  id: 'lua-waf',
  name: 'ngx_lua_waf',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { text: ['您的请求带有不合法参数，已被网站管理员设置拦截'] },
      cause: 'waf-blocked',
      says: 'the firewall took the request for an attack.',
      confidence: 'certain',
      source: 'https://github.com/loveshell/ngx_lua_waf/blob/HEAD/config.lua',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>网站防火墙</title><span>您的请求带有不合法参数，已被网站管理员设置拦截！</span>`,
    },
  ],
};
