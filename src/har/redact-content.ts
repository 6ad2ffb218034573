import { base64Bytes, base64Text, toBase64 } from '../http/base64.ts';

/** Applies to the text of a body, decoded from base64 and encoded again; binary data is gone through as characters. */
export function mapBody(text: string, encoding: string, change: (plain: string) => string): string {
  const bytes = encoding.toLowerCase() === 'base64' || looksEncoded(text) ? base64Bytes(text) : undefined;
  if (!bytes) return change(text);
  const { decode, encode } = codingOf(bytes);
  const plain = decode(bytes);
  const out = change(plain);
  return out === plain ? text : encode(out);
}

/** Base64 of JSON, markup or a text in quotes, although nothing says so. */
export function looksEncoded(text: string): boolean {
  if (text.length < 16 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
  return /^\s{0,20}[[{<"]/.test(base64Text(text.slice(0, 40)) ?? '');
}

interface Coding {
  readonly decode: (bytes: Uint8Array) => string;
  readonly encode: (text: string) => string;
}

function codingOf(bytes: Uint8Array): Coding {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0 && third !== 0 && fourth === 0))
    return wide('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && third === 0 && fourth !== 0))
    return wide('utf-16be');
  return bytes.subarray(0, 4000).includes(0) ? binary : { decode: utf8, encode: toBase64 };
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return binary.decode(bytes);
  }
}

/** One character for each byte, so that all others come back as they were. */
const binary: Coding = {
  decode: (bytes) => {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += 8192)
      parts.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 8192)));
    return parts.join('');
  },
  encode: (text) => (/^[\0-\xff]*$/.test(text) ? btoa(text) : toBase64(text)),
};

/** Encoded with a byte order mark, which says more than any declared charset. */
const wide = (label: string): Coding => ({
  decode: (bytes) => new TextDecoder(label).decode(bytes),
  encode: (text) => {
    const units = Uint8Array.from({ length: text.length * 2 + 2 }, (_, at) =>
      at < 2 ? 0xff - at : (text.charCodeAt((at - 2) >> 1) >> (8 * (at & 1))) & 0xff,
    );
    return btoa(binary.decode(units));
  },
});
