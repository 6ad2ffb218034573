import type { Vendor } from '../engine/vendor.ts';

/** Apereo CAS: its refusals, from its documentation or source. */
export const cas: Vendor = {
  id: 'cas',
  name: 'Apereo CAS',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: {
        text: [
          'Application Not Authorized to Use CAS',
          'The application you attempted to authenticate to is not authorized to use CAS.',
        ],
      },
      cause: 'insufficient-permission',
      says: 'the application is not registered with this server.',
      orElse: ['origin-rejected'],
      source:
        'https://github.com/apereo/cas/blob/HEAD/support/cas-server-support-thymeleaf/src/main/resources/messages.properties',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h2>Application Not Authorized to Use CAS</h2>`,
    },
  ],
  vocabularies: [
    {
      at: { body: 'cas:authenticationFailure code="{}"' },
      when: { status: [200, 401, 403] },
      confidence: 'certain',
      codes: {
        INVALID_REQUEST: ['no-credentials', 'ticket or service is missing.', 'likely'],
        INVALID_TICKET_SPEC: ['wrong-scheme', 'the ticket does not meet what validation asks for.', 'likely'],
        UNAUTHORIZED_SERVICE_PROXY: ['insufficient-permission', 'the service may not ask for proxy tickets.'],
        INVALID_PROXY_CALLBACK: ['server-config', 'the address for proxy tickets is not accepted.', 'likely'],
        INVALID_TICKET: ['invalid-credentials', 'the ticket is unknown, was used or is past its time.', 'likely'],
        INVALID_SERVICE: ['wrong-audience', 'the ticket was issued for another service.'],
        UNAUTHORIZED_SERVICE: ['insufficient-permission', 'the service is not registered.', 'likely'],
      },
      source: 'https://apereo.github.io/cas/7.0.x/protocol/CAS-Protocol-Specification.html',
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<cas:serviceResponse xmlns:cas='http://www.yale.edu/tp/cas'>
 <cas:authenticationFailure code="INVALID_TICKET">
 Ticket ST-1856339 not recognized
 </cas:authenticationFailure>
</cas:serviceResponse>`,
    },
  ],
};
