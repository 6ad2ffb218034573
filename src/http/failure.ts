import type { Content } from './exchange.ts';
import { failureWord, isFailureMember, isSuccessMember, saysNothing } from './failure-word.ts';
import { xmlFailure } from './failure-xml.ts';
import { json } from './json.ts';
import { lazy } from './lazy.ts';
import { namesPayload, nameWords } from './member-name.ts';
import { formatOf, jsonStart } from './sniff.ts';

/**
 * Whether a body says by its form that the request failed, whatever the status: `said` by a member made for it
 * (`ok: false`, `error: {...}`, `status: "error"`, a SOAP fault), `hinted` by a code other than those of success beside a
 * message, or by a single sentence where data should be. Undefined for data, for errors of single form fields, for what
 * is too long to be an error, and for no text at all.
 */
export const failureOf: (content: Content) => 'said' | 'hinted' | undefined = lazy((content: Content) => {
  if (content.state !== 'text' || content.text === '' || content.text.length > longest) return undefined;
  const { text } = content;
  const first = /\S/.exec(text.slice(0, 40))?.[0] ?? '';
  if (text.length > short && !beginsWithError.test(text.slice(0, 200))) return undefined;
  if (first !== '<' && jsonStart(text) >= 0) return mayFail(text) ? jsonFailure(json(content)) : undefined;
  const format = first === '<' ? formatOf(content) : 'text';
  if (format === 'xml') return xmlFailure(text);
  return format === 'text' && isSentence(content) ? 'hinted' : undefined;
});

const longest = 200_000;
const short = 6000;
const beginsWithError = /^\s{0,20}(?:\{[^{}]{0,120})?"?(?:error|errors|exception|fault|jsonrpc)"? ?:/i;

/** Cheap look, so that the many answers that carry only data are not parsed. */
function mayFail(text: string): boolean {
  const head = text.slice(0, 1000).toLowerCase();
  return (
    failureMarks.some((mark) => head.includes(mark)) || (text.length > 1000 && text.slice(-600).includes('"errors"'))
  );
}

const failureMarks = [
  'err',
  'fail',
  'false',
  'fault',
  'exception',
  'denied',
  'message"',
  'msg"',
  'info',
  'reason',
  'detail"',
  'note"',
  'mens',
  'status"',
  'stat"',
  'code"',
  'erro',
];

function isSentence({ text, mediaType }: Content): boolean {
  if (text.length > 400 || /javascript|css|csv|yaml|event-stream/.test(mediaType)) return false;
  const lines = text.trim().split('\n', 4);
  return lines.length <= 2 && !/^\s{0,10}[\w-]{1,40}[=:][^ ]/.test(text);
}

/** Whether the body tells for fields of a form, by their names, what is wrong with each: `{"errors":{"file":["..."]}}`. */
export function namesFields(content: Content): boolean {
  if (content.state !== 'text' || content.text.length > short || jsonStart(content.text) < 0) return false;
  const body = json(content);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(body);
  const listed = entries.every(([name, value]) => !ofForms.has(name) && isTexts(value));
  return (
    (entries.length > 0 && listed) ||
    entries.some(([name, value]) => isFieldErrors({ name, words: nameWords(name), value }) || isFieldList(name, value))
  );
}

/** Texts by their keys, as a page loads them for later use. */
function isCatalogue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const inner = Object.entries(value);
  return inner.length > 1 && inner.every(([name, member]) => typeof member === 'string' && !ofErrors.has(name));
}

const holdsCatalogue = ({ words, value }: Named) =>
  isErrorName(words) &&
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).some(isCatalogue);

const isTexts = (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** `errors: [{"field": "age", "message": "..."}]`, `detail: [{"loc": ["body", "age"], "msg": "..."}]`. */
function isFieldList(name: string, value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || !/error|detail|violation|invalid/i.test(name)) return false;
  return value.slice(0, 20).every((one: unknown) => {
    if (typeof one !== 'object' || one === null) return false;
    return Object.entries(one).some(([key, member]) => {
      if (key === 'loc') return Array.isArray(member) && (member[0] === 'body' || member[0] === 'query');
      return (
        fieldNames.has(key.toLowerCase()) &&
        typeof member === 'string' &&
        member !== '' &&
        !/auth|key$|header/i.test(member)
      );
    });
  });
}

