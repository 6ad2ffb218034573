import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { type Analysis, createDesk, type Desk, keepSettings } from './desk.ts';
import type { News, Order } from './messages.ts';
import type { Platform } from './platform.ts';
import { App } from './views/app.tsx';
import { type LanguageId, languageFor, wordsOf } from './words/languages.ts';
import { t, words } from './words/t.ts';

/** Opens the panel on a page. Each capture has a worker of its own, so that a big import never blocks typing. */
export function openPanel(platform: Platform, root: HTMLElement): void {
  const desk = createDesk(platform, startWorker);
  dress(desk);
  keepSettings(desk);
  capture(desk);
  render(<App desk={desk} />, root);
}

function startWorker(hear: (news: News) => void): Analysis {
  const worker = new Worker(new URL('./work/worker.ts', import.meta.url), { type: 'module', name: 'why-denied' });
  worker.addEventListener('message', (event) => hear(event.data));
  worker.addEventListener('error', () => hear({ kind: 'failed', text: t('notice.stopped') }));
  return { send: (order: Order) => worker.postMessage(order), end: () => worker.terminate() };
}

/** What was captured before DevTools were closed comes first, so that its denials keep their order. */
async function capture({ platform, before, current }: Desk): Promise<void> {
  const store = current.peek();
  if (!platform.capture) return;
  store.restore(await before());
  platform.capture({ entries: store.add, navigated: (url, at) => store.navigated({ url, at }) });
}

/** Theme, size of text and language, now and whenever they change. */
function dress({ platform, settings }: Desk): void {
  const theirs = signal<'light' | 'dark'>('light');
  const { documentElement } = document;
  platform.theme((theme) => {
    theirs.value = theme;
  });
  effect(() => {
    const { theme, textSize } = settings.value;
    documentElement.dataset.theme = theme === 'devtools' ? theirs.value : theme;
    documentElement.style.setProperty('--size', String(textSize / 100));
    documentElement.lang = words.value.language;
  });
  effect(() => {
    speak(languageFor(settings.value.language, navigator.languages));
  });
}

let spoken: LanguageId = 'en';

/** Loads a language and speaks it, unless another one was chosen meanwhile. */
async function speak(id: LanguageId): Promise<void> {
  if (id === spoken) return;
  spoken = id;
  const loaded = await wordsOf(id);
  if (spoken === id) words.value = loaded;
}
