import type { Clue } from '../engine/clue.ts';
import type { Finding } from '../engine/finding.ts';
import type { AdvisedFix } from '../engine/fix.ts';
import type { Denial } from '../engine/judge.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import { reasonsOf } from '../engine/reasons.ts';
import { explanationOf, reportedEvidence, rulesOnSecrets } from '../engine/report.ts';
import type { Step } from '../engine/stories/story.ts';
import type { Audience } from '../engine/taxonomy.ts';
import type { Content, Exchange, Field } from '../http/exchange.ts';
import type { Remark } from './annotations.ts';
import { remarkOn, verdictWords } from './remark.ts';
import type { Selection } from './selection.ts';
import { type Shown, shownOf } from './shown.ts';

/** What a text about a denial draws on. */
type Source = Pick<Selection, 'exchange' | 'knowledge' | 'raw' | 'capture' | 'annotations'>;

/** All denials of a selection as Markdown for a ticket. Secrets are masked unless it is raw. */
export function markdown(selection: Selection, { several = false }: { readonly several?: boolean } = {}): string {
  const { denials, file } = selection;
  const heading = several ? `# ${escaped(file)}\n\n` : '';
  if (denials.length === 0) return `${heading}Nothing was denied.\n`;
  return heading + denials.map((denial) => denialMarkdown(denial, selection)).join('\n---\n\n');
}

/** One denial as Markdown for a ticket; nothing in the capture can break out of its code span or block. */
export function denialMarkdown(denial: Denial, source: Source): string {
  const { exchange, diagnosis, fixes, findings } = denial;
  const { knowledge, annotations } = source;
  const shown = shownOf(source);
  const seen = shown.exchange(exchange.id);
  const evidence = (clue: Clue) => inlineEvidence(clue.evidence, exchange.id, source);
  const said = (text: string) => escaped(shown.text(text));
  return `${[
    `## ${said(diagnosis.headline)}`,
    ...(seen
      ? [`${code(`${seen.request.method} ${seen.request.url}`)} was answered with ${code(statusLine(seen))}.`]
      : []),
    summary(denial, knowledge),
    ...remarkText(remarkOn(exchange, annotations), said),
    ...section('What happened', [said(meaningOf(denial, knowledge))]),
    ...section('Why we think so', [list(reasonsOf(diagnosis).map((clue) => `${said(clue.because)}${evidence(clue)}`))]),
    ...section('What to do', fixesByAudience(fixes)),
    ...section('Findings', [list(findings.map((each) => findingLine(each, exchange.id, source)))]),
    ...section('Other possible causes', [list(diagnosis.alternatives.map((id) => alternative(id, knowledge)))]),
    ...section('Request and response', seen ? [httpBlock(requestText(seen)), httpBlock(responseText(seen))] : []),
  ].join('\n\n')}\n`;
}

/**
 * What a session tells of a request that nobody refused, as Markdown for a ticket: the stories in which nobody was refused,
 * and the findings in no denial. Empty if there is nothing to tell.
 */
export function noticedMarkdown(id: number, selection: Selection): string {
  const denied = new Set(selection.denials.map(({ exchange }) => exchange.id));
  const stories = selection.session
    .stories()
    .filter(({ denials, steps }) => denials.length === 0 && steps.some(({ entry }) => entry === id));
  const findings = selection.findings.filter(
    ({ entries }) => entries.includes(id) && !entries.some((entry) => denied.has(entry)),
  );
  const shown = shownOf(selection);
  const seen = shown.exchange(id);
  if (!seen || stories.length + findings.length === 0) return '';
  const said = (text: string) => escaped(shown.text(text));
  return `${[
    `## ${said(stories[0]?.title ?? findings[0]?.title ?? '')}`,
    `${code(`${seen.request.method} ${seen.request.url}`)}: no server refused it.`,
    ...section(
      'What happened',
      stories.flatMap(({ says, steps }) => [said(says), list(steps.map((step) => stepLine(step, shown)))]),
    ),
    ...section('Findings', [list(findings.map((each) => findingLine(each, id, selection)))]),
    ...section('Request and response', [httpBlock(requestText(seen)), httpBlock(responseText(seen))]),
  ].join('\n\n')}\n`;
}

function stepLine({ entry, role }: Step, { exchange, text }: Shown): string {
  const seen = exchange(entry);
  if (!seen) return escaped(text(role));
  const outcome = seen.response.status > 0 ? ` (${code(statusLine(seen))})` : '';
  return `${code(`${seen.request.method} ${seen.request.url}`)}${outcome}: ${escaped(text(role))}`;
}

function summary({ diagnosis }: Denial, knowledge: Knowledge): string {
  const title = knowledge.causes.find(({ id }) => id === diagnosis.cause)?.title ?? diagnosis.cause;
  const by = diagnosis.answeredBy ? ` Answered by ${diagnosis.answeredBy.name} (${diagnosis.answeredBy.layer}).` : '';
  return `**Cause:** ${title} (${code(diagnosis.cause)}, ${diagnosis.confidence}).${by}`;
}

function remarkText(remark: Remark | undefined, said: (text: string) => string): readonly string[] {
  if (!remark) return [];
  const verdict = remark.verdict === '' ? 'Note' : `Verdict: ${verdictWords[remark.verdict]}`;
  return [`**${verdict}.** ${said(remark.note)}`.trim()];
}

function meaningOf({ diagnosis }: Denial, knowledge: Knowledge): string {
  const meaning = knowledge.causes.find(({ id }) => id === diagnosis.cause)?.meaning;
  return meaning ?? explanationOf(diagnosis, knowledge);
}

function section(title: string, blocks: readonly string[]): readonly string[] {
  const filled = blocks.filter(Boolean);
  return filled.length > 0 ? [`### ${title}`, ...filled] : [];
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
const statusLine = ({ response }: Exchange) => `${response.status} ${response.statusText}`.trim();

