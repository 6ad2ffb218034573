import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Annotations, examine, formats, noAnnotations, type Selection } from '../src/index.ts';
import { sampleHar } from '../src/panel/sample/sample-har.ts';
import { entryKey } from '../src/report/annotations.ts';
import { hostile } from '../src/report/testdata/hostile-selection.ts';
import { axeFaults } from './browsers/axe.ts';
import type { ChromiumDriver } from './browsers/chromium.ts';
import { getBrowser } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'why-denied-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const startedAt = Date.UTC(2026, 2, 1, 12);
const pair = (name: string, value: string) => ({ name, value });

function entry(at: number, url: string, status: number, body: string, more: object = {}) {
  return {
    startedDateTime: new Date(startedAt + at * 1000).toISOString(),
    time: 12,
    request: {
      method: 'GET',
      url,
      headers: [pair('Authorization', 'Bearer Zq7RtY4mXp9LwK2vBn8D'), pair('Cookie', 'sid=Hw5sPd8kTr3qLm6x')],
      ...more,
    },
    response: {
      status,
      statusText: status === 200 ? 'OK' : 'No',
      headers: [pair('Content-Type', 'text/html'), pair('Set-Cookie', 'sid=Hw5sPd8kTr3qLm6x; Path=/; HttpOnly')],
      content: { mimeType: 'text/html', size: body.length, text: body },
    },
  };
}

const captureOf = (entries: readonly object[]) => ({
  log: { version: '1.2', creator: { name: 'test', version: '1' }, entries },
});
const written = (id: keyof typeof formats, selection: Selection) =>
  formats[id].whole([formats[id].part(selection, {})]);

describe('the exported HAR in the Network panel of Chromium', () => {
  let driver: ChromiumDriver;
  beforeAll(async () => {
    driver = await launch('chromium', true);
  });
  afterAll(() => driver?.close());

  /** What the panel's own button for opening a HAR file does, and what its list then shows. */
  const imported = async (har: string): Promise<unknown> =>
    JSON.parse(String(await driver.devtools.evaluate(`(${openHar})(${JSON.stringify(har)})`)));

  const plain = [
    entry(0, 'https://a.example/', 200, '<p>Hello</p>'),
    entry(1, 'https://a.example/orders?access_token=Zq7RtY4mXp9LwK2vBn8D#x', 401, '{"error":"token expired"}'),
    {
      ...entry(2, 'https://a.example/[odd]/ü?q=%', 403, 'CSRF token missing'),
      _resourceType: 'fetch',
      pageref: 'none',
    },
    entry(3, 'https://a.example/save', 403, '', { method: 'POST', postData: { mimeType: 'a/b', text: '{}' } }),
  ];

  test.each([
    ['redacted', { raw: false }, 'all', [200, 401, 403, 403]],
    ['raw', { raw: true }, 'all', [200, 401, 403, 403]],
    ['with the denials alone', { raw: false }, 'denials', [200, 401, 403, 403]],
  ] as const)('%s is taken, every entry with its status', async (_title, options, extent, statuses) => {
    const selection = examine(captureOf(plain), options);
    const shown = await imported(formats.har.part(selection, { extent }));
    expect(shown).toMatchObject({ statuses, rows: statuses.length });
  });

  test('brings headers and bodies along', async () => {
    const shown = await imported(written('har', examine(captureOf(plain))));
    expect(shown).toMatchObject({
      urls: expect.arrayContaining([
        expect.stringMatching(/^https:\/\/a\.example\/orders\?access_token=%5Btoken%231%5D/),
      ]),
      authorization: 'Bearer [token#1]',
      body: '<p>Hello</p>',
    });
  });

  test('is taken where entries and texts are hostile', async () => {
    const all = hostile.map((text, at) => ({
      ...entry(at, `https://a.example/${at}?${text}`, 403, text),
      comment: text,
    }));
    const shown = await imported(written('har', examine(captureOf(all), { annotations: remarksOn(all) })));
    expect(shown).toMatchObject({ statuses: hostile.map(() => 403), rows: hostile.length });
  });
});

const openHar = `async (text) => {
  const [UI, { NetworkPanel }, { NetworkLog }] = await Promise.all(
    ['./ui/legacy/legacy.js', './panels/network/network.js', './models/logs/logs.js'].map((path) => import(path)));
  await UI.ViewManager.ViewManager.instance().showView('network');
  const view = NetworkPanel.NetworkPanel.instance().networkLogView;
  await view.onLoadFromFile(new File([text], 'exported.har'));
  const requests = NetworkLog.NetworkLog.instance().requests();
  const rows = () => view.dataGrid.rootNode().flatChildren().length;
  for (let left = 900; left > 0 && rows() < requests.length; left -= 1) {
    view.refresh();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const contents = await Promise.all(requests.map((request) => request.requestContentData()));
  return JSON.stringify({
    statuses: requests.map(({ statusCode }) => statusCode),
    urls: requests.map((request) => request.url()),
    rows: rows(),
    authorization: requests[0]?.requestHeaders().find(({ name }) => name === 'Authorization')?.value,
    body: contents[0]?.text,
  });
}`;

/** Every remark and name that people can add, hostile. */
function remarksOn(entries: readonly { readonly startedDateTime: string; readonly request: object }[]): Annotations {
  const [text = ''] = hostile;
  const keys = entries.map(({ startedDateTime, request }) =>
    entryKey(Date.parse(startedDateTime), 'GET', String(Reflect.get(request, 'url'))),
  );
  return {
    ...noAnnotations,
    session: { name: text, tester: text, build: text },
    remarks: Object.fromEntries(
      keys.map((key, at) => [key, { verdict: 'bug', note: hostile[at % hostile.length] ?? '' }]),
    ),
  };
}

