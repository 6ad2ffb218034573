import type { Vendor } from '../engine/vendor.ts';

/** Sonatype Nexus Repository: its refusals, from its documentation or source. */
export const nexus: Vendor = {
  id: 'nexus',
  name: 'Sonatype Nexus Repository',
  layer: 'api',
  marks: [{ header: { server: { starts: 'Nexus/' } } }],
  denials: [
    {
      when: { status: 403, statusText: 'Requested item is quarantined' },
      cause: 'content-restricted',
      says: 'the repository firewall keeps this version in quarantine.',
      confidence: 'certain',
      fix: { text: 'Use another version, or ask for its release on the page that the answer names.' },
      source: 'https://help.sonatype.com/en/firewall-quarantine.html',
      sample: `HTTP/1.1 403 Requested item is quarantined -------------------->>> FOR DETAILS SEE ------>>> https://iq.example.com/ui/links/firewall/repositories/quarantinedComponent/7b1f <<<------
Content-Type: text/html

<!DOCTYPE html><html><head><title>403</title></head></html>`,
    },
    {
      when: { status: 403, body: 'Requested item is quarantined' },
      cause: 'content-restricted',
      says: 'the repository firewall keeps this version in quarantine.',
      confidence: 'certain',
      fix: { text: 'Use another version, or ask for its release on the page that the answer names.' },
      source: 'https://help.sonatype.com/en/firewall-quarantine.html',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

-------------------->>> REQUESTED ITEM IS QUARANTINED -------------------->>> FOR DETAILS SEE ------>>> https://iq.example.com/ui/links/firewall/repositories/quarantinedComponent/7b1f`,
    },
    {
      when: {
        status: 401,
        header: { 'www-authenticate': 'BASIC realm="Sonatype Nexus Repository Manager"' },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'anonymous access is off, and nothing was sent.',
      confidence: 'certain',
      source:
        'https://github.com/sonatype/nexus-public/blob/HEAD/components/nexus-security/src/main/java/org/sonatype/nexus/security/authc/NexusBasicHttpAuthenticationFilter.java',
      sample: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: BASIC realm="Sonatype Nexus Repository Manager"`,
    },
    {
      when: {
        status: 401,
        header: { 'www-authenticate': 'BASIC realm="Sonatype Nexus Repository Manager"' },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'name and password, or the user token, were not accepted.',
      confidence: 'certain',
      source:
        'https://github.com/sonatype/nexus-public/blob/HEAD/components/nexus-security/src/main/java/org/sonatype/nexus/security/authc/NexusBasicHttpAuthenticationFilter.java',
      sample: `GET /repository/npm/x HTTP/1.1
Host: nexus.example.com
Authorization: Basic YTpi
---
HTTP/1.1 401 Unauthorized
WWW-Authenticate: BASIC realm="Sonatype Nexus Repository Manager"`,
    },
    {
      when: { status: 403, header: { server: { starts: 'Nexus/' } } },
      cause: 'insufficient-permission',
      says: 'the privileges of the user do not cover this repository.',
      source: 'https://help.sonatype.com/en/privileges.html',
      sample: `HTTP/1.1 403 Forbidden
Server: Nexus/3.70.1-02 (OSS)`,
    },
    {
      when: { text: 'Content access is protected by token' },
      cause: 'wrong-scheme',
      says: 'a user token is asked for: name and password of the account are not taken.',
      confidence: 'likely',
      orElse: ['invalid-credentials'],
      source: 'https://central.sonatype.org/faq/401-error/',
      sample: `GET /service/local/staging/deploy/maven2/a.jar HTTP/1.1
Host: repo.example.com
Authorization: Basic YWxpY2U6d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: text/html

<html><head><title>401 - Content access is protected by token</title></head><body><h1>Content access is protected by token</h1></body></html>`,
    },
  ],
};
