import type { Vendor } from '../engine/vendor.ts';

/** Apache Solr: its refusals, from its documentation or source. */
export const solr: Vendor = {
  id: 'solr',
  name: 'Apache Solr',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 401, header: { 'www-authenticate': 'realm="solr"' }, withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'the server lets nobody in without a login.',
      confidence: 'certain',
      source:
        'https://github.com/apache/solr/blob/HEAD/solr/core/src/java/org/apache/solr/security/BasicAuthPlugin.java',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="solr"`,
    },
    {
      when: { status: 401, header: { 'www-authenticate': 'realm="solr"' }, requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      source:
        'https://github.com/apache/solr/blob/HEAD/solr/core/src/java/org/apache/solr/security/BasicAuthPlugin.java',
      sample: `GET /solr/x/select HTTP/1.1
Host: solr.example.com
Authorization: Basic YTpi
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="solr"`,
    },
  ],
};
