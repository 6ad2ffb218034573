import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { causes } from './causes/index.ts';
import type { Vendor } from './engine/vendor.ts';
import { causePage } from './report/pages/cause-page.ts';
import { cell, page, table } from './report/pages/page.ts';
import { rulePage } from './report/pages/rule-page.ts';
import { vendorPage } from './report/pages/vendor-page.ts';
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

function rulePages(): Pages {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${cell(rule.title)} |`);
  const index = page('# Rules', 'Faults and leaks in what the server sent.', table('| id | severity | title |', rows));
  return new Map([['README.md', index], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule, vendors)] as const)]);
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

function entryCount(vendor: Vendor): number {
  return (
    vendor.denials.length + (vendor.vocabularies ?? []).reduce((sum, { codes }) => sum + Object.keys(codes).length, 0)
  );
}
