import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, clue } from './facts/evidence.ts';
import { deedClues } from './proof/deed-between.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** Plan, license, billing, terms, or an API that is not enabled for this account or project. */
export const notEntitled: Cause = {
  id: 'not-entitled',
  title: 'Not part of the plan, or not enabled',
  headline: 'The account is known, but its plan, license, payment or settings do not include this.',
  meaning:
    'The credentials are accepted. What is missing is on the commercial or contractual side: the plan does not contain this function, a bill is open, terms have not been accepted, or the API was never switched on for this project. ' +
    'Waiting does not help, and neither does a new token. It does not mean that a role inside the account is missing.',
  fixes: {
    caller: [
      {
        text: 'Read which product, API or plan the message names, and open the page it links to: often one click switches it on.',
      },
      {
        text: 'Check the account that the key belongs to: a key of a test project or a free account has another plan than you may think.',
      },
      {
        text: 'Switch the API or the product on for the project; it takes some minutes until all servers know.',
        code: { language: 'sh', text: 'gcloud services enable texttospeech.googleapis.com --project PROJECT' },
      },
      { text: 'Accept the terms or the license of the item, with the same account that the token belongs to.' },
      { text: 'Check the billing page: an expired card or an open bill switches paid functions off.' },
      { text: 'Use an endpoint or option that your plan includes, or ask the provider for a trial.' },
    ],
    apiOwner: [
      {
        text: 'Name in the body what is missing and where to get it, with a code for programs that differs from that of a missing role.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 403 Forbidden\nContent-Type: application/problem+json\n\n{"type":"https://example.com/problems/plan","title":"Not part of your plan","detail":"History needs the plan Pro.","upgrade":"https://example.com/plans"}',
        },
      },
      { text: 'Do not answer 401: clients would throw a good token away.' },
    ],
    operator: [
      {
        text: 'Check the entitlements of the account as the server sees them, and when they were last read from the billing system.',
      },
      {
        text: 'Check that the license file or key of the installation is valid and covers the number of users and this function.',
      },
      {
        vendor: 'google-apis',
        text: 'Look which APIs are enabled for the project of the credential; it is the project of the key, not of the data.',
        code: { language: 'sh', text: 'gcloud services list --enabled --project PROJECT' },
      },
    ],
  },
  tellApart:
    'Look at what would lift it: paying, subscribing, accepting or switching on: it is this. If waiting lifts it, it is a limit; if an administrator of the account can grant it, it is a permission.',
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'RFC 9110 section 15.5.3', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3' },
  ],
  examples: [
    {
      title: 'a plan that does not include the endpoint',
      http: `
        GET /v2/history HTTP/1.1
        Host: market.example.io
        X-API-Key: 2b7d90e4c1fa5836
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This endpoint is not included in your plan. Upgrade your subscription."}
      `,
    },
    {
      title: 'an API that is not enabled for the project',
      http: `
        POST /v1/speech HTTP/1.1
        Host: voice.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":{"code":"SERVICE_DISABLED","message":"The Speech API has not been enabled for this project."}}
      `,
    },
    {
      title: 'a premium subscription',
      http: `
        PUT /v1/player/play HTTP/1.1
        Host: music.example.net
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":{"status":403,"message":"A premium subscription is required"}}
      `,
    },
  ],
  notExamples: [
    {
      title: 'a limit that waiting lifts',
      http: `
        GET /v2/prices HTTP/1.1
        Host: market.example.io
        X-API-Key: 2b7d90e4c1fa5836
        ---
        HTTP/1.1 403 Forbidden
        Retry-After: 60
        Content-Type: application/json

        {"message":"API rate limit exceeded. Try again later."}
      `,
    },
    {
      title: 'a role inside the account',
      http: `
        GET /admin/users HTTP/1.1
        Host: intranet.example.org
        Cookie: session=5be1f6a2d07c4e93
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"forbidden","message":"This action requires the administrator role."}
      `,
    },
    {
      title: 'a key that the server does not know',
      http: `
        GET /v2/prices HTTP/1.1
        Host: market.example.io
        X-API-Key: 2b7d90e4c1fa5836
        ---
        HTTP/1.1 401 Unauthorized
        Content-Type: application/json

        {"error":"Invalid API key"}
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'not-entitled'),
    // Under 426 what has to be upgraded is the protocol (RFC 9110 section 15.5.22).
    ...(exchange.response.status === 426 ? [] : worded(exchange, 'not-entitled')),
    ...paymentRequired(exchange),
    ...deedClues(exchange, around, 'not-entitled'),
  ],
};

/** 402 is reserved (RFC 9110 section 15.5.3) and in use for bills, plans and used-up credit. */
function paymentRequired(exchange: Exchange): readonly Clue[] {
  if (exchange.response.status !== 402) return [];
  const because = 'Servers use the status 402 where a payment or a plan is missing.';
  return [clue('not-entitled', ['stated', 'likely'], because, [answered(exchange, 'status')])];
}
