import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
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

export const wide = { width: 1180, height: 700 };
export const narrow = { width: 320, height: 700 };

/** Lines of denials. */
export const row = '[role=row][aria-level="2"]';

const folder = mkdtempSync(join(tmpdir(), 'why-denied-pages-'));
const har = join(folder, 'lab.har');

let browser: Browser;
let server: PageServer;

/** The panel as a page, in the test that runs. */
export let page: Page;

/** Builds the panel as a page and starts a browser, once for all tests of a file; each of them has a page of its own. */
export function withPages(): void {
  beforeAll(async () => {
    server = await servePage();
    browser = await chromium.launch({
      executablePath: getBrowser('chromium'),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    await recordLab();
  });
  afterEach(() => page?.context().close());
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Presses the buttons of the lab and keeps what the browser saw as a HAR. */
async function recordLab(): Promise<void> {
  const lab = await startLab();
  const context = await browser.newContext({ recordHar: { path: har, content: 'embed' } });
  const tab = await context.newPage();
  // Loaded a few times, so that there is something to leave out that no denial rests on.
  for (let time = 0; time < 4; time += 1) await tab.goto(lab.url);
  for (const id of pressed) {
    const name = scenarios.find((one) => one.id === id)?.button ?? '';
    await tab.getByRole('button', { name, exact: true }).click();
    await tab.locator(`#card-${id}[data-state=done]`).waitFor();
  }
  await context.close();
  await lab.close();
}

/** A fresh panel with these settings, and nothing in it. */
export async function openPanel(settings: object = {}, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({
    viewport: wide,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await context.addInitScript((chosen) => localStorage.setItem('why-denied', JSON.stringify(chosen)), settings);
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(server.url);
}

/** A fresh panel with the sample. */
export async function openSample(settings: object = {}, options: BrowserContextOptions = {}): Promise<void> {
  await openPanel(settings, options);
  await button('Open a sample capture').click();
  await page.locator(row).first().waitFor();
}

/** A fresh panel with what the lab's page met. */
export async function openLab(settings: object = {}, options: BrowserContextOptions = {}): Promise<void> {
  await openPanel(settings, options);
  await page.locator('input[type=file]').first().setInputFiles(har);
  await page.locator(row).first().waitFor();
}

/** Opens the last denial of a scenario. */
export async function look(id: string): Promise<void> {
  await page
    .locator(row)
    .filter({ hasText: `/${id}/` })
    .last()
    .click();
  await page.locator('.detail .url', { hasText: `/${id}/` }).waitFor();
}

/** The first button of that name. */
export const button = (name: string | RegExp): Locator => page.getByRole('button', { name }).first();

/** The part of the detail pane under that heading. */
export const section = (heading: string): Locator =>
  page
    .locator('.detail section')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .first();

/** Chooses a form to export. */
export async function choose(item: string): Promise<void> {
  await button('Export').click();
  await page.getByRole('menuitem', { name: item }).click();
}

export interface Saved {
  readonly name: string;
  readonly text: string;
}

/** The file that comes of it. */
export async function saved(act: () => Promise<unknown>): Promise<Saved> {
  const coming = page.waitForEvent('download');
  await act();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

interface HarEntry {
  readonly request: {
    readonly url: string;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
  };
}

/** Signature of the token that the late request of the lab carries: with it, the token could be used. */
export function signature(): string {
  const entries: readonly HarEntry[] = JSON.parse(readFileSync(har, 'utf8')).log.entries;
  const late = entries.find(({ request }) => request.url.includes('/late-token/'));
  return late?.request.headers.find(({ name }) => name === 'Authorization')?.value.split('.')[2] ?? '';
}

/** Nothing that axe finds wrong in the page or a part of it, and nothing that lies beyond the edge. */
export async function expectGood(where: string, part?: string): Promise<void> {
  expect(await axeFaults(page, part), where).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
}
