import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'public', 'manifest.json', 'devtools.html', 'panel.html', 'vite.config.ts', 'package.json'];
const products = ['dist/chromium/manifest.json', 'dist/firefox/manifest.json'];

/** Builds the extension as `npm run build` does, so that the browsers never see yesterday's; vitest calls it once. */
export default function build(): void {
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('`npm run build` failed: there is no extension to start.');
}

/** Builds only if a source is younger than what was built of it. */
export function buildIfOld(): void {
  const built = Math.min(...products.map((path) => changedAt(join(root, path))));
  const written = Math.max(...sources.map((path) => changedAt(join(root, path))));
  if (built < written) build();
}

/** When a file, or the youngest below a folder, was written; 0 if there is none. */
function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}
