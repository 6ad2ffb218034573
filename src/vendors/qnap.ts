import type { Vendor } from '../engine/vendor.ts';

/** QNAP QTS: its refusals, from its documentation or source. */
export const qnap: Vendor = {
  id: 'qnap',
  name: 'QNAP QTS',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 200, body: '<authPassed><![CDATA[0]]></authPassed>' },
      cause: 'invalid-credentials',
      says: 'the login failed, or there is no valid session.',
      orElse: ['no-credentials', 'expired-credentials'],
      source: 'https://www.qnap.com/en/how-to/faq',
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<QDocRoot version="1.0"><authPassed><![CDATA[0]]></authPassed><errorValue><![CDATA[-1]]></errorValue></QDocRoot>`,
    },
    {
      when: {
        status: 200,
        body: { all: ['<authPassed><![CDATA[0]]></authPassed>', '<need_2sv><![CDATA[1]]></need_2sv>'] },
      },
      cause: 'step-up-required',
      says: 'a second step of the login is asked for.',
      source: 'https://www.qnap.com/en/how-to/faq',
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<QDocRoot version="1.0"><authPassed><![CDATA[0]]></authPassed><need_2sv><![CDATA[1]]></need_2sv></QDocRoot>`,
    },
  ],
};
