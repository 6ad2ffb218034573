import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Order } from './messages.ts';
import type { Platform } from './platform.ts';
import { readSettings } from './settings.ts';
import { createStore, type Store } from './store.ts';
import { App } from './views/app.tsx';

/** Opens the panel on a page. The session runs in a worker of its own, so that a big import never blocks typing. */
export function openPanel(platform: Platform, root: HTMLElement): void {
  const worker = new Worker(new URL('./work/worker.ts', import.meta.url), { type: 'module', name: 'why-denied' });
  const store = createStore(platform, (order: Order) => worker.postMessage(order));
  worker.addEventListener('message', (event) => store.hear(event.data));
  worker.addEventListener('error', () =>
    store.hear({ kind: 'notice', text: 'The analysis stopped unexpectedly. Close DevTools and open them again.' }),
  );
  platform.theme((theme) => {
    document.documentElement.dataset.theme = theme;
  });
  platform.capture?.({ entries: store.add, navigated: (url, at) => store.navigated({ url, at }) });
  keepSettings(platform, store);
  render(<App store={store} />, root);
}

/** Restores what the user chose last time, then remembers each new choice. */
async function keepSettings(platform: Platform, store: Store): Promise<void> {
  store.set(readSettings(await platform.settings.read()));
  effect(() => {
    platform.settings.write(store.settings.value);
  });
}
