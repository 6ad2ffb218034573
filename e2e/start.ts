import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserKind, findBrowser, kindOf } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import type { PanelDriver } from './browsers/page.ts';
import { buildIfOld } from './build.ts';
import { press } from './lab/lab-visitor.ts';
import { type Lab, startLab } from './lab/server.ts';

const picture = fileURLToPath(new URL('output/panel.png', import.meta.url));

/** The ports after the wished one and this are those people get used to; others are taken where these are. */
const usualPort = 4180;

const tour = [
  'nothing-sent',
  'late-token',
  'scope-missing',
  'cookie-same-site',
  'preflight-login',
  'stack',
  'who-exists',
];

/**
 * `npm start`: the lab in a browser with the extension and its panel open. `npm start firefox` takes Firefox. Where there
 * is no display, it goes through some scenarios itself, prints what the panel says and saves a picture of it.
 */
async function start(): Promise<void> {
  buildIfOld();
  const lab = await startLab(usualPort);
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const driver = await launch(wishedKind(), headless);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  const work = headless ? showAround(driver, lab) : open(driver, lab).then(() => driver.closed);
  try {
    await Promise.race([work, interrupted]);
  } finally {
    await driver.close();
    await lab.close();
  }
}

function wishedKind(): BrowserKind {
  const wish = process.env.WHY_DENIED_BROWSER;
  if (process.argv.includes('firefox')) return 'firefox';
  if (wish) return kindOf(wish);
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function open(driver: PanelDriver, lab: Lab): Promise<void> {
  await driver.tab.goto(lab.url);
  await driver.showPanel();
  console.log(`The lab is at ${lab.url}; the panel is open beside it. Ctrl+C ends both.`);
}

async function showAround(driver: PanelDriver, lab: Lab): Promise<void> {
  console.log(`No display here, so a short tour of the lab at ${lab.url} without one, in ${driver.browser}.\n`);
  await driver.tab.goto(lab.url);
  await driver.showPanel();
  for (const [index, id] of tour.entries()) {
    const status = await press(driver.tab, id);
    await driver.waitFor(`document.querySelectorAll('[role=row][aria-level="2"]').length > ${index}`);
    console.log(`${await driver.tab.text(`#card-${id} button`)}: ${status.replace(/\s+/g, ' ')}`);
  }
  await driver.click('/late-token/');
  // Another denial is in view until this one is, as the first one opens by itself.
  await driver.waitFor(`document.querySelector('[aria-label=Denial]')?.innerText.includes('/late-token/')`);
  console.log(
    `\nThe panel says:\n\n${await driver.evaluate(rows)}\n\nAnd of the expired token:\n\n${await driver.evaluate(answer)}`,
  );
  mkdirSync(fileURLToPath(new URL('output', import.meta.url)), { recursive: true });
  await driver.screenshot(picture);
  console.log(`\nA picture of the panel: ${picture}`);
}

/** The list as lines: status, method, path, and why. */
const rows = `[...document.querySelectorAll('[aria-label=Denials] [role=row][aria-level="2"]')].map((row) =>
  ['.status', '.method', '.path', '.why'].map((part) => row.querySelector(part)?.textContent.trim() ?? '').join('  ')).join('\\n')`;

/** The denial in view without the raw exchange. */
const answer = `[document.querySelector('[aria-label=Denial] h1'), ...[...document.querySelectorAll('[aria-label=Denial] section')].slice(0, 3)]
  .map((part) => part?.innerText ?? '').join('\\n\\n')`;

await start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