function fixesByAudience(fixes: readonly AdvisedFix[]): readonly string[] {
  return audiences.flatMap(([audience, name]) => {
    const own = fixes.filter((fix) => fix.for === audience);
    return own.length > 0 ? [`**${name}**`, own.map(fixText).join('\n')] : [];
  });
}

const audiences: readonly (readonly [Audience, string])[] = [
  ['caller', 'Who sends the request'],
  ['api-owner', 'Who owns the API'],
  ['operator', 'Who runs the server'],
];

function fixText({ text, code: snippet }: AdvisedFix): string {
  if (!snippet) return `- ${escaped(text)}`;
  return `- ${escaped(text)}\n\n${indented(block(snippet.language, snippet.text))}\n`;
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => (line ? `  ${line}` : ''))
    .join('\n');

function findingLine({ rule, severity, message, evidence }: Finding, own: number, source: Source): string {
  const whole = !source.raw && rulesOnSecrets.has(rule);
  const said = escaped(shownOf(source).text(message));
  return `${severity}, ${code(rule)}: ${said}${inlineEvidence(evidence, own, source, whole)}`;
}

function inlineEvidence(evidence: Clue['evidence'], own: number, source: Source, whole = false): string {
  const { exchange, raw } = source;
  const { text } = shownOf(source);
  const exposure = raw ? 'raw' : whole ? 'whole' : 'masked';
  return reportedEvidence(evidence, own, exchange, exposure)
    .map(
      ({ where, excerpt, entry }) =>
        ` ${code(`${entry === undefined ? '' : `#${entry} `}${where}`)} says ${code(text(excerpt))}.`,
    )
    .join('');
}

function alternative(id: string, knowledge: Knowledge): string {
  const cause = knowledge.causes.find((each) => each.id === id);
  return cause ? `${escaped(cause.title)} (${code(id)}). ${escaped(cause.tellApart)}` : code(id);
}

function requestText({ request }: Exchange): string {
  return message(`${request.method} ${request.url}`, request.fields, request.content);
}

function responseText(exchange: Exchange): string {
  return message(`HTTP ${statusLine(exchange)}`, exchange.response.fields, exchange.response.content);
}

const longestBody = 1500;
const mostFields = 60;

function message(first: string, fields: readonly Field[], { text }: Content): string {
  const lines = fields.slice(0, mostFields).map(({ name, value }) => oneLine(`${name}: ${value}`));
  const cut = text.length > longestBody ? `${text.slice(0, longestBody)}\n…` : text;
  return [oneLine(first), ...lines, ...(cut ? ['', cut] : [])].join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const httpBlock = (text: string) => block('http', text);

/** A fence longer than any run of backticks inside cannot be closed from inside. */
function block(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replaceAll('\r', '\n').replaceAll('\u2028', '\n').replaceAll('\u0000', '')}\n${fence}`;
}

function code(text: string): string {
  const line = oneLine(text);
  const ticks = '`'.repeat(longestRun(line) + 1);
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${line}${space}${ticks}`;
}

const longestRun = (text: string) =>
  Math.max(0, ...[...text.matchAll(/`+/g)].slice(0, 10_000).map((run) => run[0].length));

/** Prose in which no capture can start a link, an image, HTML, emphasis or a mention. */
const escaped = (text: string) =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll('@', '&#64;');
