import type { Vendor } from '../engine/vendor.ts';

const source = 'https://api.onlyoffice.com/docs/docs-api/additional-api/command-service/';

/** ONLYOFFICE Docs: the errors of its services, which come with status 200, from its documentation. */
export const onlyoffice: Vendor = {
  id: 'onlyoffice',
  name: 'ONLYOFFICE Docs',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: {
        status: [200, 400, 403],
        url: ['/coauthoring/CommandService.ashx', '/command'],
        json: { error: { equals: '6' } },
      },
      cause: 'invalid-credentials',
      says: 'the JSON Web Token is missing or was signed with another secret.',
      confidence: 'likely',
      fix: {
        text: 'Sign with the secret of services.CoAuthoring.secret, in the field or the body that the server asks for.',
      },
      source,
      sample: `POST /coauthoring/CommandService.ashx HTTP/1.1
Host: docs.example.com
---
HTTP/1.1 200 OK
Content-Type: application/json

{"error":6}`,
    },
    {
      when: { status: [200, 400, 403], url: ['/ConvertService.ashx', '/converter'], json: { error: { equals: '-8' } } },
      cause: 'invalid-credentials',
      says: 'the JSON Web Token is missing or was signed with another secret.',
      confidence: 'likely',
      source: 'https://api.onlyoffice.com/docs/docs-api/additional-api/conversion-api/error-codes/',
      sample: `POST /ConvertService.ashx HTTP/1.1
Host: docs.example.com
---
HTTP/1.1 200 OK
Content-Type: application/json

{"error":-8}`,
    },
  ],
};
