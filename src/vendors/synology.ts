import type { Vendor } from '../engine/vendor.ts';

/** Synology DSM: its refusals, from its documentation or source. */
export const synology: Vendor = {
  id: 'synology',
  name: 'Synology DSM',
  layer: 'api',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { json: 'error.code' },
      when: { status: [200, 401, 403], url: '/webapi/', json: { success: { equals: 'false' } } },
      codes: {
        '105': ['insufficient-permission', 'the session may not do this.', 'likely'],
        '106': ['expired-credentials', 'the session has timed out.', 'likely'],
        '107': ['revoked-credentials', 'the same account logged in elsewhere, which ended this session.', 'likely'],
        '119': ['invalid-credentials', 'the session is not known, or its cookie is missing.', 'likely'],
        '150': ['ip-blocked', 'the address differs from the one that logged in.', 'likely'],
        '400': ['invalid-credentials', 'name or password is wrong.', 'likely'],
        '401': ['account-disabled', 'the account is disabled.', 'likely'],
        '402': ['insufficient-permission', 'the account may not use this application.', 'likely'],
        '403': ['step-up-required', 'a one-time code is asked for.', 'likely'],
        '404': ['invalid-credentials', 'the one-time code is wrong.', 'likely'],
        '406': ['step-up-required', 'a second factor has to be set up.', 'likely'],
        '407': ['ip-blocked', 'the address is blocked after failed logins.', 'likely'],
        '408': ['expired-credentials', 'the password has expired and cannot be changed.', 'likely'],
        '409': ['expired-credentials', 'the password has expired.', 'likely'],
        '410': ['expired-credentials', 'the password has to be changed.', 'likely'],
      },
      source:
        'https://global.download.synology.com/download/Document/Software/DeveloperGuide/Package/FileStation/All/enu/Synology_File_Station_API_Guide.pdf',
      sample: `GET /webapi/entry.cgi?api=SYNO.API.Auth HTTP/1.1
Host: nas.example.com
---
HTTP/1.1 200 OK
Content-Type: application/json

{"error":{"code":400},"success":false}`,
    },
  ],
};
