import { isSecretMember, queryKind } from '../http/credential-name.ts';
import { isProse } from '../http/member-name.ts';
import { type Aliases, inUrl, placed } from './aliases.ts';
import { redactAuthorization, redactToken } from './redact-authorization.ts';

/** Any text without the secrets that can be told by their form: tokens, keys, credentials in URLs, `password=...`. */
export function redactText(text: string, aliases: Aliases): string {
  if (text.length < 4) return text;
  let out = withoutPrivateKeys(text, aliases);
  if (out.includes('eyJ'))
    out = out.replace(tokenForm, (token, at: number, whole: string) => placed(redactToken(token, aliases), whole, at));
  if (out.includes('://'))
    out = out.replace(
      userInfoForm,
      (_whole, scheme: string, user: string, colon: string, password: string) =>
        `${scheme}${user === '' ? '' : inUrl(aliases.of(user, 'user', 'here'))}${colon}${inUrl(aliases.of(password, 'password'))}@`,
    );
  if (out.includes('='))
    out = out.replace(queryForm, (whole, lead: string, name: string, value: string) =>
      isSecretQuery(name, value) ? `${lead}${name}=${inUrl(aliases.of(value, kindOf(name)))}` : whole,
    );
  out = out.replace(schemeForm, (whole, scheme: string, gap: string, value: string) =>
    isRandom(value)
      ? `${scheme}${gap}${redactAuthorization(`${scheme} ${value}`, aliases).slice(scheme.length + 1)}`
      : whole,
  );
  out = out.replace(memberForm, (whole, name: string, between: string, quote: string, value: string) =>
    isSecretMember(name) && !isLink(value) && !isProse(value, 3)
      ? `${name}${between}${quote}${redactToken(value, aliases)}${quote}`
      : whole,
  );
  return out.replace(keyForms, (key, at: number, whole: string) => placed(aliases.of(key, 'key'), whole, at));
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
  return value.length >= 20 || /\d/.test(value) || /[A-Z].{0,20}[a-z].{0,20}[A-Z]/.test(value);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const tokenForm = /eyJ[\w-]{8,8000}(?:\.[\w-]{0,60000}){2,4}/g;
const userInfoForm = /([a-z]{2,12}:\/\/)([^\s/:@?#"'<>\\]{0,200})(:)([^\s/@?#"'<>\\]{1,500})@/gi;
const queryForm = /([?&#;])([\w.%[\]-]{1,60})=([^&#\s"'<>;\\]{1,8000})/g;
const schemeForm =
  /\b(Bearer|Basic|DPoP|Token|Negotiate|NTLM|ApiKey|SSWS)([ ]{1,3}|%20|\+)([\w.~+/-]{12,8000}={0,2})/gi;
const memberForm = /\b([A-Za-z][\w-]{2,40})(["']?\s{0,3}[:=]\s{0,3})(["'])([^"'\\\n<>]{4,4000})\3/g;
const keyForms = new RegExp(
  [
    '\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b',
    '\\bAIza[\\w-]{35}',
    '\\bgh[pousr]_\\w{30,80}',
    '\\bgithub_pat_\\w{30,100}',
    '\\bglpat-[\\w-]{20,60}',
    '\\bxox[abeprs]-[\\w-]{10,200}',
    '\\b[srp]k_(?:live|test)_\\w{10,200}',
    '\\bsk-[\\w-]{20,200}',
    '\\bya29\\.[\\w-]{20,2000}',
    '\\bSG\\.[\\w-]{16,40}\\.[\\w-]{20,80}',
    '\\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}',
    '\\b(?:npm|dop_v1|hf|lin_api|ntn|secret)_\\w{30,100}',
  ].join('|'),
  'g',
);
