import type { Vendor } from '../engine/vendor.ts';

const source = 'https://api.surveymonkey.com/v3/docs#error-codes';

/** SurveyMonkey: the numbers of its refusals, from its documentation. */
export const surveymonkey: Vendor = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  layer: 'api',
  marks: [{ json: { 'error.docs': 'surveymonkey.com/', 'error.id': true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.id' },
      when: { json: { 'error.docs': 'surveymonkey', 'error.http_status_code': true } },
      codes: {
        '1010': ['no-credentials', 'no access token was sent.'],
        '1011': ['invalid-credentials', 'the access token is not valid.', 'likely'],
        '1012': ['expired-credentials', 'the access token has run out.', 'likely'],
        '1013': ['revoked-credentials', 'the user took the access back.', 'likely'],
        '1014': ['insufficient-scope', 'the user has not granted the scope for this.', 'likely'],
        '1015': ['insufficient-permission', 'the user may not do this.'],
        '1016': ['insufficient-permission', 'the user may not reach this resource.'],
        '1017': ['not-entitled', 'the plan of the user does not include this.'],
        '1018': ['rate-limited', 'a limit is reached.', 'possible'],
        '1040': ['rate-limited', 'too many requests.', 'likely'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"id":"1014","name":"Permission Error","docs":"https://developer.surveymonkey.com/api/v3/#error-codes","message":"Permission has not been granted by the user to make this request.","http_status_code":403}}`,
    },
  ],
};
