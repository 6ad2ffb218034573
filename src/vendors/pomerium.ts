import type { Vendor } from '../engine/vendor.ts';

/** Pomerium: its refusals, from its documentation or source. */
export const pomerium: Vendor = {
  id: 'pomerium',
  name: 'Pomerium',
  layer: 'gateway',
  marks: [{ header: { 'x-pomerium-intercepted-response': true } }],
  denials: [
    {
      when: { status: 495, body: 'a valid client certificate is required to access this page' },
      cause: 'client-certificate-required',
      says: 'the route asks for a client certificate.',
      confidence: 'certain',
      source: 'https://github.com/pomerium/pomerium/blob/HEAD/internal/httputil/httputil.go',
      sample: `HTTP/1.1 495
Content-Type: text/html; charset=utf-8

<!DOCTYPE html><title>495 a valid client certificate is required to access this page</title>`,
    },
    {
      when: { status: 450, body: 'device not authorized' },
      cause: 'insufficient-permission',
      says: 'the device does not meet the policy of the route.',
      confidence: 'certain',
      source: 'https://github.com/pomerium/pomerium/blob/HEAD/internal/httputil/httputil.go',
      sample: `HTTP/1.1 450
Content-Type: text/html; charset=utf-8

<!DOCTYPE html><title>450 device not authorized</title>`,
    },
    {
      when: { status: 403, header: { 'x-pomerium-intercepted-response': true } },
      cause: 'insufficient-permission',
      says: 'the policy of the route does not let this user through.',
      orElse: ['ip-blocked'],
      source: 'https://github.com/pomerium/pomerium/blob/HEAD/authorize/check_response.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-Pomerium-Intercepted-Response: true

<!DOCTYPE html><title>403 Forbidden</title>`,
    },
    {
      when: { status: 401, header: { 'x-pomerium-intercepted-response': true } },
      cause: 'sso-gateway',
      says: 'the gateway wants its own login.',
      source: 'https://github.com/pomerium/pomerium/blob/HEAD/authorize/check_response.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
X-Pomerium-Intercepted-Response: true

<!DOCTYPE html><title>401 Unauthorized</title>`,
    },
  ],
};
