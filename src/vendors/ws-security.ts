import type { Vendor } from '../engine/vendor.ts';

/** SOAP services with WS-Security: the faults that the standard defines. */
export const wsSecurity: Vendor = {
  id: 'ws-security',
  name: 'WS-Security (SOAP)',
  layer: 'api',
  marks: [{ status: [400, 401, 403, 500], body: { all: ['wssecurity-secext-1.0.xsd', 'Fault'] } }],
  denials: [],
  vocabularies: [
    {
      at: { body: ':{}</' },
      when: { status: [400, 401, 403, 500], body: 'wssecurity-secext-1.0.xsd' },
      confidence: 'certain',
      codes: {
        FailedAuthentication: ['invalid-credentials', 'the name, password or token could not be confirmed.'],
        InvalidSecurityToken: ['invalid-credentials', 'the token is not good.'],
        FailedCheck: ['bad-signature', 'the signature over the message does not verify, or it could not be decrypted.'],
        MessageExpired: ['expired-credentials', 'the timestamp of the message is past its time, or the clocks differ.'],
        UnsupportedSecurityToken: ['wrong-scheme', 'this kind of token is not taken.'],
        SecurityTokenUnavailable: ['no-credentials', 'a token that the message refers to is not there.', 'likely'],
      },
      source: 'https://docs.oasis-open.org/wss/v1.1/wss-v1.1-spec-os-SOAPMessageSecurity.pdf',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode xmlns:ns1="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">ns1:FailedAuthentication</faultcode><faultstring>The security token could not be authenticated or authorized</faultstring></soap:Fault></soap:Body></soap:Envelope>`,
    },
  ],
};
