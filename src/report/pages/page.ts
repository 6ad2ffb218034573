import type { Example, Fix, Fixes, Reference } from '../../engine/texts.ts';
import { vendors } from '../../vendors/index.ts';

/** Fixes under a title for each audience. */
export function audiences(fixes: Fixes): string {
  return [
    fixList('If you send the request', fixes.caller),
    fixList('If you write the application', fixes.apiOwner),
    fixList('If you run the server', fixes.operator),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Fixes under a title; nothing if there are none. */
export function fixList(title: string, fixes: readonly Fix[]): string {
  return fixes.length ? `**${title}**\n\n${fixes.map(fixText).join('\n\n')}` : '';
}

/** A fix with its code, and the product that it is for. */
export function fixText({ text, code, vendor }: Fix): string {
  const said = vendor ? `*${names.get(vendor) ?? vendor}:* ${text}` : text;
  return code ? `${said}\n\n${fence(code.language, code.text)}` : said;
}

const names: ReadonlyMap<string, string> = new Map(vendors.map(({ id, name }) => [id, name]));

/** Examples with their raw HTTP under a heading; nothing if there are none. */
export function examples(title: string, list: readonly Example[]): string {
  return section(
    title,
    list.map((example) => `${example.title}\n\n${fence('http', example.http)}`),
  );
}

/** References as a list of links. */
export function referenceList(references: readonly Reference[]): string {
  return section(
    '## References',
    references.map(({ title, url }) => `- [${title}](${url})`),
    '\n',
  );
}

/** Parts under a heading; nothing if all are empty. */
export function section(title: string, parts: readonly string[], between = '\n\n'): string {
  const said = parts.filter(Boolean);
  return said.length ? `${title}\n\n${said.join(between)}` : '';
}

/** Parts with blank lines between them. */
export function page(...parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A table of a head and rows that are written as Markdown already. */
export function table(head: string, rows: readonly string[]): string {
  const columns = head.split('|').length - 2;
  return [head, `|${' --- |'.repeat(columns)}`, ...rows].join('\n');
}

/** A block of code. */
export function fence(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text.replace(/^\n{1,9}/, '').trimEnd()}\n\`\`\`\``;
}

/** A link to a cause's page, from another folder of pages. */
export function causeLink(cause: string): string {
  return `[\`${cause}\`](../causes/${cause}.md)`;
}

/** The text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text for the cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
