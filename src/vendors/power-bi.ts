import type { Vendor } from '../engine/vendor.ts';

const source = 'https://learn.microsoft.com/en-us/power-bi/developer/embedded/embedded-troubleshoot';

/** Power BI: the error codes of its REST interface, from its documentation. */
export const powerBi: Vendor = {
  id: 'power-bi',
  name: 'Power BI',
  layer: 'api',
  marks: [{ host: ['api.powerbi.com', '.analysis.windows.net'] }],
  denials: [
    {
      when: {
        status: [401, 403],
        json: {
          'error.code': { equals: 'TokenExpired' },
          'error.message': 'Access token has expired, resubmit with a new access token',
        },
      },
      cause: 'expired-credentials',
      says: 'the access token has run out.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"TokenExpired","message":"Access token has expired, resubmit with a new access token"}}`,
    },
    {
      when: { status: [401, 403], body: 'API is not accessible for application' },
      cause: 'insufficient-permission',
      says: 'the settings of the tenant do not let this application or service principal call the interface.',
      orElse: ['insufficient-scope'],
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain

API is not accessible for application`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { status: [400, 401, 403, 404] },
      codes: {
        PowerBINotAuthorizedException: [
          'insufficient-permission',
          'the user or service principal lacks the right to this workspace or item.',
          'certain',
        ],
        PowerBINotLicensedException: ['not-entitled', 'the user has no licence for this.', 'certain'],
        PowerBIFolderNotFound: [
          'wrong-route',
          'the workspace does not exist, or the caller may not see it.',
          'possible',
        ],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"PowerBINotAuthorizedException","pbi.error":{"code":"PowerBINotAuthorizedException","parameters":{},"details":[],"exceptionCulprit":1}}}`,
    },
  ],
};
