import type { Vendor } from '../engine/vendor.ts';

/** Azure DevOps: its refusals, from what its services answer. */
export const azureDevops: Vendor = {
  id: 'azure-devops',
  name: 'Azure DevOps',
  layer: 'api',
  marks: [{ host: ['dev.azure.com', '.visualstudio.com'], json: { typeKey: true, message: true } }],
  denials: [
    {
      when: { body: "TF400813: The user 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa' is not authorized" },
      cause: 'no-credentials',
      says: 'the caller is nobody that it knows: no token arrived, or the token is past its time.',
      orElse: ['expired-credentials', 'invalid-credentials'],
      source:
        'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/faq-user-and-permissions-management',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"$id":"1","innerException":null,"message":"TF400813: The user 'aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa' is not authorized to access this resource.","typeKey":"UnauthorizedRequestException","errorCode":0,"eventId":3000}`,
    },
    {
      when: { body: 'TF400813: ' },
      cause: 'insufficient-permission',
      says: 'the user has no access to this organization or resource.',
      orElse: ['no-credentials', 'wrong-audience'],
      source:
        'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/faq-user-and-permissions-management',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"$id":"1","innerException":null,"message":"TF400813: The user 'Jane' is not authorized to access this resource.","typeKey":"UnauthorizedRequestException","errorCode":0,"eventId":3000}`,
    },
  ],
};
