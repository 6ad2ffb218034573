import type { Vendor } from '../engine/vendor.ts';

const source = 'https://github.com/pfsense/pfsense/blob/HEAD/src/etc/inc/auth.inc';

/** pfSense and OPNsense: what their own pages refuse, from their source. */
export const pfsense: Vendor = {
  id: 'pfsense',
  name: 'pfSense and OPNsense',
  layer: 'server',
  marks: [],
  denials: [
    {
      when: { status: [200, 403, 501], text: 'Potential DNS Rebind attack detected' },
      cause: 'origin-rejected',
      says: 'the Host of the request is not a name of this firewall.',
      confidence: 'certain',
      fix: {
        text: 'Open the firewall by its address, or add the name under System, Advanced, Admin Access, Alternate Hostnames.',
      },
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body id="error"><a href="index.php?logout">Potential DNS Rebind attack detected, see https://en.wikipedia.org/wiki/DNS_rebinding<br />Try accessing the router by IP address instead of by hostname.</a></body></html>`,
    },
    {
      when: {
        status: [200, 403, 501],
        text: 'has been detected. Try to access the router by IP address instead of by hostname',
      },
      cause: 'origin-rejected',
      says: 'the Host of the request is not a name of this firewall.',
      fix: {
        text: 'Open the firewall by its address, or add the name under System, Settings, Administration, Alternate Hostnames.',
      },
      source: 'https://github.com/opnsense/core/blob/HEAD/src/www/authgui.inc',
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<!doctype html><html><body><p>A potential <a href="http://en.wikipedia.org/wiki/DNS_rebinding">DNS Rebind attack</a> has been detected. Try to access the router by IP address instead of by hostname. You can disable this check if needed under System: Settings: Administration.</p></body></html>`,
    },
    {
      when: {
        status: [200, 403, 501],
        text: [
          'An HTTP_REFERER was detected other than what is defined in System',
          'does not match the predefined settings. You can disable this check if needed under System: Settings: Administration',
        ],
      },
      cause: 'origin-rejected',
      says: 'the page that sent the request is none of the firewall.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body id="error"><a href="index.php?logout">An HTTP_REFERER was detected other than what is defined in System &gt; Advanced (http://nas.example.com/).  If not needed, this check can be disabled in System &gt; Advanced &gt; Admin.</a></body></html>`,
    },
    {
      when: { status: [200, 403, 501], text: 'Access attempt from a temporarily locked out client address' },
      cause: 'rate-limited',
      says: 'too many failed logins came from this address: it is locked out for a while.',
      confidence: 'certain',
      source,
      sample: `HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<!DOCTYPE html><html lang="en"><head><title>Error</title></head><body id="error"><a href="index.php?logout">Access Denied<br/><br/>Access attempt from a temporarily locked out client address.<br /><br />Try accessing the firewall again after the lockout expires.</a></body></html>`,
    },
  ],
};
