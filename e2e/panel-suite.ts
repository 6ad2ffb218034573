import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from './browsers/find.ts';
import { press } from './lab/lab-visitor.ts';
import type { Scenario } from './lab/scenario.ts';
import { scenarios } from './lab/scenarios/index.ts';
import { drop, headline, pressed, rowCount, section, type Visit, visit } from './panel-visit.ts';

/** What a person does with the panel, in one browser: the built extension, the lab, real clicks, and the words on the screen. */
export function describePanel(kind: BrowserKind): void {
  describe(`the panel in ${kind}`, () => {
    let lab: Visit['lab'];
    let panel: Visit['panel'];
    let said: Visit['said'];
    let meet: Visit['meet'];
    let reload: Visit['reload'];
    let startAgain: Visit['startAgain'];
    let end: Visit['end'] | undefined;

    beforeAll(async () => {
      ({ lab, panel, said, meet, reload, startAgain, end } = await visit(kind));
    });
    afterEach(({ task }) => (task.result?.state === 'fail' ? startAgain() : undefined));
    afterAll(() => end?.());

    test('knows the denials that came before it was shown', async () => {
      await panel.openTools();
      await press(panel.tab, 'nothing-sent');
      await press(panel.tab, 'role');
      await panel.showPanel();
      await panel.waitFor(`${rowCount} === 2`);
      expect(await panel.text('[role=treegrid]')).toMatch(/401[\s\S]*GET[\s\S]*\/nothing-sent\/api\/me/);
      expect(await panel.text('[role=treegrid]')).toMatch(/403[\s\S]*DELETE[\s\S]*\/role\/api\/users\/2001/);
    });

    test('says in words what happened, why, and what to do', async () => {
      expect(await meet('late-token')).toMatch(/expired/i);
      expect(await said('Why we think so')).toMatch(/expire|exp\b/i);
      expect((await said('What to do')).length).toBeGreaterThan(80);
      expect(await panel.text('[role=treegrid] [aria-level="1"]')).toMatch(/expired/i);
    });

    test('has advice for each of those who can do something', async () => {
      await meet('nothing-sent');
      for (const who of ['I own this API', 'I run the server', 'I call this API']) {
        await panel.click(who);
        await panel.waitFor(
          `document.querySelector('[role=tab][aria-selected=true]').textContent === ${JSON.stringify(who)}`,
        );
        expect(await panel.text('[role=tabpanel]')).not.toBe('');
      }
    });

    test('finds what is wrong in the answer itself', async () => {
      await meet('nothing-sent');
      expect(await said('What is wrong in this answer')).toContain('WWW-Authenticate');
    });

    test('marks in the exchange what a chip of evidence points to', async () => {
      await meet('late-token');
      expect(await panel.evaluate(marked)).toBe('');
      await panel.click('Show in the exchange');
      await panel.waitFor(`${marked} !== ''`);
      const box = `document.querySelector('.exchange mark').getBoundingClientRect()`;
      await panel.waitFor(`${box}.top >= 0 && ${box}.bottom <= innerHeight`);
    });

    test('keeps secrets masked until somebody wants to see them', async () => {
      await meet('late-token');
      const token = /Bearer eyJ[\w-]+\.[\w-]+\.[\w-]+/;
      expect(await said('The exchange')).not.toMatch(token);
      await panel.click('Show secrets');
      await panel.waitFor(`/${token.source}/.test(${section('The exchange')})`);
    });

    test('shows several denials of one scenario and what they give away together', async () => {
      await meet('orders-by-number', 2);
      await panel.waitFor(`${section('What is wrong in this answer')}.includes('404')`);
    });

    test('sees a refusal that wears the status 200', async () => {
      expect(await meet('ok-but-no')).not.toBe('');
      expect(await panel.text('[role=treegrid]')).toContain('200');
    });

    test('knows why a script saw nothing but a network error', async () => {
      await meet('preflight-login');
      expect(await panel.text('[role=treegrid]')).toMatch(/OPTIONS/);
      expect(await panel.text('[aria-label=Denial]')).toMatch(/preflight/i);
    });

    test('narrows the list by a filter', async () => {
      await panel.click('Clear');
      await press(panel.tab, 'nothing-sent');
      await press(panel.tab, 'role');
      await panel.waitFor(`${rowCount} === 2`);
      await panel.type('Filter', 'status:403');
      await panel.waitFor(`${rowCount} === 1`);
      expect(await panel.text('[role=treegrid]')).toContain('/role/');
      await panel.type('Filter', 'status:403 -method:DELETE');
      await panel.waitFor(`${rowCount} === 0`);
      await panel.click('Show all 2');
      await panel.waitFor(`${rowCount} === 2`);
    });

    test('keeps what it has when the page goes elsewhere', async () => {
      await meet('nothing-sent');
      await panel.tab.click('Open a page for members');
      await panel.waitFor(`${rowCount} === 2`);
      expect(await panel.text('[role=treegrid]')).toContain('/page-you-may-not-see/members');
      expect(await panel.text('[role=treegrid]')).toContain('/nothing-sent/api/me');
      await panel.tab.goto(lab.url);
    });

    test('exports a HAR with the findings and without the token', async () => {
      await meet('late-token');
      await panel.click('Export');
      await panel.click('HAR with findings, secrets replaced');
      await panel.waitFor(asks);
      await panel.click('Save');
      const file = await panel.downloaded();
      const { log } = JSON.parse(file.text);
      const entry = log.entries.find(({ request }: { request: { url: string } }) =>
        request.url.includes('/late-token/'),
      );
      expect(file.name).toMatch(/\.har$/);
      expect(entry.response.status).toBe(401);
      expect(file.text).toContain('expired-credentials');
      expect(file.text).not.toContain(await panel.tab.evaluate(signatureSent));
    });

    test('exports one denial as Markdown', async () => {
      await meet('nothing-sent');
      await panel.click('Export');
      await panel.click('This entry as Markdown');
      const file = await panel.downloaded();
      expect(file.name).toMatch(/\.md$/);
      expect(file.text).toContain(await panel.text(headline));
    });

    test('goes through the whole lab, sees every denial in it and is certain of nothing wrong', async () => {
      await panel.click('Clear');
      await panel.tab.goto(lab.url);
      await panel.tab.click('Run all scenarios');
      await panel.tab.waitFor(`document.getElementById('progress-text').textContent.startsWith('All')`, 200_000);
      // The last of all, and those whose bodies the browser may keep to itself, which takes the panel a while to find out.
      for (const id of ['back-door', 'preflight-login', 'unreadable-denial', 'hotlink']) {
        await panel.type('Filter', `path:/${id}/`);
        await panel.waitFor(`${rowCount} === 1`);
      }
      await panel.type('Filter', ' ');
      await panel.click('Export');
      await panel.click('HAR with findings, secrets replaced');
      await panel.waitFor(asks);
      await panel.click('Save');
      const { log } = JSON.parse((await panel.downloaded()).text);
      expect(disagreements(log.entries)).toEqual([]);
    });

    test('is walked through with the keyboard alone', async () => {
      await panel.click('Clear');
      await press(panel.tab, 'nothing-sent');
      await press(panel.tab, 'role');
      await panel.waitFor(`${rowCount} === 2`);
      await panel.evaluate(`document.querySelector('[role=treegrid]').focus()`);
      await panel.press('Home');
      await panel.waitFor(`${activeLine}.getAttribute('aria-level') === '1'`);
      await panel.press('ArrowLeft');
      await panel.waitFor(`${activeLine}.getAttribute('aria-expanded') === 'false' && ${rowCount} === 1`);
      await panel.press('ArrowRight');
      await panel.press('ArrowDown');
      await panel.waitFor(`${activeLine}.getAttribute('aria-selected') === 'true'`);
      await panel.press('Enter');
      await panel.waitFor(`document.activeElement.id === 'headline'`);
      await panel.press('Escape');
      await panel.waitFor(`document.activeElement.getAttribute('role') === 'treegrid'`);
    });

    test('folds repeats, and shows them when asked', async () => {
      await panel.click('Clear');
      await panel.waitFor(`${rowCount} === 0`);
      for (let time = 1; time <= 3; time += 1) {
        await press(panel.tab, 'nothing-sent');
        await panel.waitFor(`document.querySelector('.counts .count b')?.textContent === '${time}'`);
      }
      expect(await panel.evaluate(rowCount)).toBe(1);
      expect(await panel.text('[role=treegrid] [aria-level="2"]')).toContain('×3');
      await panel.evaluate(`document.querySelector('[role=treegrid]').focus()`);
      await panel.press('End');
      await panel.press('ArrowRight');
      await panel.waitFor(`document.querySelectorAll('[role=treegrid] [aria-level="3"]').length === 3`);
    });

    test('is grouped, sorted and given other columns, and remembers it', async () => {
      await meet('nothing-sent');
      await panel.click('Group by: Cause');
      await panel.click('Endpoint');
      await panel.waitFor(`${firstGroup}.includes('/nothing-sent/api/me')`);
      await panel.click('Group by: Endpoint');
      await panel.click('Answered by');
      await panel.press('Escape');
      await panel.waitFor(`${columnNames}.includes('Answered by')`);
      await panel.click('Sort by Address');
      await panel.waitFor(`document.querySelector('[role=columnheader][aria-sort]').textContent === 'Address'`);
      await reload('"answered"', '"path","down"', '/nothing-sent/');
      await panel.waitFor(`${columnNames}.includes('Answered by')`);
      await panel.click('Settings');
      await panel.click('Back to the defaults');
      await panel.click('Denials');
    });

    test('keeps its denials and what was said of them through a reload, until they are cleared', async () => {
      await meet('late-token');
      await panel.click('Bug');
      await panel.waitFor(pressed('Bug'));
      await reload('/late-token/', '"bug"');
      await panel.waitFor(`${rowCount} === 1`);
      await panel.click('/late-token/');
      await panel.waitFor(pressed('Bug'));
      await panel.click('QA session');
      await panel.type('Session', 'Checkout 12');
      await panel.waitFor(`document.querySelector('main').innerText.includes('1 Bug')`);
      await panel.click('Clear the session');
      await panel.waitFor(`document.querySelector('.names input').value === ''`);
      await panel.click('Denials');
      await panel.waitFor(`${rowCount} === 0`);
    });

    test('completes a filter, says what it does not know, and saves one under a name', async () => {
      await meet('nothing-sent');
      await panel.type('Filter', 'stat');
      await panel.waitFor(`document.querySelectorAll('[role=option]').length === 1`);
      await panel.press('ArrowDown');
      await panel.press('Enter');
      await panel.waitFor(
        `${filterText} === 'status:' && document.querySelector('[role=option]')?.innerText.includes('401')`,
      );
      await panel.press('ArrowDown');
      await panel.press('Enter');
      await panel.waitFor(`${filterText}.trim() === 'status:401'`);
      await panel.click('Saved filters');
      await panel.type('Name of the filter', 'Unauthorized');
      await panel.click('Save');
      await panel.press('Escape');
      await panel.type('Filter', 'colour:red ');
      await panel.press('Escape');
      await panel.waitFor(`document.querySelector('.fault')?.innerText.includes('colour:')`);
      await panel.click('Saved filters');
      await panel.click('Unauthorized status:401');
      await panel.waitFor(`${filterText}.trim() === 'status:401' && ${rowCount} === 1`);
      await panel.click('Saved filters');
      await panel.click('Forget the filter Unauthorized');
      await panel.press('Escape');
      await panel.click('Empty the filter');
    });

    test('mutes a rule everywhere, shows what is muted, and takes it back', async () => {
      await meet('nothing-sent');
      const findings = `document.querySelectorAll('.findings > li').length`;
      const before = Number(await panel.evaluate(findings));
      await panel.evaluate(`document.querySelector('.findings > li > details').open = true`);
      await panel.click('Mute');
      await panel.click('Mute this rule everywhere');
      await panel.waitFor(`${findings} === ${before - 1}`);
      await panel.click('See what is muted');
      await panel.click('Report it again');
      await panel.click('Denials');
      await panel.waitFor(`${findings} === ${before}`);
    });

    test('opens a file beside the live capture, and a broken one costs nothing', async () => {
      await meet('nothing-sent');
      await panel.evaluate(drop('broken.har', '{"log": '));
      await panel.waitFor(`document.querySelector('.notice')?.innerText.length > 20`);
      expect(await panel.evaluate(rowCount)).toBe(1);
      await panel.evaluate(drop('shop.har', JSON.stringify(fileWithOddity)));
      await panel.waitFor(`document.querySelectorAll('.capture').length === 2 && ${rowCount} === 1`);
      await panel.waitFor(`document.querySelector('.repairs')?.innerText.includes('oddit')`);
      expect(await panel.text('[role=treegrid]')).toContain('/from-a-file');
      await panel.click('Live');
      await panel.waitFor(
        `[...document.querySelectorAll('.path')].some((path) => path.textContent.includes('/nothing-sent/'))`,
      );
      await panel.click('Close shop.har');
      await panel.waitFor(`document.querySelectorAll('.capture').length === 0`);
    });

    test('explains itself without a denial: a sample, and pages about everything', async () => {
      await panel.click('Clear');
      await panel.waitFor(`${rowCount} === 0`);
      await panel.click('Open a sample capture');
      await panel.waitFor(`${rowCount} > 5`);
      await panel.click('Learn');
      await panel.type('Find a page', 'spring');
      await panel.waitFor(`document.querySelectorAll('.learn-link').length < 20`);
      await panel.click('Spring Security');
      await panel.waitFor(`document.querySelector('.learn h1')?.innerText.includes('Spring')`);
      await panel.click('All pages');
      await panel.click('Denials');
      await panel.click('Close sample.har');
    });

    test('wears the theme and the size of text that were chosen', async () => {
      await panel.click('Settings');
      await panel.click('High contrast');
      await panel.waitFor(`getComputedStyle(document.body).backgroundColor === 'rgb(0, 0, 0)'`);
      await panel.click('150 %');
      await panel.waitFor(`document.documentElement.style.getPropertyValue('--size') === '1.5'`);
      await panel.click('Export settings');
      const { whyDeniedSettings } = JSON.parse((await panel.downloaded()).text);
      expect(whyDeniedSettings).toMatchObject({ theme: 'contrast', textSize: 150 });
      await panel.click('Back to the defaults');
      await panel.click('Denials');
    });

    test('looks as it should, for people to check', async () => {
      await panel.click('Clear');
      for (const id of ['nothing-sent', 'scope-missing', 'cookie-same-site', 'stack', 'who-exists', 'late-token'])
        await press(panel.tab, id);
      await panel.waitFor(`${rowCount} >= 6`);
      await panel.click('/late-token/');
      await panel.waitFor(`document.querySelector(${JSON.stringify(headline)})?.innerText.includes('expired')`);
      const output = fileURLToPath(new URL('output/', import.meta.url));
      mkdirSync(output, { recursive: true });
      await panel.screenshot(`${output}${kind}.png`);
      const picture = readFileSync(`${output}${kind}.png`);
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(picture.readUInt32BE(16)).toBeGreaterThan(800);
    });
  });
}

