import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the benchmark uses of the library. */
export type Library = Pick<typeof import('../src/index.ts'), 'analyze' | 'createSession' | 'readHar'>;

/** Builds the library as it is shipped into a folder of its own, for what runs it from source would be measured too. */
export async function withLibrary(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const vite = join(import.meta.dirname, '../node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', '--mode', 'node', '--outDir', folder, '--logLevel', 'error'], {
      cwd: join(import.meta.dirname, '..'),
    });
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The library that was built into the folder. */
export async function libraryIn(folder: string): Promise<Library> {
  return await import(pathToFileURL(join(folder, 'index.js')).href);
}
