import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StoryKind, storyKinds } from '../src/engine/stories/story.ts';
import { createSession, readHar } from '../src/index.ts';
import type { ChromiumDriver } from './browsers/chromium.ts';
import { devtoolsHar } from './browsers/devtools-har.ts';
import { launch } from './browsers/launch.ts';
import type { PanelDriver } from './browsers/page.ts';
import { until } from './browsers/until.ts';
import { leavesThePage, press } from './lab/lab-visitor.ts';
import { basic, people } from './lab/people.ts';
import { scenarios } from './lab/scenarios/index.ts';
import { type Lab, startLab } from './lab/server.ts';

const rows = `document.querySelectorAll('[role=treegrid] [role=row][aria-level="2"]:not(.noticed)')`;
const noticed = `document.querySelectorAll('[role=treegrid] [role=row][aria-level="2"].noticed')`;
const denial = '[aria-label=Denial]';
const around = `(${part('What happened around it')})`;
const output = fileURLToPath(new URL('output', import.meta.url));

/** Why a cookie stayed behind, in the panel's words. */
const reasons: Readonly<Record<string, string>> = {
  'credentials-omitted': 'the page asked the browser to leave cookies out (credentials mode)',
  'cookie-path': 'it is limited to another path (Path)',
  'cookie-same-site': 'it is marked SameSite=Lax and another site asked',
  'cookie-not-secure': 'it is marked SameSite=None and not Secure',
  'cookie-prefix': 'a name that begins with __Host- demands',
  'cookie-domain': 'its Domain is not the host that set it',
  'cookie-over-http': 'it is marked Secure and was set over plain http',
  'cookie-secure': 'it is marked Secure and the request went over plain http',
  'cookie-third-party': 'the browser blocks cookies of other sites here',
  'cookie-partitioned': 'it is marked Partitioned, so it goes along only on pages of the site on which it was set',
  'cookie-too-big': 'it is longer than 4096 characters',
};

/** What a finding says of several answers, and the difference that is shown with it. */
const besides = [
  ['who-exists', 'got different answers', 'No account exists with that name'],
  ['who-exists-by-field', 'x-attempts-left in one only', 'Only one of the answers has the field x-attempts-left.'],
  ['who-exists-by-status', 'another status', 'The status is 40'],
  ['who-exists-by-cookie', 'a cookie in one only', 'Only one of the answers sets the cookie known_user.'],
  ['who-exists-by-a-dot', 'got different answers', 'The text differs, beyond the name that was sent.'],
  ['who-exists-by-length', 'got different answers', 'Only one of the answers has the member captcha.'],
  ['who-exists-by-redirect', 'another redirect', 'They redirect to different addresses.'],
  ['who-exists-by-time', 'chance alone does so less than once', 'The middle of the times is'],
  [
    'orders-by-number',
    '403 for some ids and 404 for others',
    'The status is 403 for the one object and 404 for the other.',
  ],
  [
    'projects-by-name',
    '403 for some ids and 404 for others',
    'The status is 403 for the one object and 404 for the other.',
  ],
  ['back-door', 'under another spelling of its address', 'The status is 403 in the one and 200 in the other.'],
  ['two-accounts', 'the same URL was served without any', 'The status is 403 in the one and 200 in the other.'],
] as const;

/** What the access matrix says of a hole, and the cells that it marks. */
const holes = [
  ['two-accounts', 'the same URL was served without any', ['let in, A hole:', 'refused, A hole:']],
  ['back-door', 'under another spelling of its address', ['let in, A hole:', 'refused, A hole:']],
  ['orders-by-number', '403 for some ids and 404 for others', ['A hole:']],
] as const;

const soft = [
  ['ok-but-no', '200', 'nothing that tells the server who is asking'],
  ['graphql-login', '200', 'nothing that tells the server who is asking'],
  ['graphql-field', '200', 'is not allowed to do this'],
  ['html-instead', '302', 'nothing that tells the server who is asking'],
] as const;

