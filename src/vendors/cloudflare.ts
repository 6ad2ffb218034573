import type { Vendor, VendorCodes } from '../engine/vendor.ts';

/** What the codes on Cloudflare's own pages mean, wherever they stand. */
const refusals: VendorCodes['codes'] = {
  '1000': [
    'server-config',
    'the name points to an address that is not allowed, or the request passed Cloudflare twice (1000).',
  ],
  '1001': ['server-config', 'the name is not one of a site that Cloudflare serves (1001).'],
  '1002': ['server-config', 'the name points to an address that is not allowed (1002).'],
  '1003': ['origin-rejected', 'the server was asked for by its address in place of its name (1003).'],
  '1004': [
    'server-config',
    'Cloudflare does not serve this site: it was switched off or is not ready (1004).',
    'likely',
  ],
  '1005': ['ip-blocked', 'the network of the caller is banned by this site (1005).'],
  '1006': ['ip-blocked', 'the address of the caller is banned by this site (1006).'],
  '1007': ['ip-blocked', 'the address of the caller is banned by this site (1007).'],
  '1008': ['ip-blocked', 'the address of the caller is banned by this site (1008).'],
  '1009': ['geo-blocked', 'this site refuses the country that the caller seems to be in (1009).'],
  '1010': ['bot-challenge', 'this site refuses the browser or program by its signature (1010).'],
  '1011': ['origin-rejected', 'this site does not let its files be embedded elsewhere (1011).'],
  '1012': ['ip-blocked', 'the address of the caller is refused because of what was seen from it (1012).', 'likely'],
  '1013': ['origin-rejected', 'the host name of the request and of the TLS connection differ (1013).', 'likely'],
  '1014': ['server-config', 'the name points to a site of another account (1014).'],
  '1015': ['rate-limited', 'too many requests for the limit that this site has set (1015).'],
  '1020': ['waf-blocked', 'a firewall rule of this site refused the request (1020).'],
  '1027': ['rate-limited', 'the daily quota of this site is used up (1027).'],
  '1034': ['server-config', 'the name points to an address that serves no sites (1034).', 'likely'],
  '1106': ['ip-blocked', 'the address of the caller is banned by this site (1106).'],
};

