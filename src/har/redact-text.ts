import { base64Text, toBase64 } from '../http/base64.ts';
import { isSecretMember, namesSecret, queryKind } from '../http/credential-name.ts';
import { isProse } from '../http/member-name.ts';
import { remembered } from '../http/remembered.ts';
import { isSecretValue } from '../http/secret-value.ts';
import { type Aliases, inUrl, placed, wordAlias } from './aliases.ts';
import { redactAuthorization, redactToken } from './redact-authorization.ts';
import { redactBody } from './redact-body.ts';
import { withoutPeople } from './redact-person.ts';
import { withoutRandomWords } from './redact-random.ts';
import { redactQueryValue, withoutSecretPaths } from './redact-url.ts';
import { wordBefore } from './word-before.ts';

/** Any text without the secrets that can be told by their form: tokens, keys, credentials in URLs, `password=...`. */
export function redactText(text: string, aliases: Aliases, depth = 3): string {
  if (text.length < 4 || (text.length < shortestSecret && !marks.test(text))) return text;
  let out = withoutPrivateKeys(text, aliases);
  if (out.includes('eyJ')) out = withoutJwts(out, aliases, depth);
  if (out.includes('://')) out = withoutUserInfo(out, aliases);
  if (out.includes('/')) out = withoutSecretPaths(out, aliases);
  if (out.includes('='))
    out = out.replace(queryForm, (_, lead: string, name: string, value: string) => {
      const shown = redactQuery(name, value, aliases, depth);
      return `${lead}${name}=${lead === ';' ? wordAlias(shown) : shown}`;
    });
  out = out.replace(schemeForm, (whole, scheme: string, gap: string, value: string) =>
    isRandom(value) && !ipv4.test(value)
      ? `${scheme}${gap}${redactAuthorization(`${scheme} ${value}`, aliases).slice(scheme.length + 1)}`
      : whole,
  );
  if (out.includes('$')) out = withoutHashes(out, aliases);
  out = withoutMembers(out, aliases);
  if (keyStarts.test(out))
    out = keyForms.reduce(
      (rest, form) => rest.replace(form, (key, at: number, whole: string) => keyAlias(key, whole, at, aliases)),
      out,
    );
  return withoutRandomWords(withoutPeople(out, aliases), aliases);
}

/** A parameter that is a secret, or one that holds a URL, a form or JSON with secrets in it. */
function redactQuery(name: string, value: string, aliases: Aliases, depth: number): string {
  if (isSecretQuery(name, value)) return redactQueryValue(name, value, aliases);
  if (depth === 0 || !value.includes('%')) return value;
  const plain = decoded(value);
  const out = plain === value ? plain : redactText(plain, aliases, depth - 1);
  if (out === plain) return value;
  const encoded = encodeURIComponent(out);
  // A plus that stood for a space goes on standing for one.
  return writtenPlus.test(value) ? encoded : encoded.replaceAll('%2B', '+');
}

const writtenPlus = /%2b/i;