const fieldNames: ReadonlySet<string> = new Set(
  'field fieldname propertypath property attribute pointer param parameter'.split(' '),
);
const ofForms: ReadonlySet<string> = new Set([
  'non_field_errors',
  '__all__',
  'base',
  'errors',
  'detail',
  'message',
  'error',
]);

function jsonFailure(body: unknown): 'said' | 'hinted' | undefined {
  if (typeof body === 'string') return body.length <= 400 && body.includes(' ') ? 'hinted' : undefined;
  const unpacked = unwrapped(body);
  if (!unpacked) return undefined;
  const { root, named } = unpacked;
  const members = Object.entries(root)
    .slice(0, 60)
    .map(([name, value]) => ({ name, words: nameWords(name), value }));
  const foreign = members.filter(({ name, value }) => !isEnvelope(name) && !saysNothing(value));
  if (isThing(members, foreign.length) || members.some(isPayload) || members.some(isFieldErrors)) return undefined;
  if (members.some(isAnswer) || members.some(holdsCatalogue)) return undefined;
  if (members.some(isFailed)) return foreign.length <= mostForeign ? 'said' : undefined;
  if (members.some(({ words, value }) => isSuccessMember(words, value) || isHandedOut(words, value))) return undefined;
  const speaks = members.some(({ words, value }) => isMessage(words, value));
  const noError = members.some(({ words, value }) => isErrorName(words) && (value === null || value === false));
  const coded =
    members.some(({ words, value }) => isCode(words, value)) ||
    (!noError && members.filter(({ value }) => !saysNothing(value)).length === 1);
  return speaks && named && coded && foreign.length <= 2 ? 'hinted' : undefined;
}

interface Named {
  readonly name: string;
  readonly words: readonly string[];
  readonly value: unknown;
}

const mostForeign = 6;

/** Envelopes inside of an envelope, `{"Response": {"Error": ...}}`, and a list that holds one error. */
function unwrapped(body: unknown): { readonly root: object; readonly named: boolean } | undefined {
  let root = body;
  let named = true;
  for (let depth = 0; depth < 3; depth += 1) {
    if (typeof root !== 'object' || root === null) return undefined;
    const inner: readonly unknown[] = Object.values(root);
    const [only] = inner;
    const wraps = inner.length === 1 && typeof only === 'object' && only !== null && !Array.isArray(only);
    if (!wraps || Object.keys(root).some((name) => isErrorName(nameWords(name)))) break;
    named = /response|result|envelope|answer|reply/i.test(Object.keys(root)[0] ?? '') || Array.isArray(root);
    root = only;
  }
  return typeof root === 'object' && root !== null && !Array.isArray(root) ? { root, named } : undefined;
}

/** A record with an id and what belongs to it has its own troubles; an answer to a numbered call has not. */
function isThing(members: readonly Named[], foreign: number): boolean {
  const names = new Set(members.map(({ name }) => name.toLowerCase()));
  const numbered = ['id', '_id', 'uuid'].some((name) => names.has(name));
  if (
    numbered &&
    !names.has('jsonrpc') &&
    (foreign > 0 || ['name', 'title', 'state', 'type'].some((name) => names.has(name)))
  )
    return true;
  return ['created_at', 'createdat', 'updated_at', 'updatedat', 'created', 'openapi', 'swagger'].some((name) =>
    names.has(name),
  );
}

