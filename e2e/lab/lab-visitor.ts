import type { Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/index.ts';

/** Presses the button of a scenario on the lab's page and waits until its statuses are there; gives what the card then says. */
export async function press(tab: Page, id: string): Promise<string> {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`The lab has no scenario "${id}".`);
  await tab.click(scenario.button);
  const done = `document.getElementById('card-${id}')?.dataset.state === 'done'`;
  // A question ends with the document that it was put to, and some scenarios go on in another one.
  await until(`the lab is done with ${id}`, () => tab.evaluate(done).then(Boolean, () => false));
  return tab.text(`#card-${id} output`);
}

/** Whether a scenario goes on outside the lab's page, or below another name of it. */
export function leavesThePage({ steps }: Scenario): boolean {
  return steps({ here: '', elsewhere: '' }).some((step) => step.as === 'page');
}
