import type { Report, ReportedDenial, ReportedFinding } from '../engine/report.ts';
import type { Audience, Severity } from '../engine/taxonomy.ts';
import { alike } from './alike.ts';
import { wrapped } from './wrap.ts';

/** How the text looks and what it is called. */
export interface TerminalOptions {
  /** Uses ANSI colours. */
  readonly colours?: boolean;
  /** Name of the capture, shown above. */
  readonly file?: string;
}

/** A report as plain text for a terminal: each kind of denial once, with what to do about it, then the findings. */
export function terminalText(report: Report, { colours = false, file }: TerminalOptions = {}): string {
  const style = colours ? coloured : plain;
  const blocks = [
    style.bold(printable([...(file ? [file] : []), summary(report)].join(': '))),
    ...alike(report.denials).map((denials, i) => denialText(denials, i + 1, style)),
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
  if (denials.length === 0 && findings.length === 0) return 'nothing was denied';
  return `${counted(denials.length, 'denial')}, ${counted(findings.length, 'finding')}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function denialText(denials: readonly ReportedDenial[], number: number, style: Style): string {
  const [denial, ...others] = denials;
  if (!denial) return '';
  const { method, url, status, entry, cause, confidence, answeredBy } = denial;
  const by = answeredBy ? `; answered by ${answeredBy.vendor} (${answeredBy.layer})` : '';
  return [
    style.bold(`${number}. ${printable(denial.headline)}`),
    printable(`   ${method} ${url} -> ${status} (entry ${entry})`),
    ...(others.length > 0 ? [style.faint(`   and ${others.length} more like it: ${entries(others)}`)] : []),
    `   ${cause}, ${confidence}${printable(by)}`,
    '',
    ...labelled('Why', denial.explanation),
    ...denial.evidence.map(({ where, excerpt }) => style.faint(printable(`       ${where}: ${excerpt}`))),
    ...audiences.flatMap(([audience, name]) => adviceText(denial, audience, name)),
    ...labelled('Or', denial.alternatives.join(', ')),
    ...labelled('See', denial.findings.join(', ')),
  ].join('\n');
}

function adviceText({ fixes }: ReportedDenial, audience: Audience, name: string): readonly string[] {
  const own = fixes.filter((fix) => fix.for === audience);
  if (own.length === 0) return [];
  const shown = own
    .slice(0, mostFixes)
    .flatMap((fix, i) => wrapped(printable(`${i + 1}. ${fix.text}`), '       ', '   '));
  return [`   If you ${name}:`, ...shown];
}

/** What helps most often stands first; the whole list is in the other formats. */
const mostFixes = 3;

const audiences: readonly (readonly [Audience, string])[] = [
  ['caller', 'call this API'],
  ['api-owner', 'own this API'],
  ['operator', 'run the server'],
];

function labelled(label: string, text: string): readonly string[] {
  if (text === '') return [];
  const [first = '', ...rest] = wrapped(printable(text), '       ');
  return [`   ${label.padEnd(4)}${first.trimStart()}`, ...rest];
}

function findingsText(findings: readonly ReportedFinding[], style: Style): string {
  const heading = style.bold('What the server does wrong or gives away');
  return [heading, ...findings.map((finding) => findingText(finding, style))].join('\n');
}

function findingText(finding: ReportedFinding, style: Style): string {
  const { severity, rule, message, reference } = finding;
  const tail = [entries(finding.entries.map((entry) => ({ entry }))), ...(reference ? [reference] : [])].join('; ');
  const [first = '', ...rest] = wrapped(printable(message), '     ');
  return [`   ${style.severity(severity)} ${rule} ${style.faint(`(${tail})`)}`, first, ...rest].join('\n');
}

function entries(all: readonly { readonly entry: number }[]): string {
  const shown = all.slice(0, mostEntries).map(({ entry }) => entry);
  return `${all.length === 1 ? 'entry' : 'entries'} ${shown.join(', ')}${all.length > mostEntries ? ', ...' : ''}`;
}

const mostEntries = 12;

/** A capture must not be able to move the cursor, change colours or fake a line. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, ' ');
