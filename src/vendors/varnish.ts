import type { Vendor } from '../engine/vendor.ts';

/** Varnish: its own refusals, from its documentation and source. */
export const varnish: Vendor = {
  id: 'varnish',
  name: 'Varnish',
  layer: 'gateway',
  marks: [{ body: '<p>Varnish cache server</p>' }],
  denials: [
    {
      when: {
        status: 405,
        text: ['This IP is not allowed to send PURGE requests', 'Not allowed.'],
        body: '<p>Varnish cache server</p>',
        method: 'PURGE',
      },
      cause: 'ip-blocked',
      says: 'only listed addresses may purge.',
      confidence: 'likely',
      source: 'https://varnish-cache.org/docs/trunk/users-guide/purging.html',
      sample: `PURGE / HTTP/1.1
Host: example.com
---
HTTP/1.1 405 Method Not Allowed
Content-Type: text/html; charset=utf-8

<h1>Error 405 Not allowed.</h1>
<p>Not allowed.</p>
<p>Varnish cache server</p>`,
    },
    {
      when: { status: 403, body: '<p>Varnish cache server</p>' },
      cause: 'server-config',
      says: 'a rule of the cache refused the request.',
      confidence: 'likely',
      orElse: ['waf-blocked', 'ip-blocked'],
      source: 'https://github.com/varnishcache/varnish-cache/blob/HEAD/bin/varnishd/builtin.vcl',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>403 Forbidden</title><h1>Error 403 Forbidden</h1><p>Forbidden</p><h3>Guru Meditation:</h3><p>XID: 12</p><hr><p>Varnish cache server</p>`,
    },
    {
      when: { status: 401, body: '<p>Varnish cache server</p>' },
      cause: 'no-credentials',
      says: 'the cache wants a name and password.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://github.com/varnishcache/varnish-cache/blob/HEAD/bin/varnishd/builtin.vcl',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>401 Restricted</title><h1>Error 401 Restricted</h1><p>Restricted</p><hr><p>Varnish cache server</p>`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Name the scheme where the cache itself refuses.',
        code: {
          language: 'vcl',
          text: `sub vcl_synth {
  if (resp.status == 401) {
    set resp.http.WWW-Authenticate = {"Basic realm="site""};
  }
}`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Answer preflights before any check.',
        code: {
          language: 'vcl',
          text: `sub vcl_recv {
  if (req.method == "OPTIONS" && req.http.Access-Control-Request-Method) {
    return (synth(204));
  }
}
sub vcl_synth {
  if (resp.status == 204) {
    set resp.http.Access-Control-Allow-Origin = "https://app.example.com";
    set resp.http.Access-Control-Allow-Headers = "Authorization, Content-Type";
    set resp.http.Access-Control-Allow-Methods = "GET, POST, PUT, DELETE";
    return (deliver);
  }
}`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add the CORS fields to refusals of the cache too.',
        code: {
          language: 'vcl',
          text: `sub vcl_synth {
  set resp.http.Access-Control-Allow-Origin = "https://app.example.com";
  set resp.http.Vary = "Origin";
}`,
        },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Do not keep denials of the application, here or further on. The ttl is how long Varnish remembers not to keep the answer.',
        code: {
          language: 'vcl',
          text: `sub vcl_backend_response {
  if (beresp.status == 401 || beresp.status == 403) {
    set beresp.uncacheable = true;
    set beresp.ttl = 120s;
    set beresp.http.Cache-Control = "no-store";
  }
}`,
        },
      },
    ],
    'version-banner': [
      {
        text: 'Remove the fields that name product and version.',
        code: {
          language: 'vcl',
          text: `sub vcl_deliver {
  unset resp.http.Via;
  unset resp.http.X-Varnish;
  unset resp.http.Server;
  unset resp.http.X-Powered-By;
}`,
        },
      },
    ],
  },
};
