import type { Vendor } from '../engine/vendor.ts';

/** PyPI: its own refusals, from its documentation and source. */
export const pypi: Vendor = {
  id: 'pypi',
  name: 'PyPI',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { text: ['Invalid or non-existent authentication information.'] },
      cause: 'invalid-credentials',
      says: 'the token is not known, or not meant for this index.',
      confidence: 'likely',
      orElse: ['wrong-audience'],
      source: 'https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.`,
    },
    {
      when: { text: ["isn't allowed to upload to project", 'is not allowed to upload to project'] },
      cause: 'insufficient-permission',
      says: 'the project belongs to somebody else.',
      confidence: 'certain',
      source: 'https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

The user 'alice' isn't allowed to upload to project 'tool'.`,
    },
    {
      when: { text: ['Username/Password authentication is no longer supported'] },
      cause: 'wrong-scheme',
      says: 'PyPI takes API tokens and trusted publishers, no passwords.',
      confidence: 'certain',
      source: 'https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain

403 Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://pypi.org/help/#apitoken and https://pypi.org/help/#trusted-publishers`,
    },
  ],
};
