import type { Vendor } from '../engine/vendor.ts';

/** Cloudinary: what its delivery says in a field of its own. */
export const cloudinary: Vendor = {
  id: 'cloudinary',
  name: 'Cloudinary',
  layer: 'edge',
  marks: [{ header: { 'x-cld-error': true } }],
  denials: [
    {
      when: { status: 401, header: { 'x-cld-error': 'deny or ACL failure' } },
      cause: 'insufficient-permission',
      says: 'the delivery settings or the access rules of the account do not give this file out; PDF and ZIP files need a setting of their own.',
      confidence: 'certain',
      fix: {
        text: 'If the file is a PDF or a ZIP, allow the delivery of such files in the security settings of the account; else look at the access control of the file.',
      },
      source: 'https://cloudinary.com/documentation/control_access_to_media',
      sample: `HTTP/1.1 401 Unauthorized
Content-Length: 0
X-Cld-Error: deny or ACL failure`,
    },
  ],
};
