import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from './browsers/find.ts';
import { press } from './lab/lab-visitor.ts';
import { drop, headline, pressed, rowCount, section, type Visit, visit } from './panel-visit.ts';

/** What the views of the panel can do beyond the first look, in one browser. */
export function describeViews(kind: BrowserKind): void {
  describe(`the views in ${kind}`, () => {
    let panel: Visit['panel'];
    let said: Visit['said'];
    let meet: Visit['meet'];
    let lab: Visit['lab'];
    let startAgain: Visit['startAgain'];
    let end: Visit['end'] | undefined;

    beforeAll(async () => {
      ({ lab, panel, said, meet, startAgain, end } = await visit(kind));
      await panel.showPanel();
    });
    afterEach(({ task }) => (task.result?.state === 'fail' ? startAgain() : undefined));
    afterAll(() => end?.());

    test('a denial that comes above it leaves the line that is read where it is', async () => {
      await panel.click('Clear');
      await panel.tab.evaluate(refused(1));
      await panel.waitFor(`${rowCount} === 1`);
      await press(panel.tab, 'bare-403');
      await panel.waitFor(`${rowCount} === 2`);
      await panel.click('/bare-403/');
      const before = await panel.evaluate(topOfActive);
      await panel.tab.evaluate(refused(60));
      await panel.waitFor(`document.querySelector('.count b')?.textContent === '62'`);
      await panel.waitFor(`Math.abs(${topOfActive} - ${before}) <= 1`);
      expect(await panel.evaluate(`${activeText}.includes('/bare-403/')`)).toBe(true);
      expect(
        await panel.evaluate(`[...document.querySelectorAll('.panel > [role=status]')].at(-1).textContent`),
      ).toMatch(/more denials/);
    });

    test('thousands of denials are walked through to the last, and only those to be seen are drawn', async () => {
      await panel.evaluate(dropMany('many.har', 3000));
      await panel.waitFor(`document.querySelector('.count b')?.textContent === '3,000'`);
      await panel.waitFor(`${rowCount} > 5 && ${rowCount} < 120`);
      await panel.evaluate(`document.querySelector('[role=treegrid]').focus()`);
      await panel.press('End');
      await panel.waitFor(`${activeText}.includes('/item/2999')`);
      await panel.waitFor(isInList);
      await panel.press('Home');
      await panel.waitFor(`document.querySelector('.list').scrollTop === 0`);
      await panel.type('Filter', '/item/1234');
      await panel.waitFor(`${rowCount} === 1`);
      await panel.click('Empty the filter');
      await panel.click('Close many.har');
    });

    test('a file that takes long shows how far it is and can be stopped, and what was there stays', async () => {
      await meet('nothing-sent');
      await panel.evaluate(dropMany('endless.har', 9000));
      await panel.waitFor(`document.querySelector('progress')`);
      await panel.click('Cancel');
      await panel.waitFor(`!document.querySelector('progress')`);
      expect(await panel.evaluate(rowCount)).toBe(1);
      expect(await panel.evaluate(`document.querySelectorAll('.capture').length`)).toBe(0);
    });

    test('a file packed with gzip is read like any other', async () => {
      await meet('nothing-sent');
      await panel.evaluate(drop('packed.har.gz', JSON.stringify(shopHar), 'gzip'));
      await panel.waitFor(`document.querySelector('[role=treegrid]').innerText.includes('/from-a-file')`);
      await panel.click('Close packed.har.gz');
    });

    test('numbers in the strip, causes and times filter the list', async () => {
      await panel.click('Clear');
      for (const id of ['nothing-sent', 'bare-403', 'late-token']) await press(panel.tab, id);
      await panel.waitFor(`${rowCount} === 3`);
      await panel.click('Show only these: is:unexplained');
      await panel.waitFor(`${rowCount} === 1`);
      await panel.click('Show all again');
      await panel.click('3 causes');
      await panel.evaluate(`[...document.querySelectorAll('[role=menuitemcheckbox]')][0].click()`);
      await panel.press('Escape');
      await panel.waitFor(`${rowCount} === 1`);
      await panel.click('Show all denials');
      await panel.waitFor(`${rowCount} === 3`);
      await panel.evaluate(`document.querySelector('[role=slider]').focus()`);
      for (let step = 0; step < 6; step += 1) await panel.press('ArrowRight');
      await panel.waitFor(`${rowCount} < 3`);
      await panel.click('Show all times');
      await panel.waitFor(`${rowCount} === 3`);
      await panel.click('Group by: Cause');
      await panel.click('Page load');
      await panel.waitFor(
        `document.querySelector('[aria-level="1"]')?.innerText.includes('Before the first page load')`,
      );
      await panel.click('Group by: Page load');
      await panel.click('Cause');
      await panel.waitFor(`document.querySelectorAll('[aria-level="1"]').length === 3`);
      await panel.press('Escape');
    });

    test('the filter understands what people know from the Network panel', async () => {
      await panel.click('Clear');
      for (const id of ['nothing-sent', 'role', 'late-token']) await press(panel.tab, id);
      await panel.waitFor(`${rowCount} === 3`);
      for (const [filter, left] of filters) {
        await panel.type('Filter', filter);
        await panel.waitFor(`${rowCount} === ${left}`);
      }
      await panel.click('Empty the filter');
    });

    // Firefox copies only for a key that the browser itself pressed.
    test.runIf(kind === 'chromium')('a snippet is for the stack that answered, and is copied', async () => {
      await meet('nothing-sent');
      expect(await panel.evaluate(`document.querySelector('[aria-label=Denial]').textContent`)).toMatch(/Express/i);
      await panel.evaluate(`document.querySelector('.snippet .copy').focus()`);
      await panel.press('Enter');
      await panel.waitFor(`document.querySelector('.snippet .copy').innerText.includes('Copied')`);
    });

    test('what happened around a denial is told, and each of it is a link', async () => {
      await meet('old-session');
      await panel.waitFor(`document.querySelectorAll('.around button.mention').length > 0`);
      await panel.waitFor(`${section('What happened around it')}.includes('/old-session/')`);
      await panel.evaluate(`document.querySelector('.around button.mention').click()`);
      await panel.waitFor(`document.querySelector('.exchange')?.innerText.includes('/old-session/')`);
    });

    test('other causes are named, with how to tell them apart', async () => {
      await meet('bare-403');
      expect((await said('If it is not that')).length).toBeGreaterThan(100);
      await panel.click('What this means');
      await panel.waitFor(`document.querySelector('.learn h1')`);
      await panel.click('Back to the denial');
    });

    test.each([
      ['late-token', 'Challenge', /Bearer[\s\S]*realm/],
      ['late-token', 'Token', /exp[\s\S]*Expired/],
      ['cookie-path', 'Cookies', /path/i],
      ['preflight-login', 'CORS', /preflight|script/i],
      ['who-exists', 'Side by side', /password|account/i],
    ] as const)('of %s the inspector “%s” tells more', async (id, inspector, words) => {
      await meet(id);
      await panel.waitFor(section('Look closer'));
      await panel.evaluate(
        `[...document.querySelectorAll('.inspect [role=tab]')].find((tab) => tab.textContent.startsWith('${inspector}')).click()`,
      );
      await panel.waitFor(
        `document.querySelector('.inspect [role=tab][aria-selected=true]')?.textContent.startsWith('${inspector}')`,
      );
      await panel.waitFor(`${words}.test(document.querySelector('.inspect [role=tabpanel]')?.innerText)`);
    });

    test('the access matrix shows who got what, marks the hole, leads to its finding, and names people', async () => {
      await meet('orders-by-number', 2);
      await panel.click('Access matrix');
      await panel.waitFor(`document.querySelector('.matrix-bar')?.innerText.includes('1 hole')`);
      await panel.evaluate(`document.querySelector('[role=grid]').focus()`);
      await panel.press('ArrowRight');
      await panel.press('ArrowUp');
      await panel.waitFor(`document.querySelector('.name-identity input')`);
      await panel.type('e.g. Editor, Guest', 'Alice of sales');
      await panel.waitFor(
        `[...document.querySelectorAll('[role=columnheader]')].some((head) => head.textContent.includes('Alice of sales'))`,
      );
      await panel.evaluate(`document.querySelector('[role=grid]').focus()`);
      await panel.press('ArrowDown');
      await panel.click('Go to the finding');
      await panel.waitFor(`document.querySelector(${JSON.stringify(headline)})`);
    });

    test('a verdict and a note go into the report, with the names of session, tester and build', async () => {
      await meet('late-token');
      await panel.click('Bug');
      await panel.waitFor(pressed('Bug'));
      await panel.click('Note');
      await panel.type('Note for the report', 'Ticket 12');
      await panel.click('QA session');
      await panel.type('Session', 'Checkout 12');
      await panel.type('Tester', 'Ada');
      await panel.type('Build', '2026.3');
      await panel.click('Export');
      await panel.click('Report as HTML page');
      const { text } = await panel.downloaded();
      for (const word of ['Ticket 12', 'Checkout 12', 'Ada', '2026.3']) expect(text).toContain(word);
      await panel.click('Clear the session');
      await panel.waitFor(`document.querySelector('.names input').value === ''`);
      await panel.click('Denials');
    });

    test('a rule is muted here alone, and the settings say where', async () => {
      await meet('nothing-sent');
      await panel.evaluate(`document.querySelector('.findings > li > details').open = true`);
      await panel.click('Mute');
      await panel.click('Mute this rule on localhost');
      await panel.click('See what is muted');
      expect(await panel.text('.muted-rules')).toContain('on localhost');
      await panel.click('Report it again');
      await panel.click('Denials');
    });

    test('settings say who is meant first, what leaving a page does, and in which language', async () => {
      await panel.click('Settings');
      await panel.click('I own this API');
      await panel.click('Clear the live capture');
      await panel.click('Denials');
      await meet('nothing-sent');
      expect(await panel.text('.detail [role=tab][aria-selected=true]')).toBe('I own this API');
      await panel.tab.goto(lab.url);
      await panel.waitFor(`${rowCount} === 0`);
      await panel.click('Settings');
      await panel.click('Deutsch');
      await panel.waitFor(`document.documentElement.lang === 'de'`);
      expect(await panel.text('main h1')).toBe('Einstellungen');
      await panel.evaluate(chooseSettings({ whyDeniedSettings: { language: 'en', theme: 'dark' } }));
      await panel.waitFor(`document.documentElement.dataset.theme === 'dark'`);
      expect(await panel.text('main h1')).toBe('Settings');
      await panel.click('Back to the defaults');
      await panel.click('Denials');
    });
  });
}

