import type { Vendor } from '../engine/vendor.ts';

/** Microsoft IIS: its own refusals, from its documentation and source. */
export const iis: Vendor = {
  id: 'iis',
  name: 'Microsoft IIS',
  layer: 'server',
  marks: [
    {
      body: [
        '<h2>403 - Forbidden: Access is denied.</h2>',
        '<h2>401 - Unauthorized: Access is denied due to invalid credentials.</h2>',
      ],
    },
    { body: '<title>IIS ', status: [401, 403] },
    { body: { all: ['<fieldset><h2>40', 'id="header"><h1>'] } },
    { body: '<legend>Most likely causes:</legend>' },
  ],
  denials: [
    {
      when: { body: '401.2 - Unauthorized', credentials: 'none' },
      cause: 'no-credentials',
      says: 'nothing was sent that any of its login methods could use (401.2).',
      confidence: 'likely',
      orElse: ['server-config'],
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<h3>HTTP Error 401.2 - Unauthorized</h3>
<h4>You are not authorized to view this page due to invalid authentication headers.</h4>`,
    },
    {
      when: { body: '401.2 - Unauthorized', credentials: 'some' },
      cause: 'wrong-scheme',
      says: 'what was sent fits none of the login methods that are switched on (401.2).',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<h3>HTTP Error 401.2 - Unauthorized</h3>
<h4>You are not authorized to view this page due to invalid authentication headers.</h4>`,
    },
    {
      when: { body: '401.3 - Unauthorized' },
      cause: 'server-config',
      says: 'the file permissions on the server do not let the user that the page runs as read it (401.3).',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<h3>HTTP Error 401.3 - Unauthorized</h3>
<h4>You do not have permission to view this directory or page because of the access control list (ACL) configuration or encryption settings for this resource on the Web server.</h4>`,
    },
    {
      when: { status: 404, body: '404.6 - ' },
      cause: 'method-not-permitted',
      says: 'request filtering refuses this method (404.6).',
      confidence: 'certain',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
      sample: `HTTP/1.1 404 Not Found
Content-Type: text/html; charset=utf-8

<h3>HTTP Error 404.6 - Not Found</h3>
<h4>The request filtering module is configured to deny the HTTP verb.</h4>`,
    },
    {
      when: { status: 400, text: ['HTTP Error 400. The request hostname is invalid.'] },
      cause: 'origin-rejected',
      says: 'no site of the server answers to the host that was asked for.',
      confidence: 'certain',
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: text/html; charset=utf-8

<TITLE>Bad Request</TITLE><h2>Bad Request - Invalid Hostname</h2><hr><p>HTTP Error 400. The request hostname is invalid.</p>`,
    },
  ],
  vocabularies: [
    {
      at: { body: '{} - Unauthorized' },
      confidence: 'certain',
      codes: {
        '401.1': ['invalid-credentials', 'the name or password was not accepted (401.1).'],
        '401.4': ['insufficient-permission', 'a filter on the server refused the caller (401.4).', 'likely'],
        '401.5': ['insufficient-permission', 'a program on the server refused the caller (401.5).', 'likely'],
        '401.501': ['rate-limited', 'one address has too many requests open at the same time (401.501).'],
        '401.502': ['rate-limited', 'one address sent too many requests in a short time (401.502).'],
        '401.503': ['ip-blocked', 'the address of the caller is on the deny list (401.503).'],
        '401.504': ['ip-blocked', 'the host name of the caller is on the deny list (401.504).'],
      },
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<h3>HTTP Error 401.1 - Unauthorized</h3>
<h4>You do not have permission to view this directory or page using the credentials that you supplied.</h4>`,
    },
    {
      at: { body: '{} - Forbidden' },
      confidence: 'certain',
      codes: {
        '403.1': ['server-config', 'programs may not be run from this folder (403.1).'],
        '403.2': ['server-config', 'reading is switched off for this folder (403.2).'],
        '403.3': ['server-config', 'writing is switched off for this folder (403.3).'],
        '403.4': ['tls-required', 'the page may be asked for over https only (403.4).'],
        '403.5': ['tls-required', 'the page asks for stronger encryption (403.5).'],
        '403.6': ['ip-blocked', 'the address of the caller is refused (403.6).'],
        '403.7': ['client-certificate-required', 'a client certificate is needed (403.7).'],
        '403.8': ['ip-blocked', 'the host name of the caller is refused (403.8).'],
        '403.9': ['rate-limited', 'too many callers are connected (403.9).'],
        '403.10': ['server-config', 'the server may not run programs here (403.10).'],
        '403.11': ['invalid-credentials', 'the password has been changed (403.11).', 'likely'],
        '403.12': [
          'client-certificate-required',
          'the account that the client certificate is mapped to may not enter (403.12).',
          'likely',
        ],
        '403.13': [
          'client-certificate-required',
          'the client certificate has been revoked, or that could not be checked (403.13).',
        ],
        '403.14': ['directory-listing', 'the folder has no default document and listing it is switched off (403.14).'],
        '403.15': ['not-entitled', 'the client access licences are used up (403.15).'],
        '403.16': ['client-certificate-required', 'the server does not trust the client certificate (403.16).'],
        '403.17': ['client-certificate-required', 'the client certificate has expired or is not valid yet (403.17).'],
        '403.18': ['server-config', 'the address cannot run in this application pool (403.18).', 'likely'],
        '403.19': ['server-config', 'programs cannot run for this caller in this application pool (403.19).', 'likely'],
        '403.20': ['invalid-credentials', 'the Passport login failed (403.20).', 'likely'],
        '403.21': ['server-config', 'reading the source is switched off (403.21).', 'likely'],
        '403.22': ['server-config', 'requests of unlimited depth are switched off (403.22).', 'likely'],
        '403.501': ['rate-limited', 'one address has too many requests open at the same time (403.501).'],
        '403.502': ['rate-limited', 'one address sent too many requests in a short time (403.502).'],
        '403.503': ['ip-blocked', 'the address of the caller is on the deny list (403.503).'],
        '403.504': ['ip-blocked', 'the host name of the caller is on the deny list (403.504).'],
      },
      source:
        'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h3>HTTP Error 403.14 - Forbidden</h3>
<h4>The Web server is configured to not list the contents of this directory.</h4>`,
    },
  ],
  remedies: {
    'version-banner': [
      {
        text: 'Remove the Server, X-Powered-By and X-AspNet-Version fields (IIS 10).',
        code: {
          language: 'xml',
          text: `<system.webServer>
  <security><requestFiltering removeServerHeader="true" /></security>
  <httpProtocol><customHeaders><remove name="X-Powered-By" /></customHeaders></httpProtocol>
</system.webServer>
<system.web><httpRuntime enableVersionHeader="false" /></system.web>`,
        },
      },
    ],
    'debug-page': [
      {
        text: 'Show detailed errors, of IIS and of ASP.NET, on the server itself only.',
        code: {
          language: 'xml',
          text: `<system.webServer><httpErrors errorMode="DetailedLocalOnly" /></system.webServer>
<system.web><customErrors mode="RemoteOnly" /></system.web>`,
        },
      },
    ],
    'file-path': [
      {
        text: 'Show detailed errors, which name the physical path, on the server itself only.',
        code: {
          language: 'xml',
          text: `<system.webServer><httpErrors errorMode="DetailedLocalOnly" /></system.webServer>
<system.web><customErrors mode="RemoteOnly" /></system.web>`,
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Install the IIS CORS module and list the origins: it adds the fields to error answers too.',
        code: {
          language: 'xml',
          text: `<system.webServer>
  <cors enabled="true">
    <add origin="https://app.example.com" allowCredentials="true">
      <allowHeaders allowAllRequestedHeaders="true" />
      <allowMethods><add method="GET" /><add method="POST" /><add method="PUT" /><add method="DELETE" /></allowMethods>
      <exposeHeaders><add header="WWW-Authenticate" /></exposeHeaders>
    </add>
  </cors>
</system.webServer>`,
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Install the IIS CORS module: it answers preflights before Windows or any other authentication of IIS is asked for.',
        code: {
          language: 'xml',
          text: `<system.webServer>
  <cors enabled="true">
    <add origin="https://app.example.com" allowCredentials="true">
      <allowHeaders allowAllRequestedHeaders="true" />
      <allowMethods><add method="GET" /><add method="POST" /><add method="PUT" /><add method="DELETE" /></allowMethods>
      <exposeHeaders><add header="WWW-Authenticate" /></exposeHeaders>
    </add>
  </cors>
</system.webServer>`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Expose the challenge to scripts with the IIS CORS module.',
        code: {
          language: 'xml',
          text: `<system.webServer>
  <cors enabled="true">
    <add origin="https://app.example.com" allowCredentials="true">
      <allowHeaders allowAllRequestedHeaders="true" />
      <allowMethods><add method="GET" /><add method="POST" /><add method="PUT" /><add method="DELETE" /></allowMethods>
      <exposeHeaders><add header="WWW-Authenticate" /></exposeHeaders>
    </add>
  </cors>
</system.webServer>`,
        },
      },
    ],
    'missing-www-authenticate': [
      {
        text: 'Switch on a login method in IIS, let the application add the field to its own 401, or add it with an outbound rule of URL Rewrite where there is none.',
        code: {
          language: 'xml',
          text: `<outboundRules>
  <rule name="Challenge">
    <match serverVariable="RESPONSE_WWW_Authenticate" pattern="^$" />
    <conditions><add input="{RESPONSE_STATUS}" pattern="^401" /></conditions>
    <action type="Rewrite" value="Bearer" />
  </rule>
</outboundRules>`,
        },
      },
    ],
    'resource-existence-leak': [
      {
        text: 'Hide folders that nobody is to reach: request filtering answers 404 for them.',
        code: {
          language: 'xml',
          text: `<security><requestFiltering>
  <hiddenSegments><add segment="private" /></hiddenSegments>
</requestFiltering></security>`,
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Lock Windows accounts for a while after failures, by policy. Logins that the application checks are counted there: Dynamic IP Restrictions counts every request, not failed logins.',
        code: { language: 'sh', text: 'net accounts /lockoutthreshold:10 /lockoutwindow:15 /lockoutduration:15' },
      },
    ],
    'should-be-429': [
      {
        text: 'Dynamic IP Restrictions offers 401, 403 and 404 only. Let the application or the proxy in front limit requests where 429 is wanted.',
      },
    ],
  },
};
