import { isSecretMember, queryKind } from '../http/credential-name.ts';
import { isProse } from '../http/member-name.ts';
import { type Aliases, inUrl, placed } from './aliases.ts';
import { redactAuthorization, redactToken } from './redact-authorization.ts';
import { wordBefore } from './word-before.ts';

/** Any text without the secrets that can be told by their form: tokens, keys, credentials in URLs, `password=...`. */
export function redactText(text: string, aliases: Aliases): string {
  if (text.length < 4) return text;
  let out = withoutPrivateKeys(text, aliases);
  if (out.includes('eyJ')) out = withoutJwts(out, aliases);
  if (out.includes('://')) out = withoutUserInfo(out, aliases);
  if (out.includes('='))
    out = out.replace(queryForm, (whole, lead: string, name: string, value: string) =>
      isSecretQuery(name, value) ? `${lead}${name}=${inUrl(aliases.of(value, kindOf(name)))}` : whole,
    );
  out = out.replace(schemeForm, (whole, scheme: string, gap: string, value: string) =>
    isRandom(value)
      ? `${scheme}${gap}${redactAuthorization(`${scheme} ${value}`, aliases).slice(scheme.length + 1)}`
      : whole,
  );
  out = withoutMembers(out, aliases);
  return keyForms.reduce(
    (rest, form) => rest.replace(form, (key, at: number, whole: string) => placed(aliases.of(key, 'key'), whole, at)),
    out,
  );
}

/** From each `eyJ` on, as far as a compact token can reach. */
function withoutJwts(text: string, aliases: Aliases): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('eyJ'); at >= 0; at = text.indexOf('eyJ', from)) {
    const run = compactRun(text, at);
    const pieces = run.split('.');
    const token = pieces.slice(0, pieces.length >= 5 && !pieces.slice(0, 5).includes('') ? 5 : 3).join('.');
    const secret = pieces.length >= 3 && (pieces[0] ?? '').length > 8;
    parts.push(text.slice(from, at), secret ? placed(redactToken(token, aliases), text, at) : token);
    from = at + Math.max(1, token.length);
  }
  return parts.join('') + text.slice(from);
}

/** `scheme://user:password@host`. */
function withoutUserInfo(text: string, aliases: Aliases): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', from)) {
    const start = at + 3;
    const info = runFrom(text.slice(start, start + 800), 0, isUserInfoChar);
    const colon = info.indexOf(':');
    parts.push(text.slice(from, start));
    from = start;
    if (colon < 0 || text.charAt(start + info.length) !== '@') continue;
    parts.push(
      inUrl(aliases.of(info.slice(0, colon), 'user', 'here')),
      ':',
      inUrl(aliases.of(info.slice(colon + 1), 'password')),
    );
    from = start + info.length;
  }
  return parts.join('') + text.slice(from);
}

/** `password: "..."` and `"access_token":"..."` in scripts and text. */
function withoutMembers(text: string, aliases: Aliases): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[:=]\s{0,3}["']/g)) {
    const start = match.index + match[0].length;
    if (match.index < from) continue;
    const name = wordBefore(text, match.index, from);
    if (!isSecretMember(name)) continue;
    const value = runFrom(text.slice(start, start + 4000), 0, isPlainChar);
    if (
      value.length < 4 ||
      text.charAt(start + value.length) !== text.charAt(start - 1) ||
      isLink(value) ||
      isProse(value, 3)
    )
      continue;
    parts.push(text.slice(from, start), redactToken(value, aliases));
    from = start + value.length;
  }
  return parts.join('') + text.slice(from);
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
  return (
    queryKind(plain, value) !== undefined ||
    isSecretMember(plain) ||
    (/^(?:code|hdnts|policy)$/i.test(plain) && value.length >= 8) ||
    /csrf|xsrf|^_token$|authenticity/i.test(plain)
  );
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
/** Keys that their makers give a form of their own. */
const keyForms = [
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}|\bya29\.[\w-]{20,2000}|\bSG\.[\w-]{16,40}\.[\w-]{20,80}/g,
  /\bgh[pousr]_\w{30,80}|\bgithub_pat_\w{30,100}|\bglpat-[\w-]{20,60}|\bxox[abeprs]-[\w-]{10,200}/g,
  /\b[srp]k_(?:live|test)_\w{10,200}|\bsk-[\w-]{20,200}|\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/g,
  /\b(?:npm|dop_v1|hf|lin_api|ntn|secret)_\w{30,100}/g,
];
