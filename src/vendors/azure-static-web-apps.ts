import type { Vendor } from '../engine/vendor.ts';

/** Azure Static Web Apps: how it words its denials, from its documentation and source. */
export const azureStaticWebApps: Vendor = {
  id: 'azure-static-web-apps',
  name: 'Azure Static Web Apps',
  layer: 'edge',
  marks: [{ body: 'appservice.azureedge.net/images/static-apps' }],
  denials: [
    {
      when: {
        status: [401, 403],
        text: ['401: Unauthorized', '403: Forbidden'],
        body: ['static-apps', 'Azure Static Web Apps'],
      },
      cause: 'sso-gateway',
      says: 'the route is only for signed-in users or for a role.',
      confidence: 'likely',
      orElse: ['no-credentials', 'insufficient-permission'],
      source: 'https://learn.microsoft.com/en-us/azure/static-web-apps/configuration',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Azure Static Web Apps - 401: Unauthorized</title><h1>401: Unauthorized</h1>`,
    },
    {
      when: { text: 'Your access to this site is restricted', body: ['static-apps', 'Azure Static Web Apps'] },
      cause: 'ip-blocked',
      says: 'the address of the caller is not on the list of the app.',
      confidence: 'possible',
      source: 'https://learn.microsoft.com/en-us/azure/static-web-apps/configuration',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Azure Static Web Apps - 403: Forbidden</title><p>Your access to this site is restricted</p>`,
    },
  ],
};
