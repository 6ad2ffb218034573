import type { Vendor } from '../engine/vendor.ts';

/** Camunda: its refusals, from its documentation or source. */
export const camunda: Vendor = {
  id: 'camunda',
  name: 'Camunda',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'type' },
      when: { json: { message: { starts: "The user with id '" } } },
      codes: { AuthorizationException: ['insufficient-permission', 'the user lacks an authorization.'] },
      source: 'https://docs.camunda.org/manual/latest/reference/rest/overview/authentication/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type":"AuthorizationException","message":"The user with id 'jane' does not have 'READ' permission on resource 'x' of type 'ProcessDefinition'.","userId":"jane","missingAuthorizations":[{"permissionName":"READ","resourceName":"ProcessDefinition","resourceId":"x"}]}`,
    },
  ],
};
