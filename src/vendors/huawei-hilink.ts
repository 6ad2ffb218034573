import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/Salamek/huawei-lte-api/blob/HEAD/huawei_lte_api/enums/client.py';

/** Huawei routers and modems (HiLink): the numbers of their refusals, which come with status 200. */
export const huaweiHilink: Vendor = {
  id: 'huawei-hilink',
  name: 'Huawei HiLink',
  layer: 'server',
  marks: [],
  denials: [],
  vocabularies: [
    {
      at: { body: '<code>{}</code>' },
      when: { status: [200, 401, 403], body: { all: ['<error>', '</message>'] } },
      codes: {
        '100003': ['no-credentials', 'nobody is logged in, or the user may not do this.'],
        '108001': ['invalid-credentials', 'the user name is wrong.'],
        '108002': ['invalid-credentials', 'the password is wrong.'],
        '108003': ['resource-state', 'somebody is logged in already.'],
        '108006': ['invalid-credentials', 'user name or password is wrong.'],
        '108007': ['rate-limited', 'too many failed logins: the device waits for a while.'],
        '125001': ['csrf-rejected', 'the token of the request is not the one that the device gave.'],
        '125002': ['csrf-rejected', 'the token of the request is missing, or has been used.'],
        '125003': ['csrf-rejected', 'the token of the session is missing, or has been used.'],
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: application/xml

<?xml version="1.0" encoding="UTF-8"?>
<error>
<code>125002</code>
<message></message>
</error>`,
    },
  ],
};
