import type { HarEntry, HarLog } from '../../har/entry.ts';

/** The raw entries of a capture, kept for export. */
export interface RawLog {
  /** Keeps an entry and gives the id that it has from now on. */
  readonly next: (entry: unknown) => number;
  readonly replace: (entries: readonly HarEntry[], log: HarLog) => void;
  /** Forgets the bodies of an exchange that was no denial. */
  readonly dropBodies: (id: number) => void;
  readonly entries: () => readonly HarEntry[];
  readonly log: () => HarLog;
  readonly clear: () => void;
}

/** An empty log. */
export function createRawLog(): RawLog {
  let kept: HarEntry[] = [];
  let head: HarLog = {};
  const put = (entries: readonly HarEntry[], log: HarLog): void => {
    kept = [...entries];
    head = { ...log, entries: [] };
  };
  return {
    next: (entry) => kept.push(isRecord(entry) ? entry : {}) - 1,
    replace: put,
    dropBodies: (id) => {
      const entry = kept[id];
      if (entry) kept[id] = withoutBodies(entry);
    },
    entries: () => kept,
    log: () => head,
    clear: () => put([], {}),
  };
}

function withoutBodies(entry: HarEntry): HarEntry {
  const { request, response } = entry;
  return {
    ...entry,
    ...(isRecord(request) && { request: without(request, 'postData') }),
    ...(isRecord(response) && { response: without(response, 'content') }),
  };
}

/** The member stays with its type and size, without its text. */
function without(message: HarEntry, member: string): HarEntry {
  const content = message[member];
  if (!isRecord(content)) return message;
  const { text: _text, encoding: _encoding, params: _params, ...rest } = content;
  return { ...message, [member]: rest };
}

function isRecord(value: unknown): value is HarEntry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
