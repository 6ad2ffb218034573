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
  const seen = new Set<string>();
  const downloaded = () =>
    until('a file is saved', () => {
      const name = existsSync(downloads) ? finished(downloads).find((file) => !seen.has(file)) : undefined;
      if (name) seen.add(name);
      return name && { name, text: readFileSync(join(downloads, name), 'utf8') };
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

/** Both browsers write to a file of another name first; Firefox also reserves the final name with an empty file. */
function finished(folder: string): readonly string[] {
  const files = readdirSync(folder);
  if (files.some((file) => file.endsWith('.part') || file.endsWith('.crdownload'))) return [];
  return files.filter((file) => !file.startsWith('.') && readFileSync(join(folder, file)).length > 0);
}
