import type { Vendor } from '../engine/vendor.ts';

/** WebDAV, CalDAV and CardDAV servers: the refusals that RFC 3744 and RFC 4918 define. */
export const webdav: Vendor = {
  id: 'webdav',
  name: 'WebDAV servers',
  layer: 'server',
  marks: [
    { status: [403, 423], body: { all: ['DAV:', ['need-privileges', 'lock-token-submitted', 'no-conflicting-lock']] } },
  ],
  denials: [
    {
      when: { status: 403, body: { all: ['DAV:', 'need-privileges'] } },
      cause: 'insufficient-permission',
      says: 'the caller lacks the privilege that is named on this resource.',
      confidence: 'certain',
      source: 'https://www.rfc-editor.org/rfc/rfc3744#section-7.1.1',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<D:error xmlns:D="DAV:"><D:need-privileges><D:resource><D:href>/calendars/team/</D:href><D:privilege><D:write-content/></D:privilege></D:resource></D:need-privileges></D:error>`,
    },
    {
      when: { status: 423, body: { all: ['DAV:', ['lock-token-submitted', 'no-conflicting-lock']] } },
      cause: 'resource-state',
      says: 'somebody holds a lock on this resource.',
      confidence: 'certain',
      source: 'https://www.rfc-editor.org/rfc/rfc4918#section-16',
      sample: `HTTP/1.1 423 Locked
Content-Type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<D:error xmlns:D="DAV:"><D:lock-token-submitted><D:href>/plans/a.docx</D:href></D:lock-token-submitted></D:error>`,
    },
  ],
};
