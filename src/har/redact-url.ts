import { isTimedSignature, queryKind } from '../http/credential-name.ts';
import { looksRandom } from '../http/secret-value.ts';
import { type Aliases, inUrl } from './aliases.ts';
import { redactToken } from './redact-authorization.ts';
import { kindOf } from './redact-text.ts';

/** What stands for a secret parameter of a URL: it is read as the same kind of credential, and a time in it stays. */
export function redactQueryValue(name: string, value: string, aliases: Aliases): string {
  if (isTimedSignature(value)) return timed(value, aliases);
  if (value.startsWith('eyJ')) return redactToken(value, aliases);
  return inUrl(standIn(name, value, aliases));
}

/** An alias that is read as the same kind of credential under that name; one like a machine's where only such are. */
export function standIn(name: string, value: string, aliases: Aliases): string {
  const alias = aliases.of(value, kindOf(name));
  const kind = queryKind(name, value);
  return kind !== queryKind(name, alias) || (kind !== 'api-key' && looksRandom(value)) ? wordAlias(alias) : alias;
}

/** An alias of letters, digits and hyphens, for places where brackets would end what holds them. */
export function wordAlias(alias: string): string {
  const [, kind, number] = /^(?:\[|%5B)([a-z-]{2,30})(?:#|%23)(\d{1,9})(?:\]|%5D)$/.exec(alias) ?? [];
  return kind && number ? `Redacted-${kind}-${number.padStart(10, '0')}` : alias;
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
  const number = aliases.of(hash, 'signature').replace(/\D/g, '');
  return value.slice(0, value.length - hash.length) + number.padStart(hash.length, '0');
}

const secretPath =
  /(\/bot\d{6,12}:|\/(?:web)?hooks?\/[^/\s"'<>]{2,80}\/|hooks\.slack\.com\/services\/T\w{6,14}\/B\w{6,14}\/)([\w-]{8,120})/g;
