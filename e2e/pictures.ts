import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { getBrowser } from './browsers/install.ts';
import { servePage } from './browsers/page-server.ts';

const sizes = { wide: { width: 1240, height: 680 }, narrow: { width: 360, height: 720 } } as const;
type Size = keyof typeof sizes;

const rows = '[role=row][aria-level="2"]';

/** What is to be seen in each picture, and how a person gets there. */
const views: Readonly<Record<string, (page: Page, size: Size) => Promise<void>>> = {
  empty: async () => undefined,
  list: async (page, size) => {
    await openSample(page);
    await page.locator('.fold').first().click();
    if (size === 'narrow') return;
    await page.getByRole('combobox').first().fill('status:');
    await page.getByRole('combobox').first().press('ArrowDown');
    await page.getByRole('option').first().waitFor();
  },
  detail: async (page) => {
    await openSample(page);
    await page.locator(rows).first().click();
    await page.locator('.detail h1').waitFor();
    await page.mouse.move(0, 0);
  },
  matrix: async (page) => {
    await openSample(page);
    await page.getByRole('button', { name: 'Access matrix' }).first().click();
    await page.getByRole('grid').waitFor();
  },
  import: async (page) => {
    await openSample(page);
    await page.locator('input[type=file]').first().setInputFiles(oddFile);
    await page.locator('.repairs').waitFor();
    await page.locator('.repairs summary').first().click();
  },
};

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open a sample capture' }).click();
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

/** Makes the pictures of the panel in `docs/`: each view, wide and narrow, light and dark. */
async function takePictures(browser: Browser, url: string): Promise<void> {
  for (const [name, show] of Object.entries(views))
    for (const size of ['wide', 'narrow'] as const)
      for (const theme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: sizes[size], colorScheme: theme, reducedMotion: 'reduce' });
        await page.goto(url);
        await show(page, size);
        await page.evaluate(() => document.fonts.ready);
        const path = fileURLToPath(new URL(`../docs/panel-${name}-${size}-${theme}.png`, import.meta.url));
        await page.screenshot({ path });
        await page.close();
      }
}

const server = await servePage();
const browser = await chromium.launch({
  executablePath: getBrowser('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
});
await takePictures(browser, server.url).finally(() => browser.close().then(server.close));
