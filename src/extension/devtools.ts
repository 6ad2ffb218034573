import browser from 'webextension-polyfill';
import { startCapture } from './capture.ts';

// The capture starts with the devtools page, that is when DevTools opens, however late the panel is shown.
const feed = startCapture();

openPanel();

async function openPanel(): Promise<void> {
  // Firefox reads these paths relative to this page, Chromium relative to the extension: a leading `/` suits both.
  const panel = await browser.devtools.panels.create('Why Denied', '/icons/32.png', '/panel.html');
  panel.onShown.addListener((window) => {
    window.whyDeniedFeed = feed;
    window.dispatchEvent(new Event('why-denied-feed'));
  });
}