/** Cloudflare: its own refusals, from its documentation and source. */
export const cloudflare: Vendor = {
  id: 'cloudflare',
  name: 'Cloudflare',
  layer: 'edge',
  marks: [
    { header: { 'cf-mitigated': true } },
    {
      body: ['id="cf-error-details"', 'id="cf-wrapper"', 'class="cf-error-details', 'data-translate="block_headline"'],
    },
    { body: '/cdn-cgi/challenge-platform/', text: 'Just a moment...' },
  ],
  denials: [
    {
      when: { header: { 'cf-mitigated': 'challenge' }, status: [403, 429, 503, 401] },
      cause: 'bot-challenge',
      says: 'the site wants the browser to pass a challenge first.',
      confidence: 'certain',
      source:
        'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
cf-mitigated: challenge
Server: cloudflare

<title>Just a moment...</title>`,
    },
    {
      when: { body: '<title>Just a moment...</title>', status: [403, 429, 503] },
      cause: 'bot-challenge',
      says: 'the site wants the browser to pass a challenge first.',
      confidence: 'likely',
      source: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>`,
    },
    {
      when: { text: 'Sorry, you have been blocked' },
      cause: 'waf-blocked',
      says: 'the protection of this site took the request for an attack.',
      confidence: 'likely',
      orElse: ['ip-blocked', 'bot-challenge'],
      source: 'https://developers.cloudflare.com/waf/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<title>Attention Required! | Cloudflare</title>
<div id="cf-error-details"><h1 data-translate="block_headline">Sorry, you have been blocked</h1>
<p>You are unable to access example.com</p></div>`,
    },
    {
      when: { text: 'The owner of this website', body: 'has banned your access based on your browser' },
      cause: 'bot-challenge',
      says: 'this site refuses the browser or program by its signature.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div id="cf-error-details"><p>The owner of this website (example.com) has banned your access based on your browser's signature.</p></div>`,
    },
    {
      when: { text: 'The owner of this website', body: 'has banned the country or region your IP address is in' },
      cause: 'geo-blocked',
      says: 'this site refuses the country or region that the caller seems to be in.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div id="cf-error-details"><p>The owner of this website (example.com) has banned the country or region your IP address is in (XX) from accessing this website.</p></div>`,
    },
    {
      when: { text: 'The owner of this website', body: 'has banned the autonomous system number' },
      cause: 'ip-blocked',
      says: 'this site refuses the whole network that the address of the caller belongs to.',
      confidence: 'certain',
      source:
        'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1005/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div id="cf-error-details"><p>The owner of this website (example.com) has banned the autonomous system number (ASN) your IP address is in (64496) from accessing this website.</p></div>`,
    },
    {
      when: { text: 'The owner of this website', body: 'has banned your IP address' },
      cause: 'ip-blocked',
      says: 'this site has banned the address of the caller.',
      confidence: 'certain',
      source:
        'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1006/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div id="cf-error-details"><p>The owner of this website (example.com) has banned your IP address (192.0.2.7).</p></div>`,
    },
    {
      when: { text: 'The owner of this website', body: 'does not allow hotlinking to that resource' },
      cause: 'origin-rejected',
      says: 'this site does not let its files be embedded elsewhere.',
      confidence: 'certain',
      source:
        'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1011/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div id="cf-error-details"><p>The owner of this website (example.com) does not allow hotlinking to that resource (/images/logo.png).</p></div>`,
    },
    {
      when: {
        body: [
          'data-translate="complete_sec_check"',
          'id="cf-challenge-running"',
          'cf_captcha_kind',
          'data-translate="checking_browser"',
          'class="cf-browser-verification',
          'id="cf-im-under-attack"',
        ],
      },
      cause: 'bot-challenge',
      says: 'the site wants the browser to pass a check first.',
      confidence: 'certain',
      source: 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/',
      sample: `HTTP/1.1 503 Service Unavailable
Content-Type: text/html; charset=utf-8

<h1><span data-translate="checking_browser">Checking your browser before accessing</span> example.com.</h1>`,
    },
  ],
  vocabularies: [
    {
      at: { body: 'error code: {}' },
      when: { body: { starts: 'error code: 1' }, header: { server: 'cloudflare' } },
      confidence: 'certain',
      codes: refusals,
      source: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/plain; charset=utf-8
Server: cloudflare

error code: 1020`,
    },
    {
      at: { body: '<span>{}</span>' },
      when: { body: ['id="cf-error-details"', 'class="cf-error-'] },
      confidence: 'certain',
      codes: refusals,
      source: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<div id="cf-error-details"><h1><span data-translate="error">Error</span><span>1015</span></h1><h2>You are being rate limited</h2></div>`,
    },
    {
      at: { body: '<span class="cf-error-code">{}</span>' },
      confidence: 'certain',
      codes: refusals,
      source: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8

<h1><span class="cf-error-type">Error</span> <span class="cf-error-code">1009</span></h1>`,
    },
    {
      at: { json: 'error_code' },
      when: { json: { cloudflare_error: true } },
      confidence: 'certain',
      codes: refusals,
      source: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type": "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1020/", "title": "Error 1020: Access denied", "status": 403, "error_code": 1020, "cloudflare_error": true}`,
    },
  ],
  remedies: {
    'preflight-denied': [
      {
        text: 'Let preflights skip the rule: they can neither log in nor pass a challenge.',
        code: {
          language: 'text',
          text: 'http.request.method eq "OPTIONS" and any(http.request.headers["access-control-request-method"][*] ne "")',
        },
      },
      {
        text: 'Where Access protects the application, open its CORS settings and let OPTIONS requests pass to the origin.',
      },
    ],
    'cors-opaque-denial': [
      {
        text: 'Add the CORS fields with a response header transform rule: refusals of the edge do not reach the application that would add them. This expression selects the answers that Cloudflare itself makes.',
        code: { language: 'text', text: 'cf.response.error_type ne ""' },
      },
    ],
  },
};
