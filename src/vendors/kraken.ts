import type { Vendor } from '../engine/vendor.ts';

/** Kraken: its refusals, from its documentation or source. */
export const kraken: Vendor = {
  id: 'kraken',
  name: 'Kraken',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: [200, 400, 401, 403, 429], json: { 'error.*': { equals: 'EAPI:Invalid key' }, error: true } },
      cause: 'invalid-credentials',
      says: 'the key is missing, unknown or was deleted.',
      confidence: 'certain',
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EAPI:Invalid key"],"result":{}}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 429],
        json: { 'error.*': { equals: 'EAPI:Invalid signature' }, error: true },
      },
      cause: 'bad-signature',
      says: 'the signature does not fit the request.',
      confidence: 'certain',
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EAPI:Invalid signature"],"result":{}}`,
    },
    {
      when: { status: [200, 400, 401, 403, 429], json: { 'error.*': { equals: 'EAPI:Invalid nonce' }, error: true } },
      cause: 'bad-signature',
      says: 'the nonce is not higher than the last one.',
      orElse: ['clock-skew'],
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EAPI:Invalid nonce"],"result":{}}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 429],
        json: { 'error.*': { equals: 'EGeneral:Temporary lockout' }, error: true },
      },
      cause: 'rate-limited',
      says: 'too many wrong keys in a row; wait some minutes.',
      confidence: 'certain',
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EGeneral:Temporary lockout"],"result":{}}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 429],
        json: { 'error.*': { equals: 'EGeneral:Permission denied' }, error: true },
      },
      cause: 'insufficient-permission',
      says: 'the key lacks a permission.',
      confidence: 'certain',
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EGeneral:Permission denied"],"result":{}}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 429],
        json: { 'error.*': { equals: 'EAPI:Rate limit exceeded' }, error: true },
      },
      cause: 'rate-limited',
      says: 'too many requests.',
      confidence: 'certain',
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EAPI:Rate limit exceeded"],"result":{}}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 429],
        json: { 'error.*': { equals: 'EOrder:Rate limit exceeded' }, error: true },
      },
      cause: 'rate-limited',
      says: 'too many orders.',
      confidence: 'certain',
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EOrder:Rate limit exceeded"],"result":{}}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 429],
        json: { 'error.*': { equals: 'EAPI:Feature disabled' }, error: true },
      },
      cause: 'not-entitled',
      says: 'the feature is switched off for this account.',
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EAPI:Feature disabled"],"result":{}}`,
    },
    {
      when: {
        status: [200, 400, 401, 403, 429],
        json: { 'error.*': { equals: 'EGeneral:Invalid arguments:otp' }, error: true },
      },
      cause: 'step-up-required',
      says: 'the key asks for a one-time password.',
      source: 'https://docs.kraken.com/exchange/guides/general/errors',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error":["EGeneral:Invalid arguments:otp"],"result":{}}`,
    },
  ],
};
