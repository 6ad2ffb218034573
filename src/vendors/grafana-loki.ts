import type { Vendor } from '../engine/vendor.ts';

/** Grafana Loki, Mimir and Tempo: its refusals, from its documentation or source. */
export const grafanaLoki: Vendor = {
  id: 'grafana-loki',
  name: 'Grafana Loki, Mimir and Tempo',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 401, text: { equals: 'no org id' } },
      cause: 'no-credentials',
      says: 'the X-Scope-OrgID field that names the tenant is missing.',
      confidence: 'certain',
      fix: { text: 'Send X-Scope-OrgID, or switch auth_enabled off on a server with one tenant.' },
      source: 'https://github.com/grafana/loki/blob/HEAD/vendor/github.com/grafana/dskit/user/id.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

no org id`,
    },
    {
      when: {
        text: [
          'Ingestion rate limit exceeded for user',
          'Maximum active stream limit exceeded',
          'Per stream rate limit exceeded',
          'too many outstanding requests',
        ],
      },
      cause: 'rate-limited',
      says: 'a limit of the tenant is reached.',
      confidence: 'certain',
      source: 'https://grafana.com/docs/loki/latest/operations/request-validation-rate-limits/',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/plain; charset=utf-8

Ingestion rate limit exceeded for user tenant1 (limit: 4194304 bytes/sec) while attempting to ingest`,
    },
  ],
};
