import type { Vendor } from '../engine/vendor.ts';

/** Zimbra Collaboration: codes of its SOAP faults, which come under status 500, from its source. */
export const zimbra: Vendor = {
  id: 'zimbra',
  name: 'Zimbra Collaboration',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'Body.Fault.Detail.Error.Code' },
      codes: {
        'service.AUTH_EXPIRED': ['expired-credentials', 'the token of the login has expired.'],
        'service.AUTH_REQUIRED': ['no-credentials', 'no valid token of a login came along.', 'likely'],
        'service.PERM_DENIED': ['insufficient-permission', 'the account may not do this.'],
        'account.AUTH_FAILED': ['invalid-credentials', 'name and password do not fit.'],
        'account.ACCOUNT_INACTIVE': ['account-disabled', 'the account is not active.'],
        'account.MAINTENANCE_MODE': ['account-disabled', 'the account is under maintenance.'],
        'account.CHANGE_PASSWORD': ['expired-credentials', 'the password has to be changed first.', 'likely'],
        'account.TWO_FACTOR_AUTH_FAILED': ['invalid-credentials', 'the code of the second factor is wrong.'],
        'account.TWO_FACTOR_SETUP_REQUIRED': ['step-up-required', 'a second factor has to be set up first.'],
      },
      source:
        'https://github.com/Zimbra/zm-mailbox/blob/develop/common/src/java/com/zimbra/common/service/ServiceException.java',
      sample: `HTTP/1.1 500 Server Error
Content-Type: text/javascript;charset=utf-8

{"Header":{"context":{"_jsns":"urn:zimbra"}},"Body":{"Fault":{"Code":{"Value":"soap:Receiver"},"Reason":{"Text":"permission denied"},"Detail":{"Error":{"Code":"service.PERM_DENIED","_jsns":"urn:zimbra"}}}},"_jsns":"urn:zimbraSoap"}`,
    },
  ],
};
