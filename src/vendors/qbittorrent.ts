import type { Vendor } from '../engine/vendor.ts';

/** qBittorrent: its own refusals, from its documentation and source. */
export const qbittorrent: Vendor = {
  id: 'qbittorrent',
  name: 'qBittorrent',
  layer: 'api',
  marks: [],
  denials: [
    {
      when: { status: 403, text: ['Your IP address has been banned after too many failed authentication attempts.'] },
      cause: 'rate-limited',
      says: 'too many failed logins from this address.',
      confidence: 'likely',
      orElse: ['ip-blocked'],
      source: 'https://github.com/qbittorrent/qBittorrent/blob/HEAD/src/webui/webapplication.cpp',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8

Your IP address has been banned after too many failed authentication attempts.`,
    },
  ],
};
