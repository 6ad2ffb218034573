import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './browsers/axe.ts';
import { getBrowser } from './browsers/install.ts';
import { type PageServer, servePage } from './browsers/page-server.ts';
import { patience } from './browsers/until.ts';
import { scenarios } from './lab/scenarios/index.ts';
import { startLab } from './lab/server.ts';

/** What is pressed in the lab, in this order, for the panel to look at. */
const pressed = [
  'late-token',
  'cookie-path',
  'cookie-same-site',
  'hidden-challenge',
  'who-exists',
  'broken-challenge',
  'worked-until',
  'two-accounts',
] as const;

const folder = mkdtempSync(join(tmpdir(), 'why-denied-inspect-'));
const har = join(folder, 'lab.har');
const row = '[role=row][aria-level="2"]';

let browser: Browser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePage();
  browser = await chromium.launch({ executablePath: getBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
  await recordLab();
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses the buttons of the lab and keeps what the browser saw as a HAR. */
async function recordLab(): Promise<void> {
  const lab = await startLab();
  const context = await browser.newContext({ recordHar: { path: har, content: 'embed' } });
  const tab = await context.newPage();
  // Loaded a few times, so that there is something to leave out that no denial rests on.
  for (let time = 0; time < 4; time += 1) await tab.goto(lab.url);
  for (const id of pressed) {
    const button = scenarios.find((one) => one.id === id)?.button ?? '';
    await tab.getByRole('button', { name: button, exact: true }).click();
    await tab.locator(`#card-${id}[data-state=done]`).waitFor();
  }
  await context.close();
  await lab.close();
}

/** A fresh panel with what the lab's page met. */
async function open(settings: object = {}, width = 1180): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript((chosen) => localStorage.setItem('why-denied', JSON.stringify(chosen)), settings);
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(server.url);
  await page.locator('input[type=file]').first().setInputFiles(har);
  await page.locator(row).first().waitFor();
}

/** Opens the last denial of a scenario. */
async function look(id: string): Promise<void> {
  await page
    .locator(row)
    .filter({ hasText: `/${id}/` })
    .last()
    .click();
  await page.locator('.detail .url', { hasText: `/${id}/` }).waitFor();
}

const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first();
const section = (heading: string): Locator =>
  page
    .locator('.detail section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .first();
const tab = (name: string): Locator => section('Look closer').getByRole('tab', { name });

async function choose(item: string): Promise<void> {
  await button('Export').click();
  await page.getByRole('menuitem', { name: item }).click();
}

interface HarEntry {
  readonly request: {
    readonly url: string;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
  };
}

interface Saved {
  readonly name: string;
  readonly text: string;
}

/** The file that comes of it. */
async function saved(act: () => Promise<unknown>): Promise<Saved> {
  const coming = page.waitForEvent('download');
  await act();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function expectNothingWrong(where: string, part = 'body'): Promise<void> {
  expect(await axeFaults(page, part), where).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
}

describe('looking closer', () => {
  test('each claim of a token is judged by the server’s clock, and its values are hidden until asked for', async () => {
    await open();
    await look('late-token');
    await tab('Token').click();
    const claims = section('Look closer').getByRole('tabpanel');
    const exp = claims.locator('.judged > div.bad', { hasText: 'exp' });
    await expect.poll(() => exp.innerText()).toMatch(/Expired .+ before this request, by the server’s clock/);
    expect(await claims.innerText()).toContain('‹hidden›');
    await claims.getByRole('button', { name: 'Show hidden values' }).click();
    expect(await claims.innerText()).not.toContain('‹hidden›');
  });

  test('a cookie that was not sent is listed with the exact reason and the answer that set it', async () => {
    await open();
    await look('cookie-path');
    const cookies = section('Look closer').getByRole('tabpanel');
    expect(await tab('Cookies').getAttribute('aria-selected')).toBe('true');
    expect(await cookies.innerText()).toMatch(/Not sent[\s\S]*path/i);
    expect(await cookies.locator('.attributes').first().innerText()).toContain('Path=/cookie-path/shop');
    await cookies.locator('.set-by .mention').first().click();
    await expect.poll(() => page.locator('.exchange').innerText()).toContain('This is another exchange');
    expect(await page.locator('.exchange').innerText()).toMatch(/set-cookie/i);
  });

  test('what a script can see of an answer is said, with the fields that it cannot read', async () => {
    await open();
    await look('hidden-challenge');
    await tab('CORS').click();
    const cors = section('Look closer').getByRole('tabpanel');
    expect(await cors.innerText()).toContain('A script can read this answer.');
    expect(await cors.innerText()).toContain('Access-Control-Expose-Headers');
    await cors.locator('summary').click();
    expect((await cors.innerText()).toLowerCase()).toContain('www-authenticate');
  });

  test('each scheme and parameter of a challenge is explained, and what is broken is shown', async () => {
    await open();
    await look('late-token');
    await tab('Challenge').click();
    const challenge = section('Look closer').getByRole('tabpanel');
    expect(await challenge.innerText()).toMatch(/Bearer[\s\S]*An access token with each request/);
    expect(await challenge.locator('.judged dt').allInnerTexts()).toContain('error');
    await look('broken-challenge');
    await tab('Challenge').click();
    expect(await challenge.locator('.notes').first().innerText()).not.toBe('');
  });

  test('two answers that give an account away stand side by side with what differs marked', async () => {
    await open();
    await look('who-exists');
    await tab('Side by side').click();
    const pair = section('Look closer').locator('.pair').first();
    expect(await pair.locator('.sides .mention').count()).toBe(2);
    const marks = await pair.locator('.side mark').allInnerTexts();
    expect(marks.length).toBeGreaterThanOrEqual(2);
    expect(marks[0]).not.toBe(marks[1]);
  });

  test('the tabs are walked through with the arrow keys', async () => {
    await open();
    await look('late-token');
    const all = section('Look closer').getByRole('tab');
    await all.first().click();
    await page.keyboard.press('ArrowRight');
    expect(await all.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await all.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test.each(['light', 'dark', 'contrast'])('axe finds nothing wrong in any inspector, %s', async (theme) => {
    await open({ theme });
    for (const id of ['late-token', 'cookie-path', 'hidden-challenge', 'who-exists']) {
      await look(id);
      for (const one of await section('Look closer').getByRole('tab').all()) {
        await one.click();
        await expectNothingWrong(`${id} ${await one.innerText()}`, '.inspect');
      }
    }
  });
});

describe('why, what around it, and what to do', () => {
  test('a chip of evidence is shown highlighted in the raw exchange, or in the token taken apart', async () => {
    await open();
    await look('late-token');
    const chips = section('Why we think so').locator('.chip');
    for (const chip of await chips.all()) {
      await chip.click();
      await expect.poll(() => page.locator('.exchange mark, .inspect mark').count()).toBeGreaterThan(0);
      await expect.poll(() => page.locator('.exchange mark, .inspect mark').first().isVisible()).toBe(true);
    }
    expect(await chips.count()).toBeGreaterThan(0);
  });

  test('a story is told in words, and each request in it is a way there', async () => {
    await open();
    await look('worked-until');
    const around = section('What happened around it');
    await around.locator('.story h3').first().waitFor();
    expect((await around.locator('.story p').first().innerText()).length).toBeGreaterThan(30);
    const accepted = around.locator('button.mention', { has: page.locator('.outcome.accepted') }).first();
    await accepted.click();
    await expect
      .poll(() => page.locator('.exchange').innerText())
      .toMatch(/This is another exchange: [A-Z]+ answered with 200/);
  });

  test('other causes are named with the way to tell them apart', async () => {
    await open();
    await look('late-token');
    const others = section('If it is not that').locator('.others > li');
    expect(await others.count()).toBeGreaterThan(0);
    expect((await others.first().innerText()).length).toBeGreaterThan(40);
  });

  test('a snippet is copied as it stands', async () => {
    await open();
    await look('cookie-same-site');
    await page.getByRole('tab', { name: 'I call this API' }).click();
    const snippet = page.locator('.to-do .snippet').first();
    const code = await snippet.locator('code').innerText();
    expect(code.length).toBeGreaterThan(10);
    await snippet.getByRole('button').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });
});

describe('the access matrix', () => {
  test('marks the hole, names who asked, and goes out with the report', async () => {
    await open();
    await button('Access matrix').click();
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const hole = grid.locator('.hole').first();
    await hole.click();
    expect(await page.locator('.matrix-about').innerText()).toContain('salaries');
    const head = grid.getByRole('columnheader').nth(1);
    await head.click();
    for (let at = 1; (await page.locator('.name-identity input').count()) === 0; at += 1)
      await grid.getByRole('columnheader').nth(at).click();
    await page.locator('.name-identity input').fill('Marie the manager');
    await expect.poll(() => grid.innerText()).toMatch(/Marie the\s+manager/);
    const { text } = await saved(() => choose('Report as HTML page'));
    expect(text).toContain('Marie the manager');
    expect(text).toContain('salaries');
  });

  test.each(['light', 'dark', 'contrast'])('axe finds nothing wrong in it, %s', async (theme) => {
    await open({ theme });
    await button('Access matrix').click();
    await page.getByRole('grid').waitFor();
    await expectNothingWrong('matrix');
    await page.getByRole('grid').locator('.hole').first().click();
    await expectNothingWrong('hole');
  });
});

describe('the export', () => {
  /** What makes the token of the late request a token. */
  const signature = (): string => {
    const entries: readonly HarEntry[] = JSON.parse(readFileSync(har, 'utf8')).log.entries;
    const late = entries.find(({ request }) => request.url.includes('/late-token/'));
    return late?.request.headers.find(({ name }) => name === 'Authorization')?.value.split('.')[2] ?? '';
  };
  const dialog = (): Locator => page.locator('dialog[open]');
  const countOf = ({ text }: Saved): number => JSON.parse(text).log.entries.length;

  test('the button that saves stays where it is while the secrets are looked for', async () => {
    await open();
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage;
      // As on a slow machine: the answer comes when the dialog has long been there.
      Worker.prototype.postMessage = function (this: Worker, order: { kind?: string }) {
        if (order.kind === 'preview') setTimeout(() => post.call(this, order), 500);
        else post.call(this, order);
      };
    });
    await choose('HAR with findings, secrets replaced');
    const save = dialog().getByRole('button', { name: 'Save' });
    await page.getByText('Looking for secrets').waitFor();
    const before = await save.boundingBox();
    await dialog().locator('tbody tr').first().waitFor();
    expect(await save.boundingBox()).toEqual(before);
  });

  test('a HAR goes out without secrets after a look at what is replaced and where', async () => {
    await open();
    await choose('HAR with findings, secrets replaced');
    await dialog().locator('tbody tr').first().waitFor();
    expect(await dialog().innerText()).toMatch(/\d+ secrets, replaced \d+ times/);
    expect(await dialog().locator('tbody').innerText()).toContain('request header authorization');
    await expectNothingWrong('preview');
    const file = await saved(() => dialog().getByRole('button', { name: 'Save' }).click());
    expect(signature().length).toBeGreaterThan(10);
    expect(file.name).toMatch(/\.har$/);
    expect(file.text).not.toContain(signature());
    expect(file.text).toContain('expired-credentials');
    await expect.poll(() => dialog().count()).toBe(0);
  });

  test('secrets leave only after a warning, and the denials can leave without the rest', async () => {
    await open();
    await choose('HAR with secrets');
    const warning = page.getByRole('alertdialog');
    expect(await warning.innerText()).toContain('passwords, tokens and session cookies');
    await expectNothingWrong('warning');
    const whole = await saved(() => warning.getByRole('button', { name: 'Save with secrets' }).click());
    await choose('HAR with secrets');
    await warning.getByLabel('Denials, and what they rest on').check();
    const denials = await saved(() => warning.getByRole('button', { name: 'Save with secrets' }).click());
    expect(whole.name).toContain('with-secrets');
    expect(whole.text).toContain(signature());
    expect(countOf(denials)).toBeLessThan(countOf(whole));
  });

  test.each([
    ['Report as HTML page', /\.html$/, /^<!doctype html>/i],
    ['Denials as Markdown', /\.md$/, /^## /m],
    ['Report as plain text', /\.txt$/, /expired/i],
    ['Report as JSON', /\.json$/, /"schema"/],
    ['Table as CSV', /\.csv$/, /expired-credentials/],
    ['Findings as SARIF', /\.sarif$/, /"version": "2\.1\.0"/],
    ['Findings as JUnit XML', /\.xml$/, /<testsuites/],
    ['This denial as Markdown', /\.md$/, /expired/i],
  ])('“%s” is saved, without the token', async (item, name, text) => {
    await open();
    await look('late-token');
    const file = await saved(() => choose(item));
    expect(file.name).toMatch(name);
    expect(file.text).toMatch(text);
    expect(file.text).not.toContain(signature());
  });

  test('what the filter hides stays at home when only what is shown is to leave', async () => {
    await open();
    await page.getByRole('combobox').first().fill('path:/late-token/ ');
    await expect.poll(() => page.locator(row).count()).toBe(1);
    await page.keyboard.press('Escape');
    await button('Export').click();
    await page.getByRole('menuitemradio', { name: /that the filter shows/ }).click();
    const file = await saved(() => page.getByRole('menuitem', { name: 'Report as JSON' }).click());
    expect(JSON.parse(file.text).denials).toHaveLength(1);
  });
});

describe('the language', () => {
  test.each([
    ['de', 'Warum wir das annehmen', /abgelaufen/],
    ['es', undefined, /caducad/],
    ['fr', undefined, /expiré/],
    ['ja', undefined, /期限/],
    ['zh', undefined, /过期/],
  ] as const)('in %s, headline and fixes are told in it, wide and narrow', async (language, heading, expired) => {
    await open({ language }, 420);
    await page.locator(row).filter({ hasText: '/late-token/' }).last().click();
    await expect.poll(() => page.locator('.detail h1').innerText()).toMatch(expired);
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${language}`));
    if (heading) expect(await page.locator('.detail').innerText()).toContain(heading);
    expect(await page.locator('.to-do [role=tabpanel]').innerText()).not.toMatch(/\b(the|and) \w+ (the|is|it)\b/);
    await expectNothingWrong(language);
  });

  test('it changes at once when another one is chosen', async () => {
    await open();
    await look('late-token');
    await button('Settings').click();
    await page.getByLabel('Deutsch').check();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
    await button('Ablehnungen').click();
    await expect.poll(() => page.locator('.detail h1').innerText()).toMatch(/abgelaufen/);
  });
});
