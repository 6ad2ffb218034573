import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the extension as `npm run build` does, so that the browsers never see yesterday's; vitest calls it once. */
export default function build(): void {
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('`npm run build` failed: there is no extension to test.');
}