const mainStories: readonly (readonly [id: string, kind: StoryKind, title: string, roles: readonly string[]])[] = [
  ['two-legs', 'handshake', 'A login in several steps', ['asks without a credential', 'let through']],
  ['digest-stale', 'handshake', 'A login in several steps', ['the nonce had run out (stale)', 'let through']],
  ['never-in', 'handshake-failed', 'The login never got through', ['the answer, refused']],
  ['worked-until', 'credential-ended', 'It worked, and then no more', ['first accepted', 'first refused']],
  ['after-goodbye', 'logged-out', 'Asked after the logout', ['logs out, deletes the cookie', 'goes out without it']],
  ['preflight-login', 'cors-chain', 'The browser asked first, and was refused', ['the preflight, refused']],
  ['preflight-then-no', 'cors-chain', 'The preflight passed, the request was refused', ['the preflight, passed']],
  ['preflight-silent', 'cors-chain', 'The browser asked first, and got no permission', ['answered without permission']],
  ['cookie-path', 'cookie-not-attached', 'The cookie stayed behind', ['sets the cookie', 'goes out without it']],
  ['cookie-over-http', 'cookie-not-attached', 'The cookie stayed behind', ['sets the cookie', 'goes out without it']],
  ['cookie-secure', 'cookie-not-attached', 'The cookie stayed behind', ['sets the cookie', 'goes out without it']],
  ['refresh-refused', 'refresh-failed', 'No new token was given', ['asks for a new token, refused', 'still refused']],
  ['lost-on-the-way', 'authorization-dropped', 'The redirect lost the credential', ['arrives without it, refused']],
  ['here-not-there', 'accepted-elsewhere', 'Refused here, accepted there', ['accepted there']],
  ['every-other-server', 'refused-in-between', 'Refused in between, accepted before and after', ['accepted']],
  ['old-token', 'old-credential-used', 'The old one was sent after its replacement', ['hands out the new one']],
  ['refresh-storm', 'refresh-storm', 'Many refreshes at once', ['asks for a new token']],
  ['refresh-race', 'refresh-race', 'refresh token', ['gets the new token', 'comes too late, refused']],
  ['cookie-ran-out', 'cookie-expired', 'The cookie had run out', ['sets the cookie', 'goes out without it, refused']],
  ['cookie-taken-away', 'cookie-deleted', 'The server took the cookie away', ['deletes the cookie']],
  ['slowed-down', 'login-throttled', 'The login is slowed down', ['a failed login', 'the limit']],
  ['endless-guesses', 'login-not-throttled', 'No limit on failed logins was seen', ['a failed login']],
];

let lab: Lab;
beforeAll(async () => {
  lab = await startLab();
  mkdirSync(output, { recursive: true });
});
afterAll(() => lab?.close());

