import { type Aliases, placed } from './aliases.ts';

/** Finds the secrets of a file in any text, as they are, percent-encoded or escaped for JSON; linear in the text. */
export function createSweep(aliases: Aliases): (text: string) => string {
  const forms = new Map<string, string>();
  for (const [secret, alias] of aliases.sought()) for (const form of formsOf(secret)) forms.set(form, alias);
  const byStart = new Map<string, string[]>();
  const starts = new Uint8Array(65_536);
  for (const form of forms.keys()) {
    byStart.set(
      form.slice(0, 6),
      [...(byStart.get(form.slice(0, 6)) ?? []), form].sort((a, b) => b.length - a.length),
    );
    starts[startOf(form, 0)] = 1;
  }
  return (text) => {
    if (forms.size === 0 || text.length < 6) return text;
    const parts: string[] = [];
    let from = 0;
    for (let at = 0; at + 6 <= text.length; at += 1) {
      if (starts[startOf(text, at)] === 0) continue;
      const form = byStart.get(text.slice(at, at + 6))?.find((each) => text.startsWith(each, at));
      if (form === undefined) continue;
      const alias = forms.get(form) ?? '';
      aliases.count(alias);
      parts.push(text.slice(from, at), placed(alias, text, at));
      at += form.length - 1;
      from = at + 1;
    }
    return from === 0 ? text : parts.join('') + text.slice(from);
  };
}

/** A number for six characters, to pass over nearly all of a text without cutting it up. */
function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) + text.charCodeAt(at + 2) * 31 + text.charCodeAt(at + 5) * 961) & 0xffff;
}

function formsOf(secret: string): readonly string[] {
  const encoded = encodedUri(secret);
  const lower = encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const markup = secret
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return [
    secret,
    encoded,
    lower,
    encoded.replaceAll('%20', '+'),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll('/', '\\/'),
    markup,
  ].filter((form) => form.length >= 6);
}

function encodedUri(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}
