import type { Page } from '../browsers/page.ts';
import { scenarios } from './scenarios/index.ts';

/** Presses the button of a scenario on the lab's page and waits until its statuses are there; gives what the card then says. */
export async function press(tab: Page, id: string): Promise<string> {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`The lab has no scenario "${id}".`);
  await tab.click(scenario.button);
  await tab.waitFor(`document.getElementById('card-${id}').dataset.state === 'done'`);
  return tab.text(`#card-${id} output`);
}
