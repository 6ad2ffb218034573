import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.ts';

/** A profile folder of one's own in the system's temporary folder, and the folder that downloads go to. */
export interface ScratchProfile {
  readonly folder: string;
  readonly downloads: string;
  readonly downloaded: () => Promise<{ readonly name: string; readonly text: string }>;
  readonly remove: () => Promise<void>;
}

/** Makes an empty one; it is removed at the latest when this process ends. */
export function scratchProfile(): ScratchProfile {
  const folder = mkdtempSync(join(tmpdir(), 'why-denied-'));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const downloaded = () =>
    until('a file is saved', () => {
      const [name] = existsSync(downloads) ? finished(downloads) : [];
      return name && { name, text: taken(join(downloads, name)) };
    });
  return { folder, downloads, downloaded, remove: () => removed(folder).then(() => void process.off('exit', remove)) };
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

/** Both browsers write to a file of another name first; Firefox also reserves the final name with an empty file. */
function finished(folder: string): readonly string[] {
  const files = readdirSync(folder);
  if (files.some((file) => file.endsWith('.part') || file.endsWith('.crdownload'))) return [];
  return files.filter((file) => !file.startsWith('.') && readFileSync(join(folder, file)).length > 0);
}
