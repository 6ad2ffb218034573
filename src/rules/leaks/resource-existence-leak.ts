import type { Diagnosis } from '../../engine/diagnosis.ts';
import type { DenialRule } from '../../engine/rule.ts';
import type { Layer } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { objectIds, urlParts } from '../../http/url-pattern.ts';
import { inRequest, inResponse } from '../evidence.ts';
import { isOnlyLikened } from '../only-likened.ts';
import { asksSecondFactor } from '../second-factor.ts';
import { hasCredentials } from '../sent.ts';
import { bodyLines, jsonStrings } from './body-lines.ts';

/** A 403 about one object by its id: it may confirm that the object exists (RFC 9110 section 15.5.4 allows 404 instead). */
export const resourceExistenceLeak: DenialRule = {
  id: 'resource-existence-leak',
  severity: 'info',
  title: '403 may confirm that the object exists',
  why: 'The application refused one object by its id. If an id that does not exist is answered with 404, then 403 means "this one exists", and anyone with a login can count customers, orders or documents by trying ids.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Answer 404 both for objects that do not exist and for objects that the caller may not see, with the same body.',
      },
      {
        text: 'Look objects up only among those that the caller may see: then both cases take the same way.',
        code: {
          language: 'python',
          text: 'invoice = get_object_or_404(Invoice.objects.filter(owner=request.user), pk=pk)',
        },
      },
      { text: 'If the existence of these objects is no secret, 403 is fine and this can be ignored.' },
    ],
    operator: [],
  },
  references: [
    { title: 'RFC 9110 section 15.5.4', url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4' },
    { title: 'CWE-203', url: 'https://cwe.mitre.org/data/definitions/203.html' },
  ],
  examples: {
    reports: [
      {
        title: 'One invoice by its number',
        http: `
GET /api/invoices/4711 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to view this invoice."}`,
      },
      {
        title: 'One document by its UUID',
        http: `
GET /documents/0b3f6c1e-55aa-4d0e-9a1f-6f1f0b9c2d11 HTTP/1.1
Host: docs.shop.example
Cookie: sessionid=5d1b6f2a90c3e7
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"forbidden","message":"You are not allowed to access this document"}`,
      },
      {
        title: 'A page about one task, by letter and number',
        http: `
GET /T4711 HTTP/1.1
Host: tasks.shop.example
Cookie: sessionid=5d1b6f2a90c3e7
---
HTTP/1.1 403 Forbidden
Content-Type: text/html

<h1>Access Denied: Restricted Task</h1><p>You do not have permission to view this object.</p>`,
      },
      {
        title: 'A deletion refused to the wrong person',
        http: `
DELETE /v2/teams/31/members/99 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"error":"access_denied","message":"You do not have permission to perform this action."}`,
      },
    ],
    ignores: [
      {
        title: 'A second factor is asked for',
        http: `
GET /v1/accounts/310922/statement HTTP/1.1
Host: api.bank.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
X-2FA-Approval: be2544f8
X-2FA-Approval-Result: REJECTED
Content-Type: application/json

{"message":"You are forbidden to send this request"}`,
      },
      {
        title: 'A collection',
        http: `
GET /api/invoices HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"message":"You do not have permission to perform this action."}`,
      },
      {
        title: 'Nobody was logged in',
        http: `
GET /api/invoices/4711 HTTP/1.1
Host: api.shop.example
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail":"Authentication credentials were not provided."}`,
      },
      {
        title: 'A 404, as it should be',
        http: `
GET /api/invoices/4711 HTTP/1.1
Host: api.shop.example
Authorization: Bearer 7b1f0a6de2c94855
---
HTTP/1.1 404 Not Found
Content-Type: application/json

{"message":"Not found, or you do not have permission."}`,
      },
      {
        title: 'An anti-forgery check before any object was looked at',
        http: `
POST /posts/4711 HTTP/1.1
Host: blog.shop.example
Cookie: sessionid=5d1b6f2a90c3e7
Content-Type: application/json

{"title":"x"}
---
HTTP/1.1 403 Forbidden
Content-Type: application/json

{"detail":"CSRF Failed: CSRF token missing."}`,
      },
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis) => {
    if (exchange.response.status !== 403 || exchange.request.method === 'OPTIONS') return [];
    if (!isOneObject(exchange) || isFile(exchange.request.url) || isAgainstPolicy(exchange)) return [];
    if (!isDecidedByApplication(exchange, diagnosis) || asksSecondFactor(exchange.response)) return [];
    return [
      {
        message:
          'This 403 is about one object by its id: if a missing object gets 404, it confirms that this one exists.',
        evidence: [inRequest(exchange, 'url'), inResponse(exchange, 'status')],
      },
    ];
  },
};

/** A policy of the whole house is against what is to be made: that says nothing of what is there. */
function isAgainstPolicy({ request, response }: Exchange): boolean {
  if (request.method !== 'PUT' && request.method !== 'POST') return false;
  return bodyLines(response.content).some(({ text }) => housePolicy.test(text.slice(0, 2000)));
}

const housePolicy =
  /\bdisallowed by (?:the |an? )?(?:\w{1,20} )?polic(?:y|ies)\b|\b(?:organi[sz]ation|org|company|tenant|compliance) polic(?:y|ies)\b|\bpolicy ?assignment\b|\badmission webhook\b|\bviolates (?:the |an? )?(?:\w{1,20} )?polic(?:y|ies)\b|\bconstraints\/[a-z]{2,40}\./i;

/** By its id, by a letter and a number (`/T4821`), or by its name where the answer tells whose it is. */
function isOneObject(exchange: Exchange): boolean {
  const { url } = exchange.request;
  const last = urlParts(url)?.path.split('/').at(-1) ?? '';
  if (objectIds(url).length > 0 || /^[A-Z]{1,6}-?\d{1,9}$/.test(last)) return true;
  return last !== '' && (isKeyed(url) || isOwned(exchange));
}

/** The step before says that an id comes: `/uid/fe2kq9w`. */
function isKeyed(url: string): boolean {
  const [last = '', before = ''] = (urlParts(url)?.path.split('/') ?? []).reverse();
  return /^(?:by[-_]?)?(?:id|uid|uuid|guid|oid)$/i.test(before) && (/\d/.test(last) || last.length >= 8);
}

/** A permission denial, or one without a reason that only the application itself can have written. */
export function isDecidedByApplication(exchange: Exchange, diagnosis: Diagnosis): boolean {
  if (inFront.has(diagnosis.answeredBy?.layer ?? 'api')) return false;
  const ofPermission = diagnosis.cause === 'insufficient-permission';
  if (ofPermission && !isOnlyLikened(diagnosis)) return true;
  if (!ofPermission && diagnosis.cause !== 'unspecified-403') return false;
  return (
    json(exchange.response.content) !== undefined && (hasCredentials(exchange.request) || speaksOfObject(exchange))
  );
}

/** The answer knows whose the object is, or brings it along: so it was looked at. */
function speaksOfObject({ request, response }: Exchange): boolean {
  if (isOwned({ response })) return true;
  const ids = objectIds(request.url);
  const members = inside(json(response.content), 0);
  if (jsonStrings(json(response.content)).some(([path, text]) => text !== '' && ownerMember.test(path))) return true;
  return members.some(([name, value]) => /^_?(?:id|uuid)$/i.test(name) && ids.includes(String(value)));
}

/** A person or a group that holds the object is named. */
const isOwned = ({ response }: Pick<Exchange, 'response'>) =>
  bodyLines(response.content).some(({ text }) => (owned.test(text) || ofMembers.test(text)) && !ofStaff.test(text));

/** Members of objects inside of the answer, three levels deep; those of the answer itself may be its own. */
function inside(value: unknown, depth: number): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  const members = Object.entries(value).slice(0, 200);
  return [...(depth > 0 ? members : []), ...members.flatMap(([, member]) => inside(member, depth + 1))].slice(0, 2000);
}

const owned =
  /\b(?:owned by|belongs to|belonging to|created by|shared by|is (?:the )?property of|owner(?: is|:)|not (?:the|an?) owner|only (?:the|its) (?:owner|author|creator))\b|\b(?:ask|contact)\b.{0,80}\bto (?:share|invite|add|give|grant)\b/i;
const ofMembers = /\bmembers of (?:the )?(?:project|group|team|space|circle) ["'“«„]/i;
const ofStaff = /administrator|\badmins?\b|support|help ?desk/i;
const ownerMember =
  /(?:^|[._])(?:owner|owned_?by|created_?by|creator|author)(?:_?(?:id|name|e?mail))?(?:\.(?:id|name|e?mail))?$/i;

const inFront: ReadonlySet<Layer> = new Set<Layer>(['edge', 'gateway', 'network', 'server']);

const isFile = (url: string) => {
  const last = urlParts(url)?.path.split('/').at(-1) ?? '';
  return /\.(?:html?|php|aspx?|jsp|png|jpe?g|gif|svg|webp|ico|css|js|mjs|map|woff2?|ttf|mp4|webm|mp3|pdf|csv|xlsx?|docx?|zip|gz|txt|md)$/i.test(
    last.slice(-12),
  );
};
