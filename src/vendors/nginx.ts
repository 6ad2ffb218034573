import type { Vendor } from '../engine/vendor.ts';

/** nginx: its own refusals, from its documentation and source. */
export const nginx: Vendor = {
  id: 'nginx',
  name: 'nginx',
  layer: 'server',
  marks: [{ body: ['<center>nginx', '<center>openresty', '<center>tengine', '<hr/>powered by tengine'] }],
  denials: [
    {
      when: { status: [400, 495, 496], body: '<center>No required SSL certificate was sent</center>' },
      cause: 'client-certificate-required',
      says: 'this server asks for a client certificate and none was presented.',
      confidence: 'certain',
      source: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<html>
<head><title>400 No required SSL certificate was sent</title></head>
<body>
<center><h1>400 Bad Request</h1></center>
<center>No required SSL certificate was sent</center>
<hr><center>nginx</center>
</body>
</html>`,
    },
    {
      when: { status: [400, 495], body: '<center>The SSL certificate error</center>' },
      cause: 'client-certificate-required',
      says: 'the client certificate that was presented did not pass the check.',
      confidence: 'certain',
      source: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<html>
<head><title>400 The SSL certificate error</title></head>
<body>
<center><h1>400 Bad Request</h1></center>
<center>The SSL certificate error</center>
<hr><center>nginx</center>
</body>
</html>`,
    },
    {
      when: { status: [400, 497], body: '<center>The plain HTTP request was sent to HTTPS port</center>' },
      cause: 'tls-required',
      says: 'plain http was spoken to a port that expects https.',
      confidence: 'certain',
      source: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<html>
<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>
<body>
<center><h1>400 Bad Request</h1></center>
<center>The plain HTTP request was sent to HTTPS port</center>
<hr><center>nginx</center>
</body>
</html>`,
    },
    {
      when: {
        status: 401,
        body: ['<center>nginx', '<center>openresty'],
        header: { 'www-authenticate': { starts: 'Basic' } },
        requestHeader: { authorization: { starts: 'Basic ' } },
      },
      cause: 'invalid-credentials',
      says: 'a name and password were sent, and its password file does not confirm them.',
      confidence: 'likely',
      source: 'https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="Restricted"

<html>
<head><title>401 Authorization Required</title></head>
<body>
<center><h1>401 Authorization Required</h1></center>
<hr><center>nginx</center>
</body>
</html>`,
    },
    {
      when: { status: 429, body: ['<center><h1>429 Too Many Requests</h1></center>'] },
      cause: 'rate-limited',
      says: 'too many requests for the limit that is set.',
      confidence: 'certain',
      source: 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
      sample: `HTTP/1.1 429 Too Many Requests
Content-Type: text/html; charset=utf-8

<html><head><title>429 Too Many Requests</title></head><body><center><h1>429 Too Many Requests</h1></center><hr><center>nginx</center></body></html>`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Name the scheme in every 401 that has none yet. The word "always" is needed: without it nginx adds the field only to successful answers. A block with an add_header of its own inherits none from outside: repeat the line there.',
        code: {
          language: 'nginx',
          text: `# in the http block
map "$status:$sent_http_www_authenticate" $challenge {
  "401:" 'Bearer realm="api"';
}
# in the server or location block
add_header WWW-Authenticate $challenge always;`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Send the CORS fields with error answers too, by adding "always". A block with an add_header of its own inherits none from outside: repeat the lines there.',
        code: {
          language: 'nginx',
          text: `# in the http block
map $http_origin $allowed {
  https://app.example.com $http_origin;
}
# in the server or location block
proxy_hide_header Access-Control-Allow-Origin;
proxy_hide_header Access-Control-Allow-Credentials;
add_header Access-Control-Allow-Origin $allowed always;
add_header Access-Control-Allow-Credentials true always;
add_header Vary Origin always;`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts. A block with an add_header of its own inherits none from outside: repeat the line there.',
        code: { language: 'nginx', text: 'add_header Access-Control-Expose-Headers WWW-Authenticate always;' },
      },
    ],
    'preflight-denied': [
      {
        text: 'Answer preflights before auth_basic or auth_request is asked.',
        code: {
          language: 'nginx',
          text: `location /api/ {
  if ($request_method = OPTIONS) {
    add_header Access-Control-Allow-Origin https://app.example.com;
    add_header Access-Control-Allow-Methods "GET, POST, PUT, DELETE";
    add_header Access-Control-Allow-Headers "Authorization, Content-Type";
    return 204;
  }
  # the login and the application, as before
}`,
        },
      },
    ],
    'version-banner': [
      {
        text: 'Leave the version out of the Server field and of error pages.',
        code: { language: 'nginx', text: 'server_tokens off;' },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer 404 in place of 403. proxy_intercept_errors is for a 403 of the application behind nginx: all its other errors keep their own page as long as no error_page names them.',
        code: {
          language: 'nginx',
          text: `proxy_intercept_errors on;
error_page 403 =404 /404.html;`,
        },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Answer 404 in place of 403. proxy_intercept_errors is for a 403 of the application behind nginx: all its other errors keep their own page as long as no error_page names them.',
        code: {
          language: 'nginx',
          text: `proxy_intercept_errors on;
error_page 403 =404 /404.html;`,
        },
      },
    ],
    'should-be-429': [
      {
        text: 'Let the rate limit answer 429.',
        code: {
          language: 'nginx',
          text: `limit_req_status 429;
limit_conn_status 429;`,
        },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Keep denials out of caches.',
        code: {
          language: 'nginx',
          text: `# in the http block
map $status $storing {
  401 no-store;
  403 no-store;
}
# in the server or location block
add_header Cache-Control $storing always;`,
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Limit attempts on the login address.',
        code: {
          language: 'nginx',
          text: `# in the http block
limit_req_zone $binary_remote_addr zone=login:10m rate=5r/m;
# in the server block
location = /login {
  limit_req zone=login burst=5 nodelay;
  limit_req_status 429;
  proxy_pass http://app:8080;
}`,
        },
      },
    ],
    'missing-retry-after': [
      {
        text: 'Say how long to wait where the limit refuses.',
        code: {
          language: 'nginx',
          text: `# in the http block
map $status $wait {
  429 60;
}
# in the server or location block
add_header Retry-After $wait always;`,
        },
      },
    ],
    'native-login-prompt': [
      {
        text: 'Keep the login box of the browser away from scripts: where only they ask, rename the challenge of the application.',
        code: {
          language: 'nginx',
          text: `# in the http block
map $status $challenge {
  401 'Bearer realm="api"';
}
# in the location that scripts use
proxy_hide_header WWW-Authenticate;
add_header WWW-Authenticate $challenge always;`,
        },
      },
    ],
    'cleartext-credentials': [
      {
        text: 'Send plain http to https.',
        code: {
          language: 'nginx',
          text: `server {
  listen 80;
  return 301 https://$host$request_uri;
}`,
        },
      },
    ],
  },
};
