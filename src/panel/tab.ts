import { openPanel } from './main.tsx';
import { copyText, saveFile } from './page.ts';
import type { Memory, Platform } from './platform.ts';

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
  memory: forgetful(),
  theme,
};

openPanel(tabPlatform, document.body);

function readSettings(): unknown {
  try {
    return JSON.parse(localStorage.getItem(settingsKey) ?? '{}');
  } catch {
    return {};
  }
}

/** A tab has no memory that outlives it and is never written to disk. */
function forgetful(): Memory {
  const values = new Map<string, unknown>();
  return {
    read: async (name) => values.get(name),
    write: async (name, value) => {
      values.set(name, value);
      return true;
    },
  };
}

function theme(listener: (theme: 'light' | 'dark') => void): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const tell = (): void => listener(dark.matches ? 'dark' : 'light');
  tell();
  dark.addEventListener('change', tell);
}
