import type { ChromiumDriver } from './chromium.ts';

/** What DevTools would export as HAR right now, secrets included, as text. */
export async function devtoolsHar(driver: ChromiumDriver): Promise<string> {
  return String(await driver.devtools.evaluate(write));
}

const write = `(async () => {
  const [{ Writer }, { NetworkLog }, { Progress }] = await Promise.all(
    ['./models/har/har.js', './models/logs/logs.js', './core/common/common.js'].map((path) => import(path)),
  );
  const parts = [];
  const stream = { write: async (text) => { parts.push(text); } };
  const requests = NetworkLog.NetworkLog.instance().requests();
  await Writer.Writer.write(stream, requests, { sanitize: false }, new Progress.Progress());
  return parts.join('');
})()`;
