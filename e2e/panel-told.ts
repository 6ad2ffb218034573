import { describe, expect, test } from 'vitest';
import { look, openLab, page, section } from './panel-pages.ts';

/** What is told of a denial beside its headline: evidence, stories, other causes, snippets. */
export function describeTold(): void {
  describe('why, what around it, and what to do', () => {
    test('a chip of evidence is shown highlighted in the raw exchange, or in the token taken apart', async () => {
      await openLab();
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
      await openLab();
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
      await openLab();
      await look('late-token');
      const others = section('If it is not that').locator('.others > li');
      expect(await others.count()).toBeGreaterThan(0);
      expect((await others.first().innerText()).length).toBeGreaterThan(40);
    });

    test('a snippet is copied as it stands', async () => {
      await openLab();
      await look('cookie-same-site');
      await page.getByRole('tab', { name: 'I call this API' }).click();
      const snippet = page.locator('.to-do .snippet').first();
      const code = await snippet.locator('code').innerText();
      expect(code.length).toBeGreaterThan(10);
      await snippet.getByRole('button').click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    });
  });
}
