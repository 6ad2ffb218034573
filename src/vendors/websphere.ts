import type { Vendor } from '../engine/vendor.ts';

/** IBM WebSphere and Open Liberty: how it words its denials, from its documentation and source. */
export const websphere: Vendor = {
  id: 'websphere',
  name: 'IBM WebSphere and Open Liberty',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { status: 403, text: ['Error 403: AuthorizationFailed', 'SRVE0190E', 'CWWKS9104A'] },
      cause: 'insufficient-permission',
      says: 'the user lacks the role that the resource asks for.',
      confidence: 'likely',
      source:
        'https://github.com/OpenLiberty/open-liberty/blob/integration/dev/com.ibm.ws.webcontainer.security/resources/com/ibm/ws/webcontainer/security/internal/resources/WebAppSecurityMessages.nlsprops',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Error 403: AuthorizationFailed</h1>`,
    },
    {
      when: { status: 403, text: ['CWWKS9115E', 'CWWKS9113E'] },
      cause: 'tls-required',
      says: 'the resource demands HTTPS.',
      confidence: 'possible',
      source:
        'https://github.com/OpenLiberty/open-liberty/blob/integration/dev/com.ibm.ws.webcontainer.security/resources/com/ibm/ws/webcontainer/security/internal/resources/WebAppSecurityMessages.nlsprops',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>Error 403: CWWKS9113E: The server is configured to redirect requests to a secure port, but no port is set.</p>`,
    },
  ],
};
