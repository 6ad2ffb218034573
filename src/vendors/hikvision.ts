import type { Vendor } from '../engine/vendor.ts';

const source = 'https://tpp.hikvision.com/download/ISAPI_OTAP';

/** Hikvision cameras and recorders (ISAPI): their status codes. */
export const hikvision: Vendor = {
  id: 'hikvision',
  name: 'Hikvision',
  layer: 'server',
  marks: [{ body: 'www.isapi.org/ver20/XMLSchema' }, { body: 'www.hikvision.com/ver20/XMLSchema' }],
  denials: [
    {
      when: { status: 401, body: { all: ['<userCheck', '<lockStatus>lock</lockStatus>'] } },
      cause: 'account-disabled',
      says: 'the user is locked after failed logins; unlockTime says for how many seconds.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<userCheck version="1.0" xmlns="http://www.isapi.org/ver20/XMLSchema">
<statusValue>401</statusValue>
<statusString>Unauthorized</statusString>
<lockStatus>lock</lockStatus>
<unlockTime>1770</unlockTime>
</userCheck>`,
    },
    {
      when: {
        status: 401,
        body: { all: ['<userCheck', '<lockStatus>unlock</lockStatus>'] },
        requestHeader: { authorization: true },
      },
      cause: 'invalid-credentials',
      says: 'user name or password is wrong.',
      source,
      sample: `GET /ISAPI/Security/userCheck HTTP/1.1
Host: camera.example.com
Authorization: Basic YWRtaW46d3Jvbmc=
---
HTTP/1.1 401 Unauthorized
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<userCheck version="1.0" xmlns="http://www.isapi.org/ver20/XMLSchema">
<statusValue>401</statusValue>
<statusString>Unauthorized</statusString>
<lockStatus>unlock</lockStatus>
<retryLoginTime>4</retryLoginTime>
</userCheck>`,
    },
  ],
  vocabularies: [
    {
      at: { xml: 'subStatusCode' },
      when: { body: '<ResponseStatus' },
      codes: {
        lowPrivilege: ['insufficient-permission', 'the user lacks the permission for this.'],
        badAuthorization: ['invalid-credentials', 'user name or password is wrong.'],
        notActivated: ['resource-state', 'the device has not been activated: it has no password yet.'],
        methodNotAllowed: ['method-not-permitted', 'this method is not allowed here.'],
        userLocked: ['account-disabled', 'the user is locked after failed logins.'],
        riskPassword: ['resource-state', 'the password of the device is too weak.'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<ResponseStatus version="2.0" xmlns="http://www.isapi.org/ver20/XMLSchema">
<requestURL>/ISAPI/System/time</requestURL>
<statusCode>4</statusCode>
<statusString>Invalid Operation</statusString>
<subStatusCode>lowPrivilege</subStatusCode>
</ResponseStatus>`,
    },
    {
      at: { json: 'subStatusCode' },
      when: { json: { statusString: true } },
      codes: {
        lowPrivilege: ['insufficient-permission', 'the user lacks the permission for this.'],
        badAuthorization: ['invalid-credentials', 'user name or password is wrong.'],
        notActivated: ['resource-state', 'the device has not been activated: it has no password yet.'],
        methodNotAllowed: ['method-not-permitted', 'this method is not allowed here.'],
        userLocked: ['account-disabled', 'the user is locked after failed logins.'],
        riskPassword: ['resource-state', 'the password of the device is too weak.'],
      },
      source,
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"requestURL":"/ISAPI/System","statusCode":4,"statusString":"Invalid Operation","subStatusCode":"notActivated"}`,
    },
  ],
};
