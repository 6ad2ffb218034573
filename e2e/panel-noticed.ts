import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright';
import { describe, expect, test } from 'vitest';
import {
  button,
  choose,
  expectGood,
  look,
  narrow,
  openLab,
  openPanel,
  page,
  row,
  saved,
  section,
  wide,
} from './panel-pages.ts';

const output = fileURLToPath(new URL('output/', import.meta.url));

/** What nobody refused and there is something to be said about, and stories in the reader's language. */
export function describeNoticed(): void {
  describe('a request that nobody refused', () => {
    test.each(
      ['light', 'dark', 'contrast'].flatMap((theme) => [
        [theme, 'wide', wide] as const,
        [theme, 'narrow', narrow] as const,
      ]),
    )('is listed, told and shown in the theme %s, %s', async (theme, size, viewport) => {
      await openHeldBack({ theme }, { viewport });
      await expectGood('list');
      await page.locator(row).click();
      await section('What happened around it').locator('.story p').waitFor();
      await section('What to do').waitFor();
      await section('The exchange').waitFor();
      await expectGood('detail');
      mkdirSync(output, { recursive: true });
      await page.screenshot({ path: `${output}noticed-${theme}-${size}.png` });
    });

    test('leads to the preflight that held it back, and from there to itself', async () => {
      await openHeldBack();
      await page.locator(row).click();
      const around = section('What happened around it');
      await around.locator('button.mention', { hasText: 'OPTIONS' }).click();
      await expect
        .poll(() => page.locator('.exchange').innerText())
        .toContain('This is another exchange: OPTIONS answered with 204.');
      await button('Back to this request').click();
      await expect.poll(() => page.locator('.exchange').innerText()).not.toContain('another exchange');
      expect(await page.getByRole('tab', { name: 'CORS' }).getAttribute('aria-selected')).toBe('true');
      expect(await section('Look closer').innerText()).toContain('Not in it: authorization.');
    });

    test('goes into a ticket with its story, and without its token', async () => {
      await openHeldBack();
      await page.locator(row).click();
      await page.locator('.detail h1').waitFor();
      const { name, text } = await saved(() => choose('This entry as Markdown'));
      expect(name).toMatch(/^noticed-\d+\.md$/);
      expect(text).toContain('## The browser asked first, and got no permission');
      expect(text).not.toContain(token);
    });
  });

  describe('stories in the language', () => {
    test.each(['de', 'es', 'fr', 'ja', 'zh'])('%s leave nothing in English', async (language) => {
      await openHeldBack({ language });
      await page.locator(row).click();
      const said = page.locator('.story');
      await said.locator('p').waitFor();
      expect(await said.locator('[lang=en]').count()).toBe(0);
      expect(await said.innerText()).toContain('Access-Control-Allow-Origin');
      await expectGood(language);
      await page.screenshot({ path: `${output}noticed-${language}.png` });
      await openLab({ language });
      for (const id of ['worked-until', 'cookie-path']) {
        await look(id);
        await page.locator('.story h3').first().waitFor();
        expect(await page.locator('.story [lang=en]').allInnerTexts()).toEqual([]);
      }
      await page.screenshot({ path: `${output}story-${language}.png` });
    });
  });
}

const token = 'kZ83nfH2lQ0aVt71xYpR';

/** A panel with a capture in which a browser asked in advance, got no permission, and sent nothing. */
async function openHeldBack(settings: object = {}, options: BrowserContextOptions = {}): Promise<void> {
  await openPanel(settings, options);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'held-back.har',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }),
      ),
    });
  await page.locator(row).waitFor();
}

const exchange = (method: string, status: number, fields: Readonly<Record<string, string>>, at: number) => ({
  startedDateTime: `2026-03-01T12:00:00.${at}Z`,
  time: 5,
  request: {
    method,
    url: 'https://api.shop.example/orders/7?expand=lines',
    headers: Object.entries({ Origin: 'https://shop.example', ...fields }).map(([name, value]) => ({ name, value })),
  },
  response: { status, statusText: status ? 'No Content' : '', headers: [], content: { mimeType: '', size: 0 } },
});

const entries = [
  exchange('GET', 0, { Authorization: `Bearer ${token}` }, 100),
  exchange(
    'OPTIONS',
    204,
    { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' },
    101,
  ),
];
