import type { Vendor } from '../engine/vendor.ts';

const source = 'https://apis.support.brightcove.com/playback-restrictions/references/playback-rights-errors.html';

/** Brightcove: the refusals of its playback interface, from its documentation. */
export const brightcove: Vendor = {
  id: 'brightcove',
  name: 'Brightcove',
  layer: 'api',
  marks: [{ host: ['api.brightcove.com'] }],
  denials: [],
  vocabularies: [
    {
      at: { json: '*.error_subcode' },
      when: { json: { '*.error_code': true } },
      confidence: 'certain',
      codes: {
        TOKEN_REQUIRED: ['no-credentials', 'the video asks for a JSON Web Token, and none was sent.'],
        TOKEN_VALIDATION: ['invalid-credentials', 'the JSON Web Token did not pass the check.'],
        ACCOUNT_ID: ['wrong-audience', 'the policy key belongs to another account than the address names.'],
        CLIENT_GEO: ['geo-blocked', 'the video is not played in this region.'],
        CLIENT_IP: ['ip-blocked', 'the video is not played at this address.'],
        DOMAIN: ['origin-rejected', 'the video is not played on this site.'],
        OFFERS: ['insufficient-scope', 'the token does not cover the offers of this video.'],
        TAGS: ['insufficient-scope', 'the token does not cover the tags of this video.'],
        VIDEO_NOT_PLAYABLE: ['resource-state', 'the video is not ready, not active or outside of its dates.'],
        API: ['insufficient-scope', 'the policy key is not made for searches.'],
        ANONYMOUS_PROXY: ['ip-blocked', 'the video is not played through a proxy or VPN.', 'likely'],
        DENIED_BY_STREAM_LIMIT: ['rate-limited', 'as many viewers as are allowed watch already.'],
        DENIED_BY_STREAM_LIMIT_CREATE: ['rate-limited', 'as many viewers as are allowed watch already.'],
        DENIED_BY_STREAM_LIMIT_RENEW: ['rate-limited', 'as many viewers as are allowed watch already.'],
        DENIED_BY_DEVICE_LIMITING: ['not-entitled', 'as many devices as are allowed have been registered.'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

[{"error_code":"ACCESS_DENIED","error_subcode":"CLIENT_GEO","message":"Access to this resource is forbidden by access policy."}]`,
    },
    {
      at: { json: '*.error_code' },
      when: { status: 401 },
      codes: {
        INVALID_POLICY_KEY: ['invalid-credentials', 'the policy key is missing, unknown, or one of another account.'],
      },
      source: 'https://support.brightcove.com/playback-api-error-reference',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

[{"error_code":"INVALID_POLICY_KEY","message":"The policy key provided in the request does not permit this account or video, or the requested resource is inactive."}]`,
    },
  ],
};
