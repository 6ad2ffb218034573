import type { Vendor } from '../engine/vendor.ts';

/** PrestaShop: its refusals, from its documentation or source. */
export const prestashop: Vendor = {
  id: 'prestashop',
  name: 'PrestaShop',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { header: { 'www-authenticate': 'Welcome to PrestaShop Webservice, please enter the authentication key' } },
      cause: 'no-credentials',
      says: 'the key of the web service is missing or wrong.',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/PrestaShop/PrestaShop/blob/HEAD/webservice/dispatcher.php',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="Welcome to PrestaShop Webservice, please enter the authentication key as the login. No password required."`,
    },
    {
      when: {
        body: [
          'Authentication key is empty',
          'Invalid authentication key format',
          'Authentication key does not exist',
          'Authentication key is not active',
        ],
      },
      cause: 'invalid-credentials',
      says: 'the key is missing, malformed, unknown or switched off.',
      orElse: ['no-credentials', 'revoked-credentials'],
      shared: true,
      source: 'https://github.com/PrestaShop/PrestaShop/blob/HEAD/classes/webservice/WebserviceRequest.php',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<prestashop><errors><error><code><![CDATA[18]]></code><message><![CDATA[Invalid authentication key format]]></message></error></errors></prestashop>`,
    },
    {
      when: { body: 'is not allowed for the resource', mediaType: 'xml' },
      cause: 'insufficient-permission',
      says: 'the key may not use this method on the resource.',
      source: 'https://github.com/PrestaShop/PrestaShop/blob/HEAD/classes/webservice/WebserviceRequest.php',
      sample: `HTTP/1.1 405 Method Not Allowed
Content-Type: application/xml

<prestashop><errors><error><code><![CDATA[25]]></code><message><![CDATA[Method GET is not allowed for the resource orders with this authentication key]]></message></error></errors></prestashop>`,
    },
  ],
};
