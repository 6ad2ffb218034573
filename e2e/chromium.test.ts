import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumDriver } from './browsers/chromium.ts';
import { launch } from './browsers/launch.ts';
import { press } from './lab/lab-visitor.ts';
import { type Lab, startLab } from './lab/server.ts';
import { describePanel } from './panel-suite.ts';
import { rowCount } from './panel-visit.ts';
import { describeViews } from './views-suite.ts';

describePanel('chromium');
describeViews('chromium');

describe('the DevTools of Chromium', () => {
  let lab: Lab;
  let panel: ChromiumDriver;

  beforeAll(async () => {
    lab = await startLab();
    panel = await launch('chromium', true);
    await panel.tab.goto(lab.url);
    await panel.showPanel();
    await press(panel.tab, 'nothing-sent');
    await panel.waitFor(`${rowCount} === 1`);
  });
  afterAll(async () => {
    await panel?.close();
    await lab.close();
  });

  test('zoomed to twice the size leave room for everything in the panel', async () => {
    const usual = Number(await panel.evaluate('devicePixelRatio'));
    await panel.devtools.evaluate(zoomTwice);
    await panel.waitFor(`devicePixelRatio >= ${usual * 2}`);
    for (const view of ['Access matrix', 'QA session', 'Learn', 'Settings', 'Denials']) {
      await panel.click(view);
      await panel.waitFor(`document.documentElement.scrollWidth <= innerWidth`);
    }
    await panel.click('/nothing-sent/');
    await panel.click('Show secrets');
    await panel.devtools.evaluate('InspectorFrontendHost.resetZoom()');
    await panel.waitFor(`devicePixelRatio === ${usual}`);
  });

  test('show a denial in their Network panel', async () => {
    await panel.click('/nothing-sent/');
    await panel.click('Show in the Network panel');
    await panel.devtools.waitFor(`document.title !== ''`);
    expect(await panel.devtools.evaluate(networkIsShown)).toBe(true);
  });
});

/** From 100 % by way of 110, 125, 150 and 175. */
const zoomTwice = `(() => { for (let step = 0; step < 5; step += 1) InspectorFrontendHost.zoomIn(); })()`;

const networkIsShown = `(async () => {
  const { ViewManager } = await import('./ui/legacy/legacy.js');
  const shown = () => ViewManager.ViewManager.instance().isViewVisible('network');
  for (let look = 0; look < 900 && !shown(); look += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return shown();
})()`;
