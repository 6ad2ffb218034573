/** HTML that is safe to put into a page. Only `html` makes it. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | readonly Part[];

/**
 * A piece of HTML. Whatever is put in between is text and stays text, unless it was made here itself; attributes stand in
 * double quotes. Characters that could hide, fake or turn around text are shown as what they are.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, at) => text + (at < parts.length ? written(parts[at] ?? '') : '')).join('') };
}

/** Nothing. */
export const none: Html = { html: '' };

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(written).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\ufeff\ufffe\uffff]/gu, visible)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A picture of a control character, the number of any other. */
function visible(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (char === '\n' || char === '\t') return char;
  return code < 0x20
    ? String.fromCharCode(0x2400 + code)
    : `\u27e8U+${code.toString(16).toUpperCase().padStart(4, '0')}\u27e9`;
}
