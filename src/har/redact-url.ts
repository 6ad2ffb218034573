import { base64Text, toBase64 } from '../http/base64.ts';
import { isTimedSignature, queryKind } from '../http/credential-name.ts';
import { isPublicValue, looksRandom } from '../http/secret-value.ts';
import { type Aliases, inUrl, wordAlias } from './aliases.ts';
import { redactToken } from './redact-authorization.ts';
import { redactBody } from './redact-body.ts';
import { kindOf } from './redact-text.ts';

/** What stands for a secret parameter of a URL: it is read as the same kind of credential, and a time in it stays. */
export function redactQueryValue(name: string, value: string, aliases: Aliases): string {
  if (isTimedSignature(value)) return timed(value, aliases);
  if (/(?:^|~)hmac=/i.test(value)) return withTimes(value, aliases);
  const policy = name.toLowerCase() === 'policy' ? redactPolicy(value, aliases) : undefined;
  if (policy !== undefined) return policy;
  if (value.startsWith('eyJ')) return inUrl(redactToken(value, aliases));
  return inUrl(standIn(name, value, aliases));
}

/** An alias that is read as the same kind of credential under that name; one like a machine's where only such are. */
export function standIn(name: string, value: string, aliases: Aliases): string {
  const alias = aliases.of(value, kindOf(name));
  if (isPublicValue(value)) return markedPublic(value, alias);
  const kind = queryKind(name, value);
  return kind !== queryKind(name, alias) || (kind !== 'api-key' && looksRandom(value)) ? wordAlias(alias) : alias;
}

/** A key that is made to be public keeps the mark that says so, if a mark can be kept without the rest. */
function markedPublic(value: string, alias: string): string {
  const marked = `${/^(?:pk_(?:live|test)_|pk\.eyJ|phc_|pub[a-z]?_)/.exec(value)?.[0] ?? ''}${wordAlias(alias)}`;
  return isPublicValue(marked) ? marked : value;
}

/** `st=...~exp=...~acl=...~hmac=...`: times and paths stay, all else goes. */
function withTimes(value: string, aliases: Aliases): string {
  const parts = value.split('~').map((part) => {
    const [name = '', ...rest] = part.split('=');
    const text = rest.join('=');
    if (text === '' || openParts.has(name.toLowerCase())) return part;
    if (!/^[\da-f]{32,128}$/i.test(text)) return `${name}=${wordAlias(aliases.of(text, 'token'))}`;
    return /^0{20}/.test(text) ? part : `${name}=${numbered(text, aliases)}`;
  });
  return parts.join('~');
}

const openParts = new Set(['st', 'exp', 'acl', 'url']);

/** What a signature lets do: for which address, from when, until when (base64 of JSON); undefined if it is not that. */
function redactPolicy(value: string, aliases: Aliases): string | undefined {
  const text = base64Text(value.replaceAll('_', '=').replaceAll('~', '/'));
  if (!text?.startsWith('{')) return undefined;
  const out = redactBody(text, 'application/json', aliases, 'request');
  return out === text ? value : toBase64(out).replaceAll('+', '-').replaceAll('=', '_').replaceAll('/', '~');
}

/** Bot tokens and the addresses of webhooks: who knows the path may act. */
export function withoutSecretPaths(text: string, aliases: Aliases): string {
  if (!text.includes('/bot') && !text.includes('hook')) return text;
  return text.replace(secretPath, (whole, start: string, secret: string) => {
    if (secret.startsWith('redacted_')) return whole;
    const [, kind = '', number = ''] = aliases.of(secret, 'key').split(/[[#\]]/);
    return `${start}redacted_${kind.replaceAll('-', '_')}_of_a_path_${number}`;
  });
}

/** Time first, then a hash, which becomes a number of the same length. */
function timed(value: string, aliases: Aliases): string {
  const hash = /[\da-f]{32,64}$/i.exec(value)?.[0] ?? '';
  if (/^0{20}/.test(hash)) return value;
  return value.slice(0, value.length - hash.length) + numbered(hash, aliases);
}

function numbered(hash: string, aliases: Aliases): string {
  return aliases.of(hash, 'signature').replace(/\D/g, '').padStart(hash.length, '0');
}

const secretPath =
  /(\/bot\d{6,12}:|\/(?:web)?hooks?\/[^/\s"'<>]{2,80}\/|hooks\.slack\.com\/services\/T\w{6,14}\/B\w{6,14}\/)([\w-]{8,120})/g;
