/** The name that ends before a place in a text, past a closing quote and a few blanks; empty if there is none. */
export function wordBefore(text: string, at: number, from: number): string {
  let end = at;
  while (end > from && at - end < 6 && ' \t"\''.includes(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > from && end - start < 60 && ofNames[text.charCodeAt(start - 1)] === 1) start -= 1;
  return text.slice(start, end);
}

const ofNames = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w-]/.test(String.fromCharCode(code))));
