import type { Vendor } from '../engine/vendor.ts';

/** iyzico: its refusals, from its documentation. */
export const iyzico: Vendor = {
  id: 'iyzico',
  name: 'iyzico',
  layer: 'api',
  marks: [{ host: 'iyzipay.com', json: { errorCode: true } }],
  denials: [
    {
      when: {
        status: [200, 401, 403],
        host: { starts: 'api.iyzipay.com' },
        requestHeader: { authorization: 'sandbox-' },
        json: { status: { equals: 'failure' }, errorCode: { equals: '1001' } },
      },
      cause: 'wrong-audience',
      says: 'the key is of the sandbox, and the host is the live one.',
      confidence: 'certain',
      source: 'https://docs.iyzico.com/en/add-ons/error-codes',
      sample: `POST /payment/auth HTTP/1.1
Host: api.iyzipay.com
Authorization: IYZWS sandbox-example:c2lnbmF0dXJl

---
HTTP/1.1 200 OK
Content-Type: application/json

{"status":"failure","errorCode":"1001","errorMessage":"api bilgileri bulunamadı","locale":"tr"}`,
    },
    {
      when: {
        status: [200, 401, 403],
        json: { status: { equals: 'failure' }, errorCode: { equals: '1001' }, errorMessage: 'api bilgileri' },
      },
      cause: 'invalid-credentials',
      says: 'no such key is known here; sandbox and live have keys of their own.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://docs.iyzico.com/en/add-ons/error-codes',
      sample: `POST /payment/auth HTTP/1.1
Host: sandbox-api.iyzipay.com
Authorization: IYZWS example:c2lnbmF0dXJl

---
HTTP/1.1 200 OK
Content-Type: application/json

{"status":"failure","errorCode":"1001","errorMessage":"api bilgileri bulunamadı","locale":"tr"}`,
    },
    {
      when: {
        status: [200, 401, 403],
        json: { status: { equals: 'failure' }, errorCode: { equals: '1000' }, errorMessage: ['imza', 'signature'] },
      },
      cause: 'bad-signature',
      says: 'the hash over the request does not verify.',
      confidence: 'certain',
      source: 'https://docs.iyzico.com/en/add-ons/error-codes',
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"status":"failure","errorCode":"1000","errorMessage":"Geçersiz imza","locale":"tr"}`,
    },
  ],
};
