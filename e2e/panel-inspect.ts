import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectGood, look, openLab, page, section } from './panel-pages.ts';

/** Looking closer: each inspector of a denial, in the panel as a page. */
export function describeInspectors(): void {
  describe('looking closer', () => {
    test('each claim of a token is judged by the server’s clock, and its values are hidden until asked for', async () => {
      await openLab();
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
      await openLab();
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
      await openLab();
      await look('hidden-challenge');
      await tab('CORS').click();
      const cors = section('Look closer').getByRole('tabpanel');
      expect(await cors.innerText()).toContain('A script can read this answer.');
      expect(await cors.innerText()).toContain('Access-Control-Expose-Headers');
      await cors.locator('summary').click();
      expect((await cors.innerText()).toLowerCase()).toContain('www-authenticate');
    });

    test('each scheme and parameter of a challenge is explained, and what is broken is shown', async () => {
      await openLab();
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
      await openLab();
      await look('who-exists');
      await tab('Side by side').click();
      const pair = section('Look closer').locator('.pair').first();
      expect(await pair.locator('.sides .mention').count()).toBe(2);
      const marks = await pair.locator('.side mark').allInnerTexts();
      expect(marks.length).toBeGreaterThanOrEqual(2);
      expect(marks[0]).not.toBe(marks[1]);
    });

    test('the tabs are walked through with the arrow keys', async () => {
      await openLab();
      await look('late-token');
      const all = section('Look closer').getByRole('tab');
      await all.first().click();
      await page.keyboard.press('ArrowRight');
      expect(await all.nth(1).getAttribute('aria-selected')).toBe('true');
      expect(await all.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
    });

    test.each(['light', 'dark', 'contrast'])('axe finds nothing wrong in any inspector, %s', async (theme) => {
      await openLab({ theme });
      for (const id of ['late-token', 'cookie-path', 'hidden-challenge', 'who-exists']) {
        await look(id);
        for (const one of await section('Look closer').getByRole('tab').all()) {
          await one.click();
          await expectGood(`${id} ${await one.innerText()}`, '.inspect');
        }
      }
    });
  });
}

const tab = (name: string): Locator => section('Look closer').getByRole('tab', { name });
