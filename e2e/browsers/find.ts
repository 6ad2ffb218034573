import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserKind = 'chromium' | 'firefox';

/** Path of an installed browser of that kind, the one named by the environment first; undefined where there is none. */
export function findBrowser(kind: BrowserKind): string | undefined {
  return candidates[kind]().find((path) => path && existsSync(path));
}

/** `WHY_DENIED_BROWSER` may name either kind of browser: its file name tells which. */
export const kindOf = (path: string): BrowserKind => (/firefox|nightly/i.test(path) ? 'firefox' : 'chromium');

const candidates: Readonly<Record<BrowserKind, () => readonly (string | undefined)[]>> = {
  chromium: () => [wished('chromium'), process.env.CHROME_PATH, ...installed(chromiumPlaces), playwrights()],
  firefox: () => [wished('firefox'), process.env.FIREFOX_PATH, ...installed(firefoxPlaces)],
};

interface Places {
  /** Names looked for in `PATH`. */
  readonly commands: readonly string[];
  readonly macos: readonly string[];
  /** Below the program folders of Windows. */
  readonly windows: readonly string[];
}

const chromiumPlaces: Places = {
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  macos: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};

const firefoxPlaces: Places = {
  commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  macos: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
  windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

function wished(kind: BrowserKind): string | undefined {
  const path = process.env.WHY_DENIED_BROWSER;
  return path && kindOf(path) === kind ? path : undefined;
}

function installed({ commands, macos, windows }: Places): readonly string[] {
  if (process.platform === 'darwin') return macos;
  if (process.platform === 'win32')
    return programFolders().flatMap((folder) => windows.map((path) => join(folder, path)));
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function programFolders(): readonly string[] {
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter((folder) => folder !== undefined);
}

/** Playwright's own Chromium. Its Firefox is patched for another protocol and of no use here. */
function playwrights(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