/** Each story of the lab as a person meets it: a button pressed, the panel read. */
describe('stories in the panel of Chromium', () => {
  let browser: ChromiumDriver;
  let before = 0;

  /** What the engine tells of the exchanges since the last call. */
  const session = async () => {
    const { log } = JSON.parse(await devtoolsHar(browser));
    const entries = log.entries.slice(before);
    before = log.entries.length;
    const filled = createSession();
    for (const exchange of readHar(JSON.stringify({ log: { ...log, entries } })).exchanges) filled.add(exchange);
    return filled;
  };

  beforeAll(async () => {
    browser = await launch('chromium', true);
    await browser.tab.goto(lab.url);
    await browser.showPanel();
  });
  afterAll(() => browser?.close());

  test.each(
    scenarios
      .filter((scenario) => !leavesThePage(scenario))
      .filter(({ expect: { status } }) => status !== undefined)
      .flatMap(({ id, title, expect: { stories = [] } }) => stories.map((kind) => [title, kind, id] as const)),
  )('%s: %s', async (_, kind, id) => {
    await session();
    await meet(browser, id);
    const filled = await session();
    const story = filled.stories().find((each) => each.kind === kind);
    const inIt = filled
      .denials()
      .findLastIndex(({ exchange }) => story && filled.storiesOf(exchange.id).includes(story));
    expect(inIt).toBeGreaterThanOrEqual(0);
    await counted(browser, filled.denials().length);
    await open(browser, filled.denials().length - inIt);

    // Times of day are shown in the reader's own zone.
    const [says] = story?.says.split(/\d\d:\d\d/) ?? [];
    await browser.waitFor(`${around}.includes(${JSON.stringify(says)})`);
    for (const words of [story?.title, reasons[id] ?? '', ...(story?.steps.slice(0, 12).map(({ role }) => role) ?? [])])
      await browser.waitFor(`${around}.includes(${JSON.stringify(words)})`);
    await browser.evaluate(
      `[...document.querySelectorAll('.story h3')].find((one) => one.textContent === ${JSON.stringify(story?.title)})?.scrollIntoView({ block: 'center' })`,
    );
    await browser.screenshot(`${output}/story-${id}.png`);
  });

  test.each(['cookie-over-http', 'cookie-secure', 'cookie-partitioned'])(
    'below another name the cookie stays behind: %s',
    async (id) => {
      await meet(browser, id);
      await open(browser);
      await browser.waitFor(`${around}.includes(${JSON.stringify(reasons[id])})`);
      expect(await browser.evaluate(around)).toMatch(/The cookie stayed behind[\s\S]*\/login[^\n]*\s+sets the cookie/);
    },
  );

  test('every kind of story has a scenario, here and in Firefox', () => {
    const here = scenarios.filter((scenario) => !leavesThePage(scenario));
    const kinds = new Set(here.flatMap(({ expect: { stories = [] } }) => stories));
    expect(storyKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(storyKinds.filter((kind) => !mainStories.some(([, told]) => told === kind))).toEqual([]);
  });

  test('every reason for a cookie that stays behind is one of the stories', () => {
    const told = scenarios.filter(({ expect: { stories = [] } }) => stories.includes('cookie-not-attached'));
    expect(told.map(({ id }) => id).sort()).toEqual(Object.keys(reasons).sort());
  });

  test.each(besides)('answers side by side give away what one does not: %s', async (id, finding, difference) => {
    await meet(browser, id);
    await openOf(browser, id.startsWith('who-') ? 'POST' : `/${id}/`);
    await browser.waitFor(`${part('What is wrong in this answer')}.includes(${JSON.stringify(finding)})`);
    const tab = `[...document.querySelectorAll('.inspect [role=tab]')].find((one) => one.textContent.startsWith('Side by side'))`;
    await browser.waitFor(tab);
    await browser.evaluate(`${tab}.click()`);
    await browser.waitFor(
      `document.querySelector('.inspect [role=tabpanel]')?.innerText.includes(${JSON.stringify(difference)})`,
    );
    // Of two times nothing is marked: they differ as a whole.
    const marks = await browser.evaluate(`document.querySelectorAll('.inspect [role=tabpanel] mark').length > 0`);
    expect(marks).toBe(id !== 'who-exists-by-time');
  });

  test.each(holes)('the access matrix shows the hole of %s', async (id, words, cells) => {
    await meet(browser, id);
    await browser.click('Access matrix');
    await browser.waitFor(`document.querySelector('.matrix-about')?.innerText.includes(${JSON.stringify(words)})`);
    const grid = `document.querySelector('[role=grid]').innerText.replace(/\\s+/g, ' ')`;
    for (const cell of cells) await browser.waitFor(`${grid}.includes(${JSON.stringify(cell)})`);
  });

  test('of a cascade the panel says which denial to look at first, and what follows from it', async () => {
    await meet(browser, 'refresh-refused');
    await counted(browser, 3);
    await openOf(browser, '/refresh-refused/auth/refresh');
    await browser.waitFor(`${around}.includes('Look at this one first')`);
    await browser.waitFor(`${around}.includes('(invalid_grant) does not say which it is')`);
    await openOf(browser, '/refresh-refused/api/orders');
    await browser.waitFor(`${around}.includes('A new token was asked for and refused')`);
  });

  test.each(soft)('a refusal in other clothes is seen: %s', async (id, status, words) => {
    await meet(browser, id);
    await open(browser);
    await browser.waitFor(`document.querySelector('#headline')?.innerText.includes(${JSON.stringify(words)})`);
    expect(await browser.text('[role=treegrid]')).toContain(status);
  });

  test('answers that differ in what is new each time give nothing away', async () => {
    await meet(browser, 'who-exists-nowhere');
    await counted(browser, 2);
    await openOf(browser, 'POST');
    await browser.waitFor(`${part('What is wrong in this answer')} !== ''`);
    expect(await browser.evaluate(part('What is wrong in this answer'))).not.toContain('different');
  });

  test('a denial in view is judged again as soon as a later request explains it', async () => {
    await start(browser);
    const ask = (headers: object) =>
      browser.tab.evaluate(
        `fetch('/two-legs/files', ${JSON.stringify({ credentials: 'omit', headers })}).then(({ status }) => status)`,
      );
    expect(await ask({})).toBe(401);
    await browser.type('Filter', 'path:/two-legs/');
    await browser.waitFor(`${rows}.length === 1`);
    await open(browser);
    const headline = `(document.querySelector('${denial} h1')?.innerText ?? '')`;
    await browser.waitFor(`${headline}.includes('nothing that tells the server who is asking')`);
    expect(await ask({ Authorization: basic('alice', people.alice.password) })).toBe(200);
    await browser.waitFor(`${around}.includes('A login in several steps')`);
    await browser.waitFor(`${headline} !== '' && !${headline}.includes('nothing that tells')`);
    expect(await browser.evaluate(`${rows}.length`)).toBe(1);
  });

  itListsWhatNobodyRefused(() => browser, 'failed[\\s\\S]*GET');

  test('a proxy that asks first: what DevTools show of it is one login', async () => {
    await start(browser);
    const login = { username: 'alice', password: people.alice.password };
    await browser.answerDialogs(lab.origins.behind, [undefined, login]);
    await browser.tab.click('Open a page behind a proxy');
    for (const link of ['Log in at the proxy', 'Back to the files', 'notes.txt']) {
      await until(`the page offers "${link}"`, () =>
        browser.tab.evaluate(`document.body.innerText.includes('${link}')`).then(Boolean, () => false),
      );
      if (link !== 'notes.txt') await browser.tab.click(link);
    }
    await browser.type('Filter', 'path:/proxy-login/');
    // The dialog that was answered left no 407 behind: of its request DevTools show the last leg alone.
    await browser.waitFor(`${rows}.length === 1 && ${rows}[0].innerText.includes('407')`);
    await open(browser);
    await browser.waitFor(`${around}.includes('The proxy asked for a login, the client answered')`);
    expect(await browser.evaluate(around)).toMatch(/asks without a credential[\s\S]*let through/);
  });
});

/** Each kind once more, in the other browser. */
describe('stories in the panel of Firefox', () => {
  let browser: PanelDriver;

  beforeAll(async () => {
    browser = await launch('firefox', true);
    await browser.tab.goto(lab.url);
    await browser.showPanel();
  });
  afterAll(() => browser?.close());

  itListsWhatNobodyRefused(() => browser, 'OPTIONS');

  test('a proxy that asks first: its refusal, and the request that it let through after the login', async () => {
    await start(browser);
    const login = { username: 'alice', password: people.alice.password };
    await browser.answerDialogs(lab.origins.behind, [undefined, login]);
    await browser.tab.click('Open a page behind a proxy');
    await browser.type('Filter', 'path:/proxy-login/');
    await browser.waitFor(`${rows}.length === 1 && ${rows}[0].innerText.includes('407')`);
    // What a proxy says instead of a page is not shown, so that there is no link to follow.
    await browser.tab.goto(`${lab.origins.behind}/proxy-login/enter`);
    await browser.tab.waitFor(`document.body.innerText.includes('The proxy knows you')`);
    await browser.tab.click('Back to the files');
    await open(browser);
    await browser.waitFor(`${around}.includes('The proxy asked first, and let it through later')`);
    await browser.waitFor(`${around}.includes('let through')`);
    expect(await browser.text('#headline')).toContain('A proxy or filter in your own network');
    await browser.screenshot(`${output}/story-firefox-proxy-login.png`);
    await browser.tab.goto(lab.url);
  });

  test.each(mainStories)('%s: %s', async (id, kind, title, roles) => {
    expect(scenarios.find((scenario) => scenario.id === id)?.expect.stories).toContain(kind);
    await meet(browser, id);
    await open(browser);
    await browser.waitFor(`${around}.includes(${JSON.stringify(title)})`);
    for (const role of roles) await browser.waitFor(`${around}.includes(${JSON.stringify(role)})`);
    await browser.screenshot(`${output}/story-firefox-${id}.png`);
  });
});

/** What nobody refused has a line in the list all the same: the request that a browser held back, answers that give names away. */
function itListsWhatNobodyRefused(browser: () => PanelDriver, heldBack: string): void {
  const title = 'The browser asked first, and got no permission';

  test('a request that the browser held back is a line of its own where nothing was denied, found with the keyboard', async () => {
    const panel = browser();
    await start(panel);
    await press(panel.tab, 'preflight-alone');
    await panel.waitFor(`${noticed}.length === 1 && ${rows}.length === 0`);
    expect(await panel.text('.line.noticed')).toMatch(new RegExp(heldBack));
    expect(await panel.text('.line.group')).toContain(title);
    await panel.evaluate(`document.querySelector('[role=treegrid]').focus()`);
    await panel.press('End');
    await panel.press('Enter');
    await panel.waitFor(`document.activeElement.id === 'headline' && document.activeElement.innerText === '${title}'`);
    for (const words of ['has no Access-Control-Allow-Origin', 'the preflight, answered without permission'])
      await panel.waitFor(`${around}.includes(${JSON.stringify(words)})`);
    await panel.waitFor(`document.querySelector('${denial}').innerText.includes('no server refused this request')`);
    await panel.screenshot(`${output}/noticed-${panel.browser}.png`);
  });

  test('it is counted beside the denials, and the filter finds it', async () => {
    const panel = browser();
    await start(panel);
    await press(panel.tab, 'preflight-silent');
    await panel.waitFor(`${noticed}.length === 1 && ${rows}.length === 1`);
    expect(await panel.text('.counts')).toMatch(/^1 denial\b[\s\S]*\b1 also noticed/);
    await panel.click('1 also noticed');
    await panel.waitFor(`${noticed}.length === 1 && ${rows}.length === 0`);
    await panel.type('Filter', 'is:denied');
    await panel.waitFor(`${noticed}.length === 0 && ${rows}.length === 1`);
    await panel.type('Filter', ' ');
    await open(panel);
    await panel.waitFor(`${around}.includes(${JSON.stringify(title)})`);
  });

  test('an answer that the script may not read is a line of its own', async () => {
    const panel = browser();
    await start(panel);
    await press(panel.tab, 'answered-unseen');
    await panel.waitFor(`${noticed}.length === 1 && ${rows}.length === 0`);
    expect(await panel.text('.line.group')).toContain('The server answered, and the script may not read it');
  });

  test('answers that refuse nobody and give names away are shown side by side', async () => {
    const panel = browser();
    await start(panel);
    await press(panel.tab, 'who-gets-a-mail');
    await panel.waitFor(`${noticed}.length === 1 && ${noticed}[0].innerText.includes('POST')`);
    await panel.evaluate(`${noticed}[0].click()`);
    await panel.waitFor(`${part('What is wrong in this answer')}.includes('says that no account has this name')`);
    await panel.waitFor(`document.querySelector('.inspect [role=tabpanel] mark')`);
    await panel.screenshot(`${output}/noticed-finding-${panel.browser}.png`);
  });
}

/** The lab's page, and a panel that holds nothing of it. */
async function start(browser: PanelDriver): Promise<void> {
  if ((await browser.tab.evaluate('location.origin')) !== lab.origins.here) await browser.tab.goto(lab.url);
  await browser.click('Denials');
  await browser.type('Filter', ' ');
  await browser.click('Clear');
  await browser.waitFor(`${rows}.length + ${noticed}.length === 0`);
}

/** Presses the button of a scenario and waits for its denials in the list. */
async function meet(browser: PanelDriver, id: string): Promise<void> {
  await start(browser);
  await press(browser.tab, id);
  await browser.type('Filter', `path:/${id}/`);
  await browser.waitFor(`${rows}.length > 0`);
}

/** Opens a denial, counted from the last; repeats are folded, so the first row may stand for earlier ones as well. */
async function open(browser: PanelDriver, fromEnd = 1): Promise<void> {
  await browser.evaluate(
    `(() => { const all = [...${rows}]; (all[Math.max(0, all.length - ${fromEnd})] ?? all[0]).click(); })()`,
  );
  await browser.waitFor(`document.querySelector('${denial}')`);
}

/** Opens the first denial in whose line the words stand; rows that come later may push it about. */
async function openOf(browser: PanelDriver, words: string): Promise<void> {
  const row = `[...${rows}].find((one) => one.innerText.includes(${JSON.stringify(words)}))`;
  await browser.waitFor(row);
  await browser.evaluate(`${row}.click()`);
  await browser.waitFor(`document.querySelector('${denial}')?.innerText.includes(${JSON.stringify(words)})`);
}

/** Waits until the panel has so many denials, shown or not. */
const counted = (browser: PanelDriver, count: number): Promise<void> =>
  browser.waitFor(`Number(document.querySelector('.counts .count b')?.textContent) >= ${count}`);

/** Text of the part of the detail pane under that heading, empty if there is none. */
function part(heading: string): string {
  return `([...document.querySelectorAll('${denial} section')].find((one) => one.querySelector('h2')?.textContent === ${JSON.stringify(heading)})?.innerText ?? '')`;
}
