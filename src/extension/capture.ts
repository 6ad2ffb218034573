import browser from 'webextension-polyfill';
import type { CaptureListener } from '../panel/platform.ts';
import { wantsBody, withBody } from './body.ts';
import { plainEntry, type RawEntry } from './entry.ts';
import type { Feed } from './feed.ts';
import { createOnce } from './once.ts';
import { createRedirects } from './redirect.ts';

/** A body that has not come by then is taken as not available: the denial matters more than its text. */
const bodyPatience = 3000;
/** What is late of a redirect is there by then. */
const redirectPatience = 500;

/** Captures what finishes from now on, and what the network log holds already. */
export function startCapture(): Feed {
  const kept: { entries: unknown[]; navigations: [string, number][] } = { entries: [], navigations: [] };
  const store: CaptureListener = {
    entries: (entries) => kept.entries.push(...entries),
    navigated: (url, at) => kept.navigations.push([url, at]),
  };
  let listener = store;
  follow({ entries: (entries) => listener.entries(entries), navigated: (url, at) => listener.navigated(url, at) });
  return {
    takeOver(next) {
      listener = next;
      next.entries(kept.entries.splice(0));
      for (const [url, at] of kept.navigations.splice(0)) next.navigated(url, at);
    },
    letGo() {
      listener = store;
    },
  };
}

function follow(listener: CaptureListener): void {
  const { network } = browser.devtools;
  const once = createOnce();
  const whole = createRedirects(() =>
    wait(redirectPatience)
      .then(readLog)
      .then((log) => log.map(plainEntry)),
  );
  const take = async (request: unknown, entry: RawEntry): Promise<void> =>
    listener.entries([await readBody(request, await whole(entry))]);
  network.onRequestFinished.addListener((request) => {
    const entry = plainEntry(request);
    if (once.isNewEvent(entry)) take(request, entry);
  });
  network.onNavigated.addListener((url) => listener.navigated(url, Date.now()));
  readLog().then((requests) => {
    const logged = requests.map((request) => ({ request, entry: plainEntry(request) }));
    for (const { request, entry } of once.newInLog(logged)) take(request, entry);
  });
}

async function readBody(request: unknown, entry: RawEntry): Promise<RawEntry> {
  if (!wantsBody(entry)) return entry;
  const [body, label] = await Promise.race([contentOf(request), wait(bodyPatience)]);
  return typeof body === 'string' ? withBody(entry, body, typeof label === 'string' ? label : '') : entry;
}

function wait(milliseconds: number): Promise<readonly unknown[]> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, []));
}

/** Body and label of a request: what comes through a callback (Chromium) or a promise (Firefox, the polyfill). */
function contentOf(request: unknown): Promise<readonly unknown[]> {
  return new Promise((resolve) => {
    const read: unknown = isObject(request) ? Reflect.get(request, 'getContent') : undefined;
    if (typeof read !== 'function') return resolve([]);
    const callback = (...answer: unknown[]): void => resolve(answer);
    Promise.resolve(callEither(read, request, callback)).then(
      (answer) => answer !== undefined && resolve(Array.isArray(answer) ? answer : [answer]),
      () => resolve([]),
    );
  });
}

/** What the network log already holds. Never rejects. */
function readLog(): Promise<readonly unknown[]> {
  const { network } = browser.devtools;
  return new Promise((resolve) => {
    const take = (log: unknown): void => {
      const entries: unknown = isObject(log) ? Reflect.get(log, 'entries') : undefined;
      resolve(Array.isArray(entries) ? entries : []);
    };
    Promise.resolve(callEither(network.getHAR, network, take)).then(
      (log) => log !== undefined && take(log),
      () => resolve([]),
    );
  });
}

/** Firefox and the polyfill refuse a callback where a promise is the way; Chromium's own objects know only callbacks. */
function callEither(method: unknown, on: unknown, callback: unknown): unknown {
  if (typeof method !== 'function') return undefined;
  try {
    return Reflect.apply(method, on, [callback]);
  } catch {
    return Reflect.apply(method, on, []);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