/** Requests of the lab that are refused, each with another address. */
const refused = (count: number) =>
  `Promise.all(Array.from({ length: ${count} }, (_, at) => fetch('/role/api/users/' + (3000 + at), { method: 'DELETE' }).then((answer) => answer.text()))).then(() => true)`;

const active = `document.querySelector('[role=treegrid] [data-active=true]')`;
const activeText = `(${active}?.innerText ?? '')`;
const topOfActive = `${active}.getBoundingClientRect().top`;
/** Below the headings and above the end. Firefox scrolls by whole pixels only, so that a part of one may be cut off. */
const isInList = `(() => {
  const [line, headings, list] = [${active}, document.querySelector('.headings'), document.querySelector('.list')]
    .map((element) => element.getBoundingClientRect());
  return line.top > headings.bottom - 1 && line.bottom < list.bottom + 1;
})()`;

const filters = [
  ['status:403', 1],
  ['cause:expired-credentials', 1],
  ['domain:localhost*', 3],
  ['domain:api.*', 0],
  ['-method:DELETE', 2],
  ['rule:missing-www-authenticate -method:DELETE', 1],
  ['confidence:certain,likely,possible', 3],
  ['answered:cloudflare', 0],
  ['late-token', 1],
] as const;

const shopHar = {
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1' },
    entries: [
      {
        startedDateTime: '2026-03-01T12:00:00.000Z',
        time: 1,
        request: { method: 'GET', url: 'https://shop.example/from-a-file', headers: [] },
        response: { status: 403, headers: [], content: { mimeType: 'text/plain', text: 'Forbidden' } },
      },
    ],
  },
};

/** Drops a file of so many denials, which the panel makes itself. */
const dropMany = (name: string, count: number) => `(() => {
  const har = ${JSON.stringify(shopHar)};
  const [entry] = har.log.entries;
  har.log.entries = Array.from({ length: ${count} }, (_, at) => ({
    ...entry,
    startedDateTime: new Date(1772366400000 + at * 50).toISOString(),
    request: { ...entry.request, url: 'https://shop.example/item/' + at },
  }));
  const data = new DataTransfer();
  data.items.add(new File([JSON.stringify(har)], ${JSON.stringify(name)}));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
})()`;

/** Chooses a file with these settings, as the dialog of the browser would. */
const chooseSettings = (content: object) => `(() => {
  const data = new DataTransfer();
  data.items.add(new File([${JSON.stringify(JSON.stringify(content))}], 'settings.json'));
  const input = document.querySelector('input[aria-label="File with settings"], .settings input[type=file]');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