/** Data beside a failure means that the failure is one of many; words instead of data are no data. */
function isPayload({ name, value }: Named): boolean {
  if (!namesPayload(name) || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0 && !allFailed(value);
  const inner = Object.entries(value);
  return inner.some(([key, member]) => !saysNothing(member) && !isEnvelope(key));
}

/** `errors: {"file": "..."}` tells what is wrong with each field of a form. */
function isFieldErrors({ words, value }: Named): boolean {
  if (!isErrorName(words) || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const inner = Object.entries(value);
  const texts = inner.every(([, member]) => typeof member === 'string' || Array.isArray(member) || isCatalogue(member));
  return inner.length > 0 && texts && !inner.some(([name]) => ofErrors.has(nameWords(name).join('')));
}

function isFailed({ words, value }: Named): boolean {
  if (isErrorName(words)) return !saysNothing(value) && !isSuccessCode(value);
  if (isFailureMember(words, value) || allFailed(value)) return true;
  // `playabilityStatus: {status, reason}`: a verdict of its own.
  if (words.at(-1) !== 'status' || typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, member]) => isFailureMember(nameWords(name), member));
}

/** A list of outcomes, `messages: [{"status":"4","error-text":"..."}]`, of which none went well. */
function allFailed(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > 20) return false;
  return value.every((one: unknown) => {
    if (typeof one !== 'object' || one === null || 'id' in one) return false;
    return Object.entries(one).some(([name, member]) => {
      const words = nameWords(name);
      return isErrorName(words) && !saysNothing(member) && !isSuccessCode(member);
    });
  });
}

const isSuccessCode = (value: unknown) => /^(?:0{1,6}|200|ok|success|none|no ?error)$/i.test(String(value));

/** `valid: false`: what was asked about some thing, and answered. */
const isAnswer = ({ words, value }: Named) =>
  typeof value === 'boolean' &&
  /^(?:is)?(?:valid|active|exists?|available|enabled|allowed|verified)$/.test(words.join(''));

/** A token, given to the caller: what was asked for was done. */
function isHandedOut(words: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && value.length >= 12 && words.at(-1) === 'token' && !words.includes('csrf');
}

/** A number or word that is called a code, whatever it says. */
function isCode(words: readonly string[], value: unknown): boolean {
  const named = codeNames.has(words.join('')) || words.at(-1) === 'code' || words.at(-1) === 'status';
  return (
    named && (typeof value === 'number' || (typeof value === 'string' && value.length <= 60 && !value.includes(' ')))
  );
}

function isErrorName(words: readonly string[]): boolean {
  const joined = words.join('');
  return errorNames.has(joined) || (joined.length < 24 && errorStarts.some((start) => joined.startsWith(start)));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const errorNames = set('err erro fehler fault exception exceptions fout errore');
const errorStarts = ['error', 'errcode', 'errno', 'errmsg', 'serviceexception'];

function isMessage(words: readonly string[], value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.length <= 1000 &&
    !failureWord(value, ['ok', 'success']) &&
    messageNames.has(words.at(-1) ?? '')
  );
}

/** Names of members that a failure consists of. */
function isEnvelope(name: string): boolean {
  const words = nameWords(name);
  const last = words.at(-1) ?? '';
  return (
    isErrorName(words) ||
    envelopeNames.has(words.join('')) ||
    envelopeNames.has(last) ||
    messageNames.has(last) ||
    namesPayload(name) ||
    name.startsWith('_')
  );
}

const ofErrors = set(
  'code message msg detail details error errors reason type status errorcode errormessage description info base global auth data',
);
const codeNames = set('code status ret retcode result stat state rc errno');
const messageNames = set(
  'message messages msg msgs errmsg description desc detail details reason info information note text hint explanation meldung nachricht mensaje mensagem mensagens messaggio retmsg resultmsg statusmessage statustext faultstring',
);
const envelopeNames = set(
  'code codes status state stat ok success succeeded issuccess successful result results ret rc retcode resultcode returncode infocode statuscode errno type title name ' +
    'id jsonrpc version requestid request path timestamp time date traceid trace locale lang instance subcode fail failed failure challenge extensions class exception exceptions ' +
    'denied authenticated authorized redirect url link href wait debuginfo stack stacktrace traceback debug method summary severity domain service servedby help doc docs category sign nonce logid retryable',
);
