import type { Vendor } from '../engine/vendor.ts';

/** vBulletin forums: their refusals, in their own words. */
export const vbulletin: Vendor = {
  id: 'vbulletin',
  name: 'vBulletin',
  layer: 'framework',
  marks: [{ body: ['<meta name="generator" content="vBulletin', 'vbulletin_global.js'] }],
  denials: [
    {
      when: {
        status: [200, 403],
        text: 'you do not have permission to access this page. This could be due to one of',
        body: 'You are not logged in or you do not have permission',
      },
      cause: 'no-credentials',
      says: 'nobody is logged in, and visitors may not see this.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://forum.vbulletin.com/',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html

<!DOCTYPE html><html><head><title>Forum</title></head><body><p>You are not logged in or you do not have permission to access this page. This could be due to one of several reasons:</p></body></html>`,
    },
    {
      when: {
        status: [200, 403],
        text: ', you do not have permission to access this page. This could be due to one of',
      },
      cause: 'insufficient-permission',
      says: 'the group of the user may not do this, or the account is blocked or not activated.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source: 'https://forum.vbulletin.com/',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html

<!DOCTYPE html><html><head><title>Forum</title></head><body><p>alice, you do not have permission to access this page. This could be due to one of several reasons:</p></body></html>`,
    },
  ],
};
