import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSession, readHar } from '../src/index.ts';
import type { ChromiumDriver } from './browsers/chromium.ts';
import { devtoolsHar } from './browsers/devtools-har.ts';
import { launch } from './browsers/launch.ts';
import { press } from './lab/lab-visitor.ts';
import { scenarios } from './lab/scenarios/index.ts';
import { type Lab, startLab } from './lab/server.ts';

const rows = `document.querySelectorAll('[role=treegrid] [role=row][aria-level="2"]')`;
const denial = '[aria-label=Denial]';
const output = fileURLToPath(new URL('output', import.meta.url));

/** Every scenario that tells a story, pressed in Chromium: the panel shows its title beside each denial that it explains. */
describe('stories in the panel', () => {
  let lab: Lab;
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
    lab = await startLab();
    browser = await launch('chromium', true);
    await browser.tab.goto(lab.url);
    await browser.openTools();
    await browser.showPanel();
    mkdirSync(output, { recursive: true });
    await session();
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
  });

  test.each(
    scenarios.flatMap(({ id, title, expect: { stories = [] } }) => stories.map((kind) => [title, kind, id] as const)),
  )('%s: %s', async (_, kind, id) => {
    await browser.click('Clear');
    await browser.waitFor(`${rows}.length === 0`);
    await session();
    await press(browser.tab, id);
    const filled = await session();
    const story = filled.stories().find((each) => each.kind === kind);
    const at = filled.denials().findIndex(({ exchange }) => exchange.id === story?.denials.at(-1));
    expect(at).toBeGreaterThanOrEqual(0);
    await browser.type('Filter', `path:/${id}/`);
    await browser.waitFor(`${rows}.length > 0`);
    await open(at, filled.denials().length);
    await browser.waitFor(`document.querySelector('${denial}')?.textContent.includes(${JSON.stringify(story?.title)})`);
    const text = await browser.text(denial);
    for (const { role } of story?.steps.slice(0, 12) ?? []) expect(text).toContain(role);
    await browser.evaluate(
      `[...document.querySelectorAll('.story h3')].find((one) => one.textContent === ${JSON.stringify(story?.title)})?.scrollIntoView({ block: 'center' })`,
    );
    await browser.screenshot(`${output}/story-${id}.png`);
  });

  /** Repeats are folded in the list, so the last row stands for the last denials. */
  const open = async (index: number, all: number) => {
    const from = all - index;
    await browser.evaluate(
      `(() => { const all = [...${rows}]; (all[Math.max(0, all.length - ${from})] ?? all[0]).click(); })()`,
    );
  };
});
