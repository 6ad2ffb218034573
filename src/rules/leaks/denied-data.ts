import type { DenialRule } from '../../engine/rule.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import type { Exchange } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { wordSet } from '../../http/word-set.ts';
import { inBody } from '../evidence.ts';
import { bodyLines } from './body-lines.ts';
import { sheetOfData } from './data-sheet.ts';
import { hydration } from './hydration.ts';
import { hasTrace } from './stack-trace.ts';

/** The body of a denial holds what looks like the very data that it refuses. */
export const deniedData: DenialRule = {
  id: 'denied-data',
  severity: 'error',
  title: 'The refused data seems to be in the answer',
  why: 'The status says no, but the body seems to hold what it refuses: whoever looks at the raw answer sees it. It happens where the check comes after the data was put in, or where the page goes on after a redirect to the login.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'Check before the data is loaded, and stop right after refusing.',
        code: { language: 'php', text: "if (!$user) {\n    header('Location: /login.php', true, 302);\n    exit;\n}" },
      },
      { text: 'Do not print the object into the error message.' },
    ],
    operator: [],
  },
  references: [
    { title: 'CWE-200', url: 'https://cwe.mitre.org/data/definitions/200.html' },
    { title: 'CWE-698', url: 'https://cwe.mitre.org/data/definitions/698.html' },
  ],
  examples: {
    reports: [
      denied(
        'One order under its own name',
        '403 Forbidden',
        'application/json',
        '{"error":"forbidden","order":{"id":4521,"total":90.5,"items":[{"sku":"a"}],"customer":"Ann Lee","placed":"2026-02-01"}}',
      ),
      denied(
        'Rows beside the refusal',
        '403 Forbidden',
        'application/json',
        '{"error":"forbidden","items":[{"id":3,"name":"Dana","salary":51000},{"id":4,"name":"Sam","salary":49000}]}',
      ),
      denied(
        'The refused record in the message',
        '403 Forbidden',
        'application/json',
        '{"error":"not allowed to show #<Order id: 3, total: 120, note: \\"gift\\">"}',
      ),
      denied(
        'The page goes on after the redirect',
        '302 Found',
        'text/html',
        '<html><body><h1>Customers</h1><table><tr><th>Name</th><th>Town</th></tr><tr><td>Dana Cole</td><td>Leeds</td></tr><tr><td>Sam Holt</td><td>York</td></tr><tr><td>Kim Roe</td><td>Hull</td></tr></table></body></html>',
        'Location: /login\n',
      ),
    ],
    ignores: [
      denied(
        'The caller and the request named back',
        '403 Forbidden',
        'application/json',
        '{"error":"forbidden","user":{"id":3,"name":"Ann","plan":"free","team":"a"},"request":{"id":"4521","method":"GET","host":"app","region":"eu"}}',
      ),
      denied(
        'Details of the error',
        '403 Forbidden',
        'application/json',
        '{"error":"forbidden","details":[{"field":"role","issue":"too low"}]}',
      ),
      denied(
        'The usual text of a redirect',
        '302 Found',
        'text/html',
        '<html><body>You are being <a href="/login">redirected</a>.</body></html>',
        'Location: /login\n',
      ),
      denied(
        'Nothing in the place of data',
        '403 Forbidden',
        'application/json',
        '{"success":false,"data":[],"message":"forbidden"}',
      ),
      denied(
        'A page that explains how to get in',
        '403 Forbidden',
        'text/html',
        '<html><body><h1>403</h1><p>Add the role to a user.</p><pre>&lt;user name="ann"/&gt;</pre></body></html>',
      ),
    ],
  },
  scope: 'denial',
  check: (exchange, diagnosis) => {
    const { content, status } = exchange.response;
    if (inFront.has(diagnosis.cause)) return [];
    if (content.state !== 'text' || (status >= 200 && status < 300)) return [];
    const printed = bodyLines(content).find(({ text }) => record.test(text));
    if (printed)
      return [
        {
          message: 'A record, probably the refused one, is printed in the answer.',
          evidence: [inBody(exchange, printed.start, printed.end)],
        },
      ];
    const value = json(content);
    const name = value === undefined ? undefined : memberWithData(value);
    if (name)
      return [
        {
          message: `The denial carries what looks like the refused data (${name}).`,
          evidence: [inBody(exchange, 0, 0)],
        },
      ];
    if (value !== undefined) return [];
    const props = hydration(content)
      .map((one) => listInProps(one, '', 0))
      .find((found) => found !== undefined);
    if (props)
      return [
        {
          message: `The page says no, and hands its scripts what looks like the refused data (${props}).`,
          evidence: [inBody(exchange, 0, 0)],
        },
      ];
    const sheet = hasTableOfData(exchange) ? 'table of data' : sheetOfData(exchange);
    if (!sheet) return [];
    return [{ message: `The denial carries what looks like a ${sheet}.`, evidence: [inBody(exchange, 0, 0)] }];
  },
};

/** Refusals of what stands in front of the application and has no data of its own. */
const inFront: ReadonlySet<CauseId> = new Set<CauseId>([
  'bot-challenge',
  'waf-blocked',
  'ip-blocked',
  'geo-blocked',
  'network-filter',
  'sso-gateway',
  'preflight-rejected',
]);

/** An object as Ruby prints it. */
const record = /#<[A-Z]\w{1,60}(?:::\w{1,60}){0,4} (?:id|\w{1,40}_id): [^,>]{1,200}, \w{1,40}: /;

const dataNames = wordSet(
  'data items results rows records result content entries list objects users customers orders documents values payload document record record_data resource',
);

