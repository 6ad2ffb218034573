import type { Vendor } from '../engine/vendor.ts';

/** OpenSearch Security: its refusals, from its documentation or source. */
export const opensearch: Vendor = {
  id: 'opensearch',
  name: 'OpenSearch Security',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { text: { equals: 'Authentication finally failed' } },
      cause: 'invalid-credentials',
      says: 'no login method accepted what was sent.',
      orElse: ['expired-credentials'],
      source:
        'https://github.com/opensearch-project/security/blob/HEAD/src/main/java/org/opensearch/security/auth/BackendRegistry.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

Authentication finally failed`,
    },
    {
      when: {
        body: [
          'OpenSearch Security not initialized',
          'Open Distro Security not initialized',
          'Search Guard not initialized',
        ],
      },
      cause: 'server-config',
      says: 'the security index is not set up yet, so nobody gets in.',
      confidence: 'certain',
      source:
        'https://github.com/opensearch-project/security/blob/HEAD/src/main/java/org/opensearch/security/auth/BackendRegistry.java',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: text/plain; charset=utf-8

OpenSearch Security not initialized.`,
    },
  ],
};
