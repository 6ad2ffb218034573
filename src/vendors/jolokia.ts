import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/jolokia/jolokia/tree/HEAD/server/core/src/main/java/org/jolokia/server/core';

/** Jolokia (ActiveMQ, Artemis, Tomcat and others): its refusals, which come with status 200, from its source. */
export const jolokia: Vendor = {
  id: 'jolokia',
  name: 'Jolokia',
  layer: 'framework',
  marks: [{ status: [200, 403], json: { error_type: { starts: 'java.lang.' }, status: true } }],
  denials: [
    {
      when: {
        status: [200, 403],
        json: { error: { pattern: /Origin .{1,200} is not allowed to call this agent/ }, error_type: true },
      },
      cause: 'origin-rejected',
      says: 'the Origin of the request is not in the access rules of the agent; a program that is no browser has to send none, or an allowed one.',
      confidence: 'certain',
      fix: { text: 'Send an Origin that jolokia-access.xml allows, or add it there under cors.' },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_type":"java.lang.Exception","error":"java.lang.Exception : Origin null is not allowed to call this agent","status":403}`,
    },
    {
      when: { status: [200, 403], json: { error: ['No access from client '], error_type: true } },
      cause: 'ip-blocked',
      says: 'the address of the caller is not in the access rules of the agent.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_type":"java.lang.SecurityException","error":"java.lang.SecurityException : No access from client [chain: 203.0.113.7] allowed","status":403}`,
    },
    {
      when: {
        status: [200, 403],
        json: { error: [' is forbidden for MBean ', ' forbidden for MBean '], error_type: true },
      },
      cause: 'insufficient-permission',
      says: 'the policy of the agent does not allow this attribute or operation.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_type":"java.lang.SecurityException","error":"java.lang.SecurityException : Reading attribute HeapMemoryUsage is forbidden for MBean java.lang:type=Memory","status":403}`,
    },
    {
      when: {
        status: [200, 403],
        json: { error: 'is not allowed according to the installed security policy', error_type: true },
      },
      cause: 'insufficient-permission',
      says: 'the policy of the agent does not allow this method or command.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/json

{"error_type":"java.lang.SecurityException","error":"java.lang.SecurityException : HTTP method GET is not allowed according to the installed security policy","status":403}`,
    },
  ],
};
