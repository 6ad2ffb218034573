import type { Vendor } from '../engine/vendor.ts';

/** VMware vSphere: its refusals, from its documentation or source. */
export const vsphere: Vendor = {
  id: 'vsphere',
  name: 'VMware vSphere',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { body: ['<NotAuthenticatedFault '] },
      cause: 'no-credentials',
      says: 'there is no session, or it is over.',
      source: 'https://developer.broadcom.com/xapis/vsphere-web-services-api/latest/',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<soapenv:Fault><faultcode>ServerFaultCode</faultcode><faultstring>The session is not authenticated.</faultstring><detail><NotAuthenticatedFault xmlns="urn:vim25"/></detail></soapenv:Fault>`,
    },
    {
      when: { body: ['<InvalidLoginFault '] },
      cause: 'invalid-credentials',
      says: 'name and password do not belong together.',
      source: 'https://developer.broadcom.com/xapis/vsphere-web-services-api/latest/',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<soapenv:Fault><faultstring>Cannot complete login due to an incorrect user name or password.</faultstring><detail><InvalidLoginFault xmlns="urn:vim25"/></detail></soapenv:Fault>`,
    },
    {
      when: { body: ['<NoPermissionFault '] },
      cause: 'insufficient-permission',
      says: 'the role lacks a privilege.',
      source: 'https://developer.broadcom.com/xapis/vsphere-web-services-api/latest/',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<soapenv:Fault><faultstring>Permission to perform this operation was denied.</faultstring><detail><NoPermissionFault xmlns="urn:vim25"/></detail></soapenv:Fault>`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'type' },
      codes: {
        'com.vmware.vapi.std.errors.unauthenticated': [
          'no-credentials',
          'there is no session, or it is over.',
          'likely',
        ],
        'com.vmware.vapi.std.errors.unauthorized': ['insufficient-permission', 'the role lacks a privilege.', 'likely'],
      },
      source: 'https://developer.broadcom.com/xapis/vsphere-automation-api/latest/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"com.vmware.vapi.std.errors.unauthenticated","value":{"messages":[{"args":[],"default_message":"Authentication required.","id":"com.vmware.vapi.endpoint.method.authentication.required"}]}}`,
    },
    {
      at: { json: 'error_type' },
      when: { json: { 'messages.*.default_message': true } },
      codes: {
        UNAUTHENTICATED: ['no-credentials', 'there is no session, or it is over.', 'likely'],
        UNAUTHORIZED: ['insufficient-permission', 'the role lacks a privilege.', 'likely'],
      },
      source: 'https://developer.broadcom.com/xapis/vsphere-automation-api/latest/',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error_type":"UNAUTHENTICATED","messages":[{"args":[],"default_message":"Authentication required.","id":"com.vmware.vapi.endpoint.method.authentication.required"}]}`,
    },
  ],
};
