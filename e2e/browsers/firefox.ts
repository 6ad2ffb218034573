import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserProcess } from './browser-process.ts';
import {
  closeToolbox,
  type Evaluate,
  panelLoaded,
  panelPage,
  picture,
  selectPanel,
  showToolbox,
} from './firefox-toolbox.ts';
import { plainName, proxyScript } from './lab-names.ts';
import { answerFirefoxDialogs, type Login } from './login-dialogs.ts';
import { type LaunchOptions, type Page, type PanelDriver, pageFrom } from './page.ts';
import { scratchProfile } from './scratch-profile.ts';
import { until } from './until.ts';
import { type Wire, webSocketWire } from './wire.ts';

/** Starts Firefox with the built extension installed for this profile only. */
export async function launchFirefox(executable: string, options: LaunchOptions): Promise<PanelDriver> {
  const profile = scratchProfile();
  writeFileSync(join(profile.folder, 'user.js'), preferences(profile.downloads));
  const args = switches(options.headless, profile.folder);
  const { child, closed, end } = browserProcess(executable, args, ['ignore', 'ignore', 'pipe']);
  const close = () => end().then(profile.remove);
  try {
    const wire = await webSocketWire(`${await address(child)}/session`);
    const parts = await open(wire, options.extension);
    return { browser: 'firefox', ...parts, downloaded: profile.downloaded, isOnDisk: profile.isOnDisk, closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const switches = (headless: boolean, profile: string) => [
  ...(headless ? ['--headless', '--width', '1440', '--height', '900'] : []),
  ...['--no-remote', '--profile', profile, '--remote-debugging-port=0', '--remote-allow-system-access'],
];

const preferences = (downloads: string) =>
  Object.entries({
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    'devtools.toolbox.host': 'bottom',
    'devtools.toolbox.footer.height': 620,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'toolkit.cosmeticAnimations.enabled': false,
    'network.dns.localDomains': plainName,
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': proxyScript,
    // Cookies of other sites are blocked, as many people have it.
    'network.cookie.cookieBehavior': 1,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Firefox tells on its error output where it listens. */
function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
      const found = /WebDriver BiDi listening on (ws:\/\/[\w.:[\]]{1,60})/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child
      .once('error', reject)
      .once('exit', () => reject(new Error(`Firefox ended before it was ready:\n${said.slice(-2000)}`)));
  });
}

async function open(wire: Wire, extension: string) {
  // The lab's certificate is nobody's; what this browser is shown comes from this machine alone.
  await wire.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await wire.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const context = await firstContext(wire, {});
  const chrome = evaluator(wire, await firstContext(wire, { 'moz:scope': 'chrome' }));
  const tab = tabPage(wire, context);
  const panel = panelPage(chrome);
  const openTools = async () => void (await until('the toolbox has the panel', () => chrome(showToolbox)));
  const goto = async (url: string) =>
    void (await wire.send('browsingContext.navigate', { context, url, wait: 'complete' }));
  return {
    ...panel,
    tab: { ...tab, goto },
    answerDialogs: (origin: string, answers: readonly (Login | undefined)[]) =>
      answerFirefoxDialogs(wire, context, origin, answers),
    openTools,
    showPanel: async () => {
      await openTools();
      await chrome(selectPanel);
      await until('the panel is loaded', () => chrome(panelLoaded));
      await panel.waitFor('document.readyState === "complete"');
    },
    closeTools: async () => void (await chrome(closeToolbox)),
    screenshot: async (path: string) => writeFileSync(path, Buffer.from(String(await chrome(picture)), 'base64')),
  };
}

async function firstContext(wire: Wire, scope: object): Promise<string> {
  const { contexts } = (await wire.send('browsingContext.getTree', { maxDepth: 0, ...scope })) as {
    contexts: { context: string }[];
  };
  const [first] = contexts;
  if (!first) throw new Error('Firefox has no window.');
  return first.context;
}

function evaluator(wire: Wire, context: string): Evaluate {
  return async (body) => {
    const expression = `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`;
    const answer = (await wire.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result?.value ?? 'null');
  };
}

function tabPage(wire: Wire, context: string): Page {
  const evaluate = evaluator(wire, context);
  const act = (actions: object) => wire.send('input.performActions', { context, actions: [actions] });
  return pageFrom({
    evaluate: (expression) => evaluate(`return (${expression});`),
    clickAt: async ({ x, y }) => {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...press] });
    },
    press: async (value) =>
      void (await act({
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ],
      })),
    insertText: async (text) => {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act({ type: 'key', id: 'keyboard', actions: keys });
    },
  });
}
