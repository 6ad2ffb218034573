import type { Content, Exchange, Response } from './exchange.ts';
import { failureOf } from './failure.ts';
import { failedRecord } from './inner-record.ts';
import { json } from './json.ts';
import { lazy } from './lazy.ts';
import type { Place } from './place.ts';
import { formatOf } from './sniff.ts';
import { challengeStatements, fieldStatements, reasonPhrase } from './statement-field.ts';
import { jsonStatements } from './statement-json.ts';
import { statementText, textKind } from './statement-member.ts';
import { xmlStatements } from './statement-xml.ts';
import { htmlBlocks } from './text.ts';

/**
 * Something that a response says about itself, in code or in words, wherever it says it: challenge parameters, error
 * fields, JSON and XML members, headings and paragraphs of a page, plain text, a reason phrase of its own.
 */
export interface Statement {
  /** `code`: an identifier meant for programs; `message`: words meant for people; `heading`: the title or main heading of a page. */
  readonly kind: 'code' | 'message' | 'heading';
  /** White space folded, entities decoded, at most 600 characters. */
  readonly text: string;
  /** Where it stood: `error.code`, `errors.0.extensions.code`, `title`, `h1`, `p`, `x-amzn-errortype`, `www-authenticate.error_description`, `status-text`, `text`. */
  readonly name: string;
  readonly place: Place;
}

/**
 * All statements of a response, in order of how directly they speak: challenge, fields, body codes, body messages,
 * headings, paragraphs, reason phrase. Scripts, styles, comments, navigation, footers, links to help pages, hidden
 * elements and cookie banners say nothing. Linear in the size of the body; at most 60 statements.
 */
export function statements(exchange: Exchange): readonly Statement[] {
  return responseStatements(exchange.response);
}

const responseStatements: (response: Response) => readonly Statement[] = lazy((response: Response) => {
  const body = bodyStatements(response);
  const kind = (wanted: Statement['kind']) => body.filter((statement) => statement.kind === wanted);
  const first = [...challengeStatements(response), ...fieldStatements(response), ...reasonPhrase(response)].slice(
    0,
    20,
  );
  const phrase = first.filter((statement) => statement.place === 'status');
  const fields = first.filter((statement) => statement.place !== 'status');
  const inPage = formatOf(response.content) === 'html';
  const ordered = inPage
    ? [...kind('heading'), ...body.filter((one) => one.kind !== 'heading')]
    : [...kind('code'), ...kind('message')];
  return [...distinct([...fields, ...ordered]).slice(0, 60 - phrase.length), ...phrase];
});

function bodyStatements({ status, content }: Response): readonly Statement[] {
  const failed = status >= 400 || status === 0 || failureOf(failedRecord(content)) === 'said';
  return failed ? statementsOfError(content) : statementsOfAnswer(content);
}

const statementsOfError = lazy((content: Content) => contentStatements(content, true));
const statementsOfAnswer = lazy((content: Content) => contentStatements(content, false));

function contentStatements(whole: Content, failed: boolean): readonly Statement[] {
  const content = failedRecord(whole);
  const format = formatOf(content);
  if (format === 'json') return jsonOrLines(content, failed);
  if (format === 'xml') return xmlStatements(content.text, failed);
  if (format === 'html') return pageStatements(whole);
  if (format === 'form') return formStatements(content.text);
  return format === 'text' && !isCode(content) ? lineStatements(content.text) : [];
}

/** `[12:00] denied` begins like a JSON list and is none. */
function jsonOrLines(content: Content, failed: boolean): readonly Statement[] {
  const isText = !content.text.includes('"') && json(content) === undefined;
  return isText ? lineStatements(content.text) : jsonStatements(content.text, failed);
}

/** Scripts and style sheets hold words, but state nothing. */
function isCode({ mediaType }: Content): boolean {
  return /javascript|ecmascript|\/css/.test(mediaType);
}

