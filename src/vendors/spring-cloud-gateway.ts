import type { Vendor } from '../engine/vendor.ts';

/** Spring Cloud Gateway and Zuul: how it words its denials, from its documentation and source. */
export const springCloudGateway: Vendor = {
  id: 'spring-cloud-gateway',
  name: 'Spring Cloud Gateway and Zuul',
  layer: 'gateway',
  marks: [],
  denials: [
    {
      when: {
        status: [403, 429],
        header: {
          'x-ratelimit-remaining': { equals: '0' },
          'x-ratelimit-replenish-rate': true,
          'x-ratelimit-burst-capacity': true,
        },
      },
      cause: 'rate-limited',
      says: 'too many calls for the limit that is set.',
      confidence: 'certain',
      source:
        'https://docs.spring.io/spring-cloud-gateway/reference/spring-cloud-gateway/gatewayfilter-factories/requestratelimiter-factory.html',
      sample: `HTTP/1.1 429 Too Many Requests
X-RateLimit-Remaining: 0
X-RateLimit-Replenish-Rate: 10
X-RateLimit-Burst-Capacity: 20
X-RateLimit-Requested-Tokens: 1`,
    },
  ],
};
