import type { Vendor } from '../engine/vendor.ts';

/** Kubernetes: its own refusals, from its documentation and source. */
export const kubernetes: Vendor = {
  id: 'kubernetes',
  name: 'Kubernetes',
  layer: 'api',
  marks: [{ json: { kind: { equals: 'Status' }, apiVersion: { equals: 'v1' }, reason: true } }],
  denials: [
    {
      when: {
        json: {
          kind: { equals: 'Status' },
          status: { equals: 'Failure' },
          message: ['User "system:anonymous" cannot', 'forbidden: User "system:anonymous"'],
        },
      },
      cause: 'no-credentials',
      says: 'no credential was accepted, so the request counts as anonymous.',
      confidence: 'certain',
      source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/handlers/responsewriters/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": "pods is forbidden: User \\"system:anonymous\\" cannot list resource \\"pods\\" in API group \\"\\" in the namespace \\"default\\"", "reason": "Forbidden", "code": 403}`,
    },
    {
      when: {
        json: {
          kind: { equals: 'Status' },
          status: { equals: 'Failure' },
          reason: { equals: 'Forbidden' },
          message: '" cannot ',
        },
      },
      cause: 'insufficient-permission',
      says: 'no role of this user or service account allows the verb on this resource.',
      confidence: 'certain',
      source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/handlers/responsewriters/errors.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": "pods is forbidden: User \\"alice\\" cannot list resource \\"pods\\" in API group \\"\\" in the namespace \\"default\\"", "reason": "Forbidden", "code": 403}`,
    },
    {
      when: {
        json: { kind: { equals: 'Status' }, status: { equals: 'Failure' }, reason: { equals: 'Unauthorized' } },
        withoutRequestHeader: ['authorization'],
      },
      cause: 'no-credentials',
      says: 'no token and no client certificate was sent.',
      confidence: 'likely',
      orElse: ['client-certificate-required'],
      source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/filters/authentication.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": "Unauthorized", "reason": "Unauthorized", "code": 401}`,
    },
    {
      when: {
        json: { kind: { equals: 'Status' }, status: { equals: 'Failure' }, reason: { equals: 'Unauthorized' } },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'the token was not accepted: unknown, past its time, or meant for another cluster.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'wrong-audience'],
      source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/endpoints/filters/authentication.go',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer abcdef0123456789
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": "Unauthorized", "reason": "Unauthorized", "code": 401}`,
    },
    {
      when: { json: { kind: { equals: 'Status' }, status: { equals: 'Failure' }, message: 'exceeded quota: ' } },
      cause: 'not-entitled',
      says: 'the quota of the namespace is used up.',
      confidence: 'likely',
      orElse: ['resource-state'],
      source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/admission/plugin/resourcequota/controller.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": "pods \\"web\\" is forbidden: exceeded quota: compute, requested: pods=1, used: pods=4, limited: pods=4", "reason": "Forbidden", "code": 403}`,
    },
    {
      when: {
        json: {
          kind: { equals: 'Status' },
          status: { equals: 'Failure' },
          message: ['violates PodSecurity', 'denied the request: ', 'denied request: '],
        },
      },
      cause: 'resource-state',
      says: 'an admission rule of the cluster refuses the object.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/admission/plugin/webhook/errors/statuserror.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": "pods \\"web\\" is forbidden: violates PodSecurity \\"restricted:latest\\": privileged", "reason": "Forbidden", "code": 403}`,
    },
    {
      when: {
        json: { kind: { equals: 'Status' }, status: { equals: 'Failure' }, message: 'because it is being terminated' },
      },
      cause: 'resource-state',
      says: 'the namespace is being deleted.',
      confidence: 'certain',
      source: 'https://github.com/kubernetes/apiserver/blob/HEAD/pkg/admission/plugin/namespace/lifecycle/admission.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure", "message": "pods \\"web\\" is forbidden: unable to create new content in namespace old because it is being terminated", "reason": "Forbidden", "code": 403}`,
    },
  ],
};
