import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserProcess } from './browsers/browser-process.ts';
import { attach, type Target } from './browsers/cdp-target.ts';
import type { BrowserKind } from './browsers/find.ts';
import { panelLoaded, panelPage, selectPanel, showToolbox } from './browsers/firefox-toolbox.ts';
import { getBrowser } from './browsers/install.ts';
import type { Page } from './browsers/page.ts';
import { scratchProfile } from './browsers/scratch-profile.ts';
import { until } from './browsers/until.ts';
import { pipeWire, type Wire, webSocketWire } from './browsers/wire.ts';

/** The developer tools of one tab that stays open, to be opened, closed and opened again. */
export interface Tools {
  /** Opens the tools on the tab and shows the panel in them. */
  readonly open: () => Promise<Page>;
  /** Closes the tools, panel and all. */
  readonly close: () => Promise<void>;
  readonly goto: (url: string) => Promise<void>;
  /** Whether these words stand in any file of the browser's profile. */
  readonly isOnDisk: (words: string) => boolean;
  readonly end: () => Promise<void>;
}

/** Starts a browser of that kind with the built extension and one tab, which has no developer tools yet. */
export async function launchTools(kind: BrowserKind): Promise<Tools> {
  const extension = fileURLToPath(new URL(`../dist/${kind}`, import.meta.url));
  const profile = scratchProfile();
  const { args, stdio, drive } = kind === 'chromium' ? chromium : firefox;
  const { child, end } = browserProcess(getBrowser(kind), args(profile.folder), ['ignore', 'ignore', ...stdio]);
  const parts = await drive(child, extension);
  return { ...parts, isOnDisk: (words) => holds(profile.folder, words), end: () => end().then(profile.remove) };
}

type Parts = Omit<Tools, 'isOnDisk' | 'end'>;

const chromium = {
  args: (folder: string) => [
    ...['--headless=new', '--window-size=1440,900', '--disable-gpu', '--no-sandbox', '--no-startup-window'],
    ...['--remote-debugging-pipe', '--enable-unsafe-extension-debugging', `--user-data-dir=${folder}`],
  ],
  stdio: ['ignore', 'pipe', 'pipe'] as const,
  drive: async (child: ChildProcess, path: string): Promise<Parts> => {
    const wire = pipeWire(child);
    const { id } = (await wire.send('Extensions.loadUnpacked', { path })) as { id: string };
    const blank = await wire.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const { targetId } = blank as { targetId: string };
    const tab = await attach(wire, targetId);
    return {
      open: async () => {
        await wire.send('Target.openDevTools', { targetId });
        // Asked before it is ready, the window would make a second list of its views; ready ones load the extension's page.
        await targetAt(wire, `chrome-extension://${id}/devtools`);
        const devtools = await targetAt(wire, 'devtools://');
        await until('the panel is shown', () => devtools.evaluate(showView(id)));
        return shown(await targetAt(wire, `chrome-extension://${id}/panel`));
      },
      close: async () => {
        for (const { targetId } of await targetsAt(wire, 'devtools://'))
          await wire.send('Target.closeTarget', { targetId });
        await until('the tools are closed', async () => !(await targetsAt(wire, 'chrome-extension://')).length);
      },
      goto: async (url) => {
        await tab.send('Page.navigate', { url });
        await tab.waitFor(`location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`);
      },
    };
  },
};

async function shown<Panel extends Page>(panel: Panel): Promise<Panel> {
  await panel.waitFor(`document.querySelector('main')`);
  return panel;
}

async function targetAt(wire: Wire, address: string): Promise<Target> {
  const found = await until(`${address} is there`, () => targetsAt(wire, address).then(([first]) => first));
  return attach(wire, found.targetId);
}

async function targetsAt(wire: Wire, address: string) {
  const { targetInfos } = (await wire.send('Target.getTargets', { filter: [{}] })) as {
    targetInfos: readonly { readonly targetId: string; readonly type: string; readonly url: string }[];
  };
  return targetInfos.filter(({ type, url }) => type !== 'tab' && url.startsWith(address));
}

const showView = (id: string) => `(async () => {
  const { ViewManager } = await import('./ui/legacy/legacy.js');
  const all = ViewManager.ViewManager.instance();
  const view = [...all.views.keys()].find((key) => key.includes('chrome-extension://${id}'));
  if (view) await all.showView(view);
  return !!view;
})()`;

const firefox = {
  args: (folder: string) => [
    ...['--headless', '--width', '1440', '--height', '900', '--no-remote'],
    ...['--profile', folder, '--remote-debugging-port=0', '--remote-allow-system-access'],
  ],
  stdio: ['pipe'] as const,
  drive: async (child: ChildProcess, path: string): Promise<Parts> => {
    const wire = await webSocketWire(`${await address(child)}/session`);
    await wire.send('session.new', { capabilities: {} });
    await wire.send('webExtension.install', { extensionData: { type: 'path', path } });
    const window = await firstContext(wire, { 'moz:scope': 'chrome' });
    const context = await firstContext(wire, {});
    const chrome = (body: string) => evaluate(wire, window, body);
    return {
      open: async () => {
        await until('the tools have the panel', () => chrome(showToolbox));
        await chrome(selectPanel);
        await until('the panel is loaded', () => chrome(panelLoaded));
        return shown(panelPage(chrome));
      },
      close: async () => void (await chrome(closeToolbox)),
      goto: async (url) => void (await wire.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    };
  },
};

/** Firefox tells on its error output where it listens. */
function address(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return until('Firefox listens', () => /WebDriver BiDi listening on (ws:\S{1,60})/.exec(said)?.[1]);
}

async function firstContext(wire: Wire, scope: object): Promise<string> {
  const tree = await wire.send('browsingContext.getTree', { maxDepth: 0, ...scope });
  return (tree as { contexts: { context: string }[] }).contexts[0]?.context ?? '';
}

async function evaluate(wire: Wire, context: string, body: string): Promise<unknown> {
  const answer = (await wire.send('script.evaluate', {
    expression: `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result?.value ?? 'null');
}

const closeToolbox = `const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  await require('devtools/client/framework/devtools').gDevTools.closeToolboxForTab(gBrowser.selectedTab);`;

/** As any encoding of a browser would write them. */
function holds(folder: string, words: string): boolean {
  const forms = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => {
      const bytes = read(join(entry.parentPath, entry.name));
      return forms.some((form) => bytes.includes(form));
    });
}

/** A file that went away meanwhile holds nothing. */
function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
