import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { button, choose, expectGood, look, openLab, page, row, type Saved, saved, signature } from './panel-pages.ts';

/** What leaves the panel as a file, and what stays at home. */
export function describeExport(): void {
  describe('the export', () => {
    const dialog = (): Locator => page.locator('dialog[open]');
    const countOf = ({ text }: Saved): number => JSON.parse(text).log.entries.length;

    test('the button that saves stays where it is while the secrets are looked for', async () => {
      await openLab();
      await page.evaluate(() => {
        const post = Worker.prototype.postMessage;
        // As on a slow machine: the answer comes when the dialog has long been there.
        Worker.prototype.postMessage = function (this: Worker, order: { kind?: string }) {
          if (order.kind === 'preview') setTimeout(() => post.call(this, order), 500);
          else post.call(this, order);
        };
      });
      await choose('HAR with findings, secrets replaced');
      const save = dialog().getByRole('button', { name: 'Save' });
      await page.getByText('Looking for secrets').waitFor();
      const before = await save.boundingBox();
      await dialog().locator('tbody tr').first().waitFor();
      expect(await save.boundingBox()).toEqual(before);
    });

    test('a HAR goes out without secrets after a look at what is replaced and where', async () => {
      await openLab();
      await choose('HAR with findings, secrets replaced');
      await dialog().locator('tbody tr').first().waitFor();
      expect(await dialog().innerText()).toMatch(/\d+ secrets, replaced \d+ times/);
      expect(await dialog().locator('tbody').innerText()).toContain('request header authorization');
      await expectGood('preview');
      const file = await saved(() => dialog().getByRole('button', { name: 'Save' }).click());
      expect(signature().length).toBeGreaterThan(10);
      expect(file.name).toMatch(/\.har$/);
      expect(file.text).not.toContain(signature());
      expect(file.text).toContain('expired-credentials');
      await expect.poll(() => dialog().count()).toBe(0);
    });

    test('secrets leave only after a warning, and the denials can leave without the rest', async () => {
      await openLab();
      await choose('HAR with secrets');
      const warning = page.getByRole('alertdialog');
      expect(await warning.innerText()).toContain('passwords, tokens and session cookies');
      await expectGood('warning');
      const whole = await saved(() => warning.getByRole('button', { name: 'Save with secrets' }).click());
      await choose('HAR with secrets');
      await warning.getByLabel('Denials, and what they rest on').check();
      const denials = await saved(() => warning.getByRole('button', { name: 'Save with secrets' }).click());
      expect(whole.name).toContain('with-secrets');
      expect(whole.text).toContain(signature());
      expect(countOf(denials)).toBeLessThan(countOf(whole));
    });

    test.each([
      ['Report as HTML page', /\.html$/, /^<!doctype html>/i],
      ['Denials as Markdown', /\.md$/, /^## /m],
      ['Report as plain text', /\.txt$/, /expired/i],
      ['Report as JSON', /\.json$/, /"schema"/],
      ['Table as CSV', /\.csv$/, /expired-credentials/],
      ['Findings as SARIF', /\.sarif$/, /"version": "2\.1\.0"/],
      ['Findings as JUnit XML', /\.xml$/, /<testsuites/],
      ['This entry as Markdown', /\.md$/, /expired/i],
    ])('“%s” is saved, without the token', async (item, name, text) => {
      await openLab();
      await look('late-token');
      const file = await saved(() => choose(item));
      expect(file.name).toMatch(name);
      expect(file.text).toMatch(text);
      expect(file.text).not.toContain(signature());
    });

    test('what the filter hides stays at home when only what is shown is to leave', async () => {
      await openLab();
      await page.getByRole('combobox').first().fill('path:/late-token/ ');
      await expect.poll(() => page.locator(row).count()).toBe(1);
      await page.keyboard.press('Escape');
      await button('Export').click();
      await page.getByRole('menuitemradio', { name: /that the filter shows/ }).click();
      const file = await saved(() => page.getByRole('menuitem', { name: 'Report as JSON' }).click());
      expect(JSON.parse(file.text).denials).toHaveLength(1);
    });
  });
}
