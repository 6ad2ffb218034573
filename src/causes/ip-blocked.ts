import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { isLoginUrl } from '../engine/login.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import type { Exchange } from '../http/exchange.ts';
import { isBare } from './facts/bare-answer.ts';
import { isAnonymous, isStaticFile, pathOf } from './facts/caller.ts';
import { answered, clue } from './facts/evidence.ts';
import { cameAfter, isRefused, isServed } from './facts/outcome.ts';
import { deedClues } from './proof/deed-between.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** The caller's address is denied or not on the allow list. */
export const ipBlocked: Cause = {
  id: 'ip-blocked',
  title: 'Network address not allowed',
  headline: 'The server does not accept requests from this network address (IP).',
  meaning:
    'The server decides by the address that the request comes from: it is on a list of blocked addresses, or not on a list of allowed ones. Who is signed in does not matter. ' +
    'It does not mean that the credentials are wrong, and it is not a limit that resets by itself after a few minutes. The address that counts is that of the connection as the server sees it, which may be that of a VPN, a proxy or a whole company.',
  fixes: {
    caller: [
      {
        text: 'Find out with which address you reach the internet, over IPv4 and over IPv6; a list may hold only one of them.',
        code: { language: 'sh', text: 'curl -4 https://ifconfig.co\ncurl -6 https://ifconfig.co' },
      },
      { text: 'Try from another network: switch the VPN off, or on if the service is meant to be used through it.' },
      {
        text: 'For an API key or token that is bound to addresses, add the address of this machine in its settings, or make the call from the machine it was made for.',
      },
      {
        text: 'Ask the administrator to allow the address; send it together with the time of the request. A home connection changes its address from time to time, so ask for a range or another way.',
      },
    ],
    apiOwner: [
      {
        text: 'Say in the body that the address is what was refused, and show the address as the server saw it: it is the one fact that the caller needs.',
      },
      {
        vendor: 'express',
        text: 'Behind a proxy, tell the application how many proxies to trust; otherwise it judges the address of the proxy.',
        code: { language: 'js', text: "app.set('trust proxy', 1);" },
      },
      {
        vendor: 'aspnet-core',
        text: 'Behind a proxy, read the forwarded address before any check of it.',
        code: {
          language: 'csharp',
          text: 'app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor });',
        },
      },
    ],
    operator: [
      {
        text: 'Look the address up in the deny and allow lists of the firewall, the gateway and the web server, and in the list of temporary bans.',
        code: { language: 'sh', text: 'fail2ban-client status\nnft list ruleset | grep 203.0.113.7' },
      },
      {
        vendor: 'nginx',
        text: 'Allow the range before the final deny, and take the real address from the proxy in front.',
        code: {
          language: 'nginx',
          text: 'set_real_ip_from 10.0.0.0/8;\nreal_ip_header X-Forwarded-For;\nallow 203.0.113.0/24;\ndeny all;',
        },
      },
      { vendor: 'apache', text: 'Allow the range.', code: { language: 'apache', text: 'Require ip 203.0.113.0/24' } },
      {
        vendor: 'tomcat',
        text: 'The manager accepts only the local machine until its valve says otherwise (META-INF/context.xml of the application).',
        code: {
          language: 'xml',
          text: '<Valve className="org.apache.catalina.valves.RemoteAddrValve" allow="127\\.\\d+\\.\\d+\\.\\d+|::1|203\\.0\\.113\\.\\d+"/>',
        },
      },
      { vendor: 'cloudflare', text: 'Search Security Events for the address: they name the access rule or the list.' },
      { vendor: 's3', text: 'Look for a condition on aws:SourceIp or aws:SourceVpce in the bucket policy.' },
      {
        vendor: 'traefik',
        text: 'Add the range to the ipAllowList middleware, and set the depth of the proxies in front.',
        code: {
          language: 'yaml',
          text: 'ipAllowList:\n  sourceRange: ["203.0.113.0/24"]\n  ipStrategy:\n    depth: 1',
        },
      },
      {
        vendor: 'iis',
        text: 'Substatus 403.6 is the IP and Domain Restrictions feature.',
        code: {
          language: 'xml',
          text: '<ipSecurity allowUnlisted="false"><add ipAddress="203.0.113.0" subnetMask="255.255.255.0" allowed="true"/></ipSecurity>',
        },
      },
      {
        vendor: 'azure',
        text: 'Add the address to the firewall or the access restrictions of this resource.',
        code: {
          language: 'sh',
          text: 'az webapp config access-restriction add -g GROUP -n APP --rule-name office --action Allow --ip-address 203.0.113.0/24 --priority 100',
        },
      },
      {
        vendor: 'varnish',
        text: 'Add the address to the access list that guards this method.',
        code: { language: 'vcl', text: 'acl purgers { "127.0.0.1"; "203.0.113.7"; }' },
      },
    ],
  },
  tellApart:
    'Look at whether the same request works from another network: if so, it is this, or a rule about the country. If it works again from here after a few minutes, it was a limit on the number of requests.',
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'RFC 7239 section 5.2', url: 'https://www.rfc-editor.org/rfc/rfc7239#section-5.2' },
  ],
  examples: [
    {
      title: 'a message that the address is not on the allow list',
      http: `
        GET /v1/accounts HTTP/1.1
        Host: bank.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Your IP address is not on the allow list"}
      `,
    },
    {
      title: 'a page that says that the address is blocked',
      http: `
        GET / HTTP/1.1
        Host: forum.example.org
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/html

        <html><head><title>Blocked</title></head><body><h1>Your IP address has been blocked</h1><p>Address: 203.0.113.7</p></body></html>
      `,
    },
    {
      title: 'an error code that names the address',
      http: `
        GET /registry/v2/ HTTP/1.1
        Host: images.example.net
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"code":"IP_NOT_ALLOWED","message":"Client address 203.0.113.7 is not allowed access"}
      `,
    },
  ],
  notExamples: [
    {
      title: 'too many requests from an address, with a time to come back',
      http: `
        GET / HTTP/1.1
        Host: forum.example.org
        ---
        HTTP/1.1 429 Too Many Requests
        Retry-After: 60
        Content-Type: text/plain

        Too many requests from this IP address
      `,
    },
    {
      title: 'a rule about the country',
      http: `
        GET /live HTTP/1.1
        Host: tv.example.com
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This service is not available in your country"}
      `,
    },
    {
      title: 'a stock page that says nothing',
      http: `
        GET /server-status HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Server: Apache
        Content-Type: text/html

        <html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'ip-blocked'),
    ...worded(exchange, 'ip-blocked'),
    ...deedClues(exchange, around, 'ip-blocked'),
    ...twinClues(exchange, around, 'ip-blocked'),
    ...afterFailures(exchange, around),
  ],
};

/** A run of failed tries, and from then on even what needs no login is refused: servers ban an address like that. */
function afterFailures(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (exchange.response.status !== 403 || !isAnonymous(exchange) || !isBare(exchange)) return [];
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other));
  const failed = before.filter((other) => isFailedTry(other, around));
  const servedAfter = around.sameOrigin.some((other) => cameAfter(other, exchange) && isServed(other));
  const last = failed.at(-1);
  if (failed.length < run || !last || servedAfter) return [];
  if (!before.slice(-run).every((other) => isRefused(other) || failed.includes(other))) return [];
  if (!wasOpen(exchange, before)) return [];
  const because =
    'After a run of failed tries this server refuses even a request without credentials, as if it had banned the address.';
  return [
    clue('ip-blocked', ['neighbours', 'likely'], because, [answered(last, 'status'), answered(exchange, 'status')]),
  ];
}

/**
 * Whether this request would have been answered without a login: it was, or others were, or it asks for something that
 * needs none. Where nothing ever was accepted, a refusal of a request without credentials is no news.
 */
function wasOpen(exchange: Exchange, before: readonly Exchange[]): boolean {
  if (before.some((other) => isAnonymous(other) && isRefused(other))) return before.some(isServed);
  return (
    before.some(isServed) || isStaticFile(exchange) || isLoginUrl(exchange.request.url) || pathOf(exchange) === '/'
  );
}

/** Refused with a login of HTTP or a key, or a login whose answer, under whatever status, gave nothing. */
function isFailedTry(other: Exchange, around: Neighbourhood): boolean {
  const { act, issued } = around.trace(other);
  const { status } = other.response;
  if (act === 'login') return issued.length === 0 && (status >= 400 || status === 200);
  return status === 401 && !isAnonymous(other);
}

const run = 3;
