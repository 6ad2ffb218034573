/** What could be read of a list of entries in text that is no valid JSON as a whole. */
export interface Salvage {
  readonly entries: readonly unknown[];
  readonly broken: number;
}

/** Reads the entries of a damaged file one by one; undefined if there is none. Linear in the size of the text. */
export function salvageEntries(text: string): Salvage | undefined {
  const named = /"entries"\s{0,99}:\s{0,99}\[/.exec(text);
  const start = named ? named.index + named[0].length : text.indexOf('[') + 1;
  const pieces = start > 0 ? objectsFrom(text, start) : [];
  const entries = pieces.flatMap(parsedOrNothing);
  return entries.length ? { entries, broken: pieces.length - entries.length } : undefined;
}

/** The outermost objects of a list, by counting braces outside strings; the last one may be cut off. */
function objectsFrom(text: string, from: number): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = -1;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '[') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth < 0) return pieces;
      if (depth === 0) pieces.push(text.slice(start, at + 1));
    }
  }
  return depth > 0 ? [...pieces, text.slice(start)] : pieces;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === '"') return at;
  }
  return text.length;
}

function parsedOrNothing(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
