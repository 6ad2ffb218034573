import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import { type Exchange, fieldValue } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { urlParts } from '../http/url-pattern.ts';
import { wordSet } from '../http/word-set.ts';
import { answered, clue } from './facts/evidence.ts';
import { isRefused } from './facts/outcome.ts';
import { answeredLater } from './proof/handshake.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** Something between browser and server refused: forward proxy, corporate filter, captive portal, sandbox egress policy. */
export const networkFilter: Cause = {
  id: 'network-filter',
  title: 'Stopped on the way by a proxy or filter',
  headline:
    'A proxy or filter in your own network stopped this request; the answer does not come from the site itself.',
  meaning:
    'The answer comes from something on the way: the proxy of a company or school, a web filter, the sign-in page of a public Wi-Fi, or the rules of a sandbox that a program runs in. ' +
    'It wants a login of its own, or it does not let this address, category or file type pass. It does not mean anything about the account on the site, and the site cannot change it.',
  fixes: {
    caller: [
      { text: 'Try another network, such as a phone, to see that the site itself works.' },
      {
        text: 'In a public Wi-Fi, open any plain http page first and accept its terms or sign in there.',
        code: { language: 'sh', text: 'curl -i http://neverssl.com/' },
      },
      {
        text: 'If the proxy wants a login (407), put the user name and password of the proxy into the settings of the system or program; they are not those of the site.',
        code: { language: 'sh', text: 'curl -i -x http://proxy.example.com:3128 -U USER https://www.example.org/' },
      },
      {
        text: 'Check which proxy is set: a forgotten variable or extension sends requests where they should not go.',
        code: { language: 'sh', text: 'env | grep -i _proxy' },
      },
      {
        text: 'Ask the people who run the network to allow the address; send them the URL, the time, and the category or policy that the page names.',
      },
    ],
    apiOwner: [
      {
        text: 'If many users of one company are affected, ask the maker of the filter to correct the category of your site.',
      },
      { text: 'List the host names that your application needs, so that network administrators can allow them.' },
    ],
    operator: [
      {
        text: 'Look the URL up in the log of the proxy or filter: it names the rule, category or policy.',
        code: { language: 'sh', text: 'grep TCP_DENIED /var/log/squid/access.log | tail' },
      },
      {
        text: 'Allow the host; for a sandbox or cluster, add it to the egress policy.',
        code: { language: 'squid', text: 'acl partners dstdomain .example.org\nhttp_access allow partners' },
      },
      {
        text: 'Let a captive portal answer 511 (RFC 6585 section 6), so that programs do not take its page for the answer of the site.',
      },
    ],
  },
  tellApart:
    'Look at who signed the page, and at the fields Via, X-Squid-Error and Proxy-Authenticate: if they name a proxy or filter of your own network, or another network is served, it is this.',
  references: [
    { title: 'RFC 9110 section 15.5.8', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8' },
    { title: 'RFC 9110 section 11.7.1', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.7.1' },
    { title: 'RFC 6585 section 6', url: 'https://www.rfc-editor.org/rfc/rfc6585#section-6' },
  ],
  examples: [
    {
      title: 'a proxy that wants a login of its own',
      http: `
        GET http://www.example.org/ HTTP/1.1
        Host: www.example.org
        ---
        HTTP/1.1 407 Proxy Authentication Required
        Proxy-Authenticate: Basic realm="office"
        Content-Length: 0
      `,
    },
    {
      title: 'a proxy that names its own rule',
      http: `
        GET http://games.example.net/ HTTP/1.1
        Host: games.example.net
        ---
        HTTP/1.1 403 Forbidden
        X-Squid-Error: ERR_ACCESS_DENIED 0
        Via: 1.1 proxy.office.example (squid)
        Content-Type: text/html

        <html><head><title>ERROR</title></head><body><h1>Access Denied.</h1><p>Access control configuration prevents your request from being allowed at this time.</p></body></html>
      `,
    },
    {
      title: 'a public network that wants a sign-in first',
      http: `
        GET http://www.example.org/ HTTP/1.1
        Host: www.example.org
        ---
        HTTP/1.1 511 Network Authentication Required
        Content-Type: text/html

        <html><head><title>Harbour Wi-Fi</title></head><body><p>Sign in to use this network.</p></body></html>
      `,
    },
    {
      title: 'a filter that names a category',
      http: `
        GET http://games.example.net/ HTTP/1.1
        Host: games.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/html

        <html><head><title>Blocked</title></head><body><h1>Web page blocked</h1><p>Access to this web site is blocked by your organization's web filter. Category: Games</p></body></html>
      `,
    },
  ],
  notExamples: [
    {
      title: 'a site that passed through a cache',
      http: `
        GET /reports HTTP/1.1
        Host: www.example.org
        ---
        HTTP/1.1 403 Forbidden
        Via: 1.1 varnish
        Content-Length: 0
      `,
    },
    {
      title: 'a login of the site itself',
      http: `
        GET /reports HTTP/1.1
        Host: www.example.org
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Basic realm="reports"
        Content-Length: 0
      `,
    },
    {
      title: 'an address that the site itself refuses',
      http: `
        GET / HTTP/1.1
        Host: forum.example.org
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/html

        <html><head><title>Blocked</title></head><body><h1>Your IP address has been blocked</h1></body></html>
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'network-filter'),
    ...worded(exchange, 'network-filter'),
    ...(answeredLater(exchange, around) ? [] : statusSays(exchange)),
    ...fieldSays(exchange),
    ...callsItselfFilter(exchange),
    ...listOfProxy(exchange),
    ...captivePortal(exchange),
  ],
};

const meanings: Readonly<Record<number, string>> = {
  407: 'The status 407 comes from a proxy that wants a login of its own.',
  511: 'The status 511 comes from a network that wants a sign-in before it lets requests pass.',
};

function statusSays(exchange: Exchange): readonly Clue[] {
  const because = meanings[exchange.response.status];
  if (!because) return [];
  return [clue('network-filter', ['stated', 'certain'], because, [answered(exchange, 'status')])];
}

/** A network that wants a sign-in first sends plain-http requests to its own page, with the device it caught in the query. */
function captivePortal(exchange: Exchange): readonly Clue[] {
  const { status } = exchange.response;
  const from = urlParts(exchange.request.url);
  const to = urlParts(fieldValue(exchange.response, 'location') ?? '');
  if (status < 300 || status > 308 || !from || !to || from.host === to.host) return [];
  if (!from.origin.startsWith('http:') || !to.query.some(([name]) => portalParams.has(name.toLowerCase()))) return [];
  const because = 'The request was sent on to a page elsewhere whose address names this device or its access point.';
  return [clue('network-filter', ['stated', 'certain'], because, [answered(exchange, 'header:location')])];
}

/** Names under which sign-in pages of networks are told of the device, its access point and their controller. */
const portalParams = wordSet(
  'mac client_mac clientmac usermac user_mac ap_mac apmac ap-mac gw_id gw_address uamip uamport wlanuserip wlanacname nasid switch_url',
);

/** What answered calls itself a filter of web pages. */
function callsItselfFilter(exchange: Exchange): readonly Clue[] {
  const name = (['server', 'via'] as const).find((each) => ownName.test(fieldValue(exchange.response, each) ?? ''));
  if (!name || !isRefused(exchange)) return [];
  const because = 'What answered calls itself a filter of web pages, not the site.';
  return [clue('network-filter', ['stated', 'likely'], because, [answered(exchange, `header:${name}`)])];
}

const ownName =
  /(?:^|[ (.-])\w{0,20}(?:web|url|content|school|schul|internet|dns|site|safe|kids|jugendschutz)[ _-]?filter\w{0,10}\b/i;

/**
 * What only a forward proxy says: that its access list or a rule denies a destination, to a request that was sent to a proxy.
 * The site itself never sees what is meant for the proxy, unless that passes it on.
 */
function listOfProxy(exchange: Exchange): readonly Clue[] {
  const { fields, url } = exchange.request;
  const isToProxy = fields.some(({ name }) => /^proxy-(?:connection|authorization)$/i.test(name));
  if (!isToProxy || !url.startsWith('http:') || !isRefused(exchange)) return [];
  const said = statements(exchange).find(({ text }) => text.length <= 300 && listWords.test(text));
  if (!said) return [];
  const because =
    'The request was sent to a forward proxy, and the answer speaks of its access list or of the destination.';
  return [clue('network-filter', ['stated', 'likely'], because, [answered(exchange, said.place)])];
}

const listWords =
  /\baccess(?: |-)control (?:list|rules?|configuration)\b|\bacls?\b|\b(?:destination|target|remote|requested) (?:host|port|address|domain|site|server|url)?\b.{0,40}\b(?:not (?:allowed|permitted)|denied|forbidden|blocked|disallowed)\b|\bdisallowed by (?:the )?(?:administrator|admin|rule|policy)\b/i;

/** A reverse proxy made with the same software sends such a field too, so it is not certain. */
function fieldSays(exchange: Exchange): readonly Clue[] {
  if (!isRefused(exchange)) return [];
  const name = (['x-squid-error', 'proxy-authenticate'] as const).find(
    (each) => fieldValue(exchange.response, each) !== undefined,
  );
  if (!name) return [];
  const because = 'A field that only proxies send says that a proxy refused the request.';
  return [clue('network-filter', ['stated', 'likely'], because, [answered(exchange, `header:${name}`)])];
}
