import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { getBrowser } from '../e2e/browsers/install.ts';
import { servePage } from '../e2e/browsers/page-server.ts';
import { capture } from './capture.ts';

/** What a person does, and the longest task of the page's main thread meanwhile, in milliseconds. */
export interface Interaction {
  readonly act: string;
  /** By the clock on the wall: other programs that want the processor make it longer. */
  readonly longest: number;
  /** How long the thread itself was at work on a task. */
  readonly work: number;
}

/** Opens a capture of that many denials in the panel, in a real browser, and uses it as a person does. */
export async function interactions(denials: number): Promise<readonly Interaction[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-panel-'));
  const file = join(folder, 'denials.har');
  writeFileSync(file, capture(denials, denials * 2600, 1));
  const server = await servePage();
  const browser = await chromium.launch({
    executablePath: getBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1180, height: 700 } });
    await page.goto(server.url);
    const watch = { browser, page };
    const all: Interaction[] = [];
    for (const [act, perform] of acts(file, denials)) all.push(await watched(watch, act, () => perform(page)));
    return all;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

type Act = readonly [name: string, perform: (page: Page) => Promise<void>];

function acts(file: string, denials: number): readonly Act[] {
  return [
    ['opening the file', (page) => openFile(page, file, denials)],
    ['scrolling with the wheel', wheel],
    ['dragging the scroll bar', dragBar],
    ['walking with the keys', walk],
    ...filters.map((filter): Act => [`typing ${filter}`, (page) => type(page, filter)]),
    ['grouping by endpoint', groupByEndpoint],
    ['scrolling these groups', wheel],
    [`typing ${filters[0]} there`, (page) => type(page, filters[0])],
  ];
}

const filters = [
  'status:403 -method:OPTIONS',
  'cause:expired-credentials domain:api.*',
  'path:/v1/orders/77',
  'orders/77',
  'nothing has this',
] as const;

async function openFile(page: Page, file: string, denials: number): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file);
  const count = denials.toLocaleString('en-US');
  await page.waitForFunction((text) => document.querySelector('.count b')?.textContent === text, count, {
    timeout: 900_000,
  });
  await page.waitForTimeout(1000);
}

async function wheel(page: Page): Promise<void> {
  await page.locator('[role=treegrid]').hover();
  for (let turn = 0; turn < 150; turn += 1) {
    await page.mouse.wheel(0, turn % 50 < 40 ? 400 : -1200);
    await page.waitForTimeout(8);
  }
  await page.waitForTimeout(200);
}

/** From the first line to the last and back, in steps of thousands of lines. */
async function dragBar(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const list = document.querySelector('.list');
    if (!list) return;
    const end = list.scrollHeight - list.clientHeight;
    for (let step = 0; step <= 120; step += 1) {
      list.scrollTop = end * (step <= 60 ? step / 60 : 2 - step / 60);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

async function walk(page: Page): Promise<void> {
  await page.locator('[role=treegrid]').focus();
  for (const key of ['End', 'Home', ...Array<string>(25).fill('ArrowDown'), ...Array<string>(15).fill('PageDown')]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(20);
  }
}

/**
 * Letter by letter, then the field is emptied again. Whatever is clicked is found by a selector: to find it by its name, all
 * elements of the page would be looked at in a task that is measured too.
 */
async function type(page: Page, filter: string): Promise<void> {
  const field = page.locator('input[role=combobox]');
  await field.click();
  await page.keyboard.type(filter, { delay: 70 });
  await page.waitForTimeout(600);
  for (let left = filter.length; left > 0; left -= 1) await page.keyboard.press('Backspace', { delay: 25 });
  await page.waitForTimeout(600);
  await page.keyboard.press('Escape');
}

async function groupByEndpoint(page: Page): Promise<void> {
  await page.locator('.views .menu > button').first().click();
  await page.locator('[role=menuitemradio]').nth(1).click();
  await page.waitForTimeout(1000);
}

interface Watch {
  readonly browser: Browser;
  readonly page: Page;
}

async function watched({ browser, page }: Watch, act: string, perform: () => Promise<void>): Promise<Interaction> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await perform();
  const tasks = mainTasks((await browser.stopTracing()).toString());
  const most = (time: (task: TraceEvent) => number | undefined) =>
    tasks.reduce((longest, task) => Math.max(longest, time(task) ?? 0), 0) / 1000;
  return { act, longest: most(({ dur }) => dur), work: most(({ tdur }) => tdur) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and those that the thread was at work. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of the main threads of pages. The browser's own clock measures them, so that short ones are seen too. */
function mainTasks(trace: string): readonly TraceEvent[] {
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`));
}
