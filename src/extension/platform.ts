import browser from 'webextension-polyfill';
import { copyText, saveFile } from '../panel/page.ts';
import type { CaptureListener, Memory, Platform } from '../panel/platform.ts';
import type {} from './feed.ts';

const settingsKey = 'settings';

/** The panel's platform inside a browser's DevTools. */
export const extensionPlatform: Platform = {
  capture,
  settings: { read: readSettings, write: (settings) => browser.storage.local.set({ [settingsKey]: settings }) },
  download: saveFile,
  copy: copyText,
  showInNetwork: networkPanel(),
  memory: sessionMemory(),
  theme,
};

/** The devtools page, which captures from the start, puts its feed on this window when the panel is shown. */
function capture(listener: CaptureListener): void {
  const takeOver = (): void => window.whyDeniedFeed?.takeOver(listener);
  takeOver();
  window.addEventListener('why-denied-feed', takeOver);
}

async function readSettings(): Promise<unknown> {
  return (await browser.storage.local.get(settingsKey))[settingsKey];
}

/** Both browsers keep this in memory until they end. Each inspected tab has its own part of it. */
function sessionMemory(): Memory {
  const { session } = browser.storage;
  const own = (name: string): string => `${browser.devtools.inspectedWindow.tabId} ${name}`;
  return {
    read: async (name) => (await session.get(own(name)))[own(name)],
    write: (name, value) => {
      const done = value === undefined ? session.remove(own(name)) : session.set({ [own(name)]: value });
      return done.then(
        () => true,
        () => false,
      );
    },
  };
}

/** Chromium can filter its Network panel for a URL; Firefox has no such call. */
function networkPanel(): ((url: string) => void) | undefined {
  const panel: unknown = Reflect.get(browser.devtools.panels, 'network');
  const show: unknown = typeof panel === 'object' && panel !== null ? Reflect.get(panel, 'show') : undefined;
  return typeof show === 'function' ? (url) => void Reflect.apply(show, panel, [{ filter: url }]) : undefined;
}

function theme(listener: (theme: 'light' | 'dark') => void): void {
  const { panels } = browser.devtools;
  const preferred = matchMedia('(prefers-color-scheme: dark)');
  const tell = (name: string): void => listener(toTheme(name, preferred.matches));
  tell(panels.themeName);
  preferred.addEventListener('change', () => tell(panels.themeName));
  listenToTheme(panels, tell);
}

/** Firefox has an event for it, Chromium a setter that takes one listener, older ones neither. */
function listenToTheme(panels: typeof browser.devtools.panels, tell: (name: string) => void): void {
  const set: unknown = Reflect.get(panels, 'setThemeChangeHandler');
  if (typeof set === 'function') Reflect.apply(set, panels, [tell]);
  else panels.onThemeChanged?.addListener(tell);
}

/** Chromium says `default` for light; anything unknown follows the system. */
function toTheme(name: string, systemIsDark: boolean): 'light' | 'dark' {
  if (name === 'dark') return 'dark';
  if (name === 'light' || name === 'default') return 'light';
  return systemIsDark ? 'dark' : 'light';
}