function pageStatements(content: Content): readonly Statement[] {
  const blocks = htmlBlocks(content);
  const own = blocks.filter((block) => !block.furniture);
  // A page that says no more than "403" itself still does not speak through its menu.
  const shown = own.some((block) => block.name !== 'title') ? own : blocks.slice(0, 5);
  const worded = shown.filter((block) => isWorded(block.text));
  if (worded.length === 0) return alertStatements(content.text);
  return withoutTraces(worded, content.text).map(({ name, text, start, end }) => ({
    kind: name === 'title' || /^h[1-6]$/.test(name) ? 'heading' : textKind(text),
    text: statementText(text),
    name: name === 'div' ? 'text' : name,
    place: `body@${start}..${end}`,
  }));
}

/** A page that shows nothing and only leads on or back says what it has to say in a dialog. */
function alertStatements(page: string): readonly Statement[] {
  if (page.length > 4000 || !/\b(?:location|history)\b/.test(page)) return [];
  const found = dialog.exec(page);
  const text = found?.[1] ?? found?.[2];
  if (!found || text === undefined || !isWorded(text)) return [];
  const start = found.index + found[0].indexOf(text);
  const told = statementText(text.replace(/\\[nrt]/g, ' '));
  return [{ kind: 'message', text: told, name: 'alert', place: `body@${start}..${start + text.length}` }];
}

const dialog = /\balert\(\s?(?:"([^"\r\n]{2,300})"|'([^'\r\n]{2,300})')/;

function formStatements(text: string): readonly Statement[] {
  return [...new URLSearchParams(text.trim().slice(0, 4000))]
    .filter(([name, value]) => /error|message|reason|problem|description/i.test(name) && isWorded(value))
    .map(([name, value]) => ({ kind: textKind(value), text: statementText(value), name, place: 'body' }));
}

/** Each line of plain text. */
function lineStatements(text: string): readonly Statement[] {
  const lines: { text: string; start: number; end: number }[] = [];
  let at = 0;
  for (const line of text.slice(0, 20_000).split('\n', 200)) {
    const start = at + (line.length - line.trimStart().length);
    const solid = line.trim();
    at += line.length + 1;
    if (isWorded(solid)) lines.push({ text: solid, start, end: start + solid.length });
  }
  return withoutTraces(lines, text).map((line) => ({
    kind: textKind(line.text),
    text: statementText(line.text),
    name: 'text',
    place: `body@${line.start}..${line.end}`,
  }));
}

/** Leaves out the lines of stack traces, and the source lines that a trace shows indented below them. */
function withoutTraces<Line extends { readonly text: string; readonly start: number }>(
  lines: readonly Line[],
  source: string,
): readonly Line[] {
  let inTrace = false;
  return lines.map(withoutFrames).filter((line) => {
    const indented = ' \t'.includes(source.charAt(line.start - 1) || '\n');
    inTrace = /^(?:at \S|File "|Traceback |#\d{1,4} )/.test(line.text) || (inTrace && indented);
    return !inTrace && line.text !== '';
  });
}

/** A cell of a page may hold all of a trace, or lines of the source: what was thrown is said before the first of them. */
function withoutFrames<Line extends { readonly text: string }>(line: Line): Line {
  const at = line.text.search(frame);
  return at < 0 ? line : { ...line, text: line.text.slice(0, at).trim() };
}

const frame = /\bat [\w$.<>]{3,120}\([\w$.]{1,80}:\d{1,6}\)|: line \d{1,6} (?=\d{1,6}: )/;

/** Has words, and is more than the name and version of a server. */
function isWorded(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^[A-Za-z][\w-]{1,40}\/\d[\w.]{0,20}$/.test(text);
}

function distinct(all: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return all.filter((statement) => {
    const key = `${statement.kind} ${statement.text}`;
    const known = seen.has(key) || statement.text === '';
    seen.add(key);
    return !known;
  });
}
