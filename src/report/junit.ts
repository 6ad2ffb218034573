import type { ReportedDenial, ReportedFinding } from '../engine/report.ts';
import { plain } from './plain.ts';
import { reportOfSelection, type Selection } from './selection.ts';

/** Whether something found is to fail a build; by default errors and warnings do, and denials as such do not. */
export type Fails = (found: Pick<ReportedFinding, 'rule' | 'severity'> | Pick<ReportedDenial, 'cause'>) => boolean;

/**
 * One `testsuite` of JUnit XML for a capture: a test case for each denial and each finding, which fails where `fails`
 * says so and tells what was found either way.
 */
export function junitSuite(selection: Selection, fails: Fails = failsByDefault): string {
  const { denials, findings } = reportOfSelection(selection);
  const cases = [
    ...denials.map((denial) => denialCase(denial, fails)),
    ...findings.map((each) => findingCase(each, fails)),
  ];
  const failures = cases.filter((xml) => xml.includes('<failure ')).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  return `<testsuite name="${escaped(selection.file)}" ${counts} time="0">\n${cases.join('')}</testsuite>\n`;
}

/** JUnit XML of suites that are written already. */
export function junit(suites: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Why Denied">\n${suites.join('')}</testsuites>\n`;
}

const failsByDefault: Fails = (found) => 'severity' in found && found.severity !== 'info';

function denialCase(denial: ReportedDenial, fails: Fails): string {
  const { cause, confidence, headline, explanation, method, url, status, entry, fixes } = denial;
  const advice = fixes.slice(0, mostFixes).map(({ text }) => `- ${text}`);
  const text = [`${method} ${url} -> ${status} (entry ${entry})`, explanation, ...advice].join('\n');
  return testCase(`denial.${cause}`, `${method} ${url}`, `${headline} (${confidence})`, text, fails(denial) && cause);
}

function findingCase(finding: ReportedFinding, fails: Fails): string {
  const { rule, severity, message, entries, fixes, reference } = finding;
  const advice = fixes.slice(0, mostFixes).map(({ text }) => `- ${text}`);
  const text = [`${severity}, entries ${entries.slice(0, mostEntries).join(', ')}`, ...advice, reference].join('\n');
  return testCase(`rule.${rule}`, message, message, text, fails(finding) && rule);
}

const mostFixes = 3;
const mostEntries = 12;

function testCase(group: string, name: string, message: string, text: string, failure: string | false): string {
  const open = `  <testcase classname="${escaped(group)}" name="${escaped(name)}" time="0">\n`;
  const told = failure
    ? `    <failure type="${escaped(failure)}" message="${escaped(message)}">${escaped(text)}</failure>\n`
    : `    <system-out>${escaped(`${message}\n${text}`)}</system-out>\n`;
  return `${open}${told}  </testcase>\n`;
}

/** Text in an XML 1.0 element or attribute: no markup, no character that XML 1.0 forbids. */
function escaped(text: string): string {
  return text
    .split('\n')
    .map(plain)
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
