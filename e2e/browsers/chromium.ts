import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificateKey } from '../lab/certificate.ts';
import { browserProcess } from './browser-process.ts';
import { attach, type Target } from './cdp-target.ts';
import { plainName, proxyScript } from './lab-names.ts';
import { answerDialogs, type Login } from './login-dialogs.ts';
import { currentPage, type LaunchOptions, type Page, type PanelDriver } from './page.ts';
import { scratchProfile } from './scratch-profile.ts';
import { until } from './until.ts';
import { pipeWire, type Wire } from './wire.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly openerId?: string;
}

/** Chromium with the DevTools open; what needs no extension (the log of the Network panel) can be asked for too. */
export interface ChromiumDriver extends PanelDriver {
  /** Evaluates in the window of the DevTools themselves. */
  readonly devtools: Page;
}

/** Starts Chromium, Chrome or Edge with the built extension and the DevTools open on a tab. */
export async function launchChromium(executable: string, options: LaunchOptions): Promise<ChromiumDriver> {
  const profile = scratchProfile();
  mkdirSync(join(profile.folder, 'Default'));
  writeFileSync(join(profile.folder, 'Default/Preferences'), preferences);
  const args = [...switches(options.headless), `--user-data-dir=${profile.folder}`];
  const { child, closed, end } = browserProcess(executable, args, ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']);
  const close = () => end().then(profile.remove);
  try {
    const parts = await open(pipeWire(child), options, profile.downloads);
    return { browser: 'chromium', ...parts, downloaded: profile.downloaded, isOnDisk: profile.isOnDisk, closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const switches = (headless: boolean) => [
  ...(headless ? ['--headless=new', '--window-size=1440,900', '--disable-gpu'] : []),
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  '--no-startup-window',
  '--auto-open-devtools-for-tabs',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--password-store=basic',
  '--use-mock-keychain',
  `--host-resolver-rules=MAP ${plainName} 127.0.0.1`,
  `--proxy-pac-url=${proxyScript}`,
  `--ignore-certificate-errors-spki-list=${certificateKey}`,
];

/** Cookies of other sites are blocked, as many people have it. */
const preferences = JSON.stringify({ profile: { cookie_controls_mode: 1 } });

async function open(wire: Wire, options: LaunchOptions, downloadPath: string) {
  const { id } = (await wire.send('Extensions.loadUnpacked', { path: options.extension })) as { id: string };
  await wire.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath, eventsEnabled: true });
  // Developer tools look for extensions when they open, so the first tab must come after the extension.
  const { targetId } = (await wire.send('Target.createTarget', { url: 'about:blank', newWindow: true })) as {
    targetId: string;
  };
  const tab = await attach(wire, targetId);
  return driver(wire, id, targetId, tab, await toolsThere(wire, id), options.headless);
}

/** The window of the developer tools, as soon as they have the panel. */
async function toolsThere(wire: Wire, id: string): Promise<Target> {
  // Asked before they are ready, the DevTools would make a second view manager; ready ones load the extension's page.
  await until('the DevTools know the extension', () => first(wire, `chrome-extension://${id}/`));
  const devtools = await attachTo(wire, 'the DevTools are there', 'devtools://');
  await until('the DevTools list the panel', () => devtools.evaluate(listed(id)));
  return devtools;
}

function driver(wire: Wire, id: string, targetId: string, tab: Target, opened: Target, headless: boolean) {
  let tools: Target | undefined = opened;
  let panel: Target | undefined;
  const openTools = async () => {
    if (tools) return tools;
    await wire.send('Target.openDevTools', { targetId });
    tools = await toolsThere(wire, id);
    return tools;
  };
  const showPanel = async () => {
    const devtools = await openTools();
    if (headless) await devtools.evaluate(ownWindow);
    await devtools.evaluate(show(id));
    panel = await attachTo(wire, 'the panel is there', `chrome-extension://${id}/panel`);
    await panel.waitFor('document.readyState === "complete"');
  };
  const closeTools = async () => {
    tools = undefined;
    panel = undefined;
    for (const window of await targets(wire, 'devtools://'))
      await wire.send('Target.closeTarget', { targetId: window.targetId });
    await until('the DevTools are closed', async () => !(await first(wire, `chrome-extension://${id}/`)));
  };
  return {
    ...currentPage(() => present(panel, 'The panel is not shown.')),
    devtools: currentPage(() => present(tools, 'The DevTools are closed.')),
    answerDialogs: (origin: string, answers: readonly (Login | undefined)[]) =>
      answerDialogs(wire, tab, origin, answers),
    tab: { ...tab, goto: (url: string) => goTo(tab, url) },
    openTools: async () => void (await openTools()),
    showPanel,
    closeTools,
    screenshot: (path: string) => screenshot(present(tools, 'The DevTools are closed.'), path),
  };
}

function present(target: Target | undefined, otherwise: string): Target {
  if (target) return target;
  throw new Error(otherwise);
}

/** Nobody has to see tab and panel at once: in a window of their own the developer tools have room for the panel. */
const ownWindow = `(async () => {
  const UI = await import('./ui/legacy/legacy.js');
  await UI.DockController.DockController.instance().setDockSide('undocked');
})()`;

const views = `const UI = await import('./ui/legacy/legacy.js'); const all = UI.ViewManager.ViewManager.instance();`;
const view = (id: string) => `[...all.views.keys()].find((key) => key.includes('chrome-extension://${id}'))`;
const listed = (id: string) => `(async () => { ${views} return ${view(id)} ?? ''; })()`;
const show = (id: string) => `(async () => { ${views} await all.showView(${view(id)}); })()`;

async function goTo(tab: Target, url: string): Promise<void> {
  const answer = (await tab.send('Page.navigate', { url })) as { errorText?: string };
  if (answer.errorText && answer.errorText !== 'net::ERR_ABORTED') throw new Error(`${url}: ${answer.errorText}`);
  await until(`${url} is loaded`, () =>
    tab.evaluate('document.readyState === "complete" && location.href !== "about:blank"'),
  );
}

async function screenshot(target: Target, path: string): Promise<void> {
  const { data } = (await target.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
  writeFileSync(path, Buffer.from(data, 'base64'));
}

async function attachTo(wire: Wire, what: string, address: string): Promise<Target> {
  return attach(wire, (await until(what, () => first(wire, address))).targetId);
}

const first = (wire: Wire, address: string) => targets(wire, address).then(([found]) => found);

/** Documents whose address begins like this; what one of them opened, as the DevTools do for their device mode, goes with it. */
async function targets(wire: Wire, address: string): Promise<readonly TargetInfo[]> {
  const { targetInfos } = (await wire.send('Target.getTargets', { filter: [{}] })) as {
    targetInfos: readonly TargetInfo[];
  };
  return targetInfos.filter(({ type, url, openerId }) => type !== 'tab' && !openerId && url.startsWith(address));
}
