import type { Vendor } from '../engine/vendor.ts';

/** Microsoft Exchange: its refusals, from its documentation or source. */
export const exchange: Vendor = {
  id: 'exchange',
  name: 'Microsoft Exchange',
  layer: 'api',
  marks: [{ header: { 'x-feserver': true } }, { header: { 'x-owa-version': true } }],
  denials: [
    {
      when: { status: 440, statusText: 'Login Timeout' },
      cause: 'expired-credentials',
      says: 'the session of Outlook on the web has timed out.',
      source: 'https://learn.microsoft.com/en-us/exchange/',
      sample: `HTTP/1.1 440 Login Timeout
X-OWA-Version: 15.2.1118.40`,
    },
  ],
  vocabularies: [
    {
      at: { body: '>{}</' },
      when: { status: [200, 400, 401, 403, 500, 503], body: ':ResponseCode' },
      codes: {
        ErrorAccessDenied: ['insufficient-permission', 'the user has no right to the mailbox or item.', 'likely'],
        ErrorImpersonationDenied: ['insufficient-permission', 'the account may not act for this user.', 'likely'],
        ErrorImpersonateUserDenied: ['insufficient-permission', 'the account may not act for this user.', 'likely'],
        ErrorImpersonationFailed: ['insufficient-permission', 'acting for this user failed.', 'likely'],
        ErrorSendAsDenied: ['insufficient-permission', 'the user may not send in this name.', 'likely'],
        ErrorNonExistentMailbox: ['invalid-credentials', 'there is no such mailbox.', 'likely'],
        ErrorAccountDisabled: ['account-disabled', 'the account is disabled.', 'likely'],
        ErrorPasswordExpired: ['expired-credentials', 'the password has expired.', 'likely'],
        ErrorPasswordChangeRequired: ['expired-credentials', 'the password has to be changed.', 'likely'],
        ErrorTokenSerializationDenied: ['insufficient-permission', 'the account may not pass on tokens.', 'likely'],
        ErrorServerBusy: ['rate-limited', 'the server throttles this caller.', 'likely'],
        ErrorExceededConnectionCount: ['rate-limited', 'too many connections at once.', 'likely'],
        ErrorMailboxMoveInProgress: ['resource-state', 'the mailbox is being moved.', 'likely'],
        ErrorFolderPermissions: ['insufficient-permission', 'rights on the folder are missing.', 'possible'],
      },
      source: 'https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/responsecode',
      sample: `HTTP/1.1 500 Internal Server Error
Content-Type: application/xml

<s:Fault><detail><e:ResponseCode xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors">ErrorAccessDenied</e:ResponseCode></detail></s:Fault>`,
    },
  ],
};
