import type { Cause } from '../engine/cause.ts';
import type { ReportedDenial, ReportedEvidence, ReportedFinding } from '../engine/report.ts';
import type { Rule } from '../engine/rule.ts';
import type { Severity } from '../engine/taxonomy.ts';
import { causePage } from './pages/cause-page.ts';
import { rulePage } from './pages/rule-page.ts';
import { remarkOn, verdictWords } from './remark.ts';
import { reportOfSelection, type Selection } from './selection.ts';
import { shownOf } from './shown.ts';
import { version } from './version.ts';

/**
 * One SARIF 2.1.0 run of a capture: a result for each finding, and an informational one for each denial. Secrets are
 * masked unless the selection is raw.
 */
export function sarifRun(selection: Selection): object {
  const { denials, findings } = reportOfSelection(selection);
  const rules = descriptors(selection, denials, findings);
  const at = new Map(rules.map(({ id }, index) => [id, index]));
  const artifact = artifactOf(selection.file);
  const result = (id: string, rest: object) => ({ ruleId: id, ruleIndex: at.get(id) ?? -1, ...rest });
  return {
    tool: { driver: { name: 'Why Denied', version, semanticVersion: semantic(version), rules } },
    artifacts: [{ location: artifact }],
    columnKind: 'utf16CodeUnits',
    results: [
      ...findings.map((finding) =>
        result(finding.rule, {
          ...findingResult(finding, denials, artifact),
          ...suppressionOfAll(finding.entries, selection),
        }),
      ),
      ...denials.map((denial) =>
        result(causeRule(denial.cause), { ...denialResult(denial, artifact), ...suppression(denial.entry, selection) }),
      ),
    ],
  };
}

/** A SARIF log of runs that are written as JSON already. */
export function sarifLog(runs: readonly string[]): string {
  return `{\n"$schema": "${schema}",\n"version": "2.1.0",\n"runs": [\n${runs.join(',\n')}\n]\n}\n`;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const causeRule = (cause: string) => `denial/${cause}`;
const semantic = (text: string) => (/^\d+\.\d+\.\d+/.test(text) ? text : '0.0.0');

/** Only what occurs, so that a viewer does not list what was never found. */
function descriptors(
  { knowledge }: Selection,
  denials: readonly ReportedDenial[],
  findings: readonly ReportedFinding[],
) {
  const rules = new Set<string>(findings.map(({ rule }) => rule));
  const causes = new Set<string>(denials.map(({ cause }) => cause));
  return [
    ...knowledge.rules.filter(({ id }) => rules.has(id)).map(ruleDescriptor),
    ...knowledge.causes.filter(({ id }) => causes.has(id)).map(causeDescriptor),
  ];
}

function ruleDescriptor(rule: Rule) {
  const { id, title, why, severity, references } = rule;
  const [first] = references;
  return {
    id,
    name: pascal(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    ...(first ? { helpUri: first.url } : {}),
    help: { text: `${why} ${first?.title ?? ''}`.trim(), markdown: rulePage(rule, []) },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['http', 'authorization'] },
  };
}

function causeDescriptor(cause: Cause) {
  const { id, title, meaning, tellApart } = cause;
  return {
    id: causeRule(id),
    name: `Denial${pascal(id)}`,
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: `${meaning} ${tellApart}`, markdown: causePage(cause) },
    defaultConfiguration: { level: 'none' },
    properties: { tags: ['http', 'denial'] },
  };
}

function findingResult(finding: ReportedFinding, denials: readonly ReportedDenial[], artifact: object) {
  const { severity, message, entries, evidence, fixes, fingerprint } = finding;
  const [first = 0, ...others] = entries;
  const denial = denials.find(({ entry }) => entry === first);
  return {
    level: levels[severity],
    message: { text: `${message}${said(evidence)}` },
    locations: [location(first, artifact, denial)],
    ...(others.length > 0
      ? { relatedLocations: others.slice(0, mostRelated).map((entry) => location(entry, artifact)) }
      : {}),
    partialFingerprints: { 'whyDenied/v1': fingerprint },
    ...(denial ? exchangeOf(denial) : {}),
    properties: { entries, fixes },
  };
}

function denialResult(denial: ReportedDenial, artifact: object) {
  const { headline, explanation, entry, confidence, answeredBy, alternatives, evidence, fixes, fingerprint } = denial;
  return {
    kind: 'informational',
    level: 'none',
    message: { text: `${headline} ${explanation}${said(evidence)}` },
    locations: [location(entry, artifact, denial)],
    partialFingerprints: { 'whyDenied/v1': fingerprint },
    ...exchangeOf(denial),
    properties: { confidence, answeredBy, alternatives, fixes },
  };
}

/** Who said that a denial is expected, or does not matter, wants to hear no more of it (SARIF section 3.27.23). */
function suppression(entry: number, selection: Selection) {
  const exchange = selection.exchange(entry);
  const remark = exchange && remarkOn(exchange, selection.annotations);
  if (remark?.verdict !== 'expected' && remark?.verdict !== 'ignore') return {};
  const justification = shownOf(selection).text(remark.note) || verdictWords[remark.verdict];
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}

/** A finding is put aside with the denials that it is about, if all of them are. */
function suppressionOfAll(entries: readonly number[], selection: Selection) {
  const all = entries.map((entry) => suppression(entry, selection));
  return all.every((one) => 'suppressions' in one) ? (all[0] ?? {}) : {};
}

const mostRelated = 20;

/** SARIF names requests and responses by properties of their own. */
function exchangeOf({ method, url, status }: ReportedDenial) {
  return {
    webRequest: { method, target: url },
    webResponse: status > 0 ? { statusCode: status } : { noResponseReceived: true },
  };
}

function location(entry: number, artifact: object, denial?: ReportedDenial) {
  const name = denial ? { name: `${denial.method} ${denial.url}` } : {};
  return {
    physicalLocation: { artifactLocation: artifact, region: { startLine: 1 } },
    logicalLocations: [{ ...name, fullyQualifiedName: `/log/entries/${entry}`, kind: 'object' }],
  };
}

const said = (evidence: readonly ReportedEvidence[]) =>
  evidence.map(({ where, excerpt }) => `\n${where}: ${excerpt}`).join('');

/** A path as a relative or file URI. */
function artifactOf(file: string) {
  const path = file.replaceAll('\\', '/');
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return { uri: path.startsWith('/') ? `file://${uri}` : uri, index: 0 };
}

function pascal(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
