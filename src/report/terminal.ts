import type { Report, ReportedDenial, ReportedFinding } from '../engine/report.ts';
import type { Audience, Severity } from '../engine/taxonomy.ts';

/** How the text looks and what it is called. */
export interface TerminalOptions {
  /** Uses ANSI colours. */
  readonly colours?: boolean;
  /** Name of the capture, shown above. */
  readonly file?: string;
}

/** A report as plain text for a terminal: each denial with what to do about it, then the findings. */
export function terminalText(report: Report, { colours = false, file }: TerminalOptions = {}): string {
  const style = colours ? coloured : plain;
  const blocks = [
    ...(file ? [style.bold(printable(file))] : []),
    summary(report),
    ...report.denials.map((denial) => denialText(denial, style)),
    ...(report.findings.length > 0 ? [findingsText(report.findings, style)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (severity: Severity) => string;
}

const plain: Style = { bold: (text) => text, faint: (text) => text, severity: (severity) => severity };
const ansi = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const severityColours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };
const coloured: Style = {
  bold: ansi(1),
  faint: ansi(2),
  severity: (severity) => ansi(severityColours[severity])(severity),
};

function summary({ denials, findings }: Report): string {
  if (denials.length === 0 && findings.length === 0) return 'Nothing was denied.';
  return `${counted(denials.length, 'denial')}, ${counted(findings.length, 'finding')}.`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function denialText(denial: ReportedDenial, style: Style): string {
  const { entry, method, url, status, cause, confidence, alternatives, answeredBy } = denial;
  const by = answeredBy ? `, answered by ${answeredBy.vendor}` : '';
  return [
    style.bold(printable(denial.headline)),
    style.faint(printable(`#${entry} ${method} ${url} -> ${status}`)),
    `Cause: ${cause} (${confidence}${by})`,
    ...(alternatives.length > 0 ? [`Or else: ${alternatives.join(', ')}`] : []),
    printable(denial.explanation),
    ...denial.evidence.map(({ where, excerpt }) => style.faint(printable(`  ${where}: ${excerpt}`))),
    ...denial.fixes.map((fix) => `  ${audiences[fix.for]}: ${printable(fix.text)}`),
    ...(denial.findings.length > 0 ? [`Findings: ${denial.findings.join(', ')}`] : []),
  ].join('\n');
}

const audiences: Readonly<Record<Audience, string>> = {
  caller: 'Caller',
  'api-owner': 'API owner',
  operator: 'Operator',
};

function findingsText(findings: readonly ReportedFinding[], style: Style): string {
  return findings.map((finding) => findingText(finding, style)).join('\n');
}

function findingText({ severity, rule, message, entries, reference }: ReportedFinding, style: Style): string {
  const where = [
    ...entries.slice(0, mostEntries).map((entry) => `#${entry}`),
    ...(entries.length > mostEntries ? ['...'] : []),
  ];
  const tail = style.faint(`[${where.join(' ')}${reference ? `; ${reference}` : ''}]`);
  return `${style.severity(severity)} ${rule}: ${printable(message)} ${tail}`;
}

const mostEntries = 12;

/** A capture must not be able to move the cursor, change colours or fake a line. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, ' ');
