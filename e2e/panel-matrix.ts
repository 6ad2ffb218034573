import { describe, expect, test } from 'vitest';
import { button, choose, expectGood, openLab, page, saved } from './panel-pages.ts';

/** The access matrix in the panel as a page. */
export function describeMatrix(): void {
  describe('the access matrix', () => {
    test('marks the hole, names who asked, and goes out with the report', async () => {
      await openLab();
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
      await openLab({ theme });
      await button('Access matrix').click();
      await page.getByRole('grid').waitFor();
      await expectGood('matrix');
      await page.getByRole('grid').locator('.hole').first().click();
      await expectGood('hole');
    });
  });
}
