import type { Vendor } from '../engine/vendor.ts';

/** Microsoft SharePoint: its refusals, from its documentation or source. */
export const sharepoint: Vendor = {
  id: 'sharepoint',
  name: 'Microsoft SharePoint',
  layer: 'api',
  marks: [{ status: [401, 403], header: { microsoftsharepointteamservices: true } }],
  denials: [
    {
      when: { body: ['-2147024891, System.UnauthorizedAccessException'] },
      cause: 'insufficient-permission',
      says: 'the user or application has no right to this site, list or item.',
      source: 'https://learn.microsoft.com/en-us/sharepoint/dev/sp-add-ins/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"Access denied. You do not have permission to perform this action or access this resource."}}}`,
    },
    {
      when: {
        body: [
          '-2130575251, Microsoft.SharePoint.SPException',
          '-2130575252, Microsoft.SharePoint.SPException',
          'The security validation for this page is invalid',
        ],
      },
      cause: 'csrf-rejected',
      says: 'the form digest (X-RequestDigest) is missing or past its time.',
      source: 'https://learn.microsoft.com/en-us/sharepoint/dev/sp-add-ins/working-with-requestdigest',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"-2130575251, Microsoft.SharePoint.SPException","message":{"lang":"en-US","value":"The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."}}}`,
    },
    {
      when: { header: { 'x-msdavext_error': '917656' } },
      cause: 'no-credentials',
      says: 'the cookie of a browser login is missing.',
      source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-wdvme/',
      sample: `HTTP/1.1 403 Forbidden
X-MSDAVEXT_Error: 917656; Access denied. Before opening files in this location, you must first browse to the web site and select the option to login automatically.`,
    },
    {
      when: { header: { 'x-forms_based_auth_required': true } },
      cause: 'no-credentials',
      says: 'a login by form is asked for.',
      source: 'https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-ofba/',
      sample: `HTTP/1.1 403 Forbidden
X-Forms_Based_Auth_Required: https://contoso.sharepoint.com/_forms/default.aspx`,
    },
  ],
};
