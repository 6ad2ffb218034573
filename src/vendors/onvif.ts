import type { Vendor } from '../engine/vendor.ts';

const source = 'https://www.onvif.org/specs/core/ONVIF-Core-Specification.pdf';

/** Cameras after ONVIF: the fault codes of its core specification. */
export const onvif: Vendor = {
  id: 'onvif',
  name: 'ONVIF',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { body: { all: ['www.onvif.org/ver10/error', ':notauthorized<'] } },
      cause: 'invalid-credentials',
      says: 'the action needs a login, and this one is missing or not accepted.',
      orElse: ['no-credentials', 'insufficient-permission', 'clock-skew'],
      source,
      sample: `POST /onvif/device_service HTTP/1.1
Host: camera.example.com
Authorization: Digest username="admin"
---
HTTP/1.1 400 Bad Request
Content-Type: application/xml

<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value xmlns:ter="http://www.onvif.org/ver10/error">ter:NotAuthorized</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang="en">Sender not Authorized</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>`,
    },
    {
      when: { body: { all: ['www.onvif.org/ver10/error', ':operationprohibited<'] } },
      cause: 'insufficient-permission',
      says: 'the user level does not allow the action.',
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value xmlns:ter="http://www.onvif.org/ver10/error">ter:OperationProhibited</s:Value></s:Subcode></s:Code></s:Fault></s:Body></s:Envelope>`,
    },
  ],
};
