import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { causes } from './causes/index.ts';
import type { Cause } from './engine/cause.ts';
import type { Rule } from './engine/rule.ts';
import type { Example, Fix, Fixes, Reference } from './engine/texts.ts';
import type { Vendor, VendorCodes, VendorDenial, When } from './engine/vendor.ts';
import { rules } from './rules/index.ts';
import { vendors } from './vendors/index.ts';

/** The pages under docs are the records in a form to read; `npm run docs` writes them anew. */
const docs = new URL('../docs/', import.meta.url);

type Pages = ReadonlyMap<string, string>;

const folders: readonly (readonly [string, Pages])[] = [
  ['causes', causePages()],
  ['rules', rulePages()],
  ['vendors', vendorPages()],
];

it.each(folders)('docs/%s says what the records say', async (folder, pages) => {
  const at = new URL(`${folder}/`, docs);
  for (const [name, text] of pages) await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(name, at)));
  expect(readdirSync(at).sort()).toEqual([...pages.keys()].sort());
});

function causePages(): Pages {
  const rows = causes.map(
    (cause) => `| [\`${cause.id}\`](${cause.id}.md) | ${cell(cause.title)} | ${cell(cause.headline)} |`,
  );
  const index = page(
    '# Causes',
    'Every denial gets exactly one of these, and ranked alternatives.',
    table('| id | title | in one sentence |', rows),
  );
  return new Map([['README.md', index], ...causes.map((cause) => [`${cause.id}.md`, causePage(cause)] as const)]);
}

function causePage(cause: Cause): string {
  return page(
    `# ${cause.title}`,
    `\`${cause.id}\``,
    cause.headline,
    cause.meaning,
    `## What to do\n\n${audiences(cause.fixes)}`,
    `## How to tell it apart\n\n${cause.tellApart}`,
    examples('## Looks like this', cause.examples),
    examples('## Looks alike, and is something else', cause.notExamples),
    referenceList(cause.references),
  );
}

function rulePages(): Pages {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${cell(rule.title)} |`);
  const index = page('# Rules', 'Faults and leaks in what the server sent.', table('| id | severity | title |', rows));
  return new Map([['README.md', index], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
}

function rulePage(rule: Rule): string {
  return page(
    `# ${rule.title}`,
    `\`${rule.id}\`, ${rule.severity}`,
    `## Why it matters\n\n${rule.why}`,
    `## What to do\n\n${audiences(rule.fixes)}`,
    section(
      '## On particular products',
      vendors.map((vendor) => fixList(vendor.name, vendor.remedies?.[rule.id] ?? [])),
    ),
    examples('## Is reported', rule.examples.reports),
    examples('## Is not reported', rule.examples.ignores),
    referenceList(rule.references),
  );
}

function vendorPages(): Pages {
  const rows = vendors.map(
    (vendor) => `| [${cell(vendor.name)}](${vendor.id}.md) | ${vendor.layer} | ${entryCount(vendor)} |`,
  );
  const index = page(
    '# Products',
    'Whose refusals are known by their own words.',
    table('| product | layer | entries |', rows),
  );
  return new Map([['README.md', index], ...vendors.map((vendor) => [`${vendor.id}.md`, vendorPage(vendor)] as const)]);
}

function vendorPage(vendor: Vendor): string {
  const remedies = Object.entries(vendor.remedies ?? {});
  return page(
    `# ${vendor.name}`,
    `\`${vendor.id}\`, ${vendor.layer}`,
    section(
      '## How to know that it answered',
      vendor.marks.map((when) => `- ${condition(when)}`),
      '\n',
    ),
    section('## Its refusals', vendor.denials.map(denialText)),
    section('## Its codes', (vendor.vocabularies ?? []).map(codesText)),
    section(
      '## How to mend faults here',
      remedies.map(([rule, fixes]) => fixList(`[\`${rule}\`](../rules/${rule}.md)`, fixes ?? [])),
    ),
  );
}

function denialText(denial: VendorDenial): string {
  const others = (denial.orElse ?? []).map(causeLink).join(', ');
  return page(
    `### ${causeLink(denial.cause)}, ${denial.confidence ?? 'likely'}`,
    `${capital(denial.says)}${others ? ` It can also be: ${others}.` : ''}`,
    `Known by: ${condition(denial.when)}`,
    denial.fix ? fixText(denial.fix) : '',
    fence('http', denial.sample),
    `Source: <${denial.source}>`,
  ).trimEnd();
}

function codesText(codes: VendorCodes): string {
  const [place] = Object.entries(codes.at);
  const rows = Object.entries(codes.codes).map(
    ([code, [cause, says]]) => `| \`${cell(code)}\` | ${causeLink(cause)} | ${cell(capital(says))} |`,
  );
  return page(
    `### In ${place ? `${place[0]} \`${place[1]}\`` : 'the answer'}`,
    table('| code | cause | meaning |', rows),
    fence('http', codes.sample),
    `Source: <${codes.source}>`,
  ).trimEnd();
}

function condition(when: When): string {
  const shown = JSON.stringify(when, (_key, value: unknown) => (value instanceof RegExp ? String(value) : value));
  return `\`${shown.replaceAll('`', "'")}\``;
}

function audiences(fixes: Fixes): string {
  return [
    fixList('If you send the request', fixes.caller),
    fixList('If you write the application', fixes.apiOwner),
    fixList('If you run the server', fixes.operator),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function fixList(title: string, fixes: readonly Fix[]): string {
  return fixes.length ? `**${title}**\n\n${fixes.map(fixText).join('\n\n')}` : '';
}

function fixText(fix: Fix): string {
  return fix.code ? `${fix.text}\n\n${fence(fix.code.language, fix.code.text)}` : fix.text;
}

function examples(title: string, list: readonly Example[]): string {
  return section(
    title,
    list.map((example) => `${example.title}\n\n${fence('http', example.http)}`),
  );
}

function referenceList(references: readonly Reference[]): string {
  return section(
    '## References',
    references.map(({ title, url }) => `- [${title}](${url})`),
    '\n',
  );
}

function section(title: string, parts: readonly string[], between = '\n\n'): string {
  const said = parts.filter(Boolean);
  return said.length ? `${title}\n\n${said.join(between)}` : '';
}

function page(...parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function table(head: string, rows: readonly string[]): string {
  const columns = head.split('|').length - 2;
  return [head, `|${' --- |'.repeat(columns)}`, ...rows].join('\n');
}

function fence(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text.replace(/^\n+|\s+$/g, '')}\n\`\`\`\``;
}

function causeLink(cause: string): string {
  return `[\`${cause}\`](../causes/${cause}.md)`;
}

function entryCount(vendor: Vendor): number {
  return (
    vendor.denials.length + (vendor.vocabularies ?? []).reduce((sum, { codes }) => sum + Object.keys(codes).length, 0)
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
