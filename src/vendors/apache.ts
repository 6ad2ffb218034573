import type { Vendor } from '../engine/vendor.ts';

/** Apache HTTP Server: its own refusals, from its documentation and source. */
export const apache: Vendor = {
  id: 'apache',
  name: 'Apache HTTP Server',
  layer: 'server',
  marks: [
    { body: ["<p>You don't have permission to access this resource.", "<p>You don't have permission to access /"] },
    { body: ['<address>Apache/', '<address>Apache Server at'] },
    { body: '<p>This server could not verify that you' },
    { text: 'please contact the webmaster. Error 40' },
  ],
  denials: [
    {
      when: { body: 'Server unable to read htaccess file, denying access to be safe' },
      cause: 'server-config',
      says: 'it may not read a .htaccess file on the way to the page, so it refuses everything below.',
      confidence: 'certain',
      fix: { text: 'Make the folder searchable and the .htaccess file readable for the user that Apache runs as.' },
      source: 'https://github.com/apache/httpd/blob/trunk/server/config.c',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>403 Forbidden</title>
</head><body>
<h1>Forbidden</h1>
<p>You don't have permission to access this resource.Server unable to read htaccess file, denying access to be safe</p>
</body></html>`,
    },
    {
      when: { status: 400, body: "Reason: You're speaking plain HTTP to an SSL-enabled server port." },
      cause: 'tls-required',
      says: 'plain http was spoken to a port that expects https.',
      confidence: 'certain',
      source: 'https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>400 Bad Request</title>
</head><body>
<h1>Bad Request</h1>
<p>Your browser sent a request that this server could not understand.<br />
Reason: You're speaking plain HTTP to an SSL-enabled server port.<br />
 Instead use the HTTPS scheme to access this URL, please.<br />
</p>
</body></html>`,
    },
    {
      when: { body: 'Reason: Cannot perform Post-Handshake Authentication.' },
      cause: 'client-certificate-required',
      says: 'the page needs a client certificate, and browsers cannot be asked for one in the middle of a TLS 1.3 connection.',
      confidence: 'certain',
      fix: {
        text: 'Ask for the certificate for the whole virtual host (SSLVerifyClient outside any Location or Directory), or limit this host to TLS 1.2.',
      },
      source: 'https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>403 Forbidden</title>
</head><body>
<h1>Forbidden</h1>
<p>You don't have permission to access this resource.Reason: Cannot perform Post-Handshake Authentication.<br />
</p>
</body></html>`,
    },
    {
      when: {
        status: 401,
        body: '<p>This server could not verify that you',
        requestHeader: { authorization: { starts: 'Basic ' } },
      },
      cause: 'invalid-credentials',
      says: 'a name and password were sent and are not accepted for this page.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="Staff"

<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>401 Unauthorized</title>
</head><body>
<h1>Unauthorized</h1>
<p>This server could not verify that you
are authorized to access the document
requested.  Either you supplied the wrong
credentials (e.g., bad password), or your
browser doesn't understand how to supply
the credentials required.</p>
</body></html>`,
    },
    {
      when: {
        text: [
          'There is either no index document or the directory is read-protected',
          'Entweder ist kein Index-Dokument vorhanden oder das Verzeichnis ist',
          "Soit il n'y a pas de document index soit le",
          'directory richiesta oppure non esiste il documento indice',
          'este protegido contra lectura o que no exista la',
          'No existe un documento índice, o el directorio',
          'Er is of wel geen index document of de map is beveiligd',
          'Det existerar inget indexdokument',
          'Nu este nici un document index sau directorul',
        ],
      },
      cause: 'directory-listing',
      says: 'the folder has no index page and may not be listed, or may not be read at all.',
      confidence: 'likely',
      orElse: ['server-config'],
      source: 'https://github.com/apache/httpd/blob/trunk/docs/error/HTTP_FORBIDDEN.html.var',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>Access forbidden!</h1>
<p>
    You don't have permission to access the requested directory.
    There is either no index document or the directory is read-protected.
</p>
<h2>Error 403</h2>`,
    },
    {
      when: {
        status: 403,
        body: 'Reason: The client software did not provide a hostname using Server Name Indication',
      },
      cause: 'origin-rejected',
      says: 'the host name was not given when the TLS connection was made, and this server insists on it.',
      confidence: 'likely',
      orElse: ['server-config'],
      fix: {
        text: 'Call the server by its name with a client that sends SNI; proxies have to pass the name on as well.',
      },
      source: 'https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=iso-8859-1

<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>403 Forbidden</title>
</head><body>
<h1>Forbidden</h1>
<p>You don't have permission to access this resource.Reason: The client software did not provide a hostname using Server Name Indication (SNI), which is required to access this server.<br />
</p>
</body></html>`,
    },
    {
      when: {
        status: 421,
        text: 'requested host name does not match the Server Name Indication (SNI) in use for this connection',
      },
      cause: 'origin-rejected',
      says: 'the host of the request and of the TLS connection differ.',
      confidence: 'certain',
      source: 'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
      sample: `HTTP/1.1 421 Misdirected Request
Content-Type: text/html; charset=utf-8

<title>421 Misdirected Request</title><p>The client needs a new connection for this request as the requested host name does not match the Server Name Indication (SNI) in use for this connection.</p>`,
    },
  ],
  remedies: {
    'missing-www-authenticate': [
      {
        text: 'Name the scheme in every 401 that has none yet.',
        code: {
          language: 'apache',
          text: 'Header always set WWW-Authenticate \'Bearer realm="api"\' "expr=%{REQUEST_STATUS} == 401 && -z %{resp:WWW-Authenticate}"',
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Send the CORS fields with error answers too: "always" covers them. What the application sets itself is taken out first, because browsers refuse a field that comes twice.',
        code: {
          language: 'apache',
          text: `Header onsuccess unset Access-Control-Allow-Origin
Header onsuccess unset Access-Control-Allow-Credentials
Header always set Access-Control-Allow-Origin "https://app.example.com"
Header always set Access-Control-Allow-Credentials "true"
Header always merge Vary "Origin"`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts.',
        code: { language: 'apache', text: 'Header always set Access-Control-Expose-Headers "WWW-Authenticate"' },
      },
    ],
    'preflight-denied': [
      {
        text: 'Ask for a login on every method but OPTIONS, and let the application or mod_headers answer with the CORS fields.',
        code: {
          language: 'apache',
          text: `<LimitExcept OPTIONS>
  Require valid-user
</LimitExcept>`,
        },
      },
    ],
    'version-banner': [
      {
        text: 'Leave version and modules out of the Server field and of error pages.',
        code: {
          language: 'apache',
          text: `ServerTokens Prod
ServerSignature Off`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Answer 404 for paths that nobody is to reach from outside; where some may reach them, let the application choose.',
        code: { language: 'apache', text: 'RedirectMatch 404 "^/private/"' },
      },
    ],
    'resource-enumeration': [
      {
        text: 'Answer 404 for paths that nobody is to reach from outside; where some may reach them, let the application choose.',
        code: { language: 'apache', text: 'RedirectMatch 404 "^/private/"' },
      },
    ],
    'cacheable-denial': [
      {
        text: 'Keep denials out of caches.',
        code: {
          language: 'apache',
          text: 'Header always set Cache-Control "no-store" "expr=%{REQUEST_STATUS} in {\'401\',\'403\'}"',
        },
      },
    ],
    'weak-challenge': [
      { text: 'Use Basic over https, or a login form: mod_auth_digest knows no better hash than MD5.' },
    ],
    'no-login-throttle': [
      {
        text: 'Ban addresses after repeated failures. fail2ban reads them from the error log (jail.local); logins that the application checks need a filter for its own log.',
        code: {
          language: 'ini',
          text: `[apache-auth]
enabled = true
maxretry = 5
findtime = 10m
bantime = 10m`,
        },
      },
    ],
    'cleartext-credentials': [
      {
        text: 'Send plain http to https.',
        code: {
          language: 'apache',
          text: `<VirtualHost *:80>
  Redirect permanent / https://example.com/
</VirtualHost>`,
        },
      },
    ],
  },
};
