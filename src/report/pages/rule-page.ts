import type { Rule } from '../../engine/rule.ts';
import type { Vendor } from '../../engine/vendor.ts';
import { audiences, examples, fixList, page, referenceList, section } from './page.ts';

/** All that is known of a rule, with what to do on the products given, as Markdown. */
export function rulePage(rule: Rule, vendors: readonly Vendor[]): string {
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
