import type { Vendor } from '../engine/vendor.ts';

/** Microsoft SharePoint and Exchange: how it words its denials, from its documentation and source. */
export const sharepoint: Vendor = {
  id: 'sharepoint',
  name: 'Microsoft SharePoint and Exchange',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { header: { 'x-msdavext_error': ['917656'] } },
      cause: 'sso-gateway',
      says: 'the site wants its own login in a browser before a program may open files.',
      confidence: 'likely',
      orElse: ['no-credentials'],
      source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-wdvmodsc/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
X-MSDAVEXT_Error: 917656; Access%20denied%2e%20Before%20opening%20files%20in%20this%20location%2c%20you%20must%20first%20browse%20to%20the%20web%20site%20and%20select%20the%20option%20to%20login%20automatically%2e

403 FORBIDDEN`,
    },
    {
      when: { header: { 'x-forms_based_auth_required': true } },
      cause: 'no-credentials',
      says: 'the site wants its own login: an address to log in at is named.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-ofba/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
X-Forms_Based_Auth_Required: https://example.sharepoint.com/_forms/default.aspx

403 FORBIDDEN`,
    },
    {
      when: { json: { 'error.code': { starts: '-2147024891' } } },
      cause: 'insufficient-permission',
      says: 'the signed-in user has no right to the object.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-wdvmodsc/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))"}}}`,
    },
    {
      when: { status: [401, 403], body: { all: ['"odata.error"', '-2147024891'] } },
      cause: 'insufficient-permission',
      says: 'the signed-in user has no right to the object.',
      confidence: 'certain',
      source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-wdvmodsc/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"Access denied."}}}`,
    },
    {
      when: { json: { 'error.code': { starts: '-2130575251' } } },
      cause: 'csrf-rejected',
      says: 'the form digest of the page is missing or too old.',
      confidence: 'certain',
      source:
        'https://learn.microsoft.com/en-us/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"-2130575251, Microsoft.SharePoint.SPException","message":{"value":"The security validation for this page is invalid."}}}`,
    },
    {
      when: { text: 'The security validation for this page is invalid' },
      cause: 'csrf-rejected',
      says: 'the form digest of the page is missing or too old.',
      confidence: 'certain',
      source:
        'https://learn.microsoft.com/en-us/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>The security validation for this page is invalid. Click Back in your Web browser, refresh the page, and try your operation again.</p>`,
    },
    {
      when: { status: [429, 503], header: { 'x-ms-diagnostics': true, 'retry-after': true } },
      cause: 'rate-limited',
      says: 'too many requests: the service asks the caller to wait.',
      confidence: 'possible',
      source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-wdvmodsc/',
      sample: `HTTP/1.1 429 Too Many Requests
Retry-After: 120
x-ms-diagnostics: 1;reason="throttled"`,
    },
    {
      when: { status: 401, header: { 'x-ms-diagnostics': ['3001000', '2000001', '2000003', '2000008'] } },
      cause: 'invalid-credentials',
      says: 'the token is not accepted, for the reason that is named.',
      confidence: 'likely',
      orElse: ['wrong-audience', 'expired-credentials'],
      source: 'https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/',
      sample: `HTTP/1.1 401 Unauthorized
x-ms-diagnostics: 2000003;reason="The audience claim value is invalid.";error_category="invalid_resource"`,
    },
  ],
};
