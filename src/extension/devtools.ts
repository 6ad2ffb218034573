import browser from 'webextension-polyfill';
import { startCapture } from './capture.ts';

// The capture starts with the devtools page, that is when DevTools opens, however late the panel is shown.
const feed = startCapture();

openPanel();

async function openPanel(): Promise<void> {
  // Firefox reads these paths relative to this page, Chromium relative to the extension: a leading `/` suits both.
  const panel = await browser.devtools.panels.create('Why Denied', '/icons/32.png', '/panel.html');
  panel.onShown.addListener(offer);
}

/** Gives the panel what was captured, and gives it again to the document that comes when the panel is reloaded. */
function offer(window: Window): void {
  if (window.whyDeniedFeed === feed) return;
  window.whyDeniedFeed = feed;
  window.dispatchEvent(new Event('why-denied-feed'));
  window.addEventListener('pagehide', () => {
    feed.letGo();
    offerAgain(window);
  });
}

function offerAgain(window: Window): void {
  setTimeout(() => {
    if (window.closed) return;
    if (window.whyDeniedFeed || window.document.readyState !== 'complete') offerAgain(window);
    else offer(window);
  }, 50);
}
