import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { type LanguageId, wordsOf } from '../src/panel/words/languages.ts';
import type { TextKey } from '../src/panel/words/t.ts';
import { getBrowser } from './browsers/install.ts';
import { servePage } from './browsers/page-server.ts';

const sizes = { wide: { width: 1240, height: 680 }, narrow: { width: 360, height: 720 } } as const;
type Size = keyof typeof sizes;

const rows = '[role=row][aria-level="2"]';

/** A panel that a picture is taken of. */
interface Sitter {
  readonly page: Page;
  readonly size: Size;
  /** The button that says this in the language of the panel. */
  readonly button: (key: TextKey) => Locator;
}

/** What is to be seen in each picture, and how a person gets there. */
const views: Readonly<Record<string, (sitter: Sitter) => Promise<void>>> = {
  empty: async () => undefined,
  list: async ({ page, size, button }) => {
    await openSample(page, button);
    await page.locator('.fold').first().click();
    if (size === 'narrow') return;
    await page.getByRole('combobox').first().fill('status:');
    await page.getByRole('combobox').first().press('ArrowDown');
    await page.getByRole('option').first().waitFor();
  },
  detail: async ({ page, button }) => {
    await openSample(page, button);
    await page.locator(rows).first().click();
    await page.locator('.detail h1').waitFor();
  },
  matrix: async ({ page, button }) => {
    await openSample(page, button);
    await button('view.matrix').click();
    await page.getByRole('grid').waitFor();
    await page.locator('.hole').first().click();
  },
  import: async ({ page, button }) => {
    await openSample(page, button);
    await page.locator('input[type=file]').first().setInputFiles(oddFile);
    await page.locator('.repairs').waitFor();
    await page.locator('.repairs summary').first().click();
  },
  session: async ({ page, size, button }) => {
    await openSample(page, button);
    for (const [at, verdict] of (['verdict.expected', 'verdict.bug', 'verdict.bug'] as const).entries()) {
      await page
        .locator(rows)
        .nth(at)
        .click({ position: { x: 20, y: 10 } });
      await button(verdict).click();
      if (size === 'narrow') await button('detail.back').click();
    }
    await button('view.session').click();
    for (const [at, value] of ['Checkout 12', 'Ada', '2026.3'].entries())
      await page.locator('.names input').nth(at).fill(value);
  },
  learning: async ({ page, button }) => {
    await button('view.learning').click();
    await page.locator('.pages').first().waitFor();
  },
  settings: async ({ page, button }) => {
    await button('view.settings').click();
    await page.locator('main.settings').waitFor();
  },
};

async function openSample(page: Page, button: Sitter['button']): Promise<void> {
  await button('empty.sample').click();
  await page.locator(rows).first().waitFor();
}

const refusal = (path: string, status: number, text: string) => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  time: 12,
  request: { method: 'GET', url: `https://shop.example${path}`, headers: [] },
  response: { status, headers: [], content: { mimeType: 'application/json', text } },
});

/** A file as exporters write them on a bad day. */
const oddFile = {
  name: 'checkout.har',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      log: {
        version: '1.2',
        creator: { name: 'exporter', version: '1' },
        entries: [
          refusal('/v1/orders/1007', 401, '{"error":"token_expired"}'),
          'no entry at all',
          { ...refusal('/v1/cart', 403, '{"message":"CSRF token mismatch"}'), startedDateTime: 'yesterday' },
          refusal('/v1/admin/users', 403, '{"message":"Requires the role admin"}'),
        ],
      },
    }),
  ),
};

const languages: readonly LanguageId[] = ['de', 'ja'];

/** Makes the pictures of the panel in `docs/`: each view wide and narrow, light and dark, and some in other languages. */
async function takePictures(browser: Browser, url: string): Promise<void> {
  for (const name of Object.keys(views))
    for (const size of ['wide', 'narrow'] as const)
      for (const theme of ['light', 'dark'] as const)
        await takePicture(browser, url, { name, size, theme, language: 'en' });
  for (const language of languages)
    for (const size of ['wide', 'narrow'] as const)
      await takePicture(browser, url, { name: 'detail', size, theme: 'light', language });
}

interface Picture {
  readonly name: string;
  readonly size: Size;
  readonly theme: 'light' | 'dark';
  readonly language: LanguageId;
}

async function takePicture(browser: Browser, url: string, { name, size, theme, language }: Picture): Promise<void> {
  const { texts } = await wordsOf(language);
  const page = await browser.newPage({ viewport: sizes[size], colorScheme: theme, reducedMotion: 'reduce' });
  await page.addInitScript((chosen) => localStorage.setItem('why-denied', JSON.stringify(chosen)), { language });
  await page.goto(url);
  const button = (key: TextKey) => page.getByRole('button', { name: texts[key] ?? '', exact: true }).first();
  await views[name]?.({ page, size, button });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  const other = language === 'en' ? '' : `-${language}`;
  const path = fileURLToPath(new URL(`../docs/panel-${name}-${size}-${theme}${other}.png`, import.meta.url));
  await page.screenshot({ path });
  await page.close();
}

const server = await servePage();
const browser = await chromium.launch({
  executablePath: getBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
await takePictures(browser, server.url).finally(() => browser.close().then(server.close));
