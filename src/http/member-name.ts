import { remembered } from './remembered.ts';
import { wordSet } from './word-set.ts';

/** What is known of where a member stands: inside something named after an error, or inside the data that was asked for. */
export interface MemberContext {
  readonly inError: boolean;
  readonly inPayload: boolean;
  /** The response's status says that it failed. */
  readonly failed: boolean;
}

/**
 * Whether a member of a JSON or XML body is a code or a message, told from its name and the look of its value;
 * undefined if it states nothing: ids, times, addresses, links, traces, the data itself.
 */
export function memberKind(name: string, value: string, context: MemberContext): 'code' | 'message' | undefined {
  const words = nameWords(name);
  const last = words.at(-1) ?? '';
  const joined = words.join('');
  if (value.trim() === '' || noise.has(value.trim().toLowerCase()) || neverNames.has(joined)) return undefined;
  if (isAddress(value)) return joined === 'type' && !isGenericType(value) ? 'code' : undefined;
  if (words.some((word) => never.has(word))) return undefined;
  const role = nameRole(joined, last);
  const namesOne = words.includes('error');
  if (context.inPayload && !(context.failed ? role && (namesOne || strongNames.has(last)) : namesOne)) return undefined;
  if (role === undefined) return proseKind(last, value, context) ?? wordyCode(last, value, context);
  if (isOpaque(value)) return undefined;
  return role === 'code' ? (isOneWord(value) ? 'code' : 'message') : isIdentifier(value) ? 'code' : 'message';
}

/** The words of a member's name: `errorCode`, `error_code`, `ErrorCode`, `error-code` all give `error`, `code`. */
export const nameWords: (name: string) => readonly string[] = remembered((name) =>
  name
    .slice(0, 100)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== ''),
);

/** Something that names an error, so that what stands inside it is about one. */
export function namesError(name: string): boolean {
  return nameWords(name).some((word) => errorWords.has(word));
}

/** Something that names the data itself. */
export function namesPayload(name: string): boolean {
  return payloadNames.has(name.toLowerCase());
}

/** Something whose content states nothing, whatever it is called inside: an echo of the request, links, traces. */
export function namesAside(name: string): boolean {
  const words = nameWords(name);
  return asideNames.has(words.join('')) || words.some((word) => traceWords.has(word));
}

