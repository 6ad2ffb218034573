import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

/** A profile folder of one's own in the system's temporary folder, and the folder that downloads go to. */
export interface ScratchProfile {
  readonly folder: string;
  readonly downloads: string;
  readonly downloaded: () => Promise<{ readonly name: string; readonly text: string }>;
  /** Whether any file of the profile holds these words, in any encoding that a browser would write them in. */
  readonly isOnDisk: (words: string) => boolean;
  readonly remove: () => Promise<void>;
}

/** Makes an empty one; it is removed at the latest when this process ends. */
export function scratchProfile(): ScratchProfile {
  const folder = mkdtempSync(join(tmpdir(), 'why-denied-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const downloaded = () => {
    let before = '';
    return until('a file is saved', () => {
      const now = listing(downloads);
      const [file] = before === JSON.stringify(now) ? now : [];
      before = JSON.stringify(now);
      return file && file.size > 0 && { name: file.name, text: taken(join(downloads, file.name)) };
    });
  };
  return {
    folder,
    downloads,
    downloaded,
    isOnDisk: (words) => holds(folder, [Buffer.from(words), Buffer.from(words, 'utf16le')]),
    remove: () => removed(folder).then(() => void process.off('exit', remove)),
  };
}

/** The last process of a browser may still be writing when the first has ended. */
async function removed(folder: string): Promise<void> {
  await until(`${folder} is removed`, () => {
    try {
      rmSync(folder, { recursive: true, force: true });
      return true;
    } catch {
      return false;
    }
  });
}

/** Reads a file and takes it away, so that the next one of that name is a new one. */
function taken(path: string): string {
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return text;
}

/**
 * The files that are whole. Both browsers write to a file of another name first, and Firefox also reserves the final
 * name with an empty file; some of these other names look final, so only a listing that stays the same says that all is written.
 * A file may also be renamed between its being listed and its being looked at.
 */
function listing(folder: string): readonly { readonly name: string; readonly size: number }[] {
  const names = readdirSync(folder);
  if (names.some((name) => name.endsWith('.part') || name.endsWith('.crdownload'))) return [];
  return names
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, size: statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0 }));
}

function holds(folder: string, forms: readonly Buffer[]): boolean {
  return unlessGone(() => readdirSync(folder, { withFileTypes: true }), []).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return holds(path, forms);
    if (!entry.isFile()) return false;
    const bytes = unlessGone(() => readFileSync(path), Buffer.alloc(0));
    return forms.some((form) => bytes.includes(form));
  });
}

/** What the browser takes away while it is looked at holds nothing. */
function unlessGone<Value>(read: () => Value, nothing: Value): Value {
  try {
    return read();
  } catch {
    return nothing;
  }
}
