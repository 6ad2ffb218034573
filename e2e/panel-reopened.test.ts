import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Lab, startLab } from './lab/server.ts';
import { launchTools, type Tools } from './panel-tools.ts';
import { pressed, rowCount } from './panel-visit.ts';

let lab: Lab;
let tools: Tools;

beforeEach(async () => {
  lab = await startLab();
});
afterEach(async () => {
  await tools?.end();
  await lab.close();
});

const note = 'Ticket 4711, seen by Ada alone';
const field = (label: string) =>
  `[...document.querySelectorAll('.names label')].find((one) => one.innerText.includes('${label}')).querySelector('input').value`;
const noteOf = `document.querySelector('textarea.note').value`;

test.each(['chromium', 'firefox'] as const)(
  'in %s a session outlives the developer tools, is on no disk, and goes with one click',
  async (kind) => {
    tools = await launchTools(kind);
    const first = await tools.open();
    await tools.goto(`${lab.url}page-you-may-not-see/members`);
    await first.waitFor(`${rowCount} === 1`);
    await first.click('/page-you-may-not-see/');
    await first.click('Bug');
    await first.click('Note');
    await first.type('Note for the report', note);
    await first.click('QA session');
    await first.type('Session', 'Checkout 12');
    await first.type('Tester', 'Ada');
    await first.type('Build', '2026.3');
    await tools.close();

    const second = await tools.open();
    await second.waitFor(`${rowCount} === 1`);
    await second.click('/page-you-may-not-see/');
    await second.waitFor(pressed('Bug'));
    await second.waitFor(`(${noteOf}).includes(${JSON.stringify(note)})`);
    await second.click('QA session');
    await second.waitFor(`document.querySelector('main').innerText.includes('1 Bug')`);
    for (const [label, value] of [
      ['Session', 'Checkout 12'],
      ['Tester', 'Ada'],
      ['Build', '2026.3'],
    ] as const)
      expect(await second.evaluate(field(label))).toBe(value);
    expect(tools.isOnDisk(note)).toBe(false);

    await second.click('Clear the session');
    await second.waitFor(`document.querySelector('[role=status].quiet').innerText === 'The session is cleared.'`);
    expect(await second.evaluate(field('Tester'))).toBe('');
    await tools.close();
    const third = await tools.open();
    await third.click('QA session');
    expect(await third.evaluate(field('Tester'))).toBe('');
    expect(await third.text()).not.toContain('1 Bug');
  },
);
