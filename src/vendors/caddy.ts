import type { Vendor } from '../engine/vendor.ts';

/** Caddy: its own refusals, from its documentation and source. */
export const caddy: Vendor = {
  id: 'caddy',
  name: 'Caddy',
  layer: 'server',
  marks: [
    { header: { server: { equals: 'Caddy' }, 'www-authenticate': { equals: 'Basic realm="restricted"' } } },
    { json: { error: ['host not allowed: ', "client is not allowed to access from origin '"] } },
  ],
  denials: [
    {
      when: {
        status: 401,
        header: { server: { equals: 'Caddy' }, 'www-authenticate': { equals: 'Basic realm="restricted"' } },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'the page needs a name and password, and none was sent.',
      confidence: 'certain',
      source: 'https://github.com/caddyserver/caddy/blob/HEAD/modules/caddyhttp/caddyauth/basicauth.go',
      sample: `HTTP/1.1 401 Unauthorized
Server: Caddy
Www-Authenticate: Basic realm="restricted"
Content-Length: 0
`,
    },
    {
      when: {
        status: 401,
        header: { server: { equals: 'Caddy' }, 'www-authenticate': { equals: 'Basic realm="restricted"' } },
        requestHeader: { authorization: { starts: 'Basic ' } },
      },
      cause: 'invalid-credentials',
      says: 'a name and password were sent, and they are not among those that are set up for the page.',
      confidence: 'likely',
      source: 'https://github.com/caddyserver/caddy/blob/HEAD/modules/caddyhttp/caddyauth/basicauth.go',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Server: Caddy
Www-Authenticate: Basic realm="restricted"
Content-Length: 0
`,
    },
    {
      when: { status: 403, json: { error: { starts: 'host not allowed: ' } } },
      cause: 'origin-rejected',
      says: 'the interface for its administration answers to listed host names only.',
      confidence: 'certain',
      fix: { text: 'Add the host to origins under admin in the configuration, or call it by the name it listens on.' },
      source: 'https://github.com/caddyserver/caddy/blob/HEAD/admin.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"host not allowed: caddy.example.com:2019"}`,
    },
    {
      when: { status: 403, json: { error: { starts: "client is not allowed to access from origin '" } } },
      cause: 'origin-rejected',
      says: 'the interface for its administration is not open to pages of this site.',
      confidence: 'certain',
      fix: { text: 'Add the site to origins under admin in the configuration.' },
      source: 'https://github.com/caddyserver/caddy/blob/HEAD/admin.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"client is not allowed to access from origin 'https://app.example.com'"}`,
    },
    {
      when: { status: 401, json: { error: { equals: 'client identity not authorized' } } },
      cause: 'client-certificate-required',
      says: 'the client certificate is not one of those that may reach its administration.',
      confidence: 'likely',
      source: 'https://github.com/caddyserver/caddy/blob/HEAD/admin.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"client identity not authorized"}`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Name the scheme in the 401 answers of the application behind it; the question mark leaves a challenge alone that is there already.',
        code: {
          language: 'caddyfile',
          text: `reverse_proxy app:8080 {
  @unauthorized status 401
  handle_response @unauthorized {
    header ?WWW-Authenticate \`Bearer realm="api"\`
    copy_response
  }
}`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Answer preflights in a handle block of their own, and put the login into the other one: outside of such blocks basic_auth and forward_auth run first.',
        code: {
          language: 'caddyfile',
          text: `@preflight {
  method OPTIONS
  header Access-Control-Request-Method *
}
handle @preflight {
  header Access-Control-Allow-Origin https://app.example.com
  header Access-Control-Allow-Methods "GET, POST, PUT, DELETE"
  header Access-Control-Allow-Headers "Authorization, Content-Type"
  respond 204
}
handle {
  # basic_auth or forward_auth, and the application
}`,
        },
      },
    ],
    'version-banner': [
      { text: 'Leave the Server field out.', code: { language: 'caddyfile', text: 'header -Server' } },
    ],
    'cacheable-denial': [
      {
        text: 'Keep denials out of caches: those of the application, and those of Caddy itself.',
        code: {
          language: 'caddyfile',
          text: `reverse_proxy app:8080 {
  @denied status 401 403
  handle_response @denied {
    header >Cache-Control no-store
    copy_response
  }
}
handle_errors {
  header Cache-Control no-store
  respond "{err.status_code} {err.status_text}"
}`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add the CORS fields to every answer, errors of Caddy too; ">" replaces what the application sends.',
        code: {
          language: 'caddyfile',
          text: `header >Access-Control-Allow-Origin https://app.example.com
header +Vary Origin
handle_errors {
  header Access-Control-Allow-Origin https://app.example.com
  header +Vary Origin
  respond "{err.status_code} {err.status_text}"
}`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: { language: 'caddyfile', text: 'header Access-Control-Expose-Headers WWW-Authenticate' },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer 404 in place of 403.',
        code: {
          language: 'caddyfile',
          text: `reverse_proxy app:8080 {
  @forbidden status 403
  handle_response @forbidden {
    error 404
  }
}`,
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Answer 404 in place of 403.',
        code: {
          language: 'caddyfile',
          text: `reverse_proxy app:8080 {
  @forbidden status 403
  handle_response @forbidden {
    error 404
  }
}`,
        },
      },
    ],
  },
};
