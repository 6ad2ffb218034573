import { blockPage } from '../engine/block-page.ts';
import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import type { Exchange } from '../http/exchange.ts';
import { attackIn } from './facts/attack.ts';
import { isBare } from './facts/bare-answer.ts';
import { pathOf } from './facts/caller.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { isRefused, isServed } from './facts/outcome.ts';
import { isSameCaller } from './facts/same-caller.ts';
import { saysElse } from './proof/words-say.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A web application firewall refused the request, or shows its block page. */
export const wafBlocked: Cause = {
  id: 'waf-blocked',
  title: 'Stopped by a web application firewall',
  headline: 'A web application firewall stopped this request because something in it looked like an attack.',
  meaning:
    'A filter in front of the application compares requests with known attack patterns: in the URL, the fields, the body, an uploaded file. One of them matched, rightly or wrongly. ' +
    'The application never saw the request, so its accounts and permissions have nothing to do with it. Harmless text, such as a code example in a comment, is stopped the same way.',
  fixes: {
    caller: [
      {
        text: 'Look at what you sent for anything that resembles code: quotes, angle brackets, SQL words, "../", long encoded text. Send the request without it; if it passes, that was it.',
      },
      {
        text: 'Note the incident, event or support id on the page, and send it to the operator with the time: with the id the rule can be found.',
      },
      { text: 'Delete the cookies of the site and repeat: a broken or very long cookie can match a rule too.' },
      {
        text: 'Check the client: missing fields (User-Agent, Accept, Host) and old libraries raise the score.',
        code: {
          language: 'sh',
          text: 'curl -i "https://www.example.com/search?q=plain+words" -A "Mozilla/5.0" -H "Accept: text/html"',
        },
      },
    ],
    apiOwner: [
      {
        text: 'Do not put free text, HTML or file content into URLs; send it as JSON or multipart in the body, where the rules can be told about it.',
      },
      {
        text: 'Tell the operator which parameters hold such text on purpose (editors, search, webhooks), so that the rules can be relaxed for exactly these.',
      },
    ],
    operator: [
      {
        text: 'Find the event by its id or by time and address, look at which rule and which part of the request matched, and make an exception for that rule on that parameter. Do not switch the firewall off.',
      },
      {
        vendor: 'modsecurity',
        text: 'The audit log names the rule; exempt one parameter from it.',
        code: { language: 'apache', text: 'SecRuleUpdateTargetById 942100 "!ARGS:comment"' },
      },
      {
        vendor: 'aws-waf',
        text: 'Look at the sampled requests; set the rule of the managed group to Count, and block with a narrower rule of your own.',
        code: {
          language: 'sh',
          text: 'aws wafv2 get-sampled-requests --web-acl-arn ARN --rule-metric-name RULE --scope CLOUDFRONT --time-window StartTime=T1,EndTime=T2 --max-items 50',
        },
      },
      {
        vendor: 'cloudflare',
        text: 'Search Security Events for the Ray ID, and add an exception for the managed rule on this path.',
      },
      {
        vendor: 'azure-front-door',
        text: 'Search the firewall log for the reference, and add an exclusion for the field that matched.',
        code: {
          language: 'kusto',
          text: 'AzureDiagnostics | where Category == "FrontDoorWebApplicationFirewallLog" and trackingReference_s == "REF"',
        },
      },
      { text: 'Run new rules in detection mode for some days before they block.' },
      {
        vendor: 'google-cloud-armor',
        text: 'Look at the request log of the load balancer: enforcedSecurityPolicy names the rule.',
        code: {
          language: 'sh',
          text: 'gcloud logging read \'jsonPayload.enforcedSecurityPolicy.outcome="DENY"\' --limit 20',
        },
      },
      {
        vendor: 'f5',
        text: 'Search the event log for the support id of the page, and accept the suggestion for that violation only.',
      },
      {
        vendor: 'cloudfront',
        text: '"Request blocked" is the block action of AWS WAF: look at its sampled requests.',
      },
    ],
  },
  tellApart:
    'Look at whether the same request without the unusual part (a quote, a tag, an upload) passes: if so, it is this. If the page speaks of the address, the country or a robot, it is that.',
  references: [
    { title: 'OWASP Core Rule Set', url: 'https://coreruleset.org/docs/' },
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
  ],
  examples: [
    {
      title: 'a page that says that a firewall blocked the request',
      http: `
        POST /comments HTTP/1.1
        Host: blog.example.org
        Content-Type: application/x-www-form-urlencoded

        text=hello
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: text/html

        <html><head><title>Request blocked</title></head><body><h1>Request blocked</h1><p>This request was blocked by the web application firewall. Incident ID: 4711</p></body></html>
      `,
    },
    {
      title: 'the same page is served without the tag in the query',
      http: `
        GET /search?q=boats HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 200 OK
        Content-Type: text/html

        <html><head><title>Search</title></head><body></body></html>
        ---
        GET /search?q=%3Cscript%3Ealert(1)%3C/script%3E HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'a bare 403 to a query that looks like an SQL injection',
      http: `
        GET /item?id=1%27%20union%20select%20password%20from%20users-- HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  notExamples: [
    {
      title: 'a bare 403 to harmless words',
      http: `
        GET /search?q=script+for+a+union+meeting HTTP/1.1
        Host: www.example.net
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
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

        <html><head><title>Blocked</title></head><body><h1>Your IP address has been blocked</h1></body></html>
      `,
    },
    {
      title: 'an application that refuses its own user, whatever the query',
      http: `
        GET /admin?filter=%3Cscript%3E HTTP/1.1
        Host: shop.example.com
        Cookie: session=3fa94c01d7be2658
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This action requires the administrator role."}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'waf-blocked'),
    ...worded(exchange, 'waf-blocked'),
    ...looksLikeAttack(exchange, around),
    ...guardSpeaks(exchange),
  ],
};

/** Where the page names a country, an address or a robot, it is about that. */
function guardSpeaks(exchange: Exchange): readonly Clue[] {
  const said = isRefused(exchange) ? blockPage(exchange) : undefined;
  if (!said || saysElse(exchange, ['waf-blocked', 'insufficient-permission'])) return [];
  const because =
    'The page says that a guard of the site blocked the request, and gives the number under which to ask about it.';
  return [clue('waf-blocked', ['request', 'likely'], because, [answered(exchange, said.place)])];
}

/** ModSecurity and others answer 406 as well. */
const blockStatus = [403, 406];

function looksLikeAttack(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const attack = blockStatus.includes(exchange.response.status) ? attackIn(exchange.request) : undefined;
  if (!attack) return [];
  const shown = asked(exchange, attack.place);
  if (!isBare(exchange)) return [clue('waf-blocked', ['status', 'possible'], resembles, [shown])];
  const harmless = around.sameEndpoint.find((other) => isServed(other) && isSameButHarmless(other, exchange));
  const confidence = attack.plain ? 'likely' : 'possible';
  if (!harmless) return [clue('waf-blocked', ['request', confidence], resembles, [shown])];
  const because = `${resembles} The same path without it is served.`;
  return [clue('waf-blocked', ['neighbours', 'likely'], because, [shown, answered(harmless, 'status')])];
}

const resembles = 'The request holds text that resembles an attack, which firewalls look for.';

function isSameButHarmless(served: Exchange, refused: Exchange): boolean {
  return (
    served.request.method === refused.request.method &&
    pathOf(served) === pathOf(refused) &&
    isSameCaller(served, refused) &&
    !attackIn(served.request)
  );
}
