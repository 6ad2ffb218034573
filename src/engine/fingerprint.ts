import type { Exchange } from '../http/exchange.ts';
import { json } from '../http/json.ts';
import { objectIds } from '../http/url-pattern.ts';
import { loginAttempt } from './login.ts';
import type { Fingerprint } from './neighbourhood.ts';

/**
 * The fingerprint of a response. The shape of a long body that is neither an error nor the answer to a login is that of
 * its first part: enough to tell one page from another, and cheap.
 */
export function fingerprintOf(exchange: Exchange): Fingerprint {
  const { status, content } = exchange.response;
  const length = content.state === 'text' || content.state === 'empty' ? content.text.length : content.size;
  return { status, mediaType: content.mediaType, length, shape: content.text ? shapeOf(normalised(exchange)) : '' };
}

const wholeUpTo = 20_000;
const firstPart = 300;

function normalised(exchange: Exchange): string {
  const { content, status } = exchange.response;
  if (status < 400 && loginAttempt(exchange.request) === undefined) return content.text.slice(0, firstPart);
  const short = content.text.length <= wholeUpTo;
  const text = (short ? sorted(json(content)) : undefined) ?? content.text.slice(0, wholeUpTo);
  return withoutEcho(text, exchange);
}

/** JSON with its members in order of their names; undefined if it is none or too deep to be worth it. */
function sorted(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return JSON.stringify(inOrder(value, 8));
}

function inOrder(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '';
  if (Array.isArray(value)) return value.map((each) => inOrder(each, depth - 1));
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return members.map(([name, member]) => [name, inOrder(member, depth - 1)]);
}

function withoutEcho(text: string, { request }: Exchange): string {
  const echoed = [loginAttempt(request)?.identity ?? '', ...objectIds(request.url)].filter((word) => word.length > 2);
  return echoed.slice(0, 5).reduce((rest, word) => rest.toLowerCase().replaceAll(word.toLowerCase(), ''), text);
}

/**
 * 64 bits of FNV-like mixing of a text in which numbers, times, ids, nonces and tokens all count as one sign and a run of
 * white space as another. Stable everywhere, not meant against an adversary.
 */
function shapeOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xc9dc5118;
  let wordA = a;
  let wordB = b;
  let numbered = false;
  let before = other;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit] ?? kindOf(text.charAt(at));
    const goesOn = kind === before;
    before = kind;
    if (goesOn && (kind === spaces || (kind === word && numbered))) continue;
    let sign = kind === spaces ? space : unit;
    if (kind === word && !goesOn) {
      wordA = a;
      wordB = b;
      numbered = false;
    }
    // With its first digit, the whole word up to here and what is left of it become one sign.
    if (kind === word && unit >= zero && unit <= nine) {
      a = wordA;
      b = wordB;
      numbered = true;
      sign = zero;
    }
    a = Math.imul(a ^ sign, 0x01000193);
    b = Math.imul(b ^ sign, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

const word = 0;
const spaces = 1;
const other = 2;
const kindOf = (char: string) => (/[\w+=-]/.test(char) ? word : /\s/.test(char) ? spaces : other);
const kinds = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));
const space = 32;
const zero = 48;
const nine = 57;
