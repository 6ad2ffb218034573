import { fileURLToPath } from 'node:url';
import { type ChromiumDriver, launchChromium } from './chromium.ts';
import type { BrowserKind } from './find.ts';
import { launchFirefox } from './firefox.ts';
import { getBrowser } from './install.ts';
import type { PanelDriver } from './page.ts';

/** Starts a browser of that kind with the extension as `npm run build` left it, and finds or fetches the browser first. */
export function launch(kind: 'chromium', headless: boolean): Promise<ChromiumDriver>;
export function launch(kind: BrowserKind, headless: boolean): Promise<PanelDriver>;
export function launch(kind: BrowserKind, headless: boolean): Promise<PanelDriver> {
  const extension = fileURLToPath(new URL(`../../dist/${kind}`, import.meta.url));
  const start = kind === 'firefox' ? launchFirefox : launchChromium;
  return start(getBrowser(kind), { extension, headless });
}
