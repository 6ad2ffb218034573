import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserProcess } from './browser-process.ts';
import { attach, type Target } from './cdp-target.ts';
import { plainName, proxyScript } from './lab-names.ts';
import { answerDialogs, type Login } from './login-dialogs.ts';
import type { LaunchOptions, Page, PanelDriver } from './page.ts';
import { scratchProfile } from './scratch-profile.ts';
import { until } from './until.ts';
import { pipeWire, type Wire } from './wire.ts';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Chromium with the DevTools open; what needs no extension (the log of the Network panel) can be asked for too. */
export interface ChromiumDriver extends PanelDriver {
  /** Evaluates in the window of the DevTools themselves. */
  readonly devtools: Page;
  /** Answers the tab's login dialogs for addresses that fit the pattern, in turn; cancels those without a login. */
  readonly answerDialogs: (urlPattern: string, answers: readonly (Login | undefined)[]) => Promise<void>;
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
    return { browser: 'chromium', ...parts, downloaded: profile.downloaded, closed, close };
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
  // Asked before they are ready, the DevTools would make a second view manager; ready ones load the extension's page.
  await until('the DevTools know the extension', () =>
    target(wire, ({ url }) => url.startsWith(`chrome-extension://${id}/`)),
  );
  const devtools = await attachTo(
    wire,
    'the DevTools are there',
    ({ type, url }) => type !== 'tab' && url.startsWith('devtools://'),
  );
  await until('the DevTools list the panel', () => devtools.evaluate(listed(id)));
  return driver(wire, id, tab, devtools, options.headless);
}

function driver(wire: Wire, id: string, tab: Target, devtools: Target, headless: boolean) {
  let panel: Target | undefined;
  const shown = () => {
    if (panel) return panel;
    throw new Error('The panel is not shown yet.');
  };
  const showPanel = async () => {
    if (headless) await devtools.evaluate(ownWindow);
    await devtools.evaluate(show(id));
    panel = await attachTo(
      wire,
      'the panel is there',
      ({ url }) => url.startsWith(`chrome-extension://${id}/`) && url.includes('panel'),
    );
    await panel.waitFor('document.readyState === "complete"');
  };
  return {
    devtools,
    answerDialogs: (urlPattern: string, answers: readonly (Login | undefined)[]) =>
      answerDialogs(wire, tab, urlPattern, answers),
    tab: { ...tab, goto: (url: string) => goTo(tab, url) },
    openTools: async () => undefined,
    showPanel,
    screenshot: (path: string) => screenshot(devtools, path),
    evaluate: (expression: string) => shown().evaluate(expression),
    click: (name: string) => shown().click(name),
    type: (name: string, text: string) => shown().type(name, text),
    press: (key: string) => shown().press(key),
    text: (selector?: string) => shown().text(selector),
    waitFor: (expression: string, deadline?: number) => shown().waitFor(expression, deadline),
  };
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

async function attachTo(
  wire: Wire,
  what: string,
  wanted: (info: TargetInfo, all: readonly TargetInfo[]) => boolean,
): Promise<Target> {
  return attach(wire, (await until(what, () => target(wire, wanted))).targetId);
}

async function target(
  wire: Wire,
  wanted: (info: TargetInfo, all: readonly TargetInfo[]) => boolean,
): Promise<TargetInfo | undefined> {
  const { targetInfos } = (await wire.send('Target.getTargets', { filter: [{}] })) as {
    targetInfos: readonly TargetInfo[];
  };
  return targetInfos.find((info) => wanted(info, targetInfos));
}
