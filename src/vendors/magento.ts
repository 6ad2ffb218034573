import type { Vendor } from '../engine/vendor.ts';

/** Adobe Commerce (Magento): its own refusals, from its documentation and source. */
export const magento: Vendor = {
  id: 'magento',
  name: 'Adobe Commerce (Magento)',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { json: { message: ["The consumer isn't authorized to access %resources"] } },
      cause: 'insufficient-permission',
      says: 'the token or role does not cover this resource, or the token is past its time.',
      confidence: 'likely',
      orElse: ['no-credentials', 'expired-credentials'],
      source: 'https://developer.adobe.com/commerce/webapi/rest/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "The consumer isn't authorized to access %resources.", "parameters": {"resources": "Magento_Sales::sales"}}`,
    },
    {
      when: { json: { message: ['The account sign-in was incorrect or your account is disabled temporarily'] } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together, or the account is disabled.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source: 'https://developer.adobe.com/commerce/webapi/rest/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"message": "The account sign-in was incorrect or your account is disabled temporarily. Please wait and try again later."}`,
    },
    {
      when: { text: ['Invalid Form Key. Please refresh the page.'] },
      cause: 'csrf-rejected',
      says: 'the form token does not belong to the session.',
      confidence: 'certain',
      source: 'https://developer.adobe.com/commerce/webapi/rest/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div>Invalid Form Key. Please refresh the page.</div>`,
    },
  ],
};
