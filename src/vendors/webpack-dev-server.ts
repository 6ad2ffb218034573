import type { Vendor } from '../engine/vendor.ts';

/** webpack-dev-server: its own refusals, from its documentation and source. */
export const webpackDevServer: Vendor = {
  id: 'webpack-dev-server',
  name: 'webpack-dev-server',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: {
        body: { equals: ['Invalid Host header', 'Invalid Host/Origin header', '"Invalid Host/Origin header"'] },
        status: [200, 403],
      },
      cause: 'origin-rejected',
      says: 'the development server does not know the host name that was asked for.',
      confidence: 'certain',
      fix: {
        text: 'List the host in the configuration.',
        code: { language: 'js', text: "module.exports = { devServer: { allowedHosts: ['app.example.test'] } };" },
      },
      source: 'https://github.com/webpack/webpack-dev-server/blob/main/lib/Server.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

Invalid Host header`,
    },
    {
      when: { body: 'Cross-Origin request blocked', status: 403 },
      cause: 'origin-rejected',
      says: 'the development server refuses requests from other sites.',
      confidence: 'certain',
      shared: true,
      source: 'https://github.com/webpack/webpack-dev-server/blob/main/lib/Server.js',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Cross-Origin request blocked`,
    },
  ],
};
