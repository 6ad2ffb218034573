import type { Vendor } from '../engine/vendor.ts';

/** Apache Tomcat: its own refusals, from its documentation and source. */
export const tomcat: Vendor = {
  id: 'tomcat',
  name: 'Apache Tomcat',
  layer: 'server',
  marks: [
    { body: '<b>Description</b> The server understood the request but refuses to authorize it.' },
    {
      body: '<b>Description</b> The request has not been applied to the target resource because it lacks valid authentication',
    },
    {
      json: {
        type: true,
        description: [
          'The server understood the request but refuses to authorize it.',
          'The request has not been applied to the target resource because it lacks valid authentication',
        ],
      },
    },
    // The report's own style, in every language.
    { body: { all: ['background-color:#525D76', '<hr class="line"'] } },
    { body: ['<title>HTTP Status 40', 'Apache Tomcat/', '<title>Error report</title>'] },
  ],
  denials: [
    {
      when: {
        body: 'By default the Manager is only accessible from a browser running on the',
        requestHeader: { authorization: true },
      },
      cause: 'insufficient-permission',
      says: 'the user lacks a role of the administration pages, or the forgery token of the page is missing.',
      confidence: 'likely',
      orElse: ['csrf-rejected', 'ip-blocked'],
      source: 'https://github.com/apache/tomcat/blob/main/webapps/manager/WEB-INF/jsp/403.jsp',
      sample: `GET /manager/text/list HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6eA==
---
HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>403 Access Denied</h1><p>By default the Manager is only accessible from a browser running on the same machine as Tomcat.</p>`,
    },
    {
      when: {
        body: 'By default the Manager is only accessible from a browser running on the',
        requestHeader: { authorization: true },
        method: 'POST',
        url: '/html/',
      },
      cause: 'csrf-rejected',
      says: 'the address was called without the forgery token that its own pages put into links.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/apache/tomcat/blob/main/webapps/manager/WEB-INF/jsp/403.jsp',
      sample: `POST /manager/html/reload?path=/shop HTTP/1.1
Host: example.com
Authorization: Basic YWxpY2U6eA==
---
HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>403 Access Denied</h1><p>By default the Manager is only accessible from a browser running on the same machine as Tomcat.</p>`,
    },
    {
      when: {
        body: 'By default the Manager is only accessible from a browser running on the',
        withoutRequestHeader: ['authorization'],
      },
      cause: 'ip-blocked',
      says: 'its administration pages answer to the machine itself only.',
      confidence: 'likely',
      orElse: ['server-config', 'insufficient-permission', 'csrf-rejected'],
      source: 'https://github.com/apache/tomcat/blob/main/webapps/manager/WEB-INF/jsp/403.jsp',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1>403 Access Denied</h1><p>You are not authorized to view this page.</p><p>By default the Manager is only accessible from a browser running on the same machine as Tomcat.</p>`,
    },
    {
      when: { body: '<h1>401 Unauthorized</h1>', text: ['tomcat-users.xml'], requestHeader: { authorization: true } },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      confidence: 'likely',
      source: 'https://github.com/apache/tomcat/blob/main/webapps/manager/WEB-INF/jsp/401.jsp',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="Tomcat Manager Application"

<title>401 Unauthorized</title><h1>401 Unauthorized</h1><p>You are not authorized to view this page. If you have not changed any configuration files, please examine the file conf/tomcat-users.xml</p>`,
    },
    {
      when: { body: '<h1>401 Unauthorized</h1>', text: ['tomcat-users.xml'], withoutRequestHeader: ['authorization'] },
      cause: 'no-credentials',
      says: 'the page needs a name and password.',
      confidence: 'certain',
      source: 'https://github.com/apache/tomcat/blob/main/webapps/manager/WEB-INF/jsp/401.jsp',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="Tomcat Manager Application"

<title>401 Unauthorized</title><h1>401 Unauthorized</h1><p>You are not authorized to view this page. If you have not changed any configuration files, please examine the file conf/tomcat-users.xml</p>`,
    },
    {
      when: {
        status: 401,
        body: 'it lacks valid authentication credentials for that resource.',
        requestHeader: { authorization: { starts: 'Basic ' } },
      },
      cause: 'invalid-credentials',
      says: 'a name and password were sent and are not accepted.',
      confidence: 'likely',
      orElse: ['account-disabled'],
      source: 'https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/valves/LocalStrings.properties',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8
WWW-Authenticate: Basic realm="Shop"

<title>HTTP Status 401 – Unauthorized</title><p><b>Description</b> The request has not been applied to the target resource because it lacks valid authentication credentials for that resource.</p>`,
    },
    {
      when: { status: 401, body: 'No client certificate chain in this request' },
      cause: 'client-certificate-required',
      says: 'the login is by client certificate, and none came with the connection.',
      confidence: 'certain',
      source: 'https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/authenticator/SSLAuthenticator.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html;charset=utf-8

<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head><body><h1>HTTP Status 401 – Unauthorized</h1><p><b>Message</b> No client certificate chain in this request</p></body></html>`,
    },
    {
      when: { status: 401, body: ['Cannot authenticate with the provided credentials'] },
      cause: 'client-certificate-required',
      says: 'the client certificate belongs to no known user.',
      orElse: ['invalid-credentials'],
      shared: true,
      source: 'https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/authenticator/SSLAuthenticator.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html;charset=utf-8

<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head><body><h1>HTTP Status 401 – Unauthorized</h1><p><b>Message</b> Cannot authenticate with the provided credentials</p></body></html>`,
    },
    {
      when: { status: 403, body: 'The request body was too large to be cached during the authentication process' },
      cause: 'no-credentials',
      says: 'nobody is logged in, and the form that was sent is too large to be kept until the login is done.',
      confidence: 'likely',
      source:
        'https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/authenticator/FormAuthenticator.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html;charset=utf-8

<!doctype html><html lang="en"><head><title>HTTP Status 403 – Forbidden</title></head><body><h1>HTTP Status 403 – Forbidden</h1><p><b>Message</b> The request body was too large to be cached during the authentication process</p></body></html>`,
    },
    {
      when: { status: 408, body: 'The time allowed for the login process has been exceeded' },
      cause: 'expired-credentials',
      says: 'the login page was open for longer than the session lasts.',
      confidence: 'certain',
      source:
        'https://github.com/apache/tomcat/blob/HEAD/java/org/apache/catalina/authenticator/LocalStrings.properties',
      sample: `HTTP/1.1 408 Request Timeout
Content-Type: text/html;charset=utf-8

<!doctype html><html lang="en"><head><title>HTTP Status 408 – Request Timeout</title></head><body><h1>HTTP Status 408 – Request Timeout</h1><p><b>Message</b> The time allowed for the login process has been exceeded. If you wish to continue you must either click back twice and re-click the link you requested or close and re-open your browser</p></body></html>`,
    },
    {
      when: { body: ['Access to the requested resource has been denied'] },
      cause: 'insufficient-permission',
      says: 'a security constraint asks for a role that this user lacks.',
      confidence: 'likely',
      orElse: ['server-config'],
      shared: true,
      source: 'https://github.com/apache/tomcat/blob/main/java/org/apache/catalina/realm/LocalStrings.properties',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>HTTP Status 403 – Forbidden</title><p><b>Message</b> Access to the requested resource has been denied</p>`,
    },
    {
      when: { body: 'Access to the specified resource has been forbidden.' },
      cause: 'insufficient-permission',
      says: 'a security constraint refuses the resource.',
      confidence: 'possible',
      orElse: ['server-config'],
      shared: true,
      source: 'https://github.com/apache/tomcat/blob/7.0.x/java/org/apache/catalina/valves/LocalStrings.properties',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p><b>Description</b> Access to the specified resource has been forbidden.</p>`,
    },
  ],
  remedies: {
    'version-banner': [
      {
        text: 'Leave version and report out of error pages.',
        code: {
          language: 'xml',
          text: '<Valve className="org.apache.catalina.valves.ErrorReportValve" showReport="false" showServerInfo="false" />',
        },
      },
    ],
    'preflight-denied': [
      {
        text: 'Put the CorsFilter first in web.xml. Authorization is not among the fields that it allows by default.',
        code: {
          language: 'xml',
          text: `<filter>
  <filter-name>CorsFilter</filter-name>
  <filter-class>org.apache.catalina.filters.CorsFilter</filter-class>
  <init-param><param-name>cors.allowed.origins</param-name><param-value>https://app.example.com</param-value></init-param>
  <init-param><param-name>cors.allowed.headers</param-name><param-value>Authorization,Content-Type,Origin,Accept</param-value></init-param>
  <init-param><param-name>cors.allowed.methods</param-name><param-value>GET,HEAD,POST,PUT,DELETE,OPTIONS</param-value></init-param>
  <init-param><param-name>cors.support.credentials</param-name><param-value>true</param-value></init-param>
</filter>
<filter-mapping>
  <filter-name>CorsFilter</filter-name>
  <url-pattern>/*</url-pattern>
</filter-mapping>`,
        },
      },
      {
        text: 'Where a security-constraint asks for the login, it does so before any filter: let its authenticator pass preflights to the CorsFilter (context.xml).',
        code: {
          language: 'xml',
          text: '<Valve className="org.apache.catalina.authenticator.BasicAuthenticator" allowCorsPreflight="filter" />',
        },
      },
    ],
    'stack-trace': [
      {
        text: 'Switch the report off.',
        code: {
          language: 'xml',
          text: '<Valve className="org.apache.catalina.valves.ErrorReportValve" showReport="false" />',
        },
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Put the CorsFilter first in web.xml, so that refusals of later filters get its fields. A refusal by a security-constraint comes before all filters.',
        code: {
          language: 'xml',
          text: `<filter>
  <filter-name>CorsFilter</filter-name>
  <filter-class>org.apache.catalina.filters.CorsFilter</filter-class>
  <init-param><param-name>cors.allowed.origins</param-name><param-value>https://app.example.com</param-value></init-param>
  <init-param><param-name>cors.allowed.headers</param-name><param-value>Authorization,Content-Type,Origin,Accept</param-value></init-param>
  <init-param><param-name>cors.allowed.methods</param-name><param-value>GET,HEAD,POST,PUT,DELETE,OPTIONS</param-value></init-param>
  <init-param><param-name>cors.support.credentials</param-name><param-value>true</param-value></init-param>
</filter>
<filter-mapping>
  <filter-name>CorsFilter</filter-name>
  <url-pattern>/*</url-pattern>
</filter-mapping>`,
        },
      },
    ],
    'challenge-not-exposed': [
      {
        text: 'Name the field in the CorsFilter.',
        code: {
          language: 'xml',
          text: '<init-param><param-name>cors.exposed.headers</param-name><param-value>WWW-Authenticate</param-value></init-param>',
        },
      },
    ],
    'no-login-throttle': [
      {
        text: 'Lock a user for a while after repeated failures.',
        code: {
          language: 'xml',
          text: `<Realm className="org.apache.catalina.realm.LockOutRealm" failureCount="5" lockOutTime="300">
  <Realm className="org.apache.catalina.realm.UserDatabaseRealm" resourceName="UserDatabase"/>
</Realm>`,
        },
      },
    ],
    'cleartext-credentials': [
      {
        text: 'Demand TLS for the protected paths.',
        code: {
          language: 'xml',
          text: `<security-constraint>
  <web-resource-collection><web-resource-name>all</web-resource-name><url-pattern>/*</url-pattern></web-resource-collection>
  <user-data-constraint><transport-guarantee>CONFIDENTIAL</transport-guarantee></user-data-constraint>
</security-constraint>`,
        },
      },
    ],
  },
};
