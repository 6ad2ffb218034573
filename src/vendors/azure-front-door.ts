import type { Vendor } from '../engine/vendor.ts';

/** Azure Front Door and Application Gateway: its own refusals, from its documentation and source. */
export const azureFrontDoor: Vendor = {
  id: 'azure-front-door',
  name: 'Azure Front Door and Application Gateway',
  layer: 'edge',
  marks: [{ body: 'Microsoft-Azure-Application-Gateway' }],
  denials: [
    {
      when: {
        status: 403,
        text: ['The request is blocked.'],
        body: ['x-azure-ref', 'X-Azure-Ref', '<h2>The request is blocked.</h2>'],
      },
      cause: 'waf-blocked',
      says: 'a firewall rule at the edge refused the request.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'geo-blocked', 'bot-challenge'],
      source: 'https://learn.microsoft.com/en-us/azure/web-application-firewall/afds/afds-overview',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Access Denied</title><h2>The request is blocked.</h2><div id='errorref'>x-azure-ref: 20260301T120000Z-1</div>`,
    },
    {
      when: { status: 403, body: '<center>Microsoft-Azure-Application-Gateway' },
      cause: 'waf-blocked',
      says: 'the application gateway refused by itself: that is what its firewall does.',
      confidence: 'likely',
      orElse: ['client-certificate-required', 'ip-blocked'],
      source: 'https://learn.microsoft.com/en-us/azure/application-gateway/http-response-codes',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<center><h1>403 Forbidden</h1></center>
<hr><center>Microsoft-Azure-Application-Gateway/v2</center>`,
    },
  ],
};
