import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './browsers/axe.ts';
import { getBrowser } from './browsers/install.ts';
import { type PageServer, servePage } from './browsers/page-server.ts';
import { patience } from './browsers/until.ts';

const rows = '[role=row][aria-level="2"]';
const sizes = { wide: { width: 1180, height: 700 }, narrow: { width: 320, height: 700 } };

let browser: Browser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePage();
  browser = await chromium.launch({ executablePath: getBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name }).first();

/** A fresh panel with the sample open, wearing a theme. */
async function open(theme: string, size: keyof typeof sizes, forced: 'none' | 'active' = 'none'): Promise<void> {
  const context = await browser.newContext({ viewport: sizes[size], forcedColors: forced, reducedMotion: 'reduce' });
  await context.addInitScript((chosen) => localStorage.setItem('why-denied', JSON.stringify({ theme: chosen })), theme);
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(server.url);
}

async function openSample(): Promise<void> {
  await button('Open a sample capture').click();
  await page.locator(rows).first().waitFor();
}

/** Nothing that axe finds wrong, and nothing that lies beyond the edge. */
async function expectGood(where: string): Promise<void> {
  expect(await axeFaults(page), where).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
}

describe.each(['light', 'dark', 'contrast'])('in the theme %s', (theme) => {
  test.each(['wide', 'narrow'] as const)('axe finds nothing wrong in any view, %s', async (size) => {
    await open(theme, size);
    await expectGood('empty');
    await openSample();
    await expectGood('list');
    await page.locator(rows).first().click();
    await page.locator('.detail h1').waitFor();
    await button('Bug').click();
    await button('Note').click();
    await expectGood('detail');
    await button('Copy').click();
    await expectGood('menu');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').first().fill('status:');
    await page.getByRole('combobox').first().press('ArrowDown');
    await expectGood('completion');
    await page.keyboard.press('Escape');
    await button('Saved filters').click();
    await expectGood('saved filters');
    await page.keyboard.press('Escape');
    await button('Access matrix').click();
    await page.getByRole('grid').waitFor();
    await expectGood('matrix');
    for (const view of ['QA session', 'Learn', 'Settings']) {
      await button(view).click();
      await page.locator('main h1').waitFor();
      await expectGood(view);
    }
  });
});

test('axe finds nothing wrong in forced colours', async () => {
  await open('devtools', 'wide', 'active');
  await openSample();
  await expectGood('list');
});

test('everything in the toolbars is reached with arrow keys, and each toolbar is one tab stop', async () => {
  await open('light', 'wide');
  await openSample();
  const toolbar = page.getByRole('toolbar', { name: 'Views' });
  expect(await toolbar.locator('button[tabindex="0"]').count()).toBe(1);
  await toolbar.locator('button').first().focus();
  const names: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    names.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
    await page.keyboard.press('ArrowRight');
  }
  expect(names).toEqual(expect.arrayContaining(['Denials', 'QA session', 'Learn', 'Import', 'Export', 'Settings']));
});

test('a part of the time is chosen on the timeline, by drag and by keyboard', async () => {
  await open('light', 'wide');
  await openSample();
  const all = await page.locator(rows).count();
  const box = await page.locator('.timeline svg').boundingBox();
  if (!box) throw new Error('There is no timeline.');
  await page.mouse.move(box.x + box.width * 0.6, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all);
  await button('Show all times').click();
  await expect.poll(() => page.locator(rows).count()).toBe(all);
  await page.getByRole('slider', { name: 'Show from' }).focus();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all);
});

test('a number in the strip and a cause in its menu filter the list', async () => {
  await open('light', 'wide');
  await openSample();
  const all = await page.locator(rows).count();
  await button(/suspected leak/).click();
  await expect.poll(() => page.locator(rows).count()).toBeLessThan(all);
  await button(/denials of/).click();
  await button(/causes/).click();
  await page.getByRole('menuitemcheckbox', { name: /Preflight refused/ }).click();
  await expect.poll(() => page.locator(rows).count()).toBe(1);
});

test('a request is copied as cURL without its token, and with it only after a question', async () => {
  await open('light', 'wide');
  await openSample();
  await page.locator(rows).first().click();
  const copied = await watchCopies();
  await button('Copy').click();
  await page.getByRole('menuitem', { name: 'As cURL, secrets replaced' }).click();
  await expect.poll(copied).toMatch(/^curl [\s\S]*Authorization: Bearer ‹hidden›/);
  await button('Copy').click();
  await page.getByRole('menuitem', { name: 'As fetch with secrets' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Copy with secrets' }).click();
  await expect.poll(copied).toMatch(/^await fetch\([\s\S]*Bearer eyJ/);
  await button('Copy').click();
  await page.getByRole('menuitem', { name: 'As Markdown for a ticket' }).click();
  await expect.poll(copied).toMatch(/^## /);
});

/** What was put on the clipboard last, read where the page puts it. */
async function watchCopies(): Promise<() => Promise<string>> {
  await page.evaluate(() =>
    document.addEventListener('copy', () => {
      document.documentElement.dataset.copied = String(
        document.activeElement && Reflect.get(document.activeElement, 'value'),
      );
    }),
  );
  return () => page.evaluate(() => document.documentElement.dataset.copied ?? '');
}

test('a large text and a narrow panel leave everything to be reached', async () => {
  await open('light', 'narrow');
  await page.evaluate(() => localStorage.setItem('why-denied', JSON.stringify({ textSize: 150 })));
  await page.addInitScript(() => localStorage.setItem('why-denied', JSON.stringify({ textSize: 150 })));
  await page.reload();
  await openSample();
  await page.locator(rows).first().click();
  await expectGood('detail at 150 %');
  await button('All denials').click();
  await expectGood('list at 150 %');
});
