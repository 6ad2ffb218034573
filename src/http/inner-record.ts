import type { Content } from './exchange.ts';
import { jsonFailure } from './failure-json.ts';
import { lazy } from './lazy.ts';

/**
 * The one record of an event stream or of newline-delimited JSON that says that the request failed, with spaces in the
 * place of all the others, so that places in the text hold. The content itself if it is no such stream, is a long one, or
 * holds no such record.
 */
export const failedRecord: (content: Content) => Content = lazy((content: Content) => {
  const { mediaType, text } = content;
  if (content.state !== 'text' || text.length > longest || !streams.test(mediaType)) return content;
  const record = mediaType === 'text/event-stream' ? failedEvent(text) : failedLine(text);
  if (!record) return content;
  const [start, end] = record;
  const alone = ' '.repeat(start) + text.slice(start, end);
  return { ...content, mediaType: isObject(text.slice(start, end)) ? 'application/json' : 'text/plain', text: alone };
});

/** Whether the first event of a stream is named after a failure, whatever its data is called. */
export const isNamedFailure = ({ mediaType, text }: Content): boolean =>
  mediaType === 'text/event-stream' && failedName.test(text.slice(0, 200));

const failedName =
  /^\s{0,9}(?:(?:id|retry): ?[^\n]{0,40}\n)?event: ?[a-z_.-]{0,20}(?:error|fail|unauthori[sz]ed|forbidden|denied)/i;

type Span = readonly [start: number, end: number];

const longest = 20_000;
const streams = /^(?:text\/event-stream|application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|json-seq|jsonlines|json))$/;

/**
 * The data of an event named `error`, or data that names an error; only at the start, before anything was served. A mere
 * hint counts where no more data follows.
 */
function failedEvent(text: string): Span | undefined {
  let named = false;
  const head = lines(text).slice(0, 12);
  const alone = head.filter(([start]) => text.startsWith('data:', start)).length === 1;
  for (const [start, end] of head) {
    const line = text.slice(start, end);
    if (line === '') named = false;
    if (/^event: ?[a-z_.-]{0,20}(?:error|fail|unauthori[sz]ed|forbidden|denied)/i.test(line)) named = true;
    if (!line.startsWith('data:')) continue;
    const from = start + (line.length - line.slice(5).trimStart().length);
    const verdict = named ? 'said' : verdictOf(text.slice(from, end));
    return verdict === 'said' || (verdict === 'hinted' && alone) ? [from, end] : undefined;
  }
  return undefined;
}

/** The last of a few lines: what came before it was progress. */
function failedLine(text: string): Span | undefined {
  const filled = lines(text).filter(([start, end]) => end > start);
  const last = filled.at(-1);
  if (!last || filled.length < 2 || filled.length > 20) return undefined;
  if (!filled.every(([start, end]) => isObject(text.slice(start, end)))) return undefined;
  return verdictOf(text.slice(...last)) ? last : undefined;
}

function verdictOf(line: string): 'said' | 'hinted' | undefined {
  if (!isObject(line)) return undefined;
  try {
    return jsonFailure(JSON.parse(line));
  } catch {
    return undefined;
  }
}

const isObject = (line: string) => line.startsWith('{') && line.trimEnd().endsWith('}');

function lines(text: string): readonly Span[] {
  let at = 0;
  return text.split('\n', 200).map((line) => {
    const start = at;
    at += line.length + 1;
    return [start, start + line.trimEnd().length];
  });
}