/** Looks like an identifier for programs: `invalid_token`, `E403`, `AccessDenied`, `auth.token.expired`, `10020`. */
export function isIdentifier(value: string): boolean {
  if (!isOneWord(value) || value.length < 2) return false;
  const inner = value.slice(1);
  return /[_\d:/#]/.test(value) || /[.-][A-Za-z]/.test(inner) || /[A-Z]/.test(inner);
}

/** Words for people: at least that many words, most of them letters. */
export function isProse(value: string, words: number): boolean {
  const head = value.slice(0, 600);
  if (/[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]{3}/.test(head)) return true;
  const parts = head.split(/\s+/).filter((part) => part !== '');
  return (
    parts.filter((part) => /^[("'\p{L}][\p{L}\p{M}'’"(),.:;!?-]*$/u.test(part)).length >=
    Math.max(words, parts.length * 0.6)
  );
}

function isOneWord(value: string): boolean {
  return value.length <= 120 && /^[\x21-\x7e]+$/.test(value) && !/[.!?,]$/.test(value);
}

/** A name that tells nothing: words for people are a message, except where they may be the data itself. */
function proseKind(last: string, value: string, context: MemberContext): 'message' | undefined {
  if (!isProse(value, context.inError ? 2 : 3)) return undefined;
  return context.inError || context.failed || !soft.has(last) ? 'message' : undefined;
}

function wordyCode(last: string, value: string, context: MemberContext): 'code' | undefined {
  const asCode = context.inError ? last === 'id' || last === 'name' || last === '' : last === 'id';
  return asCode && /^[a-z]{3,}(?:_[a-z]+){0,8}$|^[A-Z][A-Za-z]{2,60}(?:Error|Exception|Denied|Fault)$/.test(value)
    ? 'code'
    : undefined;
}

function nameRole(joined: string, last: string): 'code' | 'message' | undefined {
  if (messageWords.has(last) || messageEnds.some((end) => joined.endsWith(end))) return 'message';
  return codeWords.has(last) || codeEnds.some((end) => joined.endsWith(end)) ? 'code' : undefined;
}

function isAddress(value: string): boolean {
  return /^(?:https?:)?\/\/\S{1,2000}$/i.test(value) || /^(?:urn:|mailto:|about:|type\.googleapis\.com\/)/i.test(value);
}

function isGenericType(value: string): boolean {
  return /^about:|type\.googleapis|tools\.ietf|datatracker|rfc-editor|httpstatus|mozilla\.org|webdav\.org|w3\.org|iana\.org/i.test(
    value,
  );
}

/** Random or encoded: no identifier that a person chose. */
function isOpaque(value: string): boolean {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) return true;
  if (/^\d{4}-\d\d-\d\d[T ]\d\d:/.test(value)) return true;
  return value.length > 40 && /^[\w+/=-]+$/.test(value) && /\d/.test(value) && !/[a-z]_[a-z]|[A-Z]_[A-Z]/.test(value);
}

const noise = wordSet('error fail failed failure success ok true false null none undefined object n/a nan string');
const never = wordSet(
  'id_ timestamp time datetime date url uri urls link links href path pathname stack stacktrace trace traceback backtrace host ' +
    'hostname ip agent ray locale lang language uuid guid requestid traceid correlationid version timeout duration elapsed ' +
    'ttl retry nonce signature canonical documentation docs doc logo image icon file filename line column',
);
const neverNames = wordSet(
  'requestid traceid errorid correlationid spanid sessionid clientid userid hostid instance moreinfo zipcode postcode postalcode ' +
    'countrycode languagecode langcode currencycode qrcode barcode areacode devicecode usercode authorizationcode locationtype ' +
    'tokentype contenttype mediatype mimetype granttype servicename method service domain clienterrorid activityid tenantid ' +
    'operationname typename __typename apiversion',
);
const soft = wordSet(
  'email user username login name owner author company organization org team project title subject address phone city country ' +
    'content body query search value values key token password secret bio tags tag category label',
);
const codeWords = wordSet(
  'code codes errno error errors err reason reasons type status state exception fault subcode class kind category slug ' +
    'failure problem condition subtype statuscode errorcode faultcode substatus result challenge',
);
const codeEnds = ['code', 'errortype', 'errorname', 'errorkey', 'reason', 'errno', 'exception'];
const messageWords = wordSet(
  'message messages msg msgs description descriptions desc descr detail details text summary explanation hint hints help string info ' +
    'note notes comment alert notice warning warnings suggestion resolution advice cause why display subtitle guidance instructions ' +
    'title faultstring errormessage errormsg errmsg reasonphrase statustext ' +
    // The same in other languages.
    'fehler fehlermeldung meldung nachricht erreur erro errore fout fejl feil virhe hata blad chyba mensaje mensagem messaggio melding besked meddelande komunikat mesaj descripcion descricao motivo',
);
const messageEnds = ['message', 'msg', 'description', 'detail', 'details', 'faultstring'];
const strongNames = wordSet(
  'error errors err message messages msg code reason detail details description descr errormessage errorcode title status',
);
const errorWords = wordSet(
  'error errors err fault faults exception exceptions problem problems violation violations failure failures warning warnings ' +
    'errormessage reasons inner innererror apierror serviceexception messages fehler erreur erro errore fout fejl feil hata',
);
const payloadNames = wordSet(
  'data user users item items result results record records row rows entry entries list products posts profile account accounts ' +
    'included content payload response',
);
const traceWords = wordSet('stack stacktrace trace traceback backtrace frames');
const asideNames = wordSet(
  'request headers header query params input links config env environment cookies server metadata meta pagination',
);
