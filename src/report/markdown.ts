import type { Clue } from '../engine/clue.ts';
import { fieldExcerpt } from '../engine/excerpt.ts';
import type { Finding } from '../engine/finding.ts';
import type { AdvisedFix } from '../engine/fix.ts';
import type { Denial } from '../engine/judge.ts';
import type { Knowledge } from '../engine/knowledge.ts';
import { masked, secretsOf } from '../engine/mask.ts';
import { explanationOf, reportedEvidence, rulesOnSecrets } from '../engine/report.ts';
import type { Audience } from '../engine/taxonomy.ts';
import type { Content, Exchange, Field } from '../http/exchange.ts';
import type { Selection } from './selection.ts';

/** What a text about a denial draws on. */
type Source = Pick<Selection, 'exchange' | 'knowledge' | 'raw'>;

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
  const { knowledge, raw } = source;
  const evidence = (clue: Clue) => inlineEvidence(clue.evidence, exchange.id, source);
  const url = raw ? exchange.request.url : masked(exchange.request.url, secretsOf(exchange));
  return `${[
    `## ${escaped(diagnosis.headline)}`,
    `${code(`${exchange.request.method} ${url}`)} was answered with ${code(statusLine(exchange))}.`,
    summary(denial, knowledge),
    ...section('What happened', [escaped(meaningOf(denial, knowledge))]),
    ...section('Why we think so', [list(diagnosis.clues.map((clue) => `${escaped(clue.because)}${evidence(clue)}`))]),
    ...section('What to do', fixesByAudience(fixes)),
    ...section('Findings', [list(findings.map((each) => findingLine(each, exchange.id, source)))]),
    ...section('Other possible causes', [list(diagnosis.alternatives.map((id) => alternative(id, knowledge)))]),
    ...section('Request and response', [httpBlock(requestText(exchange, raw)), httpBlock(responseText(exchange, raw))]),
  ].join('\n\n')}\n`;
}

function summary({ diagnosis }: Denial, knowledge: Knowledge): string {
  const title = knowledge.causes.find(({ id }) => id === diagnosis.cause)?.title ?? diagnosis.cause;
  const by = diagnosis.answeredBy ? ` Answered by ${diagnosis.answeredBy.name} (${diagnosis.answeredBy.layer}).` : '';
  return `**Cause:** ${title} (${code(diagnosis.cause)}, ${diagnosis.confidence}).${by}`;
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
  return `${severity}, ${code(rule)}: ${escaped(message)}${inlineEvidence(evidence, own, source, whole)}`;
}

function inlineEvidence(evidence: Clue['evidence'], own: number, { exchange, raw }: Source, whole = false): string {
  const exposure = raw ? 'raw' : whole ? 'whole' : 'masked';
  return reportedEvidence(evidence, own, exchange, exposure)
    .map(
      ({ where, excerpt, entry }) =>
        ` ${code(`${entry === undefined ? '' : `#${entry} `}${where}`)} says ${code(excerpt)}.`,
    )
    .join('');
}

function alternative(id: string, knowledge: Knowledge): string {
  const cause = knowledge.causes.find((each) => each.id === id);
  return cause ? `${escaped(cause.title)} (${code(id)}). ${escaped(cause.tellApart)}` : code(id);
}

function requestText(exchange: Exchange, raw: boolean): string {
  const { method, url, fields, content } = exchange.request;
  return message(`${method} ${url}`, fields, content, exchange, raw);
}

function responseText(exchange: Exchange, raw: boolean): string {
  const { fields, content } = exchange.response;
  return message(`HTTP ${statusLine(exchange)}`, fields, content, exchange, raw);
}

const longestBody = 1500;
const mostFields = 60;

function message(first: string, fields: readonly Field[], content: Content, exchange: Exchange, raw: boolean): string {
  const shown = (text: string) => (raw ? text : masked(text.slice(0, longestBody * 4), secretsOf(exchange)));
  const value = (field: Field) => (raw ? field.value : fieldExcerpt([field], field.name));
  const lines = fields.slice(0, mostFields).map((field) => oneLine(shown(`${field.name}: ${value(field)}`)));
  const body = shown(content.text);
  const cut = body.length > longestBody ? `${body.slice(0, longestBody)}\n…` : body;
  return [oneLine(shown(first)), ...lines, ...(cut ? ['', cut] : [])].join('\n');
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
