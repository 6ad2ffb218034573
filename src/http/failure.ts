import type { Content } from './exchange.ts';
import { jsonFailure } from './failure-json.ts';
import { xmlFailure } from './failure-xml.ts';
import { failedRecord, isNamedFailure } from './inner-record.ts';
import { json } from './json.ts';
import { lazy } from './lazy.ts';
import { formatOf, jsonStart } from './sniff.ts';

/**
 * Whether a body says by its form that the request failed, whatever the status: `said` by a member made for it
 * (`ok: false`, `error: {...}`, `status: "error"`, a SOAP fault), `hinted` by a code other than those of success beside a
 * message, or by a single sentence where data should be. Undefined for data, for errors of single form fields, for what
 * is too long to be an error, and for no text at all.
 */
export const failureOf: (content: Content) => 'said' | 'hinted' | undefined = lazy((whole: Content) => {
  const content = failedRecord(whole);
  if (content.state !== 'text' || content.text === '' || content.text.length > longest) return undefined;
  if (content !== whole && isNamedFailure(whole)) return 'said';
  const { text } = content;
  const first = /\S/.exec(text.slice(0, 40))?.[0] ?? '';
  if (text.length > short && !beginsWithError.test(text.slice(0, 200))) return undefined;
  if (first !== '<' && jsonStart(text) >= 0) return mayFail(text) ? jsonFailure(json(content)) : undefined;
  const format = first === '<' ? formatOf(content) : 'text';
  if (format === 'xml') return xmlFailure(text);
  if (format === 'text' && formatOf(content) === 'form')
    return /^\s{0,20}(?:error|oauth_problem)/.test(text) ? 'said' : 'hinted';
  return format === 'text' && isSentence(content) ? 'hinted' : undefined;
});

const longest = 200_000;
const short = 6000;
const beginsWithError = /^\s{0,20}(?:\{[^{}]{0,120})?"?(?:error|errors|exception|fault|jsonrpc)"? ?:/i;

/** Cheap look, so that the many answers that carry only data are not parsed. */
function mayFail(text: string): boolean {
  const head = text.slice(0, 1000).toLowerCase();
  return (
    failureMarks.some((mark) => head.includes(mark)) || (text.length > 1000 && text.slice(-600).includes('"errors"'))
  );
}

const failureMarks = [
  'err',
  'fail',
  'false',
  'fault',
  'exception',
  'denied',
  'message"',
  'msg"',
  'info',
  'reason',
  'desc',
  'tips',
  'blad',
  'detail"',
  'note"',
  'mens',
  'status"',
  'stat"',
  'code"',
  'ret"',
  'erro',
  'esito',
  'fehl',
  'fejl',
  'feil',
  'fout',
  'hata',
  'hiba',
  'chyb',
  'gresk',
  'virhe',
];

function isSentence({ text, mediaType }: Content): boolean {
  if (text.length > 400 || /javascript|css|csv|yaml|event-stream/.test(mediaType)) return false;
  const lines = text.trim().split('\n', 4);
  return lines.length <= 2 && !/^\s{0,10}[\w-]{1,40}[=:][^ ]/.test(text);
}