function memberWithData(value: unknown): string | undefined {
  if (Array.isArray(value)) return isData(value) || isListOfThings(value) ? 'a list' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  // GraphQL gives partial data beside errors on purpose.
  if (entries.some(([name, member]) => name === 'errors' && Array.isArray(member))) return undefined;
  const named = entries.find(([name, member]) => dataNames.has(name.toLowerCase()) && isData(member));
  return (named ?? entries.find(([name, member]) => isWholeThing(name, member)))?.[0];
}

/** `[{"id":1,"title":"a"},{"id":2,"title":"b"}]`: several, each with an id of its own. */
function isListOfThings(members: readonly unknown[]): boolean {
  const ids = members
    .slice(0, 50)
    .flatMap((each) =>
      typeof each === 'object' && each !== null && 'id' in each && Object.keys(each).length > 1 ? [each.id] : [],
    );
  return ids.length >= 2 && new Set(ids).size === ids.length;
}

/** `order: {id, total, items}`: one thing with an id and more, that is neither the caller nor about the refusal. */
function isWholeThing(name: string, member: unknown): boolean {
  if (typeof member !== 'object' || member === null || aboutErrors.test(name) || aboutRefusal.test(name)) return false;
  const identified = Object.keys(member).some((key) => /^_?id$|_id$|[a-z]Id$|^uuid$/.test(key));
  return identified && isRecord(member, 4);
}

const aboutRefusal =
  /error|user|caller|account|principal|client|subject|request|context|meta|debug|config|link|polic|rule|session|challenge|permission|auth|token|limit|quota|plan|subscription|server|service|event|ticket|incident|flow|ui|app/i;

function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((member) => isRecord(member, 2));
  return isRecord(value, 3);
}

/** Where in the props of a page records stand that tell something of people, orders or money; not of the caller, a menu or a text. */
function listInProps(value: unknown, path: string, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null || depth > 8) return undefined;
  const last = path.split('.').at(-1) ?? '';
  if (ofPage.test(last)) return undefined;
  const records = Array.isArray(value) ? value.slice(0, 20) : [value];
  if (records.some((one) => isRecord(one, 3) && isTelling(one))) return path || 'its props';
  for (const [name, member] of Object.entries(value).slice(0, 200)) {
    const found = listInProps(member, Array.isArray(value) ? path : path ? `${path}.${name}` : name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Two properties or more that a page has of its data alone. */
function isTelling(record: object): boolean {
  const names = Object.entries(record).flatMap(([name, member]) =>
    (typeof member === 'string' && member !== '') || typeof member === 'number'
      ? [name.replaceAll('_', '').toLowerCase()]
      : [],
  );
  return names.filter((name) => tellingNames.has(name)).length >= 2;
}

const tellingNames = wordSet(
  'email phone mobile telephone address street birthdate dateofbirth born dob birthday salary wage iban bic accountnumber cardnumber ssn passport insurance insurancenumber diagnosis medication patient total amount price balance invoice invoicenumber customer customername ordernumber firstname lastname fullname surname name grade income rent tenant',
);

/** The caller, and what pages are built of. */
const ofPage =
  /^(?:(?:current_?|logged_?in_?|auth_?|session_?)?user|me|viewer|auth|account|profile|session|config|runtimeConfig|env|i18n|translations?|messages?|locales?|languages?|routes?|menu|nav(?:igation)?|links?|footer|header|features?|flags|theme|settings|assets|meta|seo|contact|company|imprint|support|office|countries|currencies|plans|pricing|products)$/i;

/** An object with so many members that say something of a thing, not of an error. */
function isRecord(value: unknown, least: number): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.entries(value).filter(
    ([name, member]) => member !== null && member !== '' && !aboutErrors.test(name),
  );
  return names.length >= least;
}

const aboutErrors =
  /^(?:@?type|code|error|errors|error_?(?:code|message|type|description)|message|msg|detail|details|reason|status|status_?code|params?|field|path|location|locations|extensions|trace|trace_?id|request_?id|timestamp|time|success|title|instance|help|help_?url|url|link|links|doc|docs|documentation_?url|domain|hint|issue|value|constraint|action|class|method|resource|permission|scope|scopes|role|required|actual|limit|reset|retry_?after|redirect|redirect_?url|login_?url|csrf|token|locale|lang)$/i;

/** Rows of cells on a page that is no error page of a server or framework. */
function hasTableOfData(exchange: Exchange): boolean {
  const { content } = exchange.response;
  const page = content.text.slice(0, 300_000).toLowerCase();
  if (!page.includes('<table') || hasTrace(exchange) || serverPages.some((mark) => page.includes(mark))) return false;
  const rows = page.split('<tr').slice(1, 400);
  const cells = (row: string, tag: string) => row.split(tag).length - 1;
  const wide = rows.filter((row) => cells(row, '<td') >= 3).length >= 3;
  // Two columns are a list of properties, as block pages show, unless a first row names them.
  return (
    wide || (rows.some((row) => cells(row, '<th') >= 2) && rows.filter((row) => cells(row, '<td') >= 2).length >= 2)
  );
}

const serverPages = [
  'detailed error',
  'exception',
  'debug',
  'ray id',
  'incident',
  'support id',
  'client ip',
  'error code',
  'request id',
  'traceback',
];

function denied(title: string, status: string, mediaType: string, body: string, field = '') {
  return {
    title,
    http: `GET /admin/customers HTTP/1.1\nHost: app.shop.example\nSec-Fetch-Dest: document\n---\nHTTP/1.1 ${status}\n${field}Content-Type: ${mediaType}\n\n${body}`,
  };
}
