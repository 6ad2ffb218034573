import { describe, expect, test } from 'vitest';
import { causes } from '../src/causes/index.ts';
import { rules } from '../src/rules/index.ts';
import { vendors } from '../src/vendors/index.ts';
import { button, openPanel, page } from './panel-pages.ts';

/** What the panel teaches whoever has no denial yet. */
export function describeLearning(): void {
  describe('learning', () => {
    test('without a denial it is said what the panel is for, and lab, sample, file and pages are offered', async () => {
      await openPanel();
      const empty = page.locator('main.empty');
      for (const words of ['What counts as a denial', 'Try the lab', 'npm start', 'nothing leaves this browser'])
        expect(await empty.innerText()).toContain(words);
      for (const way of ['Open a sample capture', 'Import a HAR file', 'Causes, faults, leaks and products'])
        expect(await empty.getByRole('button', { name: way }).isEnabled(), way).toBe(true);
    });

    test('there is a page for every cause, rule and product, and all are there without a network', async () => {
      await openPanel();
      // The first page brings what all pages are made of.
      await button('Learn').click();
      await page.locator('.learn-link').first().waitFor();
      await page.context().setOffline(true);
      const links = page.locator('.pages .learn-link');
      expect(await links.count()).toBe(causes.length + rules.length + vendors.length);
      for (const { title } of [...causes.slice(0, 1), ...rules.slice(0, 1), ...rules.slice(-1)]) {
        await page.getByRole('button', { name: title, exact: true }).click();
        await expect.poll(() => page.locator('.learn h1').innerText()).toBe(title);
        expect(await page.locator('.learn').innerText()).toContain('What to do about it');
        await button('All pages').click();
      }
    });
  });
}
