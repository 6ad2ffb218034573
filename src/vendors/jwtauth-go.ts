import type { Vendor } from '../engine/vendor.ts';

/** go-chi/jwtauth: its refusals, from its documentation or source. */
export const jwtauthGo: Vendor = {
  id: 'jwtauth-go',
  name: 'go-chi/jwtauth',
  layer: 'framework',
  marks: [],
  denials: [
    {
      when: { status: 401, text: { equals: 'no token found' } },
      cause: 'no-credentials',
      says: 'neither header nor cookie held a token.',
      confidence: 'certain',
      source: 'https://github.com/go-chi/jwtauth/blob/HEAD/jwtauth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

no token found
`,
    },
    {
      when: { status: 401, text: { equals: 'token is unauthorized' } },
      cause: 'invalid-credentials',
      says: 'the JSON Web Token does not verify.',
      orElse: ['expired-credentials'],
      source: 'https://github.com/go-chi/jwtauth/blob/HEAD/jwtauth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

token is unauthorized
`,
    },
    {
      when: { status: 401, text: { equals: 'token is expired' } },
      cause: 'expired-credentials',
      says: 'the JSON Web Token has expired.',
      confidence: 'certain',
      source: 'https://github.com/go-chi/jwtauth/blob/HEAD/jwtauth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

token is expired
`,
    },
    {
      when: { status: 401, text: { equals: ['token nbf validation failed', 'token iat validation failed'] } },
      cause: 'clock-skew',
      says: 'the JSON Web Token is not valid yet.',
      confidence: 'certain',
      source: 'https://github.com/go-chi/jwtauth/blob/HEAD/jwtauth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

token nbf validation failed
`,
    },
    {
      when: { status: 401, text: { equals: 'algorithm mismatch' } },
      cause: 'invalid-credentials',
      says: 'the token is signed with another algorithm than the server expects.',
      confidence: 'certain',
      source: 'https://github.com/go-chi/jwtauth/blob/HEAD/jwtauth.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/plain; charset=utf-8

algorithm mismatch
`,
    },
  ],
};
