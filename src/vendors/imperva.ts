import type { Vendor } from '../engine/vendor.ts';

/** Imperva: its own refusals, from its documentation and source. */
export const imperva: Vendor = {
  id: 'imperva',
  name: 'Imperva',
  layer: 'edge',
  marks: [{ body: ['_Incapsula_Resource', 'Powered By Incapsula', 'Incapsula incident ID'] }],
  denials: [
    {
      when: { text: 'Error code 15', body: ['incapsula', 'Imperva'] },
      cause: 'waf-blocked',
      says: 'a security rule of the site refused the request (code 15).',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked'],
      source: 'https://docs-cybersec.thalesgroup.com/bundle/cloud-application-security/page/more/error-pages.htm',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div>This request was blocked by our security service</div><div>Error code 15</div><div>Powered By Incapsula</div>`,
    },
    {
      when: { text: ['Error code 16'], body: ['incapsula', 'Imperva'] },
      cause: 'waf-blocked',
      says: 'a security rule of the site refused the request (code 16).',
      confidence: 'likely',
      orElse: ['ip-blocked', 'geo-blocked'],
      source: 'https://docs-cybersec.thalesgroup.com/bundle/cloud-application-security/page/more/error-pages.htm',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div>Error code 16</div><div>Powered By Imperva</div>`,
    },
    {
      when: { body: ['Request unsuccessful. Incapsula incident ID'], status: [200, 403, 503] },
      cause: 'bot-challenge',
      says: 'the site wants the browser to pass a check first, or refuses what looks automated.',
      confidence: 'likely',
      orElse: ['waf-blocked'],
      source: 'https://docs-cybersec.thalesgroup.com/bundle/cloud-application-security/page/more/error-pages.htm',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=1">Request unsuccessful. Incapsula incident ID: 1-2</iframe>`,
    },
    {
      when: { body: '_Incapsula_Resource?SW', status: [403, 503] },
      cause: 'bot-challenge',
      says: 'the site wants the browser to pass a check first, or refuses what looks automated.',
      confidence: 'likely',
      orElse: ['waf-blocked'],
      source: 'https://docs-cybersec.thalesgroup.com/bundle/cloud-application-security/page/more/error-pages.htm',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<iframe src="/_Incapsula_Resource?SWUDNSAI=28&xinfo=1"></iframe>`,
    },
    {
      when: { status: [403, 405, 416, 429], text: 'something about your browser made us think you were a bot' },
      cause: 'bot-challenge',
      says: 'the site takes the browser for a program.',
      confidence: 'certain',
      source: 'https://docs.imperva.com/bundle/advanced-bot-protection',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Pardon Our Interruption</title><p>As you were browsing example.com something about your browser made us think you were a bot.</p>`,
    },
    {
      when: {
        status: 200,
        header: { 'x-iinfo': true },
        text: { all: ['Pardon Our Interruption', 'something about your browser made us think you were a bot'] },
      },
      cause: 'bot-challenge',
      says: 'the site takes the browser for a program, and shows its page in the place of the answer.',
      confidence: 'certain',
      source: 'https://docs.imperva.com/bundle/advanced-bot-protection',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8
X-Iinfo: 1-2-3 NNNN RT(1 0) q(0 -1 -1 0) r(0 -1) B17(11,0,0)

<title>Pardon Our Interruption</title><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot.</p>`,
    },
  ],
};
