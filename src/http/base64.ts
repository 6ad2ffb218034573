/** Decodes base64 or base64url, padded or not, to text (UTF-8, else Latin-1); undefined if it is neither. */
export function base64Text(value: string): string | undefined {
  const bytes = base64Bytes(value);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** Decodes base64 or base64url, padded or not, line breaks allowed; undefined if it is neither. */
export function base64Bytes(value: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.ceil(value.length / 4) * 3);
  const plain = decodePlain(value, bytes);
  return decodeRest(value, plain, bytes);
}

/** Decodes whole groups of four up to the first that holds anything but the alphabet; gives the length of that part. */
function decodePlain(value: string, bytes: Uint8Array): number {
  const end = value.length - 3;
  let length = 0;
  let at = 0;
  for (; at < end; at += 4) {
    const a = meanings[value.charCodeAt(at)] ?? invalid;
    const b = meanings[value.charCodeAt(at + 1)] ?? invalid;
    const c = meanings[value.charCodeAt(at + 2)] ?? invalid;
    const d = meanings[value.charCodeAt(at + 3)] ?? invalid;
    if ((a | b | c | d) >= skipped) break;
    bytes[length] = (a << 2) | (b >> 4);
    bytes[length + 1] = (b << 4) | (c >> 2);
    bytes[length + 2] = (c << 6) | d;
    length += 3;
  }
  return at;
}

function decodeRest(value: string, from: number, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  let sextets = 0;
  let length = (from / 4) * 3;
  let bits = 0;
  for (let at = from; at < value.length; at += 1) {
    const sextet = meanings[value.charCodeAt(at)] ?? meaningOf(value.charAt(at));
    if (sextet === invalid) return undefined;
    if (sextet === skipped) continue;
    bits = (bits << 6) | sextet;
    sextets += 1;
    // Every sextet but the first of four completes a byte.
    if ((sextets & 3) === 1) continue;
    bytes[length] = bits >> (2 * (-sextets & 3));
    length += 1;
  }
  return (sextets & 3) === 1 ? undefined : bytes.subarray(0, length);
}

/** How many bytes the base64 stands for; undefined if it is none. The platform counts what is without a fault faster. */
export function base64Size(value: string): number | undefined {
  try {
    return atob(value).length;
  } catch {
    return base64Bytes(value)?.length;
  }
}

/** Encodes text as base64 of its UTF-8 bytes (RFC 4648 section 4). */
export function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const skipped = 64;
const invalid = 65;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The six bits that a character stands for, `skipped` for white space and padding, `invalid` for any other. */
function meaningOf(char: string): number {
  if (char === '-') return 62;
  if (char === '_') return 63;
  const sextet = alphabet.indexOf(char);
  return sextet >= 0 ? sextet : /[\s=]/.test(char) ? skipped : invalid;
}

const meanings = Uint8Array.from({ length: 128 }, (_, code) => meaningOf(String.fromCharCode(code)));
