import type { Vendor } from '../engine/vendor.ts';

/** Elasticsearch and OpenSearch: its own refusals, from its documentation and source. */
export const elasticsearch: Vendor = {
  id: 'elasticsearch',
  name: 'Elasticsearch and OpenSearch',
  layer: 'api',
  marks: [{ json: { 'error.type': { equals: 'security_exception' } } }],
  denials: [
    {
      when: {
        json: { 'error.type': { equals: 'security_exception' }, 'error.reason': 'missing authentication credentials' },
      },
      cause: 'no-credentials',
      says: 'nothing was sent to log in with.',
      confidence: 'certain',
      source:
        'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/core/src/main/java/org/elasticsearch/xpack/core/security/authc/DefaultAuthenticationFailureHandler.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"root_cause": [], "type": "security_exception", "reason": "missing authentication credentials for REST request [/]"}, "status": 401}`,
    },
    {
      when: {
        json: {
          'error.type': { equals: 'security_exception' },
          'error.reason': [
            'unable to authenticate user',
            'unable to authenticate with provided credentials',
            'failed to authenticate user',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'name and password, or the key, are not accepted.',
      confidence: 'certain',
      source:
        'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/core/src/main/java/org/elasticsearch/xpack/core/security/authc/DefaultAuthenticationFailureHandler.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"type": "security_exception", "reason": "unable to authenticate user [alice] for REST request [/]"}, "status": 401}`,
    },
    {
      when: {
        json: {
          'error.type': { equals: 'security_exception' },
          'error.reason': ['is unauthorized for', 'no permissions for ['],
        },
      },
      cause: 'insufficient-permission',
      says: 'no role of the user allows the action.',
      confidence: 'certain',
      source: 'https://www.elastic.co/docs/deploy-manage/security',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"type": "security_exception", "reason": "action [indices:data/read/search] is unauthorized for user [alice]"}, "status": 403}`,
    },
    {
      when: {
        json: {
          'error.type': { equals: 'security_exception' },
          'error.reason': ['token expired', 'api key is expired', 'The access token expired'],
        },
      },
      cause: 'expired-credentials',
      says: 'the token or key is past its time.',
      confidence: 'certain',
      source:
        'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/core/src/main/java/org/elasticsearch/xpack/core/security/authc/DefaultAuthenticationFailureHandler.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"type": "security_exception", "reason": "token expired"}, "status": 401}`,
    },
    {
      when: { json: { 'error.type': { equals: 'security_exception' }, 'error.reason': ['license is non-compliant'] } },
      cause: 'not-entitled',
      says: 'the licence does not cover this feature.',
      confidence: 'certain',
      source: 'https://www.elastic.co/docs/deploy-manage/security',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"type": "security_exception", "reason": "current license is non-compliant for [security]"}, "status": 403}`,
    },
    {
      when: { json: { 'error.type': { equals: 'cluster_block_exception' } } },
      cause: 'resource-state',
      says: 'the index or cluster is blocked, for example read-only because a disk is full.',
      confidence: 'certain',
      source: 'https://www.elastic.co/docs/deploy-manage/security',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"type": "cluster_block_exception", "reason": "index [logs] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];"}, "status": 403}`,
    },
    {
      when: {
        json: {
          'error.type': { equals: 'security_exception' },
          'error.reason': 'unable to authenticate with provided credentials and anonymous access is not allowed',
          'error.additional_unsuccessful_credentials': ['is expired', 'has expired'],
        },
      },
      cause: 'expired-credentials',
      says: 'the API key or token that was sent is past its time.',
      confidence: 'certain',
      source:
        'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"root_cause": [], "type": "security_exception", "reason": "unable to authenticate with provided credentials and anonymous access is not allowed for this request", "additional_unsuccessful_credentials": "API key: api key is expired"}, "status": 401}`,
    },
    {
      when: {
        json: {
          'error.type': { equals: 'security_exception' },
          'error.reason': 'unable to authenticate with provided credentials and anonymous access is not allowed',
          'error.additional_unsuccessful_credentials': ['has been invalidated'],
        },
      },
      cause: 'revoked-credentials',
      says: 'the API key that was sent was invalidated.',
      confidence: 'certain',
      source:
        'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"root_cause": [], "type": "security_exception", "reason": "unable to authenticate with provided credentials and anonymous access is not allowed for this request", "additional_unsuccessful_credentials": "API key: api key [VuaCfGcBCdbkQm] has been invalidated"}, "status": 401}`,
    },
    {
      when: {
        json: {
          'error.type': { equals: 'security_exception' },
          'error.reason': 'unable to authenticate with provided credentials and anonymous access is not allowed',
          'error.additional_unsuccessful_credentials': [
            'unable to find apikey with id',
            'invalid credentials for API key',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'no API key has this id, or its secret is another one.',
      confidence: 'certain',
      source:
        'https://github.com/elastic/elasticsearch/blob/main/x-pack/plugin/security/src/main/java/org/elasticsearch/xpack/security/authc/ApiKeyService.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"root_cause": [], "type": "security_exception", "reason": "unable to authenticate with provided credentials and anonymous access is not allowed for this request", "additional_unsuccessful_credentials": "API key: unable to find apikey with id VuaCfGcBCdbkQm"}, "status": 401}`,
    },
  ],
};
