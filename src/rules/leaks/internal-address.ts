import type { DenialRule, Hit } from '../../engine/rule.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { inBody, inResponse } from '../evidence.ts';
import { bodyLines } from './body-lines.ts';

/** A private IP address or an internal host name in a denial that came from outside that network. */
export const internalAddress: DenialRule = {
  id: 'internal-address',
  severity: 'warning',
  title: 'The answer names an internal address',
  why: 'Names and addresses of machines behind the public one show how the network is built. Someone who gets a foot in the door, or can make the server send requests, knows where to go next.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Do not pass error messages of inner services on: answer with a message of your own and write theirs to the log.',
      },
    ],
    operator: [
      {
        text: 'Remove the fields in which the proxy or server names the machine.',
        code: { language: 'nginx', text: 'proxy_hide_header X-Backend-Server;\nproxy_hide_header X-Upstream;' },
      },
      { text: 'Set the public name of the site where the server builds realms and redirects from its own address.' },
    ],
  },
  references: [
    { title: 'RFC 1918 section 3', url: 'https://www.rfc-editor.org/rfc/rfc1918#section-3' },
    { title: 'CWE-497', url: 'https://cwe.mitre.org/data/definitions/497.html' },
  ],
  examples: {
    reports: [
      denied(
        'An address of the policy service',
        'Content-Type: application/json\n\n{"message":"denied by http://10.3.4.5:8181/v1/policy"}',
      ),
      denied('A private address of IPv6', 'Content-Type: text/plain\n\nupstream [fd12:3456:789a::1]:8080 refused'),
      denied('A name inside a cluster', 'X-Served-By: orders-7d9.shop.svc.cluster.local\n\nno'),
      denied('A realm that is the address of the machine', 'WWW-Authenticate: Basic realm="192.168.7.20"\n\nno'),
    ],
    ignores: [
      denied('A public address', 'Content-Type: text/plain\n\nYour address 203.0.113.9 is not allowed.'),
      {
        title: 'The address that the caller typed',
        http: `
GET http://192.168.7.20/admin HTTP/1.1
---
HTTP/1.1 403 Forbidden
Content-Type: text/plain

Server at 192.168.7.20 Port 80`,
      },
      denied('A range that every manual names', 'Content-Type: text/plain\n\nAllow 10.0.0.0/8 in your firewall.'),
      denied('A version that looks like an address', 'Content-Type: text/plain\n\nBuild v10.4.2.1 refused the request'),
      denied('The own machine', 'Content-Type: text/plain\n\nOpen http://localhost:3000 or 127.0.0.1 instead'),
    ],
  },
  scope: 'denial',
  check: (exchange) => {
    if (isInside(exchange)) return [];
    return [...inFields(exchange), ...inText(exchange)].slice(0, 1);
  },
};

const address =
  /(?<![\w.%-])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2})(?![\w%-]|\.\d)/;
const host =
  /(?<![\w.@%-])(?:[a-z0-9-]{1,63}\.){1,6}(?:internal|svc\.cluster\.local|cluster\.local|local|lan|intranet|intra|corp|localdomain|home\.arpa|consul|svc)(?!\.?[\w-])|\bip-(?:10|172|192)(?:-\d{1,3}){3}\b/i;

/** Unique local and link-local addresses (RFC 4193, RFC 4291 section 2.5.6). */
const address6 = /(?<![\w:.-])(?:f[cd][\da-f]{2}|fe80)(?::[\da-f]{0,4}){2,7}(?![\w:])/i;
/** Names and ranges that every manual shows. */
const wellKnown =
  /^(?:(?:host|gateway|kubernetes)\.docker\.internal|10\.0\.0\.0|172\.16\.0\.0|192\.168\.0\.0|169\.254\.0\.0)$/i;

function find(text: string, exchange: Exchange): { readonly at: number; readonly what: string } | undefined {
  for (const form of [address, address6, host]) {
    const found = form.exec(text);
    if (!found || wellKnown.test(found[0]) || isKnown(found[0], exchange) || isVersion(text, found.index)) continue;
    return { at: found.index, what: found[0] };
  }
  return undefined;
}

/** What the caller sent itself is no news to it, and four numbers may be the version of the server. */
function isKnown(what: string, { request, response }: Exchange): boolean {
  const wanted = what.toLowerCase();
  return (
    fieldValue(response, 'server')?.includes(`/${what}`) ||
    request.url.toLowerCase().includes(wanted) ||
    request.fields.some(({ value }) => value.toLowerCase().includes(wanted))
  );
}

const isVersion = (text: string, at: number) =>
  /(?:version|build|release|section|chapter|\bv|\/)[ :]{0,2}$/i.test(text.slice(Math.max(0, at - 12), at)) &&
  !/:\/\/$/.test(text.slice(0, at));

/** On an internal site its own neighbours are no secret. */
function isInside({ request }: Exchange): boolean {
  if (!URL.canParse(request.url)) return false;
  const name = new URL(request.url).hostname;
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name.startsWith('127.') ||
    !name.includes('.') ||
    address.test(name) ||
    host.test(name)
  );
}

const quiet = new Set([
  'access-control-allow-origin',
  'content-security-policy',
  'content-security-policy-report-only',
  'set-cookie',
  'date',
  'etag',
  'server',
  'x-forwarded-for',
]);

function inFields(exchange: Exchange): readonly Hit[] {
  return exchange.response.fields.flatMap(({ name, value }) => {
    const lower = name.toLowerCase();
    const found = quiet.has(lower) ? undefined : find(value.slice(0, 1000), exchange);
    return found ? [hit(found.what, inResponse(exchange, `header:${lower}`))] : [];
  });
}

function inText(exchange: Exchange): readonly Hit[] {
  for (const { text, start } of bodyLines(exchange.response.content)) {
    const found = find(text, exchange);
    if (found)
      return [
        hit(found.what, inBody(exchange, start < 0 ? -1 : start + found.at, start + found.at + found.what.length)),
      ];
  }
  return [];
}

function hit(what: string, evidence: Hit['evidence'][number]): Hit {
  const kind = /^\d|:/.test(what) ? 'a private address' : 'the name of an internal machine';
  return { message: `The answer holds ${kind}.`, evidence: [evidence] };
}

function denied(title: string, rest: string) {
  return { title, http: `GET /status HTTP/1.1\nHost: www.shop.example\n---\nHTTP/1.1 403 Forbidden\n${rest}` };
}
