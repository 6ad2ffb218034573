import { gunzipSync } from 'fflate';
import { type HarLog, isObject, listAt, objectAt } from './entry.ts';
import { HarError } from './har-error.ts';
import { salvageEntries } from './salvage.ts';

export interface HarDocument {
  readonly log: HarLog;
  readonly entries: readonly unknown[];
  readonly repairs: readonly string[];
}

/** Opens a HAR file as JSON: gzip, byte order marks, a missing `log`, a file cut off. Throws HarError if nothing is left. */
export function openDocument(input: string | Uint8Array): HarDocument {
  const text = (typeof input === 'string' ? input : decodeFile(input)).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new HarError('The file is empty.');
  const value = parsed(text);
  return value === undefined ? salvaged(text) : documentOf(value);
}

function decodeFile(bytes: Uint8Array): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return decodeText(unpacked(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new HarError('This is a ZIP archive: unpack it and open the .har file that is inside.');
  return decodeText(bytes);
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new HarError('The file is compressed with gzip, but it is damaged or cut off and cannot be unpacked.');
  }
}

function decodeText(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function salvaged(text: string): HarDocument {
  const start = text.trimStart().slice(0, 1);
  const found = start === '{' || start === '[' ? salvageEntries(text) : undefined;
  if (!found) throw new HarError('The file is not a HAR: it is not valid JSON, and no entries could be found in it.');
  const lost =
    found.broken > 0 ? ` ${found.broken} damaged ${found.broken === 1 ? 'entry was' : 'entries were'} left out.` : '';
  return {
    log: {},
    entries: found.entries,
    repairs: [`The file is not valid JSON, perhaps cut off: ${found.entries.length} entries could be read.${lost}`],
  };
}

function documentOf(value: unknown): HarDocument {
  if (Array.isArray(value)) return fromList(value);
  if (!isObject(value)) throw new HarError('The file is not a HAR: its JSON is neither an object nor a list.');
  const log = value.log;
  if (isObject(log)) return { log, ...entriesOf(log) };
  if (Array.isArray(log))
    return { log: {}, entries: log, repairs: ['`log` is a list; it was read as the list of entries.'] };
  if (Array.isArray(value.entries))
    return { log: value, entries: value.entries, repairs: ['There is no `log` around the entries.'] };
  if (isObject(value.request))
    return { log: {}, entries: [value], repairs: ['The file is one entry without a `log` around it.'] };
  throw new HarError('The file is JSON, but not a HAR: it has no `log` with entries.');
}

function fromList(list: readonly unknown[]): HarDocument {
  const logs = list.filter(isObject).filter((each) => isObject(each.log));
  if (logs.length) {
    const entries = logs.flatMap((each) => listAt(objectAt(each, 'log'), 'entries'));
    return {
      log: objectAt(logs[0] ?? {}, 'log'),
      entries,
      repairs: [`The file is a list of ${logs.length} HARs; they were read as one.`],
    };
  }
  if (!list.some((each) => isObject(each) && isObject(each.request)))
    throw new HarError('The file is a JSON list, but not of HAR entries: none of its items has a request.');
  return { log: {}, entries: list, repairs: ['The file is a list of entries without a `log` around it.'] };
}

function entriesOf(log: HarLog): Pick<HarDocument, 'entries' | 'repairs'> {
  if (Array.isArray(log.entries)) return { entries: log.entries, repairs: [] };
  if (isObject(log.entries))
    return {
      entries: Object.values(log.entries),
      repairs: ['`entries` is an object; its members were read as entries.'],
    };
  return { entries: [], repairs: ['`log` has no list of entries.'] };
}