/** A capture of denials that hold the hostile texts wherever a capture can, and one of 50 MB of them. */
function hostileCapture(): object {
  const all = hostile.map((text, at) => ({
    ...entry(at, `https://a.example/orders/${at}/${text}?q=${text}`, 403, `<p>You lack the role ${text}</p>`, {
      headers: [pair('X-Note', text), pair('Referer', text), pair('Cookie', `a=${text}`)],
    }),
    comment: text,
    _custom: { [text]: text },
  }));
  const long = `<p>Not allowed: ${hostile.join(' ')}</p>\n`;
  return captureOf([...all, entry(20, 'https://a.example/long', 403, long.repeat(Math.ceil(50e6 / long.length)))]);
}

describe('an exported file with hostile contents in Chromium', () => {
  let browser: Browser;
  let server: Server;
  let address = '';
  const files = new Map<string, string>();

  beforeAll(async () => {
    const har = hostileCapture();
    const annotations = remarksOn([]);
    for (const raw of [false, true]) {
      const selection = examine(har, { raw, annotations, file: hostile[0] ?? '' });
      for (const id of ['html', 'csv'] as const) files.set(`${raw ? 'raw' : 'redacted'}.${id}`, written(id, selection));
    }
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    server = createServer(({ url = '/' }, response) => {
      const name = url.slice(1).replace('typed-', '');
      if (url.startsWith('/typed-')) response.setHeader('Content-Type', 'text/csv');
      response.end(files.get(name) ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: getBrowser('chromium'),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a file and gives all that happened which should not. */
  async function opened(url: string, bypassCSP: boolean) {
    const context = await browser.newContext({ bypassCSP, acceptDownloads: true });
    const page = await context.newPage();
    const happened: string[] = [];
    const downloads: string[] = [];
    context.on('page', (other) => happened.push(`opened ${other.url()}`));
    page.on('dialog', (dialog) => {
      happened.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => happened.push(`console ${message.text()}`));
    page.on('pageerror', (error) => happened.push(`error ${error.message}`));
    page.on('worker', (worker) => happened.push(`worker ${worker.url()}`));
    page.on('request', (request) => void (request.url() === url || happened.push(`request ${request.url()}`)));
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.goto(url).catch((error: Error) => {
      if (!error.message.includes('Download is starting')) throw error;
    });
    const inside = await page.evaluate(
      () =>
        `${Reflect.get(window, 'pwned')} ${document.querySelectorAll('script, iframe, object, embed, link, base, form, img').length}`,
    );
    const handlers = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => name.startsWith('on')).length,
    );
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map((a) => a.href));
    await context.close();
    return { happened, inside, handlers, downloads, links };
  }

  test.each(['redacted.html', 'raw.html'])('%s runs nothing and asks for nothing', async (name) => {
    const url = pathToFileURL(join(folder, name)).href;
    const { happened, inside, handlers, links } = await opened(url, false);
    expect({ happened, inside, handlers }).toEqual({ happened: [], inside: 'undefined 0', handlers: 0 });
    expect(links.filter((link) => !/^(?:file|https:\/\/(?:www\.rfc-editor\.org|[\w.-]+)\/)/.test(link))).toEqual([]);
    expect(links.filter((link) => link.includes('evil.example'))).toEqual([]);
  });

  test.each(['redacted.html', 'raw.html'])('%s would run nothing without its policy either', async (name) => {
    const { happened, inside, handlers } = await opened(pathToFileURL(join(folder, name)).href, true);
    expect({ happened, inside, handlers }).toEqual({ happened: [], inside: 'undefined 0', handlers: 0 });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing wrong in the HTML report, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 380, height: 800 } });
    const page = await context.newPage();
    writeFileSync(join(folder, 'sample.html'), written('html', examine(sampleHar())));
    await page.goto(pathToFileURL(join(folder, 'sample.html')).href);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await context.close();
  });

  test('the page of a denial with a body of 50 MB stays small', () => {
    expect(files.get('redacted.html')?.length).toBeLessThan(2_000_000);
    expect(files.get('redacted.csv')?.length).toBeLessThan(200_000);
  });

  test.each(['redacted.csv', 'raw.csv'])('%s is saved or shown as text, and runs nothing', async (name) => {
    const typed = await opened(`${address}/typed-${name}`, false);
    expect(typed).toMatchObject({ happened: [], downloads: [`typed-${name}`] });
    const untyped = await opened(`${address}/${name}`, false);
    expect(untyped).toMatchObject({ happened: [], inside: 'undefined 0', handlers: 0 });
  });

  test.each(['redacted.csv', 'raw.csv'])('no cell of %s is a formula', (name) => {
    const cells = cellsOf(files.get(name) ?? '');
    expect(cells.length).toBeGreaterThan(18 * hostile.length);
    expect(cells.filter((cell) => /^[\s\ufeff]*[=+@\t\r-]/.test(cell))).toEqual([]);
  });

  test('the test would notice a script that runs', async () => {
    const path = join(folder, 'bad.html');
    writeFileSync(path, `<p>${hostile[0]}</p>`);
    const { happened, inside, handlers } = await opened(pathToFileURL(path).href, false);
    expect(inside.startsWith('1 ')).toBe(true);
    expect(handlers).toBe(1);
    expect(happened).toEqual([expect.stringMatching(/^request file:.+x$/), expect.stringMatching(/^console /)]);
  });
});

/** Cells of RFC 4180 CSV as a spreadsheet reads them. */
function cellsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  );
}
