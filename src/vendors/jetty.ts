import type { Vendor } from '../engine/vendor.ts';

/** Eclipse Jetty: its own refusals, from its documentation and source. */
export const jetty: Vendor = {
  id: 'jetty',
  name: 'Eclipse Jetty',
  layer: 'server',
  marks: [
    { body: 'Powered by Jetty:' },
    { body: { all: ['<title>Error 403 ', '<h2>HTTP ERROR'] } },
    { body: { all: ['<title>Error 401 Unauthorized</title>', '<h2>HTTP ERROR'] } },
    { body: { all: [{ starts: 'HTTP ERROR 40' }, 'STATUS: 40', 'MESSAGE: '] } },
  ],
  denials: [
    {
      when: { body: '<tr><th>MESSAGE:</th><td>!role</td></tr>' },
      cause: 'insufficient-permission',
      says: 'a security constraint asks for a role that this user lacks.',
      confidence: 'certain',
      source:
        'https://github.com/jetty/jetty.project/blob/HEAD/jetty-ee9/jetty-ee9-security/src/main/java/org/eclipse/jetty/ee9/security/SecurityHandler.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Error 403 !role</title><table><tr><th>MESSAGE:</th><td>!role</td></tr></table>`,
    },
    {
      when: { status: 403, body: ['<td>!authorized</td>', 'MESSAGE: !authorized', '"message":"!authorized"'] },
      cause: 'insufficient-permission',
      says: 'a security constraint asks for a role that this user lacks.',
      confidence: 'certain',
      source:
        'https://github.com/jetty/jetty.project/blob/HEAD/jetty-core/jetty-security/src/main/java/org/eclipse/jetty/security/SecurityHandler.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html;charset=iso-8859-1

<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>
<title>Error 403 !authorized</title>
</head>
<body>
<h2>HTTP ERROR 403 !authorized</h2>
<table>
<tr><th>URI:</th><td>https://shop.example.com/staff</td></tr>
<tr><th>STATUS:</th><td>403</td></tr>
<tr><th>MESSAGE:</th><td>!authorized</td></tr>
</table>
</body>
</html>`,
    },
    {
      when: { status: 403, body: 'HttpConfiguration.securePort not configured' },
      cause: 'tls-required',
      says: 'only https is served, and no https port is set up to send the caller to.',
      confidence: 'certain',
      source:
        'https://github.com/jetty/jetty.project/blob/HEAD/jetty-core/jetty-server/src/main/java/org/eclipse/jetty/server/handler/SecuredRedirectHandler.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

HTTP ERROR 403 HttpConfiguration.securePort not configured
URI: http://shop.example.com/staff
STATUS: 403
MESSAGE: HttpConfiguration.securePort not configured`,
    },
    {
      when: { status: 403, body: '<tr><th>MESSAGE:</th><td>!Secure</td></tr>' },
      cause: 'tls-required',
      says: 'a security constraint asks for https, and no https port is set up to send the caller to.',
      confidence: 'certain',
      source:
        'https://github.com/jetty/jetty.project/blob/HEAD/jetty-core/jetty-security/src/main/java/org/eclipse/jetty/security/SecurityHandler.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html;charset=iso-8859-1

<html><head><title>Error 403 !Secure</title></head>
<body><h2>HTTP ERROR 403 !Secure</h2>
<table>
<tr><th>URI:</th><td>/staff</td></tr>
<tr><th>STATUS:</th><td>403</td></tr>
<tr><th>MESSAGE:</th><td>!Secure</td></tr>
</table></body></html>`,
    },
  ],
  remedies: {
    'version-banner': [
      {
        text: 'Leave the version out of the Server field and of error pages.',
        code: { language: 'properties', text: 'jetty.httpConfig.sendServerVersion=false' },
      },
    ],
    'stack-trace': [
      {
        text: 'Leave stack traces out of error pages.',
        code: {
          language: 'java',
          text: `ErrorHandler errors = new ErrorHandler();
errors.setShowStacks(false);
server.setErrorHandler(errors);`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Put the CrossOriginHandler (Jetty 12) around the security handler, so that refusals get its fields.',
        code: {
          language: 'java',
          text: `CrossOriginHandler cors = new CrossOriginHandler();
cors.setAllowedOriginPatterns(Set.of("https://app\\\\.example\\\\.com"));
cors.setAllowedHeaders(Set.of("Authorization", "Content-Type"));
cors.setAllowedMethods(Set.of("GET", "HEAD", "POST", "PUT", "DELETE"));
cors.setAllowCredentials(true);
cors.setHandler(securityHandler);`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Put the CrossOriginHandler (Jetty 12) around the security handler: it answers preflights itself. Authorization is not among the fields it allows by default.',
        code: {
          language: 'java',
          text: `CrossOriginHandler cors = new CrossOriginHandler();
cors.setAllowedOriginPatterns(Set.of("https://app\\\\.example\\\\.com"));
cors.setAllowedHeaders(Set.of("Authorization", "Content-Type"));
cors.setAllowedMethods(Set.of("GET", "HEAD", "POST", "PUT", "DELETE"));
cors.setAllowCredentials(true);
cors.setHandler(securityHandler);`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the CrossOriginHandler.',
        code: { language: 'java', text: 'cors.setExposedHeaders(Set.of("WWW-Authenticate"));' },
      },
    ],
  },
};
