import type { Vendor } from '../engine/vendor.ts';

/** Captive portals (coova, openNDS, pfSense, OPNsense, UniFi, MikroTik, Aruba, Meraki): how it words its denials, from its documentation and source. */
export const captivePortal: Vendor = {
  id: 'captive-portal',
  name: 'Captive portals (coova, openNDS, pfSense, OPNsense, UniFi, MikroTik, Aruba, Meraki)',
  layer: 'network',
  marks: [],
  denials: [
    {
      when: {
        status: 511,
        text: ['Network Authentication Required', 'authenticate with the local network', 'log in to this network'],
        withoutHeader: ['ngrok-error-code'],
      },
      cause: 'network-filter',
      says: 'the network wants its own login first.',
      confidence: 'certain',
      source: 'https://www.rfc-editor.org/rfc/rfc6585',
      sample: `HTTP/1.1 511 Network Authentication Required
Content-Type: text/html; charset=utf-8

<title>Network Authentication Required</title><p>You need to authenticate with the local network in order to gain access.</p>`,
    },
    {
      when: { body: '<WISPAccessGatewayParam', status: [200, 302, 401, 403] },
      cause: 'network-filter',
      says: 'the network wants its own login first.',
      confidence: 'certain',
      source: 'https://github.com/coova/coova-chilli/blob/HEAD/src/redir.c',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<HTML><!--
<?xml version="1.0" encoding="UTF-8"?>
<WISPAccessGatewayParam><Redirect><MessageType>100</MessageType></Redirect></WISPAccessGatewayParam>
--></HTML>`,
    },
    {
      when: { text: 'Error 403 - Forbidden - Access Denied to this Client!' },
      cause: 'network-filter',
      says: 'the network does not let this device through.',
      confidence: 'certain',
      source: 'https://github.com/openNDS/openNDS/blob/HEAD/src/http_microhttpd.c',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<html><head><title>Error 403</title></head><body><h1>Error 403 - Forbidden - Access Denied to this Client!</h1></body></html>`,
    },
    {
      when: {
        status: [302, 303, 307],
        header: {
          location: [
            ':8880/guest/s/',
            ':8843/guest/s/',
            '/login?dst=http',
            '/cgi-bin/login?cmd=login&',
            '/hotspotlogin',
            '&redirurl=http',
            'network-auth.com/splash',
            '/opennds_auth',
            '&switch_url=http',
            '?switch_url=http',
            '/fgtauth?',
          ],
        },
      },
      cause: 'network-filter',
      says: 'the network wants its own login first.',
      confidence: 'likely',
      source: 'https://docs.opnsense.org/manual/captiveportal.html',
      sample: `HTTP/1.1 302 Found
Location: http://192.168.1.1:8880/guest/s/default/?id=aa:bb:cc:dd:ee:ff&url=http://example.com/`,
    },
  ],
};
