import type { Vendor } from '../engine/vendor.ts';

/** Cisco Umbrella: its own refusals, from its documentation and source. */
export const ciscoUmbrella: Vendor = {
  id: 'cisco-umbrella',
  name: 'Cisco Umbrella',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: { text: ['This site is blocked due to', 'Sorry, block.opendns.com', 'Cisco Umbrella'] },
      cause: 'network-filter',
      says: 'a filter of the network that the caller is in refuses the site.',
      confidence: 'likely',
      source: 'https://docs.umbrella.com/deployment-umbrella/docs/customize-block-pages',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Site Blocked</title><p>This site is blocked due to a security threat. Cisco Umbrella</p>`,
    },
    {
      when: {
        status: [200, 403],
        body: {
          all: [
            'location',
            ['//block.opendns.com/', '//malware.opendns.com/', '//phish.opendns.com/', '//bpb.opendns.com/'],
          ],
        },
        mediaType: 'html',
      },
      cause: 'network-filter',
      says: 'a filter on the network sends the browser on to its block page.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html

<html><head><script type="text/javascript">location.replace("https://block.opendns.com/?url=1234&ablock");</script></head></html>`,
    },
    {
      when: {
        status: [301, 302, 303, 307],
        header: {
          location: ['//block.opendns.com', '//malware.opendns.com', '//phish.opendns.com', '//bpb.opendns.com'],
        },
      },
      cause: 'network-filter',
      says: 'a filter on the network does not let this address through.',
      confidence: 'certain',
      source: 'https://github.com/ooni/blocking-fingerprints/blob/HEAD/fingerprints_http.csv',
      sample: `HTTP/1.1 303 See Other
Location: https://block.opendns.com/?url=x`,
    },
  ],
};
