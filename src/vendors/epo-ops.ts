import type { Vendor } from '../engine/vendor.ts';

/** Open Patent Services of the European Patent Office: its fair use refusals, from its documentation. */
export const epoOps: Vendor = {
  id: 'epo-ops',
  name: 'EPO Open Patent Services',
  layer: 'api',
  marks: [{ host: 'ops.epo.org', header: { 'x-throttling-control': true } }],
  denials: [],
  vocabularies: [
    {
      at: { header: 'x-rejection-reason' },
      confidence: 'certain',
      codes: {
        AnonymousQuotaPerMinute: ['rate-limited', 'who does not log in may ask no more in this minute.'],
        AnonymousQuotaPerDay: ['rate-limited', 'who does not log in may ask no more today.'],
        IndividualQuotaPerHour: ['rate-limited', 'the volume of this hour is used up.'],
        RegisteredQuotaPerWeek: ['rate-limited', 'the free volume of this week is used up.'],
        RegisteredPayingQuotaPerWeek: ['rate-limited', 'the paid volume of this week is used up.'],
      },
      source: 'https://www.epo.org/en/searching-for-patents/data/web-services/ops',
      sample: `HTTP/1.1 403 Forbidden
X-Rejection-Reason: IndividualQuotaPerHour
X-Throttling-Control: idle (search=green:30)
Content-Type: application/xml

<error><code>403</code><message>This request has been rejected due to the violation of Fair Use policy</message></error>`,
    },
  ],
};
