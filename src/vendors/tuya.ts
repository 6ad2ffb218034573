import type { Vendor } from '../engine/vendor.ts';

const source = 'https://developer.tuya.com/en/docs/iot/error-code?id=K989ruxx88swc';

/** Tuya: the error codes of its cloud, which come with status 200, from its documentation. */
export const tuya: Vendor = {
  id: 'tuya',
  name: 'Tuya',
  layer: 'api',
  marks: [
    {
      status: 200,
      host: ['openapi.tuya', '.tuyacn.com', '.tuyaus.com', '.tuyaeu.com', '.tuyain.com'],
      json: { success: { equals: 'false' } },
    },
  ],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { status: [200, 401, 403], json: { success: { equals: 'false' }, msg: true, t: true } },
      codes: {
        '1001': ['invalid-credentials', 'the secret is not the one of the project.'],
        '1002': ['no-credentials', 'no access token was sent.'],
        '1004': ['bad-signature', 'the signature does not fit the request.', 'certain'],
        '1005': ['invalid-credentials', 'the client id is not known.'],
        '1008': ['invalid-credentials', 'the access id is not known.'],
        '1010': ['expired-credentials', 'the access token is past its time.'],
        '1011': ['invalid-credentials', 'the access token is not valid.'],
        '1012': ['invalid-credentials', 'the access token is no longer in use.'],
        '1013': ['clock-skew', "the timestamp of the request is too far from the server's time.", 'certain'],
        '1106': [
          'insufficient-permission',
          'the project or user has no permission for this device or interface.',
          'certain',
        ],
        '1107': ['invalid-credentials', 'the authorization code is not valid.'],
        '1110': ['rate-limited', 'too many requests at once.'],
        '1114': ['ip-blocked', 'the address of the caller is not on the list of the project.'],
        '28841002': ['not-entitled', 'the subscription of the project to this service has run out.'],
        '28841004': ['rate-limited', 'the quota of the trial edition is used up.'],
        '28841101': ['not-entitled', 'the project has not subscribed to this interface.'],
        '28841105': ['not-entitled', 'the project is not authorized for this interface.'],
        '28841106': ['not-entitled', 'the project is not authorized for this interface.'],
        '28841107': ['wrong-audience', 'the data center of the address is not switched on for the project.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"code":1004,"msg":"sign invalid","success":false,"t":1,"tid":"a"}`,
    },
  ],
};
