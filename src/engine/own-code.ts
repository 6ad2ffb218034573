import type { Content, Exchange } from '../http/exchange.ts';
import { isEnvelope } from '../http/failure-name.ts';
import { failedRecord } from '../http/inner-record.ts';
import { json } from '../http/json.ts';
import { lazy } from '../http/lazy.ts';
import { namesPayload, nameWords } from '../http/member-name.ts';
import { formatOf } from '../http/sniff.ts';
import { statements } from '../http/statement.ts';
import { statusLine } from '../http/status-line.ts';
import { wordSet } from '../http/word-set.ts';
import { codeOf, graphqlCode, member, nestedCode } from './error-code.ts';

/**
 * The denial that a body names itself, whatever the status line says: 401 or 403 in a member made for it (`"code": 401`,
 * `"estado": 403`), in a status line of its own, a word such as `UNAUTHENTICATED` in an error object or in GraphQL's `extensions`, one answer of a
 * batch. Undefined if it names none, for data, and for every other body.
 */
export const ownDenialCode: (exchange: Exchange) => 401 | 403 | undefined = lazy((exchange: Exchange) => {
  const { content } = exchange.response;
  const named = codeOf(eventName(content));
  if (named) return named;
  if (formatOf(content) === 'xml') return xmlCode(exchange);
  const said = statusLine(content);
  if (said) return codeOf(said.code);
  return mayNameError(exchange) ? denialCode(json(failedRecord(content))) : undefined;
});

/** A stream whose first event is called `unauthorized` or `forbidden`. */
const eventName = ({ mediaType, text }: Content) =>
  mediaType === 'text/event-stream' ? /^\s{0,9}event: ?([\w.-]{1,40})/.exec(text)?.[1] : undefined;

/**
 * Cheap look at a body, so that the many that carry only data are not parsed: a short body with an error, a failure or
 * a code other than those of success; of a long one, GraphQL errors at its start or end.
 */
export const mayNameError: (exchange: Exchange) => boolean = lazy((exchange: Exchange) => {
  const { text } = exchange.response.content;
  if (text.length > 500_000 || !/^\s{0,20}[[{]|^[^{]{0,120}\(\{|^(?:event|data|id|retry):/.test(text)) return false;
  if (text.length <= 4000) return errorMember.test(text) || deniedNumber.test(text);
  return graphqlErrors.test(text.slice(0, 1000)) || graphqlErrors.test(text.slice(-4000));
});

const errorMember =
  /"(?:errors?|fault|exception|errmsg|denied|fejl|feil|erro)" ?:|"(?:success|ok|authenticated|result)" ?: ?(?:false|"f)|"(?:code|err_?code|err_?no|error_?code|status|status_?code|ret|ret_?code)" ?: ?"?(?!20\d\b)(?:-?[1-9]\d|[a-z_-]{0,20}(?:auth|den|forbid|perm|tok|err|fail|inval|expir|log))/i;
const deniedNumber = /" ?: ?"?40[13]\b/;
const graphqlErrors = /"errors" ?: ?\[/;

function denialCode(body: unknown): 401 | 403 | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if (Array.isArray(body)) return batchCode(body);
  const answers = member(body, 'responses');
  if (Array.isArray(answers)) return allRefused(answers);
  return graphqlCode(member(body, 'errors')) ?? nestedCode(member(body, 'error')) ?? ownCode(body);
}

/** One refused call of a batch is a refusal: `[{"result": ...}, {"error": {"data": {"code": "FORBIDDEN"}}}]`. */
function batchCode(calls: readonly unknown[]): 401 | 403 | undefined {
  return calls
    .slice(0, 20)
    .map((call) => nestedCode(member(call, 'error')) ?? graphqlCode(member(call, 'errors')))
    .find(Boolean);
}

/** `{"responses": [{"id": "1", "status": 403, "body": ...}]}`: nothing of what was asked for came back. */
function allRefused(answers: readonly unknown[]): 401 | 403 | undefined {
  const codes = answers.slice(0, 50).map((answer) => codeOf(member(answer, 'status')));
  return codes.length > 0 && codes.every(Boolean) ? codes[0] : undefined;
}

/** A number beside data says nothing: a body of 401 needs a message, no payload, and little else. */
function ownCode(body: object): 401 | 403 | undefined {
  const members = Object.entries(body).slice(0, 30);
  const heads = members.flatMap(([name, value]) =>
    headNames.has(name.toLowerCase()) && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).slice(0, 30)
      : [],
  );
  const all = [...members, ...heads];
  const payload = members.some(([name, value]) => namesPayload(name) && isFilled(value));
  if (payload || members.some(([name]) => ofThings.test(name)) || foreign(members) > 2) return undefined;
  if (!all.some(([name, value]) => isWords(name, value))) return undefined;
  return all
    .filter(([name]) => isStatusName(name))
    .map(([, value]) => codeOf(value))
    .find(Boolean);
}

const headNames = new Set(['meta', 'header', 'head', 'status', 'responsestatus', 'responseheader', 'result', 'fault']);
/** Members of things that have a life of their own: a check of some site, a line of a log. */
const ofThings = /(?:[a-z]At|_at|latency|duration|interval)$/;

const foreign = (members: readonly (readonly [string, unknown])[]) =>
  members.filter(([name, value]) => !isEnvelope(name) && !isStatusName(name) && isFilled(value)).length;

const isFilled = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined && value !== null;

/** Under `error`, one word is enough; other names may hold the name of a thing. */
function isWords(name: string, value: unknown): boolean {
  if (typeof value !== 'string' || !/\p{L}{2}/u.test(value) || value.length > 1000) return false;
  return !/^(?:id|name|region|type|title)$/i.test(name) && !isStatusName(name);
}

function isStatusName(name: string): boolean {
  const words = nameWords(name);
  return statusNames.has(words.at(-1) ?? '') || statusNames.has(words.join(''));
}

const statusNames = wordSet(
  'code status errcode errorcode httpcode httpstatus statuscode type ret retcode returncode resultcode result rc errno estado codigo statut stato codice kod kodu durum kode',
);

/** An element that holds nothing but the number, `<status>401</status>`, or the status lines of a WebDAV answer. */
function xmlCode(exchange: Exchange): 401 | 403 | undefined {
  const { status, content } = exchange.response;
  if (content.text.length > 20_000) return undefined;
  const lines = status === 207 ? [...content.text.matchAll(/>HTTP\/1\.[01] ([1-5]\d\d)/g)].map(([, code]) => code) : [];
  if (lines.length > 0) return lines.every((code) => code?.startsWith('4')) ? firstCode(lines) : undefined;
  const said = statements(exchange).filter(({ place }) => place.startsWith('body'));
  if (said.length > 6 || !said.some(({ kind }) => kind === 'message')) return undefined;
  return firstCode(
    said.filter(({ kind, name }) => kind === 'code' && isStatusName(name.slice(-40))).map(({ text }) => text),
  );
}

const firstCode = (codes: readonly (string | undefined)[]) => codes.map(codeOf).find(Boolean);
