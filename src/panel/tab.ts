import { openPanel } from './main.tsx';
import { copyText, saveFile } from './page.ts';
import type { Platform, Settings, Theme } from './platform.ts';

const settingsKey = 'why-denied';

/** The panel in an ordinary tab: a dropped or chosen HAR file is the capture. */
const tabPlatform: Platform = {
  capture: undefined,
  settings: {
    read: async () => readSettings(),
    write: async (settings) => localStorage.setItem(settingsKey, JSON.stringify(settings)),
  },
  download: saveFile,
  copy: copyText,
  showInNetwork: undefined,
  theme,
};

openPanel(tabPlatform, document.body);

function readSettings(): Partial<Settings> {
  try {
    const settings: unknown = JSON.parse(localStorage.getItem(settingsKey) ?? '{}');
    return typeof settings === 'object' && settings !== null ? settings : {};
  } catch {
    return {};
  }
}

function theme(listener: (theme: Theme) => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => listener(dark.matches ? 'dark' : 'light');
  tell();
  dark.addEventListener('change', tell);
}
