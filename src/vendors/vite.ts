import type { Vendor } from '../engine/vendor.ts';

/** Vite: its own refusals, from its documentation and source. */
export const vite: Vendor = {
  id: 'vite',
  name: 'Vite',
  layer: 'server',
  marks: [{ body: '/@vite/client' }],
  denials: [
    {
      when: {
        body: ['To allow this host, add ', 'server.allowedHosts', 'preview.allowedHosts'],
        text: 'Blocked request. This host (',
      },
      cause: 'origin-rejected',
      says: 'the development server does not know the host name that was asked for.',
      confidence: 'certain',
      fix: {
        text: 'List the host in the configuration.',
        code: { language: 'js', text: "export default { server: { allowedHosts: ['app.example.test'] } };" },
      },
      source: 'https://github.com/vitejs/vite/blob/main/packages/vite/src/node/server/middlewares/hostCheck.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Blocked request. This host ("app.example.test") is not allowed.
To allow this host, add "app.example.test" to \`server.allowedHosts\` in vite.config.js.`,
    },
    {
      when: { body: 'is outside of Vite serving allow list' },
      cause: 'server-config',
      says: 'the file lies outside the folders that the development server may serve.',
      confidence: 'certain',
      fix: {
        text: 'List the folder in the configuration.',
        code: { language: 'js', text: "export default { server: { fs: { allow: ['..'] } } };" },
      },
      source: 'https://github.com/vitejs/vite/blob/main/packages/vite/src/node/server/middlewares/static.ts',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>403 Restricted</h1><p>The request url "/home/a/x.ts" is outside of Vite serving allow list.<br/>`,
    },
  ],
};
