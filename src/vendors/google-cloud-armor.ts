import type { Vendor } from '../engine/vendor.ts';

/** Google Cloud Load Balancing: its own refusals, from its documentation and source. */
export const googleCloudArmor: Vendor = {
  id: 'google-cloud-armor',
  name: 'Google Cloud Load Balancing',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: {
        status: 403,
        body: {
          equals:
            '<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden',
        },
      },
      cause: 'waf-blocked',
      says: 'a security policy of the load balancer refused the request.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'geo-blocked'],
      source: 'https://cloud.google.com/armor/docs/configure-security-policies',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden`,
    },
  ],
};
