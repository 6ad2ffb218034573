import type { Vendor } from '../engine/vendor.ts';

/** Ory Kratos: its refusals, from its documentation or source. */
export const oryKratos: Vendor = {
  id: 'ory-kratos',
  name: 'Ory Kratos',
  layer: 'identity',
  marks: [],
  denials: [
    {
      when: {
        json: { 'error.reason': 'No active session was found in this request.' },
        withoutRequestHeader: ['cookie', 'authorization', 'x-session-token'],
      },
      cause: 'no-credentials',
      says: 'the request carries no session.',
      confidence: 'certain',
      source: 'https://github.com/ory/kratos/blob/HEAD/session/manager.go',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"id":"session_inactive","code":401,"status":"Unauthorized","reason":"No active session was found in this request.","message":"request refused"}}`,
    },
    {
      when: {
        json: { 'error.reason': 'No active session was found in this request.' },
        cookie: ['ory_kratos_session', 'ory_session'],
      },
      cause: 'expired-credentials',
      says: 'the session that was sent is over or unknown.',
      orElse: ['revoked-credentials', 'invalid-credentials'],
      source: 'https://github.com/ory/kratos/blob/HEAD/session/manager.go',
      sample: `GET /sessions/whoami HTTP/1.1
Host: id.example.com
Cookie: ory_kratos_session=MTYxNDYwMDAwMHxEdi1CQk
---
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":{"id":"session_inactive","code":401,"status":"Unauthorized","reason":"No active session was found in this request.","message":"request refused"}}`,
    },
  ],
  vocabularies: [
    {
      at: { json: 'error.id' },
      confidence: 'certain',
      codes: {
        session_inactive: ['no-credentials', 'there is no active session.', 'likely'],
        session_aal2_required: ['step-up-required', 'a second factor is asked for.'],
        session_aal1_required: ['no-credentials', 'a first login is asked for.', 'likely'],
        session_refresh_required: ['step-up-required', 'the login is too old for this action.'],
        security_csrf_violation: ['csrf-rejected', 'the forgery token or its cookie is missing or wrong.'],
        security_identity_mismatch: ['insufficient-permission', 'the flow was started by another identity.', 'likely'],
        session_already_available: ['resource-state', 'there is a session already.', 'likely'],
        self_service_flow_expired: ['expired-credentials', 'the login or settings form is too old.', 'likely'],
        self_service_flow_disabled: ['resource-state', 'this flow is switched off.'],
        session_verified_address_required: ['account-disabled', 'the e-mail address of the account is not verified.'],
        self_service_flow_return_to_forbidden: ['origin-rejected', 'the address to return to is not on its list.'],
        identity_disabled: ['account-disabled', 'the account is disabled.'],
      },
      source: 'https://github.com/ory/kratos/blob/HEAD/text/id.go',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":{"id":"security_csrf_violation","code":403,"status":"Forbidden","reason":"Please retry the flow and optionally clear your cookies.","message":"request refused"}}`,
    },
  ],
};
