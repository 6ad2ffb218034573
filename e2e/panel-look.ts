import { describe, expect, test } from 'vitest';
import { button, expectGood, narrow, openPanel, openSample, page, row, wide } from './panel-pages.ts';

/** How the panel looks and can be reached: axe in every theme and size, zoom, forced colours, reduced motion, focus. */
export function describeLook(): void {
  describe.each(['light', 'dark', 'contrast'])('in the theme %s', (theme) => {
    test.each([
      ['wide', wide],
      ['narrow', narrow],
    ] as const)('axe finds nothing wrong in any view, %s', async (_size, viewport) => {
      await openPanel({ theme }, { viewport });
      await expectGood('empty');
      await button('Open a sample capture').click();
      await page.locator(row).first().waitFor();
      await goThrough();
    });
  });

  test('axe finds nothing wrong in forced colours, and what is chosen or has the focus is seen there', async () => {
    await openSample({}, { forcedColors: 'active' });
    await goThrough();
    await button('Denials').click();
    const back = (line: string) =>
      page
        .locator(line)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await back(`${row}[aria-selected=true]`)).not.toBe(await back(`${row}[aria-selected=false]`));
    expect(await withoutFocusRing()).toEqual([]);
  });

  test.each(['light', 'dark', 'contrast'])(
    'whatever the Tab key reaches shows that it has the focus, %s',
    async (theme) => {
      await openSample({ theme });
      await page.locator(row).first().click();
      await page.locator('.detail h1').waitFor();
      expect(await withoutFocusRing()).toEqual([]);
    },
  );

  // A browser that zooms has half the pixels for twice the size.
  test.each([
    ['wide', { width: 590, height: 350 }],
    ['docked at the side', { width: 320, height: 350 }],
  ] as const)('zoomed to twice the size, %s, everything is there and nothing is cut off', async (_size, viewport) => {
    await openPanel({}, { viewport, deviceScaleFactor: 2 });
    await expectGood('empty');
    await button('Open a sample capture').click();
    await page.locator(row).first().waitFor();
    expect(await page.locator('.list').evaluate((list) => list.clientHeight)).toBeGreaterThan(3 * 26);
    expect(await beyondTheEdge()).toEqual([]);
    await goThrough();
    expect(await beyondTheEdge()).toEqual([]);
  });

  test('a large text and a narrow panel leave everything to be reached', async () => {
    await openSample({ textSize: 150 }, { viewport: narrow });
    await page.locator(row).first().click();
    await expectGood('detail at 150 %');
    await button('All denials').click();
    await expectGood('list at 150 %');
  });

  test.each([
    ['reduce', false],
    ['no-preference', true],
  ] as const)('where motion is “%s”, it is %s that something moves', async (reducedMotion, moving) => {
    await openSample({}, { reducedMotion });
    await page.locator(row).first().click();
    await watchMotion();
    await page.locator('.detail .chip').first().click();
    await page.locator('.exchange mark').first().waitFor();
    await button('Copy').click();
    await page.keyboard.press('Escape');
    await button('Settings').click();
    await page.getByLabel('Dark').check();
    await button('Denials').click();
    expect(await page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0) > 0)).toBe(moving);
    const scrolling = () => getComputedStyle(document.querySelector('.detail') ?? document.body).scrollBehavior;
    expect(await page.evaluate(scrolling)).toBe(moving ? 'smooth' : 'auto');
  });
}

/** Goes from the list of the sample through everything that can be shown. */
async function goThrough(): Promise<void> {
  await expectGood('list');
  await page.locator(row).first().click();
  await page.locator('.detail h1').waitFor();
  await button('Bug').click();
  await button('Note').click();
  await expectGood('detail');
  await button('Copy').click();
  await expectGood('menu');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').first().fill('status:');
  await page.getByRole('combobox').first().press('ArrowDown');
  await expectGood('completion');
  await page.keyboard.press('Escape');
  await button('Saved filters').click();
  await expectGood('saved filters');
  await page.keyboard.press('Escape');
  await button('Access matrix').click();
  await page.getByRole('grid').waitFor();
  await expectGood('matrix');
  for (const view of ['QA session', 'Learn', 'Settings']) {
    await button(view).click();
    await page.locator('main h1').waitFor();
    await expectGood(view);
  }
}

/** Whatever has the focus as Tab goes through the page, and neither a ring nor, in a grid, a line that shows it. */
function withoutFocusRing(): Promise<readonly string[]> {
  return pressingTab(() => {
    const { activeElement } = document;
    const inside = activeElement?.getAttribute('aria-activedescendant');
    const shown = inside ? document.getElementById(inside) : activeElement;
    if (!activeElement || !shown || activeElement === document.body) return '';
    const seen = [shown, activeElement, activeElement.parentElement ?? shown].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return seen ? '' : activeElement.outerHTML.slice(0, 120);
  });
}

/** What is said at each stop of the Tab key, as far as it says something. */
async function pressingTab(say: () => string): Promise<readonly string[]> {
  const said: string[] = [];
  await page.evaluate(() => document.body.focus());
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    said.push(await page.evaluate(say));
  }
  return said.filter(Boolean);
}

/** Controls that lie to the left or right of the window, where nothing scrolls. */
function beyondTheEdge(): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input, [role=tab]')]
      .filter((one) => one.getClientRects().length > 0 && !one.closest('.off-screen, .pre, pre'))
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** Counts every animation and transition that begins from now on. */
async function watchMotion(): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    for (const kind of ['animationstart', 'transitionrun'])
      document.addEventListener(kind, () => {
        dataset.moved = String(Number(dataset.moved ?? 0) + 1);
      });
  });
}
