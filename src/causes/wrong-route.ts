import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Neighbourhood } from '../engine/neighbourhood.ts';
import { authorization } from '../http/credentials.ts';
import type { Exchange } from '../http/exchange.ts';
import { statements } from '../http/statement.ts';
import { isBare } from './facts/bare-answer.ts';
import { isAnonymous, pathOf } from './facts/caller.ts';
import { answered, asked, clue } from './facts/evidence.ts';
import { cameAfter, isRefused, isSameOrigin, isServed } from './facts/outcome.ts';
import { isSameCaller } from './facts/same-caller.ts';
import { absentAmongPublic } from './proof/public-store.ts';
import { demandedScopes, hasDemandedScopes } from './proof/token-scopes.ts';
import { twinClues } from './proof/twin.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** The path, stage or object does not exist, and the gateway answers 401/403 instead of 404. */
export const wrongRoute: Cause = {
  id: 'wrong-route',
  title: 'No such path or object',
  headline:
    'There is most likely nothing at this URL: the server answers a wrong path or a missing object with a refusal in place of "not found".',
  meaning:
    'Some gateways and stores do not say "not found". A path that matches no route, a wrong stage or version, or an object that is not there is answered as if access were denied, so that strangers learn nothing. ' +
    'It does not mean that the credentials are wrong; with the right URL the same credentials may pass.',
  fixes: {
    caller: [
      {
        text: 'Check the URL letter by letter: host, stage or version (/v1, /prod), the name in upper and lower case, a doubled or missing slash, and leftover placeholders.',
      },
      {
        text: 'Check that the object exists, and in this account and region: list its folder with credentials that may list.',
        code: { language: 'sh', text: 'aws s3 ls s3://BUCKET/reports/' },
      },
      { text: 'Check the method: some gateways know a path only together with a method.' },
      { text: 'Check the encoding of the name: spaces, plus signs and umlauts in the URL must match the stored name.' },
    ],
    apiOwner: [
      {
        text: 'Answer 404 for unknown routes to callers that are signed in; hiding helps only where the existence itself is a secret.',
      },
      {
        text: 'Let the object store answer 404: give the reader the right to list the bucket as well.',
        code: {
          language: 'json',
          text: '{ "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::BUCKET" }',
        },
      },
      { text: 'Publish a description of the routes (OpenAPI) and test the links of the client against it.' },
    ],
    operator: [
      {
        text: 'Compare the path that arrives at the gateway with its routes: proxies in front may add, remove or encode parts of it.',
      },
      {
        vendor: 'aws-api-gateway',
        text: 'Check that the stage is deployed and that the path has this method; then deploy again.',
        code: {
          language: 'sh',
          text: 'aws apigateway get-resources --rest-api-id ID\naws apigateway create-deployment --rest-api-id ID --stage-name prod',
        },
      },
      {
        vendor: 'cloudfront',
        text: 'With an S3 origin, missing objects come back as 403. Map them to a page of your own, and set a default root object.',
        code: {
          language: 'json',
          text: '{ "ErrorCode": 403, "ResponsePagePath": "/404.html", "ResponseCode": "404" }',
        },
      },
    ],
  },
  tellApart:
    'Look at a path that certainly does not exist: if it is answered in the same way, and existing ones are served to the same caller, it is this.',
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'RFC 9110 section 15.5.5', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5' },
  ],
  examples: [
    {
      title: 'an object that was deleted a moment before',
      http: `
        DELETE /files/report.csv HTTP/1.1
        Host: store.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 204 No Content
        ---
        GET /files/report.csv HTTP/1.1
        Host: store.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'an object that is there only after it has been stored',
      http: `
        GET /files/report.csv HTTP/1.1
        Host: store.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
        ---
        PUT /files/report.csv HTTP/1.1
        Host: store.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        Content-Type: text/csv

        a;b
        ---
        HTTP/1.1 201 Created
        Content-Length: 0
        ---
        GET /files/report.csv HTTP/1.1
        Host: store.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 200 OK
        Content-Type: text/csv

        a;b
      `,
      target: 0,
    },
    {
      title: 'a message that the route does not exist',
      http: `
        GET /v9/orders HTTP/1.1
        Host: api.example.net
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"No route matches this path"}
      `,
    },
  ],
  notExamples: [
    {
      title: 'a bare 403 on an object that nothing is known about',
      http: `
        GET /files/report.csv HTTP/1.1
        Host: store.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
    {
      title: 'an object that belongs to somebody else, by its message',
      http: `
        GET /files/report.csv HTTP/1.1
        Host: store.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"detail":"You do not have permission to read this file."}
      `,
    },
    {
      title: 'a login that is missing',
      http: `
        GET /v9/orders HTTP/1.1
        Host: api.example.net
        ---
        HTTP/1.1 401 Unauthorized
        WWW-Authenticate: Bearer
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'wrong-route'),
    ...worded(exchange, 'wrong-route'),
    ...notThere(exchange, around),
    ...twinClues(exchange, around, 'wrong-route'),
    ...absentAmongPublic(exchange, around),
    ...readAsSignature(exchange, around),
    ...namedAsToken(exchange, around),
    ...unknownName(exchange),
  ],
};

/** The same caller has just deleted it, or has stored it only afterwards. */
function notThere(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (!isRefused(exchange) || exchange.request.method !== 'GET' || !isBare(exchange)) return [];
  const changes = around.sameEndpoint.some(({ request }) => request.method === 'DELETE' || request.method === 'PUT');
  if (!changes) return [];
  const same = around.sameEndpoint.filter(
    (other) =>
      isServed(other) &&
      isSameOrigin(other, exchange) &&
      pathOf(other) === pathOf(exchange) &&
      isSameCaller(other, exchange),
  );
  const deleted = same.findLast((other) => other.request.method === 'DELETE' && cameAfter(exchange, other));
  const stored = same.find((other) => other.request.method === 'PUT' && cameAfter(other, exchange));
  const readBefore = same.some((other) => other.request.method === 'GET' && cameAfter(exchange, other));
  if (deleted) return [missing('The same caller deleted this object shortly before.', deleted)];
  const readAfter = stored && same.find((other) => other.request.method === 'GET' && cameAfter(other, stored));
  if (!stored || !readAfter || readBefore) return [];
  return [missing('The same caller can read this object once it has been stored: it was not there yet.', stored)];
}

function missing(because: string, neighbour: Exchange): Clue {
  return clue('wrong-route', ['neighbours', 'likely'], because, [
    asked(neighbour, 'method'),
    answered(neighbour, 'status'),
  ]);
}

/**
 * A gateway that knows signed requests takes a token on a path that it has no route for as a signature, and says that it
 * lacks the parts of one; on a path of its own it accepts the same token.
 */
function readAsSignature(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const scheme = authorization(exchange.request)?.scheme.toLowerCase() ?? '';
  if (exchange.response.status !== 403 || scheme !== 'bearer') return [];
  const wantsSignature = statements(exchange).some(({ text }) => /equal-sign|IncompleteSignature/i.test(text));
  const served = around.sameCredential.find(
    (other) => isServed(other) && isSameOrigin(other, exchange) && pathOf(other) !== pathOf(exchange),
  );
  if (!wantsSignature || !served) return [];
  const because =
    'The same token is accepted on another path of this server; here it was read as a signature, as gateways do for a path that they have no route for.';
  return [
    clue('wrong-route', ['neighbours', 'likely'], because, [
      asked(served, 'url'),
      answered(served, 'status'),
      asked(exchange, 'header:authorization'),
    ]),
  ];
}

/**
 * A gateway that knows signed requests answers a path that it has no route for as if a token were missing; where other
 * paths of the same stage are open to everybody, nothing was to be sent.
 */
function namedAsToken(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  if (exchange.response.status !== 403 || !isAnonymous(exchange)) return [];
  const said = statements(exchange).find(({ text }) => /^Missing ?Authentication ?Token/i.test(text));
  const served = around.sameOrigin.find(
    (other) =>
      isServed(other) &&
      isAnonymous(other) &&
      pathOf(other) !== pathOf(exchange) &&
      stageOf(other) === stageOf(exchange),
  );
  if (!said || !served) return [];
  const because = 'Another path of the same stage is served to a caller who sends nothing.';
  const means = 'The code in the response is also what such a gateway says for an address that it has no route for.';
  return [
    clue('wrong-route', ['neighbours', 'likely'], because, [asked(served, 'url'), answered(served, 'status')]),
    clue('wrong-route', ['stated', 'likely'], means, [answered(exchange, said.place)]),
  ];
}

const stageOf = (exchange: Exchange) => pathOf(exchange).split('/', 2)[1] ?? '';

/** Registries ask for a right on a name that does not exist as on one that is closed, also where the token has it. */
function unknownName(exchange: Exchange): readonly Clue[] {
  const aboutName = demandedScopes(exchange).some((scope) => scope.startsWith('repository:'));
  if (!aboutName || !hasDemandedScopes(exchange)) return [];
  const because = 'A registry answers like this for a name that does not exist, too, so that nobody can tell.';
  return [clue('wrong-route', ['status', 'likely'], because, [answered(exchange, 'header:www-authenticate')])];
}