/** A key keeps the mark of who issued it, so that it can still be told what it was. */
function keyAlias(key: string, whole: string, at: number, aliases: Aliases): string {
  if (/redacted/i.test(key)) return key;
  const alias = aliases.of(key, 'key');
  const [, kind = '', number = ''] = alias.split(/[[#\]]/);
  const mark = /^(?:[a-z]{2,10}_(?:live_|pat_)?|xox[a-z]-|AIza|ya29\.|sk-(?:proj|ant|or)-|SG\.|glpat-)/.exec(key)?.[0];
  const marked = `${mark}redacted${kind.replaceAll('-', '')}${number.padStart(16, '0')}`;
  return mark !== undefined && isSecretValue(marked) ? marked : placed(alias, whole, at);
}

/** Hashes of passwords, whose algorithm and cost stay. */
function withoutHashes(text: string, aliases: Aliases): string {
  return text.replace(hashForm, (whole, start: string, hash: string) =>
    hash.startsWith('redacted.')
      ? whole
      : `${start}redacted.password.hash.${aliases.of(hash, 'password').replace(/\D/g, '')}`,
  );
}

/** From each `eyJ` on, as far as a compact token can reach. */
function withoutJwts(text: string, aliases: Aliases, depth: number): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('eyJ'); at >= 0; at = text.indexOf('eyJ', from)) {
    const run = compactRun(text, at);
    const pieces = run.split('.');
    const token = pieces.slice(0, pieces.length >= 5 && !pieces.slice(0, 5).includes('') ? 5 : 3).join('.');
    const secret = pieces.length >= 3 && (pieces[0] ?? '').length > 8;
    const shown = secret ? placed(redactToken(token, aliases), text, at) : withoutInner(token, aliases, depth);
    parts.push(text.slice(from, at), shown);
    from = at + Math.max(1, token.length);
  }
  return parts.join('') + text.slice(from);
}

/** JSON in base64, or a token cut short: what can be read in it. */
function withoutInner(token: string, aliases: Aliases, depth: number): string {
  if (depth === 0 || token.length < 12) return token;
  const pieces = token.split('.').map((piece) => {
    const plain = piece.startsWith('eyJ') ? base64Text(piece) : undefined;
    const out = plain?.startsWith('{"') ? redactBody(plain, '', aliases, 'request', depth - 1) : plain;
    return out === undefined || out === plain ? piece : toBase64(out).replace(/={1,2}$/, '');
  });
  return pieces.join('.');
}

/** `scheme://user:password@host`, `scheme://key@host`. */
function withoutUserInfo(text: string, aliases: Aliases): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', from)) {
    const start = at + 3;
    const info = runFrom(text.slice(start, start + 800), 0, isUserInfoChar);
    const colon = info.indexOf(':');
    parts.push(text.slice(from, start));
    from = start;
    if (info === '' || text.charAt(start + info.length) !== '@') continue;
    const user = info.slice(0, colon < 0 ? info.length : colon);
    parts.push(inUrl(aliases.of(user, 'user', isRandom(user) ? 'anywhere' : 'here')));
    if (colon >= 0) parts.push(':', inUrl(aliases.of(info.slice(colon + 1), 'password')));
    from = start + info.length;
  }
  return parts.join('') + text.slice(from);
}

/** `password: "..."` and `"access_token":"..."` in scripts and text. */
function withoutMembers(text: string, aliases: Aliases): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[:=][ \t]{0,3}(?:\\?["'])?/g)) {
    const start = match.index + match[0].length;
    if (match.index < from) continue;
    const name = wordBefore(text, match.index, from);
    if (!mayNameSecret(name)) continue;
    const quote = match[0].at(-1) ?? '';
    const quoted = quote === '"' || quote === "'";
    const value = runFrom(text.slice(start, start + 4000), 0, quoted ? isPlainChar : isBareChar);
    if (quoted ? !isQuotedSecret(value, text.slice(start, start + value.length + 2), quote) : !isBareSecret(value))
      continue;
    parts.push(text.slice(from, start), redactToken(value, aliases));
    from = start + value.length;
  }
  return parts.join('') + text.slice(from);
}

/** Remembered as one answer, for each colon of a script or of JSON is asked about. */
const mayNameSecret = remembered((name) => isSecretMember(name) || namesSecret(name));

function isQuotedSecret(value: string, text: string, quote: string): boolean {
  if (value.length < 4 || isLink(value) || isProse(value, 3)) return false;
  return text.slice(value.length).replace('\\', '').startsWith(quote);
}

/** Without quotes only what is no word for people: `DB_PASSWORD=tr0ub4dor`. */
function isBareSecret(value: string): boolean {
  if (isLink(value) || /redacted|^%5B[a-z-]{2,30}%23\d/i.test(value)) return false;
  return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value);
}

