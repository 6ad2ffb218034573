import type { SignedUrl } from './signed-url.ts';
import { urlParts } from './url-pattern.ts';

/**
 * A token of several parts that stands in one parameter or one step of the path and tells when it ends:
 * `exp=1772366400~acl=/live/*~hmac=5f0a…`, `/bcdn_token=…&expires=…/`, `<digest>,<end>`. Undefined where there is none.
 */
export function linkToken(url: string): SignedUrl | undefined {
  const parts = urlParts(url);
  if (!parts) return undefined;
  for (const [name, value] of parts.query.slice(0, 200)) {
    const times = tokenTimes(name.toLowerCase(), value);
    if (times) return { kind: 'other', ...times, params: [name] };
  }
  for (const step of parts.path.split('/').slice(0, 40)) {
    const times = stepTimes(step);
    if (times) return { kind: 'other', ...times, params: [] };
  }
  return undefined;
}

/**
 * The time that a signed link is stamped with where its form does not tell whether that is its start or its end, in
 * milliseconds: `auth_key=<time>-<random>-<user>-<hash>`, `verify=<time>-<proof>`, `token=<time>_<hash>`, `sign` with `t`.
 */
export function linkStamp(url: string): number | undefined {
  const query = (urlParts(url)?.query ?? []).slice(0, 200);
  for (const [name, value] of query) {
    const stamped = stamps.has(name.toLowerCase()) ? stampForm.exec(value.slice(0, 300)) : null;
    if (stamped && isDigest((stamped[2] ?? '').replace(/={1,2}$/, ''))) return epoch(stamped[1] ?? '');
  }
  const values = new Map(query.map(([name, value]) => [name.toLowerCase(), value]));
  for (const [proof, time] of stampPairs) {
    const stamp = values.get(time) ?? '';
    if (isDigest(values.get(proof) ?? '')) return epoch(stamp) ?? hexTime(stamp);
  }
  return undefined;
}

const stamps: ReadonlySet<string> = new Set(['auth_key', 'verify', 'token', 'sign', 'cdn_token', 'hotlink']);

/** A time, up to two short parts for chance and user, and the proof. */
const stampForm = /^(\d{10})(?:-[A-Za-z\d]{1,40}-[A-Za-z\d]{1,40})?[-_]([\w+/-]{22,128}={0,2})$/;

/** Names of a proof and of the time beside it. */
const stampPairs: readonly (readonly [string, string])[] = [
  ['sign', 't'],
  ['txsecret', 'txtime'],
  ['wssecret', 'wstime'],
];

/** Seconds since the epoch, or milliseconds where the number is too large for that. */
export function epoch(text: string): number | undefined {
  if (!/^\d{9,13}$/.test(text)) return undefined;
  return text.length > 11 ? Number(text) : Number(text) * 1000;
}

/** Seconds since the epoch in hexadecimal, between 2008 and 2037. */
export function hexTime(text: string): number | undefined {
  return /^[4-7][\da-f]{7}$/i.test(text) ? Number.parseInt(text, 16) * 1000 : undefined;
}

/** A hash as a signature has it: 32 hexadecimal digits or more, or 22 characters or more of base64url. */
export function isDigest(value: string): boolean {
  return /^[\da-f]{32,128}$/i.test(value) || (/^[\w-]{22,90}$/.test(value) && /\d/.test(value) && /[A-Z]/.test(value));
}

type Times = Pick<SignedUrl, 'signedAt' | 'expiresAt'>;

function tokenTimes(name: string, value: string): Times | undefined {
  if (name === '_upt') return ending(/^[\da-f]{8}(\d{10})$/i.exec(value)?.[1]);
  if (name === 'secure') return digestAndEnd(value);
  return partTimes(value, '~');
}

function stepTimes(step: string): Times | undefined {
  if (/^exp(?:ires)?:\d{10}$/.test(step)) return ending(step.slice(step.indexOf(':') + 1));
  return digestAndEnd(step) ?? partTimes(step, '~') ?? partTimes(step, '&');
}

function digestAndEnd(text: string): Times | undefined {
  const [digest = '', end, more] = text.slice(0, 300).split(',');
  return more === undefined && isDigest(digest.replace(/={1,2}$/, '')) ? ending(end) : undefined;
}

/** Times among parts of which one is a proof; without a proof it is somebody's own list. */
function partTimes(text: string, between: string): Times | undefined {
  if (!text.includes(between) || !text.includes('=')) return undefined;
  const parts = new Map(text.slice(0, 4000).split(between).map(nameAndValue));
  const proof = proofs.find((name) => parts.has(name));
  const times = ending(ends.map((name) => parts.get(name)).find((value) => value !== undefined));
  if (!times || proof === undefined || (parts.get(proof) ?? '').length < 2) return undefined;
  const signedAt = epoch(parts.get('st') ?? '');
  return signedAt === undefined ? times : { signedAt, ...times };
}

function nameAndValue(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part.toLowerCase(), ''] : [part.slice(0, at).toLowerCase(), part.slice(at + 1)];
}

const proofs: readonly string[] = ['hmac', 'signature', 'sig', 'sign', 'hash', 'md5', 'token', 'bcdn_token'];
const ends: readonly string[] = ['exp', 'expires', 'expire', 'expiry', 'e'];

function ending(text: string | undefined): Times | undefined {
  const expiresAt = epoch(text ?? '');
  return expiresAt === undefined ? undefined : { expiresAt };
}
