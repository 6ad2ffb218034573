import type { Vendor, VendorCodes, VendorDenial, When } from '../../engine/vendor.ts';
import { capital, causeLink, cell, fence, fixList, fixText, page, section, table } from './page.ts';

/** All that is known of a product's refusals, as Markdown. */
export function vendorPage(vendor: Vendor): string {
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
