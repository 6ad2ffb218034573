import type { Vendor } from '../engine/vendor.ts';

/** Redfish, the interface of server management controllers such as iLO and iDRAC: the refusals that its registry defines. */
export const redfish: Vendor = {
  id: 'redfish',
  name: 'Redfish (server management)',
  layer: 'api',
  marks: [{ body: { all: ['@Message.ExtendedInfo', '"MessageId"'] } }],
  denials: [
    {
      when: { body: { all: ['@Message.ExtendedInfo', '.NoValidSession"'] }, credentials: 'none' },
      cause: 'no-credentials',
      says: 'nobody is logged in.',
      confidence: 'certain',
      source: 'https://redfish.dmtf.org/registries/Base.1.18.1.json',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "Base.1.18.GeneralError", "message": "See @Message.ExtendedInfo for more information.", "@Message.ExtendedInfo": [{"MessageId": "Base.1.18.NoValidSession", "Message": "There is no valid session established with the implementation."}]}}`,
    },
    {
      when: { body: { all: ['@Message.ExtendedInfo', '.NoValidSession"'] }, credentials: 'some' },
      cause: 'invalid-credentials',
      says: 'the login is not accepted, or the session is over.',
      confidence: 'likely',
      orElse: ['expired-credentials'],
      source: 'https://redfish.dmtf.org/registries/Base.1.18.1.json',
      sample: `GET /api/items HTTP/1.1
Host: api.example.com
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error": {"code": "Base.1.18.GeneralError", "message": "See @Message.ExtendedInfo for more information.", "@Message.ExtendedInfo": [{"MessageId": "Base.1.18.NoValidSession", "Message": "There is no valid session established with the implementation."}]}}`,
    },
    {
      when: { body: { all: ['@Message.ExtendedInfo', '.InsufficientPrivilege"'] } },
      cause: 'insufficient-permission',
      says: 'the account lacks a privilege.',
      confidence: 'certain',
      source: 'https://redfish.dmtf.org/registries/Base.1.18.1.json',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "Base.1.18.GeneralError", "message": "See @Message.ExtendedInfo for more information.", "@Message.ExtendedInfo": [{"MessageId": "Base.1.18.InsufficientPrivilege", "Message": "There are insufficient privileges for the account or credentials associated with the current session to perform the requested operation."}]}}`,
    },
    {
      when: { body: { all: ['@Message.ExtendedInfo', '.PasswordChangeRequired"'] } },
      cause: 'expired-credentials',
      says: 'the password has to be changed before anything else.',
      confidence: 'likely',
      source: 'https://redfish.dmtf.org/registries/Base.1.18.1.json',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "Base.1.18.GeneralError", "message": "See @Message.ExtendedInfo for more information.", "@Message.ExtendedInfo": [{"MessageId": "Base.1.18.PasswordChangeRequired", "Message": "The password provided for this account must be changed before access is granted."}]}}`,
    },
    {
      when: { body: { all: ['@Message.ExtendedInfo', '.AccountForSessionNoLongerExists"'] } },
      cause: 'account-disabled',
      says: 'the account of the session was removed.',
      confidence: 'certain',
      source: 'https://redfish.dmtf.org/registries/Base.1.18.1.json',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error": {"code": "Base.1.18.GeneralError", "message": "See @Message.ExtendedInfo for more information.", "@Message.ExtendedInfo": [{"MessageId": "Base.1.18.AccountForSessionNoLongerExists", "Message": "The account for the current session is removed, and the current session is also removed."}]}}`,
    },
    {
      when: { body: { all: ['@Message.ExtendedInfo', '.SessionLimitExceeded"'] } },
      cause: 'rate-limited',
      says: 'as many sessions are open as the controller allows.',
      confidence: 'likely',
      orElse: ['resource-state'],
      source: 'https://redfish.dmtf.org/registries/Base.1.18.1.json',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: application/json

{"error": {"code": "Base.1.18.GeneralError", "message": "See @Message.ExtendedInfo for more information.", "@Message.ExtendedInfo": [{"MessageId": "Base.1.18.SessionLimitExceeded", "Message": "The session establishment failed due to the number of simultaneous sessions exceeding the limit of the implementation."}]}}`,
    },
  ],
};
