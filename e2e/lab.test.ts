import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze, createSession, readHar, type Session } from '../src/index.ts';
import type { ChromiumDriver } from './browsers/chromium.ts';
import { devtoolsHar } from './browsers/devtools-har.ts';
import { launch } from './browsers/launch.ts';
import { leavesThePage, press } from './lab/lab-visitor.ts';
import type { Scenario } from './lab/scenario.ts';
import { scenarios } from './lab/scenarios/index.ts';
import { type Lab, startLab } from './lab/server.ts';

/** Every button of the lab pressed in Chromium, and what the engine says of the HAR that DevTools export afterwards. */
describe('what the engine says of the lab', () => {
  let lab: Lab;
  let browser: ChromiumDriver;
  let before = 0;
  const met: { readonly scenario: Scenario; readonly entries: readonly unknown[] }[] = [];

  /** The exchanges since the last call, as a HAR of their own. */
  const captured = async () => {
    const har = JSON.parse(await devtoolsHar(browser));
    const entries = har.log.entries.slice(before);
    before = har.log.entries.length;
    return { log: { ...har.log, entries } };
  };

  beforeAll(async () => {
    lab = await startLab();
    browser = await launch('chromium', true);
    await browser.tab.goto(lab.url);
    await captured();
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
  });

  const staying = scenarios.filter((scenario) => !leavesThePage(scenario));

  test.each(staying.map((scenario) => [scenario.title, scenario] as const))('%s', async (_, scenario) => {
    await press(browser.tab, scenario.id);
    const har = await captured();
    met.push({ scenario, entries: har.log.entries });
    const { rules = [], silent = [], stories = [], ...last } = scenario.expect;
    expect(summary(sessionOf(har), scenario)).toEqual({ ...last, rules, silent, stories });
  });

  test('is certain of nothing else when it sees all of them in one session', () => {
    const owners = met.flatMap(({ scenario, entries }) => entries.map(() => scenario));
    const { denials } = analyze({ log: { version: '1.2', entries: met.flatMap(({ entries }) => entries) } });
    const wrong = scenarios.flatMap((scenario) => {
      const last = denials.filter(({ entry }) => owners[entry] === scenario).at(-1);
      return last?.confidence === 'certain' && last.cause !== scenario.expect.cause
        ? [`${scenario.id}: ${last.cause}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('every scenario has an id and a button of its own', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    expect(new Set(scenarios.map(({ button }) => button)).size).toBe(scenarios.length);
  });
});

function sessionOf(har: object): Session {
  const session = createSession();
  for (const exchange of readHar(JSON.stringify(har)).exchanges) session.add(exchange);
  return session;
}

/** The last denial of the scenario, those of the expected rules and stories that were found, and of those to be silent the rules that were. */
function summary(session: Session, { expect: { rules = [], silent = [], stories = [] } }: Scenario) {
  const last = session.report().denials.at(-1);
  const found = new Set<string>(session.findings().map(({ rule }) => rule));
  const told = new Set<string>(session.stories().map(({ kind }) => kind));
  return {
    status: last?.status,
    cause: last?.cause,
    rules: rules.filter((rule) => found.has(rule)),
    stories: stories.filter((kind) => told.has(kind)),
    silent: silent.filter((rule) => !found.has(rule)),
  };
}
