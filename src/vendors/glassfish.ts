import type { Vendor } from '../engine/vendor.ts';

/** GlassFish and Payara: how it words its denials, from its documentation and source. */
export const glassfish: Vendor = {
  id: 'glassfish',
  name: 'GlassFish and Payara',
  layer: 'server',
  marks: [{ body: ['<hr/><h3>GlassFish Server', '<hr/><h3>Payara Server', '<hr/><h3>Eclipse GlassFish'] }],
  denials: [
    {
      when: {
        status: 401,
        body: ['<h3>GlassFish Server', '<h3>Payara Server', '<h3>Eclipse GlassFish'],
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'a login is needed.',
      confidence: 'likely',
      source: 'https://github.com/eclipse-ee4j/glassfish/tree/master/appserver/web/web-core',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>GlassFish Server Open Source Edition 5.1 - Error report</title><h1>HTTP Status 401 - Unauthorized</h1><hr/><p><b>message</b>Unauthorized</p><hr/><h3>GlassFish Server Open Source Edition 5.1</h3>`,
    },
    {
      when: { status: 403, body: ['<h3>GlassFish Server', '<h3>Payara Server', '<h3>Eclipse GlassFish'] },
      cause: 'insufficient-permission',
      says: 'the user lacks the role that the resource asks for.',
      confidence: 'likely',
      orElse: ['server-config'],
      source: 'https://github.com/eclipse-ee4j/glassfish/tree/master/appserver/web/web-core',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Payara Server 6 - Error report</title><h1>HTTP Status 403 - Forbidden</h1><hr/><p><b>message</b>Forbidden</p><hr/><h3>Payara Server 6.2024</h3>`,
    },
  ],
};
