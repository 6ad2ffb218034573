import { afterEach, expect, test } from 'vitest';
import { pressed, rowCount, type Visit, visit } from './panel-visit.ts';

let visited: Visit | undefined;

afterEach(async () => {
  await visited?.end();
  visited = undefined;
});

const note = 'Ticket 4711, seen by Ada alone';
const field = (label: string) =>
  `[...document.querySelectorAll('.names label')].find((one) => one.innerText.includes('${label}')).querySelector('input').value`;
const noteOf = `document.querySelector('textarea.note').value`;

test.each(['chromium', 'firefox'] as const)(
  'in %s a session outlives the developer tools, is on no disk, and goes with one click',
  async (kind) => {
    visited = await visit(kind);
    const { lab, panel } = visited;
    await panel.showPanel();
    await panel.tab.goto(`${lab.url}page-you-may-not-see/members`);
    await panel.waitFor(`${rowCount} === 1`);
    await panel.click('/page-you-may-not-see/');
    await panel.click('Bug');
    await panel.click('Note');
    await panel.type('Note for the report', note);
    await panel.click('QA session');
    await panel.type('Session', 'Checkout 12');
    await panel.type('Tester', 'Ada');
    await panel.type('Build', '2026.3');
    await panel.closeTools();

    await panel.showPanel();
    await panel.waitFor(`${rowCount} === 1`);
    await panel.click('/page-you-may-not-see/');
    await panel.waitFor(pressed('Bug'));
    await panel.waitFor(`(${noteOf}).includes(${JSON.stringify(note)})`);
    await panel.click('QA session');
    await panel.waitFor(`document.querySelector('main').innerText.includes('1 Bug')`);
    for (const [label, value] of [
      ['Session', 'Checkout 12'],
      ['Tester', 'Ada'],
      ['Build', '2026.3'],
    ] as const)
      expect(await panel.evaluate(field(label))).toBe(value);
    expect(panel.isOnDisk(note)).toBe(false);

    await panel.click('Clear the session');
    await panel.waitFor(`document.querySelector('[role=status].quiet').innerText === 'The session is cleared.'`);
    expect(await panel.evaluate(field('Tester'))).toBe('');
    await panel.closeTools();
    await panel.showPanel();
    await panel.click('QA session');
    expect(await panel.evaluate(field('Tester'))).toBe('');
    expect(await panel.text()).not.toContain('1 Bug');
  },
);
