import { expect, test } from 'vitest';
import { launch } from './browsers/launch.ts';
import { press } from './lab/lab-visitor.ts';
import { startLab } from './lab/server.ts';
import { describePanel } from './panel-suite.ts';
import { describeViews } from './views-suite.ts';

describePanel('chromium');
describeViews('chromium');

test('a denial is shown in the Network panel of Chromium', async () => {
  const lab = await startLab();
  const panel = await launch('chromium', true);
  try {
    await panel.tab.goto(lab.url);
    await panel.showPanel();
    await press(panel.tab, 'nothing-sent');
    await panel.click('/nothing-sent/');
    await panel.click('Show in the Network panel');
    await panel.devtools.waitFor(`document.title !== ''`);
    expect(await panel.devtools.evaluate(networkIsShown)).toBe(true);
  } finally {
    await panel.close();
    await lab.close();
  }
});

const networkIsShown = `(async () => {
  const { ViewManager } = await import('./ui/legacy/legacy.js');
  const shown = () => ViewManager.ViewManager.instance().isViewVisible('network');
  for (let look = 0; look < 900 && !shown(); look += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return shown();
})()`;
