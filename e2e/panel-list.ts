import { expect, test } from 'vitest';
import { button, openSample, page, row } from './panel-pages.ts';

/** What is done with the list and the bars above it, with the mouse and with the keyboard. */
export function describeList(): void {
  test('everything in the toolbars is reached with arrow keys, and each toolbar is one tab stop', async () => {
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
    await openSample();
    const all = await lines();
    const box = await page.locator('.timeline svg').boundingBox();
    if (!box) throw new Error('There is no timeline.');
    await page.mouse.move(box.x + box.width * 0.6, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(lines).toBeLessThan(all);
    await button('Show all times').click();
    await expect.poll(lines).toBe(all);
    await page.getByRole('slider', { name: 'Show from' }).focus();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(lines).toBeLessThan(all);
  });

  test('a number in the strip, a cause and a severity in its menu filter the list', async () => {
    await openSample();
    const all = await lines();
    await button(/suspected leak/).click();
    await expect.poll(lines).toBeLessThan(all);
    await button(/denials of/).click();
    await button(/causes/).click();
    await page.getByRole('menuitemcheckbox', { name: /Preflight refused/ }).click();
    await expect.poll(() => page.locator(row).count()).toBe(1);
    await button('Empty the filter').click();
    await expect.poll(lines).toBe(all);
    await button(/causes/).click();
    await page.getByRole('menuitemcheckbox', { name: /^error/ }).click();
    await expect.poll(lines).toBeLessThan(all);
    expect(await page.getByRole('combobox').first().inputValue()).toContain('severity:error');
  });

  test('a request is copied as cURL without its token, and with it only after a question', async () => {
    await openSample();
    await page.locator(row).first().click();
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
}

/** How many lines the list has, drawn or not. */
async function lines(): Promise<number> {
  return Number(await page.locator('[role=treegrid]').getAttribute('aria-rowcount'));
}

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
