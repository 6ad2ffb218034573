import type { Cause } from '../engine/cause.ts';
import type { Clue } from '../engine/clue.ts';
import type { Exchange } from '../http/exchange.ts';
import { answered, clue } from './facts/evidence.ts';
import { deedClues } from './proof/deed-between.ts';
import { saysElse } from './proof/words-say.ts';
import { stated } from './stated/stated.ts';
import { worded } from './wording/worded.ts';

/** A state or business rule of the resource refuses: archived, closed, already used, read-only mode. */
export const resourceState: Cause = {
  id: 'resource-state',
  title: 'Not possible in this state',
  headline:
    'The state of the thing itself does not allow this now: it is archived, closed, locked, already used, or read-only.',
  meaning:
    'The caller is known and may have every right; a rule of the application says that this action is not possible with the object as it is now. A closed order cannot be changed, a version cannot be published twice, a site in read-only mode takes no changes. ' +
    'It does not mean that credentials or permissions are wrong: another object, or the same one in another state, accepts the same request.',
  fixes: {
    caller: [
      {
        text: 'Read the current state of the object first, and change it back if you may: unarchive, reopen, unlock.',
        code: { language: 'sh', text: 'curl -s https://api.example.com/projects/17 -H "Authorization: Bearer $TOKEN"' },
      },
      {
        text: 'If it is already done (published, used, signed out), treat the request as finished, or choose a new name or version.',
      },
      { text: 'If the service is in maintenance or read-only mode, wait until it ends; look at its status page.' },
      { text: 'Reload the page: another person or tab may have changed the object meanwhile.' },
    ],
    apiOwner: [
      {
        text: 'Answer 409 (conflict with the state) or 423 (locked) in place of 403, and name the state that is in the way.',
        code: {
          language: 'http',
          text: 'HTTP/1.1 409 Conflict\nContent-Type: application/problem+json\n\n{"type":"https://example.com/problems/archived","title":"The project is archived","detail":"Unarchive it to add issues."}',
        },
      },
      { text: 'Show the state and the possible actions with the object, so that clients need not find out by trying.' },
    ],
    operator: [
      {
        text: 'Check switches that act on everything: maintenance, read-only mode, a stopped application, a full disk that made the store read-only.',
      },
      {
        vendor: 'azure',
        text: 'A stopped application answers like this: look at its state, and at the quota of the plan.',
        code: { language: 'sh', text: 'az webapp show -g GROUP -n APP --query state\naz webapp start -g GROUP -n APP' },
      },
    ],
  },
  tellApart:
    'Look at whether the same request works on another object of the same kind: if so, and the response names a state (archived, closed, already), it is this. If it works on none, the account lacks the permission.',
  references: [
    { title: 'RFC 9110 section 15.5.10', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10' },
    { title: 'RFC 4918 section 11.3', url: 'https://www.rfc-editor.org/rfc/rfc4918#section-11.3' },
  ],
  examples: [
    {
      title: 'an archived project',
      http: `
        POST /projects/17/issues HTTP/1.1
        Host: tracker.example.com
        Authorization: Bearer 6c5b4a392817f0ed
        Content-Type: application/json

        {"title":"Leak"}
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"message":"This project is archived and cannot be changed"}
      `,
    },
    {
      title: 'a version that exists already',
      http: `
        PUT /packages/boat/1.2.0 HTTP/1.1
        Host: registry.example.org
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"This version has already been published and cannot be overwritten"}
      `,
    },
    {
      title: 'a service in read-only mode',
      http: `
        POST /articles HTTP/1.1
        Host: wiki.example.net
        Authorization: Bearer 6c5b4a392817f0ed
        Content-Type: application/json

        {"title":"Boats"}
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"The wiki is in read-only mode"}
      `,
    },
  ],
  notExamples: [
    {
      title: 'an account that is locked, which is not the object',
      http: `
        POST /login HTTP/1.1
        Host: shop.example.com
        Content-Type: application/json

        {"email":"maria@example.com","password":"right"}
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"Your account has been suspended"}
      `,
    },
    {
      title: 'a role that may only read',
      http: `
        POST /articles HTTP/1.1
        Host: wiki.example.net
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Type: application/json

        {"error":"You do not have permission to create articles."}
      `,
    },
    {
      title: 'a bare 403 to a change',
      http: `
        POST /articles HTTP/1.1
        Host: wiki.example.net
        Authorization: Bearer 6c5b4a392817f0ed
        ---
        HTTP/1.1 403 Forbidden
        Content-Length: 0
      `,
    },
  ],
  clues: (exchange, around) => [
    ...stated(exchange, 'resource-state'),
    ...worded(exchange, 'resource-state'),
    ...locked(exchange),
    ...deedClues(exchange, around, 'resource-state'),
  ],
};

/** Applications use the status for accounts and for passwords that are to be given again as well, and say so. */
function locked(exchange: Exchange): readonly Clue[] {
  if (exchange.response.status !== 423) return [];
  const because = 'The status 423 means that the object is locked.';
  const confidence = saysElse(exchange, ['resource-state']) ? 'possible' : 'likely';
  return [clue('resource-state', ['stated', confidence], because, [answered(exchange, 'status')])];
}
