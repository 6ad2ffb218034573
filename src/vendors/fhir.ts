import type { Vendor } from '../engine/vendor.ts';

/** FHIR servers (health data): the refusals that the standard defines. */
export const fhir: Vendor = {
  id: 'fhir',
  name: 'FHIR servers',
  layer: 'api',
  marks: [{ json: { resourceType: { equals: 'OperationOutcome' }, 'issue.*.code': true } }],
  denials: [
    {
      when: {
        status: 403,
        json: { resourceType: { equals: 'OperationOutcome' }, 'issue.*.code': { equals: 'security' } },
      },
      cause: 'insufficient-permission',
      says: 'the rules of the server do not allow this to the caller.',
      confidence: 'likely',
      source: 'https://hl7.org/fhir/valueset-issue-type.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "security", "diagnostics": "Refused by rule."}]}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'issue.*.code' },
      when: { status: [401, 403, 429], json: { resourceType: { equals: 'OperationOutcome' } } },
      confidence: 'certain',
      codes: {
        login: ['no-credentials', 'a login has to come first.', 'likely'],
        unknown: [
          'invalid-credentials',
          'the user or system could not be told: what was sent is not accepted.',
          'likely',
        ],
        expired: ['expired-credentials', 'the session or token is past its time.'],
        forbidden: ['insufficient-permission', 'the caller may not do this.'],
        throttled: ['rate-limited', 'too many requests.'],
      },
      source: 'https://hl7.org/fhir/valueset-issue-type.html',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "forbidden", "diagnostics": "HAPI-0333: Access denied by rule: deny all"}]}`,
    },
  ],
};
