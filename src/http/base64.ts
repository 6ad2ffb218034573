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
  const plain = value.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/');
  if (plain.length % 4 === 1 || !/^[A-Za-z0-9+/]*$/.test(plain)) return undefined;
  const binary = atob(plain);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Encodes text as base64 of its UTF-8 bytes (RFC 4648 section 4). */
export function toBase64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