function isBareChar(char: string): boolean {
  return !/[\s"'<>,;&()[\]{}\\]/.test(char);
}

function runFrom(text: string, start: number, belongs: (char: string) => boolean): string {
  let end = start;
  while (end < text.length && belongs(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

/** Characters of a compact token, five parts at most. */
function compactRun(text: string, start: number): string {
  let dots = 0;
  return runFrom(text, start, (char) => {
    if (char === '.') dots += 1;
    return dots < 5 && /[\w.-]/.test(char);
  });
}

function isUserInfoChar(char: string): boolean {
  return !/[\s/@?#"'<>\\]/.test(char);
}

function isPlainChar(char: string): boolean {
  return !/["'\\\n<>]/.test(char);
}

/** Whether a parameter in the query or fragment of a URL is a secret. */
export function isSecretQuery(name: string, value: string): boolean {
  const plain = decoded(name);
  if (queryKind(plain, value) !== undefined) return true;
  if (isTooPlain(plain, value)) return false;
  return (
    isSecretMember(plain) ||
    namesSecret(plain) ||
    (/^(?:code|hdnts|policy|state|nonce|code_verifier|relaystate|hash|signature|sig)$/i.test(plain) &&
      value.length >= 8) ||
    (/^(?:s|st|h|md5|secure|verify)$/i.test(plain) && isDigest(value)) ||
    /csrf|xsrf|^_token$|authenticity/i.test(plain)
  );
}

/** `code=unsolicited`, `csrf=true`, `reconnectionToken=6b13`: a word or too little to be guarded, where no password stands. */
function isTooPlain(name: string, value: string): boolean {
  if (/pass|pwd|pin|otp|cv[cv]/i.test(name)) return false;
  return (
    value.length < 6 || (/code|csrf|xsrf|state/i.test(name) && /^[a-z]{1,15}(?:[_-][a-z]{1,15}){0,3}$/.test(value))
  );
}

/** A hash as links that end have it. */
function isDigest(value: string): boolean {
  return /^[\da-f]{32,128}$/i.test(value) || (/^[\w-]{22,90}$/.test(value) && /\d/.test(value) && /[A-Z]/.test(value));
}

/** An address is no secret itself, even where a name such as `authorization` or `token` stands before it. */
export function isLink(value: string): boolean {
  return /^(?:https?|wss?):\/\//i.test(value);
}

/** What a parameter's alias is called. */
export function kindOf(name: string): string {
  const lower = name.toLowerCase();
  if (/sig|hmac|hash|md5|policy/.test(lower)) return 'signature';
  if (/pass|pwd|pin/.test(lower)) return 'password';
  if (/key/.test(lower)) return 'key';
  if (/secret|assertion/.test(lower)) return 'secret';
  return /sess|sid/.test(lower) ? 'session' : 'token';
}

/** PEM blocks of private keys, also where the line breaks are escaped, and where the end is cut off. */
function withoutPrivateKeys(text: string, aliases: Aliases): string {
  let out = text;
  for (let at = out.indexOf('PRIVATE KEY-----'); at >= 0; at = out.indexOf('PRIVATE KEY-----', at)) {
    const start = at + 'PRIVATE KEY-----'.length;
    const end = out.indexOf('-----END', start);
    const stop = end < 0 ? out.length : end;
    const key = out.slice(start, stop);
    const alias = key.trim().startsWith('[private-key#') ? key : aliases.of(key, 'private-key');
    out = out.slice(0, start) + alias + out.slice(stop);
    const next = out.indexOf('KEY-----', start + alias.length);
    at = next < 0 ? out.length : next + 8;
  }
  return out;
}

function isRandom(value: string): boolean {
  return value.length >= 20 || /\d/.test(value) || (/[a-z]/.test(value) && value.replace(/[^A-Z]/g, '').length > 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const queryForm = /([?&#;])([\w.%[\]-]{1,60})=([^&#\s"'<>;\\]{1,8000})/g;
const schemeForm =
  /\b(Bearer|Basic|DPoP|Token|Negotiate|NTLM|ApiKey|SSWS)([ ]{1,3}|%20|\+)([\w.~+/-]{12,8000}={0,2})/gi;
/** "IP/Token 203.0.113.7" */
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const hashForm =
  /(\$(?:2[abxy]\$\d\d\$|argon2(?:id|i|d)\$[^"'\s<>\\]{4,80}\$|[156]\$[./\w]{4,16}\$))([./\w+]{20,120})/g;
/** Without one of these marks, a text that is shorter than the number of a card is no secret by its form. */
const marks = /[:=@$%/+]|eyJ/;
const shortestSecret = 13;
/** How one of the keys below begins: most texts have none. */
const keyStarts =
  /AKIA|ASIA|AIza|ya29\.|SG\.|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|[srp]k_(?:live|test)_|sk-|shp(?:at|ca|pa|ss)_|npm_|dop_v1_|hf_|lin_api_|ntn_|secret_/;
/** Keys that their makers give a form of their own. */
const keyForms = [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}|\bya29\.[\w-]{20,2000}|\bSG\.[\w-]{16,40}\.[\w-]{20,80}/g,
  /\bgh[pousr]_\w{30,80}|\bgithub_pat_\w{30,100}|\bglpat-[\w-]{20,60}|\bxox[abeprs]-[\w-]{10,200}/g,
  /\b[srp]k_(?:live|test)_\w{10,200}|\bsk-[\w-]{20,200}|\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g,
  /\b(?:npm|dop_v1|hf|lin_api|ntn|secret)_\w{30,100}/g,
];
