import { describe, expect, test } from 'vitest';
import { button, expectGood, look, openLab, page, row } from './panel-pages.ts';

/** The languages of interface, headlines and fixes. */
export function describeLanguages(): void {
  describe('the language', () => {
    test.each([
      ['de', 'Warum wir das annehmen', /abgelaufen/],
      ['es', undefined, /caducad/],
      ['fr', undefined, /expiré/],
      ['ja', undefined, /期限/],
      ['zh', undefined, /过期/],
    ] as const)('in %s, headline and fixes are told in it, wide and narrow', async (language, heading, expired) => {
      await openLab({ language }, { viewport: { width: 420, height: 800 } });
      await page.locator(row).filter({ hasText: '/late-token/' }).last().click();
      await expect.poll(() => page.locator('.detail h1').innerText()).toMatch(expired);
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(new RegExp(`^${language}`));
      if (heading) expect(await page.locator('.detail').innerText()).toContain(heading);
      expect(await page.locator('.to-do [role=tabpanel]').innerText()).not.toMatch(/\b(the|and) \w+ (the|is|it)\b/);
      await expectGood(language);
    });

    test('it changes at once when another one is chosen', async () => {
      await openLab();
      await look('late-token');
      await button('Settings').click();
      await page.getByLabel('Deutsch').check();
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('de');
      await button('Ablehnungen').click();
      await expect.poll(() => page.locator('.detail h1').innerText()).toMatch(/abgelaufen/);
    });
  });
}
