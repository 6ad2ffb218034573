import type { Vendor } from '../engine/vendor.ts';

/** Jenkins: its own refusals, from its documentation and source. */
export const jenkins: Vendor = {
  id: 'jenkins',
  name: 'Jenkins',
  layer: 'framework',
  marks: [
    { header: { 'x-you-are-authenticated-as': true } },
    { header: { 'x-jenkins': true }, body: 'Authentication required' },
  ],
  denials: [
    {
      when: { body: ['No valid crumb was included in the request'] },
      cause: 'csrf-rejected',
      says: 'the forgery token (crumb) is missing, or not of this session.',
      confidence: 'certain',
      source: 'https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/java/hudson/security/csrf/CrumbFilter.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Error 403 No valid crumb was included in the request</title>`,
    },
    {
      when: { body: ['Found invalid crumb'] },
      cause: 'csrf-rejected',
      says: 'the forgery token (crumb) is not of this session.',
      confidence: 'certain',
      source: 'https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/java/hudson/security/csrf/CrumbFilter.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message": "Found invalid crumb abc"}`,
    },
    {
      when: { header: { 'x-you-are-authenticated-as': { equals: 'anonymous' } } },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source:
        'https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/java/hudson/security/AccessDeniedException3.java',
      sample: `HTTP/1.1 403 Forbidden
X-You-Are-Authenticated-As: anonymous
X-Required-Permission: hudson.model.Hudson.Read`,
    },
    {
      when: { body: ['anonymous is missing the '] },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source:
        'https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/resources/hudson/security/Messages.properties',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<p>anonymous is missing the Overall/Read permission</p>`,
    },
    {
      when: { body: ['is missing the '], text: '/', header: { 'x-jenkins': true } },
      cause: 'insufficient-permission',
      says: 'the user lacks a permission.',
      confidence: 'certain',
      source:
        'https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/resources/hudson/security/Messages.properties',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
X-Jenkins: 2.492

<h1>Access Denied</h1><p>alice is missing the Job/Build permission</p>`,
    },
    {
      when: { body: ['Invalid password/token for user: '] },
      cause: 'invalid-credentials',
      says: 'the password or token is wrong.',
      confidence: 'certain',
      source:
        'https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/java/jenkins/security/BasicHeaderProcessor.java',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: text/html; charset=utf-8

<title>Error 401 Invalid password/token for user: alice</title>`,
    },
    {
      when: { status: 403, header: { 'x-jenkins': true }, body: 'Authentication required' },
      cause: 'no-credentials',
      says: 'nobody is logged in: the page leads to the login.',
      confidence: 'certain',
      source:
        'https://github.com/jenkinsci/jenkins/blob/HEAD/core/src/main/java/hudson/security/HudsonAuthenticationEntryPoint.java',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html
X-Jenkins: 2.479.1
X-Hudson: 1.395

<html><head><meta http-equiv='refresh' content='1;url=/login?from=%2Fjob%2Fapp%2F'/></head><body style='background-color:white; color:white;'>

Authentication required
<!--
-->

</body></html>`,
    },
  ],
};
