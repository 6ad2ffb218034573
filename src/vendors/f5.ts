import type { Vendor } from '../engine/vendor.ts';

/** F5 BIG-IP ASM: its own refusals, from its documentation and source. */
export const f5: Vendor = {
  id: 'f5',
  name: 'F5 BIG-IP ASM',
  layer: 'edge',
  marks: [],
  denials: [
    {
      when: { status: [200, 403], text: ['The requested URL was rejected. Please consult with your administrator.'] },
      cause: 'waf-blocked',
      says: 'the firewall refused the request.',
      confidence: 'likely',
      orElse: ['bot-challenge'],
      source: 'https://my.f5.com/manage/s/article/K7825',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890<br></body></html>`,
    },
    {
      when: {
        status: [200, 403],
        body: {
          all: ['<title>Request Rejected</title>', 'support ID is'],
        },
      },
      cause: 'waf-blocked',
      says: 'the firewall refused the request, on a page whose words the operator has changed.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'method-not-permitted'],
      source: 'https://my.f5.com/manage/s/article/K7825',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><head><title>Request Rejected</title></head><body>This cannot be shown. Your support ID is: 1234567890123456789</body></html>`,
    },
    {
      when: { status: 200, body: { all: ['window["bobcmn"]', '/TSPD/'] } },
      cause: 'bot-challenge',
      says: 'a test in JavaScript stands in place of the answer; whoever runs no script gets no further.',
      confidence: 'likely',
      source: 'https://my.f5.com/manage/s/article/K33233043',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><head><script>window["bobcmn"] = "101";</script><script src="/TSPD/08ab?type=11"></script><noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: 1234567890.</noscript></head><body></body></html>`,
    },
    {
      when: { status: [302, 401], header: { location: ['/my.policy', '/my.logout.php3'] } },
      cause: 'sso-gateway',
      says: 'the access policy in front of the application wants its own login.',
      confidence: 'likely',
      source: 'https://clouddocs.f5.com/products/big-iq/mgmt-api/v0.0/',
      sample: `HTTP/1.1 302 Found
Location: /my.policy`,
    },
  ],
};
