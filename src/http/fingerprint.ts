/**
 * A short hash for telling whether two values are the same: 64 bits, the same everywhere, not to be turned back. It
 * is no protection for a value that can be guessed, so it stays inside the program.
 */
export function fingerprintOf(value: string): string {
  const text = value.trim();
  return mixed(text, 0x9e3779b9) + mixed(text, 0x85ebca6b);
}

function mixed(text: string, seed: number): string {
  let hash = seed ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(36).padStart(7, '0');
}
