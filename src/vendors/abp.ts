import type { Vendor } from '../engine/vendor.ts';

/** ABP Framework: its refusals, from its documentation or source. */
export const abp: Vendor = {
  id: 'abp',
  name: 'ABP Framework',
  layer: 'framework',
  marks: [{ header: { _abperrorformat: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      codes: {
        'Volo.Authorization:010001': ['insufficient-permission', 'a policy was not granted to the caller.'],
        'Volo.Authorization:010002': [
          'insufficient-permission',
          'a policy, named in the message, was not granted to the caller.',
        ],
        'Volo.Authorization:010003': [
          'insufficient-permission',
          'a policy for this object was not granted to the caller.',
        ],
        'Volo.Authorization:010004': ['insufficient-permission', 'a requirement for this object was not met.'],
        'Volo.Authorization:010005': ['insufficient-permission', 'the requirements for this object were not met.'],
      },
      source:
        'https://github.com/abpframework/abp/blob/HEAD/framework/src/Volo.Abp.Authorization.Abstractions/Volo/Abp/Authorization/AbpAuthorizationErrorCodes.cs',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"code":"Volo.Authorization:010001","message":"Authorization failed! Given policy has not granted.","details":null,"data":{},"validationErrors":null}}`,
    },
  ],
};