/** Before the dialog is there, only the menu of saved filters has a name with that word in it. */
const asks = `document.querySelector('dialog[open]')`;

interface AnnotatedEntry {
  readonly startedDateTime: string;
  readonly request: { readonly url: string };
  readonly _whyDenied?: { readonly cause?: string; readonly confidence?: string; readonly status?: number };
}

/** Scenarios whose last denial is missing, has another status, or is certainly of another cause than the lab knows it to be. */
function disagreements(entries: readonly AnnotatedEntry[]): readonly string[] {
  // An entry is known once its body has come, so that they may arrive in another order than they were asked for.
  const inTime = entries.toSorted((a, b) => Date.parse(a.startedDateTime) - Date.parse(b.startedDateTime));
  return scenarios.filter(hasOwnAddress).flatMap(({ id, expect: { status, cause } }) => {
    const denials = inTime.filter(({ request }) => request.url.includes(`/${id}/`)).map((entry) => entry._whyDenied);
    const last = denials.findLast((denial) => denial?.cause !== undefined);
    if (!last) return status === undefined ? [] : [`${id}: no denial`];
    if (last.status !== status) return [`${id}: ${last.status} and not ${status}`];
    return last.confidence === 'certain' && last.cause !== cause ? [`${id}: ${last.cause} and not ${cause}`] : [];
  });
}

