import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { type BrowserKind, findBrowser } from './find.ts';

/** Path of a browser of that kind, fetched first where there is none; fails with one line that says what to do. */
export function getBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind) ?? firstThatHelps(kind);
  if (found) return found;
  throw new Error(
    `No ${kind === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Edge'} found and none could be installed: install one, or set ${kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'} to its path.`,
  );
}

function firstThatHelps(kind: BrowserKind): string | undefined {
  console.log(`No ${kind} on this machine: getting one.`);
  for (const step of ways[kind]()) {
    if (step.every(run)) {
      const found = findBrowser(kind);
      if (found) return found;
    }
  }
  return undefined;
}

type Command = readonly [string, ...string[]];

/** Each way is a list of commands that all have to succeed; the first that leaves a browser behind wins. */
const ways: Readonly<Record<BrowserKind, () => readonly (readonly Command[])[]>> = {
  chromium: () => [[['npx', 'playwright', 'install', 'chromium']], ...system('chromium')],
  firefox: () => [...system('firefox-esr'), ...system('firefox')],
};

/** Package managers ask for no password as root, and are left alone otherwise. */
function system(name: string): readonly (readonly Command[])[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  return [
    [
      ['apt-get', 'update', '-q'],
      ['apt-get', 'install', '-q', '-y', '--no-install-recommends', name, 'fonts-dejavu-core'],
    ],
    [['dnf', 'install', '-y', name.replace('-esr', '')]],
    [['apk', 'add', '--no-cache', name]],
  ];
}

function run([command, ...args]: Command): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
    timeout: 10 * 60_000,
  });
  return status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const kind of ['chromium', 'firefox'] as const) console.log(`${kind}: ${getBrowser(kind)}`);
}
