import { holdsCatalogue, isFieldErrors } from './failure-field.ts';
import { isCode, isEnvelope, isErrorName, isMessage, type Named } from './failure-name.ts';
import { isFailureMember, isSuccessMember, saysNothing } from './failure-word.ts';
import { namesPayload, nameWords } from './member-name.ts';
import { isReport } from './report-of-other.ts';

/** Whether a JSON value says that the request failed: `said` by a member made for it, `hinted` by a code beside a message. */
export function jsonFailure(body: unknown): 'said' | 'hinted' | undefined {
  if (typeof body === 'string') return body.length <= 400 && body.includes(' ') ? 'hinted' : undefined;
  if (isErrorList(body)) return 'said';
  if (isReport(body)) return undefined;
  const unpacked = unwrapped(body);
  if (!unpacked) return undefined;
  const { root, named, inStatus } = unpacked;
  const members = Object.entries(root)
    .flatMap(withoutHead)
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
    members.some(({ words, value }) => isCode(words, value) || (inStatus && isValue(words, value))) ||
    (!noError && members.filter(({ value }) => !saysNothing(value)).length === 1);
  return speaks && named && coded && foreign.length <= 2 ? 'hinted' : undefined;
}

const mostForeign = 6;

/** `{"header": {"resultCode": "31", "resultMsg": "..."}, "body": null}`: the verdict stands in a head of its own. */
function withoutHead([name, value]: readonly [string, unknown]): readonly (readonly [string, unknown])[] {
  const isHead =
    /^(?:header|head|responseHeader|cmmMsgHeader|meta|base_?resp)$/i.test(name) &&
    typeof value === 'object' &&
    value !== null;
  return isHead && !Array.isArray(value) ? Object.entries(value) : [[name, value]];
}

/** `["error", 10100, "apikey: invalid"]`: a list in the place of an object, whose first member is the verdict. */
function isErrorList(body: unknown): boolean {
  if (!Array.isArray(body) || body.length < 2 || body.length > 5) return false;
  const [verdict, ...told]: readonly unknown[] = body;
  const plain = told.every((one) => one === null || typeof one === 'string' || typeof one === 'number');
  return typeof verdict === 'string' && /^(?:error|err|fail|failure|exception)$/i.test(verdict) && plain;
}

/** Envelopes inside of an envelope, `{"Response": {"Error": ...}}`, and a list that holds one error. */
function unwrapped(body: unknown): Unwrapped | undefined {
  let root = body;
  let named = true;
  let inStatus = false;
  for (let depth = 0; depth < 3; depth += 1) {
    if (typeof root !== 'object' || root === null) return undefined;
    const inner: readonly unknown[] = Object.values(root);
    const [only] = inner;
    const wraps = inner.length === 1 && typeof only === 'object' && only !== null && !Array.isArray(only);
    if (!wraps || Object.keys(root).some((name) => isErrorName(nameWords(name)))) break;
    const name = Object.keys(root)[0] ?? '';
    inStatus = /^(?:response|result)?_?status$/i.test(name);
    named = inStatus || /response|result|envelope|answer|reply/i.test(name) || Array.isArray(root);
    root = only;
  }
  return typeof root === 'object' && root !== null && !Array.isArray(root) ? { root, named, inStatus } : undefined;
}

interface Unwrapped {
  readonly root: object;
  /** Whether the envelope has a name that is made for one. */
  readonly named: boolean;
  /** `{"status": {"message": "...", "value": 10}}` */
  readonly inStatus: boolean;
}

/** The number of a status, other than that of success. */
const isValue = (words: readonly string[], value: unknown) =>
  words.join('') === 'value' && typeof value === 'number' && value !== 0 && value !== 200;

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

/** Data beside a failure means that the failure is one of many; words instead of data, and what to do next (`reload: true`), are no data. */
function isPayload({ name, value }: Named): boolean {
  if (!namesPayload(name) || typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0 && !allFailed(value);
  const inner = Object.entries(value);
  return inner.some(([key, member]) => !saysNothing(member) && member !== true && !isEnvelope(key));
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
    if (typeof one !== 'object' || one === null || 'id' in one || 'name' in one) return false;
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
