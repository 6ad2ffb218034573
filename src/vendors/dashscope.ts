import type { Vendor } from '../engine/vendor.ts';

const source = 'https://help.aliyun.com/en/model-studio/error-code';

/** Alibaba Cloud Model Studio (DashScope): its error codes, from its documentation. */
export const dashscope: Vendor = {
  id: 'dashscope',
  name: 'Alibaba Cloud Model Studio',
  layer: 'api',
  marks: [{ host: 'dashscope', json: { code: true, request_id: true } }],
  denials: [],
  vocabularies: [
    {
      at: { json: 'code' },
      when: { json: { message: true, request_id: true } },
      codes: {
        InvalidApiKey: ['invalid-credentials', 'the key is wrong, or belongs to another region.'],
        Arrearage: ['not-entitled', 'the account is in arrears.', 'certain'],
        'AccessDenied.Unpurchased': ['not-entitled', 'the service has not been activated.', 'certain'],
        'Model.AccessDenied': ['insufficient-permission', 'the workspace of the key may not use the model.'],
        'App.AccessDenied': ['insufficient-permission', 'the workspace of the key may not use the application.'],
        'Workspace.AccessDenied': ['insufficient-permission', 'the key may not use the workspace.'],
        AccessDenied: ['insufficient-permission', 'the account or key may not do this.'],
        'Throttling.RateQuota': ['rate-limited', 'too many requests.', 'certain'],
        'Throttling.AllocationQuota': ['rate-limited', 'too many tokens, or the free quota is used up.'],
        'Throttling.BurstRate': ['rate-limited', 'the requests grew too fast.'],
        DataInspectionFailed: ['content-restricted', 'the text was stopped by the check of content.', 'certain'],
        data_inspection_failed: ['content-restricted', 'the text was stopped by the check of content.', 'certain'],
        'AllocationQuota.FreeTierOnly': [
          'not-entitled',
          'the free quota is used up, and only that is allowed.',
          'certain',
        ],
      },
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"code":"Arrearage","message":"Access denied, please make sure your account is in good standing.","request_id":"fb53c4ec"}`,
    },
    {
      at: { json: 'error.code' },
      when: { json: { request_id: true, 'error.message': true } },
      codes: {
        Arrearage: ['not-entitled', 'the account is in arrears.', 'certain'],
        'AccessDenied.Unpurchased': ['not-entitled', 'the service has not been activated.', 'certain'],
        'Model.AccessDenied': ['insufficient-permission', 'the workspace of the key may not use the model.'],
        'Throttling.RateQuota': ['rate-limited', 'too many requests.', 'certain'],
        'Throttling.AllocationQuota': ['rate-limited', 'too many tokens, or the free quota is used up.'],
        invalid_api_key: ['invalid-credentials', 'the key is wrong, or belongs to another region.'],
        data_inspection_failed: ['content-restricted', 'the text was stopped by the check of content.', 'certain'],
        DataInspectionFailed: ['content-restricted', 'the text was stopped by the check of content.', 'certain'],
      },
      source,
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":{"code":"Arrearage","param":null,"message":"Access denied, please make sure your account is in good standing.","type":"Arrearage"},"request_id":"fb53c4ec"}`,
    },
  ],
};
