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
        '105': ['insufficient-permission', 'the session may not do this.'],
        '106': ['expired-credentials', 'the session has timed out.'],
        '107': ['revoked-credentials', 'the same account logged in elsewhere, which ended this session.'],
        '119': ['invalid-credentials', 'the session is not known, or its cookie is missing.', 'likely'],
        '150': ['ip-blocked', 'the address differs from the one that logged in.'],
        '400': ['invalid-credentials', 'name or password is wrong.'],
        '401': ['account-disabled', 'the account is disabled.'],
        '402': ['insufficient-permission', 'the account may not use this application.'],
        '403': ['step-up-required', 'a one-time code is asked for.'],
        '404': ['invalid-credentials', 'the one-time code is wrong.'],
        '406': ['step-up-required', 'a second factor has to be set up.'],
        '407': ['ip-blocked', 'the address is blocked after failed logins.'],
        '408': ['expired-credentials', 'the password has expired and cannot be changed.'],
        '409': ['expired-credentials', 'the password has expired.'],
        '410': ['expired-credentials', 'the password has to be changed.'],
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
