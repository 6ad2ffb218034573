import type { Vendor } from '../engine/vendor.ts';

/** Bright Data and other proxy services: how it words its denials, from its documentation and source. */
export const brightData: Vendor = {
  id: 'bright-data',
  name: 'Bright Data and other proxy services',
  layer: 'network',
  marks: [{ header: { 'x-brd-error': true } }, { header: { 'x-luminati-error': true } }],
  denials: [
    {
      when: { header: { 'x-brd-error': true } },
      cause: 'network-filter',
      says: 'the proxy service refused: account, zone, address or target are not allowed.',
      confidence: 'likely',
      orElse: ['not-entitled', 'invalid-credentials'],
      source: 'https://docs.brightdata.com/proxy-networks/errorCatalog',
      sample: `HTTP/1.1 407 Proxy Authentication Required
Content-Type: text/plain; charset=utf-8
x-brd-error: Authentication failed
x-brd-error-code: client_10000

Proxy Authentication Required`,
    },
    {
      when: { header: { 'x-luminati-error': true } },
      cause: 'network-filter',
      says: 'the proxy service refused: account, zone, address or target are not allowed.',
      confidence: 'likely',
      orElse: ['not-entitled'],
      source: 'https://docs.brightdata.com/proxy-networks/errorCatalog',
      sample: `HTTP/1.1 403 Forbidden
x-luminati-error: Forbidden: target site requires special permission`,
    },
  ],
};
