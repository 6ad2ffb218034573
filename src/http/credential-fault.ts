import { aliasName, isAlias } from './alias.ts';
import { base64Text } from './base64.ts';
import type { CredentialFault } from './credentials.ts';

/** What is wrong with a token, key or session as text; undefined if nothing can be seen. */
export function valueFault(value: string): CredentialFault | undefined {
  const text = value.trim();
  if (/[\r\n]/.test(text)) return 'line-break';
  if (hasControls(text)) return 'control-characters';
  if (text === '') return 'empty';
  const alias = aliasFault(text);
  if (alias) return alias;
  if (isRedacted(text)) return undefined;
  if (isPlaceholder(text)) return 'placeholder';
  if (isQuoted(text)) return isPlaceholder(text.slice(1, -1).trim()) ? 'placeholder' : 'quoted';
  return isBrokenJwt(text) ? 'not-three-parts' : undefined;
}

/** What a program or a person puts where the value was to come: `undefined`, `{{token}}`, `YOUR_API_KEY`. */
export function isPlaceholder(text: string): boolean {
  const lower = text.toLowerCase();
  if (stringified.has(lower) || named.has(lower.replace(/[\s_-]{1,9}/g, ''))) return true;
  if (text.length > 120) return false;
  if (text.includes('{{') && text.includes('}}')) return true;
  if (
    /^(?:\$\{[^}]{1,80}\}|\{[\w .-]{1,60}\}|<[\w .:/-]{1,60}>|\$[A-Za-z_]\w{0,60}|%\w{1,60}%|__\w{1,60}__|:[a-z_]{3,30}|process\.env\.\w{1,60})$/.test(
      text,
    )
  )
    return true;
  return /^\W{0,2}(?:your|my|insert|enter|paste|replace|put)[\s_-]?(?:[a-z]{1,20}[\s_-]?){0,3}(?:token|key|secret|password|jwt|credentials?|here|me)\W{0,2}$/i.test(
    text,
  );
}

/** Taken out by whoever shared the capture: nothing can be said of what was there. */
export function isRedacted(text: string): boolean {
  if (isAlias(text)) return true;
  if (/^[*x•.█-]{3,}$/i.test(text)) return true;
  return (
    text.length < 60 && /redacted|removed|masked|filtered|scrubbed|saniti[sz]ed|obfuscated|omitted|stripped/i.test(text)
  );
}

/** Control characters, and the invisible ones that come along when a value is copied from a page. */
export function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && code !== 9) || code === 127 || invisible.has(code)) return true;
  }
  return false;
}

function aliasFault(text: string): CredentialFault | undefined {
  const name = aliasName(text);
  return faults.find((fault) => fault === name);
}

function isQuoted(text: string): boolean {
  const first = text.charAt(0);
  return text.length > 1 && '"\'`“”'.includes(first) && '"\'`“”'.includes(text.charAt(text.length - 1));
}

/** Begins as a JWT does and has not its parts: three, or five if it is encrypted (RFC 7516 section 3.1). */
function isBrokenJwt(text: string): boolean {
  if (!text.startsWith('eyJ')) return false;
  const parts = text.split('.', 8);
  if (parts.length === 3 || parts.length === 5) return false;
  const head = base64Text(parts[0]?.slice(0, 400) ?? '') ?? '';
  return /^\{\s{0,20}"/.test(head) && /"(?:alg|typ|kid|enc)"/.test(head);
}

const faults: readonly CredentialFault[] = [
  'no-scheme',
  'doubled-scheme',
  'quoted',
  'not-base64',
  'no-colon',
  'not-three-parts',
  'control-characters',
  'line-break',
];
const invisible = new Set([0xa0, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x2028, 0x2029]);
const stringified = new Set(
  'undefined|null|none|nil|nan|(null)|[object object]|[object promise]|[object undefined]|object object|promise {<pending>}|undefined undefined|null null|"null"|"undefined"|void 0|function|()'.split(
    '|',
  ),
);
const named = new Set(
  'token|apitoken|accesstoken|bearertoken|authtoken|idtoken|jwt|jwttoken|apikey|accesskey|secretkey|yourtoken|yourapikey|youraccesstoken|yourkey|changeme|replaceme|placeholder|todo|tbd|tokenhere|...|…'.split(
    '|',
  ),
);
