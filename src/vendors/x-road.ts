import type { Vendor } from '../engine/vendor.ts';

const source =
  'https://github.com/nordic-institute/X-Road/blob/HEAD/doc/Protocols/pr-rest_x-road_message_protocol_for_rest.md';

/** X-Road: the fault codes of its security server, from its documentation and source. */
export const xRoad: Vendor = {
  id: 'x-road',
  name: 'X-Road',
  layer: 'gateway',
  marks: [
    { json: { type: { starts: 'Server.' }, message: true, detail: true }, header: { 'x-road-error': true } },
    { header: { 'x-road-error': true } },
  ],
  denials: [
    {
      when: { json: { type: ['Server.ServerProxy.AccessDenied'] } },
      cause: 'insufficient-permission',
      says: 'the provider has not given this client the right to the service.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json
X-Road-Error: Server.ServerProxy.AccessDenied

{"type":"Server.ServerProxy.AccessDenied","message":"Request is not allowed: SERVICE:EE/GOV/70000000/registry/search","detail":"a1b2c3"}`,
    },
    {
      when: { body: 'Server.ServerProxy.AccessDenied</faultcode>' },
      cause: 'insufficient-permission',
      says: 'the provider has not given this client the right to the service.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"><SOAP-ENV:Body><SOAP-ENV:Fault><faultcode>Server.ServerProxy.AccessDenied</faultcode><faultstring>Request is not allowed: SERVICE:EE/GOV/70000000/registry/search</faultstring></SOAP-ENV:Fault></SOAP-ENV:Body></SOAP-ENV:Envelope>`,
    },
    {
      when: {
        json: { type: ['Server.ClientProxy.SslAuthenticationFailed', 'Server.ServerProxy.SslAuthenticationFailed'] },
      },
      cause: 'client-certificate-required',
      says: 'the certificate of the information system is missing, or not registered at the security server.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/json
X-Road-Error: Server.ClientProxy.SslAuthenticationFailed

{"type":"Server.ClientProxy.SslAuthenticationFailed","message":"Client (SUBSYSTEM:EE/GOV/1/app) specifies HTTPS NO AUTH but client made plaintext connection","detail":"a1"}`,
    },
  ],
};
