import type { Vendor } from '../engine/vendor.ts';

/** Akamai: its own refusals, from its documentation and source. */
export const akamai: Vendor = {
  id: 'akamai',
  name: 'Akamai',
  layer: 'edge',
  marks: [{ header: { server: 'AkamaiGHost' }, body: ['Reference&#32;&#35;', 'errors.edgesuite.net'] }],
  denials: [
    {
      when: {
        body: [
          'You don\'t have permission to access "http&#58;&#47;&#47;',
          'https&#58;&#47;&#47;errors&#46;edgesuite&#46;net',
          'You don\'t have permission to access "http',
        ],
        text: 'Reference #',
      },
      cause: 'waf-blocked',
      says: 'a rule at the edge refused the request: its firewall, its bot manager, or a list of addresses and countries.',
      confidence: 'likely',
      orElse: ['bot-challenge', 'ip-blocked', 'geo-blocked'],
      source: 'https://techdocs.akamai.com/property-mgr/docs/access-denied',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: text/html; charset=utf-8
Server: AkamaiGHost

<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>
You don't have permission to access "http&#58;&#47;&#47;www&#46;example&#46;com&#47;" on this server.<P>
Reference&#32;&#35;18&#46;9d7a1002&#46;1700000000&#46;1a2b3c
</BODY></HTML>`,
    },
    {
      when: {
        url: ['hdnts=', 'hdnea=', 'hdntl=', 'edge_auth=', '__token__='],
        body: [
          'You don\'t have permission to access "http&#58;&#47;&#47;',
          'https&#58;&#47;&#47;errors&#46;edgesuite&#46;net',
          'You don\'t have permission to access "http',
        ],
        text: 'Reference #',
      },
      cause: 'bad-signature',
      says: 'the address carries a token that the edge checks: one that has ended, was changed or was made for another path is refused with this page, which is also that of its other rules.',
      confidence: 'likely',
      orElse: ['expired-credentials', 'waf-blocked', 'geo-blocked', 'ip-blocked'],
      source: 'https://techdocs.akamai.com/property-mgr/docs/auth-token-2-0-ver',
      sample: `GET /film/1.ts?hdnts=exp=1900000000~acl=/film/*~hmac=0a HTTP/1.1
Host: vod.example.com
---
HTTP/1.1 403 Forbidden
Content-Type: text/html
Server: AkamaiGHost

<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>
You don't have permission to access "http&#58;&#47;&#47;vod&#46;example&#46;com&#47;" on this server.<P>
Reference&#32;&#35;18&#46;9d7a1002&#46;1700000000&#46;1a2b3c
</BODY></HTML>`,
    },
    {
      when: { json: { type: '/-/pep-authn/' } },
      cause: 'bad-signature',
      says: 'the client token, the time or the signature of the request is not accepted.',
      confidence: 'likely',
      orElse: ['invalid-credentials', 'clock-skew'],
      source: 'https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type": "https://problems.luna.akamaiapis.net/-/pep-authn/deny", "title": "Not authorized", "status": 401, "detail": "The signature does not match"}`,
    },
    {
      when: { json: { type: '/-/pep-authn/', detail: 'WAF deny rule' } },
      cause: 'waf-blocked',
      says: 'a rule of the firewall in front of the API refused the call; its name is given.',
      confidence: 'likely',
      orElse: ['rate-limited', 'ip-blocked'],
      source: 'https://github.com/akamai/cli-property/issues/53',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/problem+json

{"type":"https://problems.luna.akamaiapis.net/-/pep-authn/request-error","title":"Bad request","status":400,"detail":"WAF deny rule IPBLOCK-BURST4-54013"}`,
    },
    {
      when: { json: { type: '/-/pep-authz/' } },
      cause: 'insufficient-scope',
      says: 'the client has no grant for this API.',
      confidence: 'likely',
      orElse: ['insufficient-permission'],
      source: 'https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid',
      sample: `HTTP/1.1 403 Forbidden
Content-Type: application/json

{"type": "https://problems.luna.akamaiapis.net/-/pep-authz/deny", "title": "Forbidden", "status": 403, "detail": "The client does not have the grant needed for the request"}`,
    },
    {
      when: { body: ['"sec-cpt-if"', 'sec-if-cpt-container', 'scf-akamai-logo'], status: [200, 403, 428, 429] },
      cause: 'bot-challenge',
      says: 'the bot manager wants the browser to pass a check first.',
      confidence: 'likely',
      source: 'https://techdocs.akamai.com/bot-manager/docs/crypto-challenge',
      sample: `HTTP/1.1 428 Error
Content-Type: text/html; charset=utf-8

<div id="sec-if-cpt-container"></div>`,
    },
    {
      when: { json: { 'sec-cp-challenge': { equals: 'true' }, provider: true }, status: [200, 403, 428, 429] },
      cause: 'bot-challenge',
      says: 'the bot manager wants the browser to solve a task first; a script gets it as JSON.',
      confidence: 'certain',
      source: 'https://techdocs.akamai.com/bot-manager/docs/crypto-challenge',
      sample: `HTTP/1.1 428 Precondition Required
Content-Type: application/json

{"sec-cp-challenge": "true", "provider": "crypto", "branding_url_content": "/_sec/cp_challenge/crypto_message.htm", "chlg_duration": 30, "token": "AAQ", "timestamp": 1700000000, "nonce": "5f", "difficulty": 15000, "timeout": 1000, "cpu": false}`,
    },
    {
      when: { json: { type: '/-/pep-authn/', detail: { equals: 'Inactive client token' } } },
      cause: 'revoked-credentials',
      says: 'the client token was switched off.',
      confidence: 'certain',
      source: 'https://techdocs.akamai.com/iam-api/reference/401',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"https://problems.luna.akamaiapis.net/-/pep-authn/deny","title":"Not authorized","status":401,"detail":"Inactive client token"}`,
    },
    {
      when: { json: { type: '/-/pep-authn/', detail: ['Invalid timestamp'] } },
      cause: 'clock-skew',
      says: 'the timestamp of the request is too far from the time of the server.',
      confidence: 'likely',
      source: 'https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid',
      sample: `HTTP/1.1 400 Bad Request
Content-Type: application/json

{"type":"https://problems.luna.akamaiapis.net/-/pep-authn/request-error","title":"Bad request","status":400,"detail":"Invalid timestamp"}`,
    },
    {
      when: { json: { type: '/-/pep-authn/', detail: ['The signature does not match'] } },
      cause: 'bad-signature',
      says: 'the signature does not fit the request and the client secret.',
      confidence: 'likely',
      source: 'https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"https://problems.luna.akamaiapis.net/-/pep-authn/deny","title":"Not authorized","status":401,"detail":"The signature does not match"}`,
    },
    {
      when: {
        json: {
          type: '/-/pep-authn/',
          detail: [
            'Invalid authorization client token',
            'Invalid authorization access token',
            'Unknown client token',
            'Client token not found',
          ],
        },
      },
      cause: 'invalid-credentials',
      says: 'the client or access token is unknown.',
      confidence: 'likely',
      source: 'https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid',
      sample: `HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"type":"https://problems.luna.akamaiapis.net/-/pep-authn/deny","title":"Not authorized","status":401,"detail":"Invalid authorization client token"}`,
    },
  ],
};