/** All but those that leave the lab's page, and those whose requests go to the OpenID provider alone. */
const hasOwnAddress = ({ steps }: Scenario) =>
  steps({ here: '', elsewhere: '' }).every(
    ({ as, path }, index, all) => as !== 'page' && (index < all.length - 1 || !path.startsWith('~/')),
  );

/** Signature of the token that the lab's page sends in that scenario: with it, the token could be used. */
const signatureSent = `JSON.parse(document.getElementById('facts').textContent).steps['late-token'][0].headers.Authorization.split('.')[2]`;

const marked = `(document.querySelector('.exchange mark')?.textContent ?? '')`;

const activeLine = `document.getElementById(document.querySelector('[role=treegrid]').getAttribute('aria-activedescendant'))`;
const firstGroup = `(document.querySelector('[role=treegrid] [aria-level="1"]')?.innerText ?? '')`;
const columnNames = `[...document.querySelectorAll('[role=columnheader]')].map((column) => column.textContent)`;
const filterText = `document.querySelector('[role=combobox]').value`;

const fileWithOddity = {
  log: {
    version: '1.2',
    creator: { name: 'test', version: '1' },
    entries: [
      'no entry at all',
      {
        startedDateTime: '2026-03-01T12:00:00.000Z',
        time: 1,
        request: { method: 'GET', url: 'https://shop.example/from-a-file', headers: [] },
        response: { status: 403, headers: [], content: { mimeType: 'text/plain', text: 'Forbidden' } },
      },
    ],
  },
};
