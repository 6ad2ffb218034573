import type { Vendor } from '../engine/vendor.ts';

/** Sucuri: its own refusals, from its documentation and source. */
export const sucuri: Vendor = {
  id: 'sucuri',
  name: 'Sucuri',
  layer: 'edge',
  marks: [{ body: ['Sucuri WebSite Firewall', 'Sucuri Website Firewall'] }, { header: { 'x-sucuri-block': true } }],
  denials: [
    {
      when: { text: 'Sucuri Website Firewall' },
      cause: 'waf-blocked',
      says: 'a rule of the firewall refused the request.',
      confidence: 'likely',
      source: 'https://docs.sucuri.net/website-firewall/sucuri-firewall-troubleshooting-guide/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Sucuri WebSite Firewall - Access Denied</title><h2>Access Denied - Sucuri Website Firewall</h2><table><tr><td>Block ID:</td><td>RFI003</td></tr><tr><td>Block reason:</td><td>An attempted RFI/LFI was detected and blocked.</td></tr></table>`,
    },
    {
      when: { text: ['Block ID: GEO', 'Access from your Country was disabled'], body: 'Sucuri' },
      cause: 'geo-blocked',
      says: 'the site refuses the country that the caller seems to be in.',
      confidence: 'likely',
      source: 'https://docs.sucuri.net/website-firewall/sucuri-firewall-troubleshooting-guide/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Sucuri WebSite Firewall - Access Denied</title><h2>Access Denied - Sucuri Website Firewall</h2><table><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table>`,
    },
    {
      when: {
        text: [
          'Block ID: IPB',
          'Block ID: BLACK',
          'Your IP address is blacklisted',
          'Your IP Address is blocked',
          'IP Address not whitelisted',
          'Access denied. Your IP',
        ],
        body: 'Sucuri',
      },
      cause: 'ip-blocked',
      says: 'the address of the caller is on a list of the firewall, or on no list of those let in.',
      confidence: 'likely',
      source: 'https://docs.sucuri.net/website-firewall/sucuri-firewall-troubleshooting-guide/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Sucuri WebSite Firewall - Access Denied</title><h2>Access Denied - Sucuri Website Firewall</h2><table><tr><td>Block ID:</td><td>IPB16</td></tr><tr><td>Block reason:</td><td>Your IP Address is blocked</td></tr></table>`,
    },
    {
      when: { text: ['Block ID: BOT', 'Block ID: EXPVP', 'Bad bot access attempt', 'Anti-scanner'], body: 'Sucuri' },
      cause: 'bot-challenge',
      says: 'the firewall takes the caller for a program that it refuses.',
      confidence: 'likely',
      orElse: ['waf-blocked'],
      source: 'https://docs.sucuri.net/website-firewall/sucuri-firewall-troubleshooting-guide/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Sucuri WebSite Firewall - Access Denied</title><h2>Access Denied - Sucuri Website Firewall</h2><table><tr><td>Block ID:</td><td>BOT01</td></tr><tr><td>Block reason:</td><td>Bad bot access attempt</td></tr></table>`,
    },
    {
      when: { text: ['Block ID: DDOS'], body: 'Sucuri' },
      cause: 'rate-limited',
      says: 'too many requests from one address.',
      confidence: 'likely',
      orElse: ['bot-challenge'],
      source: 'https://docs.sucuri.net/website-firewall/sucuri-firewall-troubleshooting-guide/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Sucuri WebSite Firewall - Access Denied</title><h2>Access Denied - Sucuri Website Firewall</h2><table><tr><td>Block ID:</td><td>DDOS22</td></tr><tr><td>Block reason:</td><td>Too many requests</td></tr></table>`,
    },
  ],
};
