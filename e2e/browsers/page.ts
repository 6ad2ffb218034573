import type { Login } from './login-dialogs.ts';
import { patience } from './until.ts';

/** A document in a browser, be it the tab or the panel, used as a person uses it: by what is written on things. */
export interface Page {
  /** Value of an expression (promises are awaited), as far as JSON can hold it. */
  evaluate(expression: string): Promise<unknown>;
  /**
   * Clicks the control of exactly that name with the mouse. Where none has come once the page is at rest, the first whose
   * name contains it.
   */
  click(name: string): Promise<void>;
  /** Focuses the field of that name and types the text in place of what stood there. */
  type(name: string, text: string): Promise<void>;
  /** Presses a key (`Enter`, `ArrowDown`, `a`) where the focus is. */
  press(key: string): Promise<void>;
  /** What a reader sees of the first element that the selector finds, of the whole page without one. */
  text(selector?: string): Promise<string>;
  /** Resolves once the expression is true; fails after the deadline with the expression and what the page says. */
  waitFor(expression: string, deadline?: number): Promise<void>;
}

/** A browser with the extension installed and its panel shown beside a tab. */
export interface PanelDriver extends Page {
  readonly browser: 'chromium' | 'firefox';
  readonly tab: Page & { goto(url: string): Promise<void> };
  /** Opens the developer tools with another panel in front, as most people find them. */
  openTools(): Promise<void>;
  /** Answers the tab's login dialogs for that origin, in turn; cancels those without a login, and all when there are no more. */
  answerDialogs(origin: string, answers: readonly (Login | undefined)[]): Promise<void>;
  /** Shows the extension's panel in the developer tools, and opens these first if need be. */
  showPanel(): Promise<void>;
  /** Closes the developer tools, panel and all; the tab stays. */
  closeTools(): Promise<void>;
  /** Saves a PNG of the developer tools as a person sees them. */
  screenshot(path: string): Promise<void>;
  /** The file that the browser saved last or saves next; it is taken away by reading it. */
  downloaded(): Promise<{ readonly name: string; readonly text: string }>;
  /** Whether these words stand in any file of the browser's profile. */
  isOnDisk(words: string): boolean;
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** What is needed to start a browser for a driver. */
export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

/** Builds the parts of a `Page` that are the same everywhere from the three that are not. */
export function pageFrom(parts: {
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly clickAt: (place: { readonly x: number; readonly y: number }) => Promise<void>;
  readonly insertText: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
}): Page {
  const { evaluate, clickAt, insertText, press } = parts;
  const text = async (selector = 'body') =>
    String(await evaluate(`(document.querySelector(${JSON.stringify(selector)})?.innerText ?? '')`));
  const waitUntil = async (what: string, expression: string, deadline: number) => {
    if ((await evaluate(waiting(expression, deadline))) === true) return;
    throw new Error(
      `waited ${deadline / 1000} s in vain for ${what}; the page says:\n${(await text()).slice(0, 3000)}`,
    );
  };
  const waitFor = (expression: string, deadline = patience) => waitUntil(expression, expression, deadline);
  const click = async (name: string) => {
    await waitUntil(`something called "${name}"`, `(${isThere})(${found(name)}, rest)`, patience);
    await clickAt((await evaluate(`(${centre})(${found(name)}.element)`)) as { x: number; y: number });
  };
  const type = async (name: string, value: string) => {
    await click(name);
    await evaluate('document.activeElement.select?.()');
    await insertText(value);
  };
  return { evaluate, click, type, press, text, waitFor };
}

/** The page that is there when something is asked of it, as one may take the place of another. */
export const currentPage = (page: () => Page): Page => ({
  evaluate: async (expression) => page().evaluate(expression),
  click: async (name) => page().click(name),
  type: async (name, text) => page().type(name, text),
  press: async (key) => page().press(key),
  text: async (selector) => page().text(selector),
  waitFor: async (expression, deadline) => page().waitFor(expression, deadline),
});

const found = (name: string) => `(${find})(${JSON.stringify(name)})`;

/**
 * Looks again whenever the document changes and some times a second, for what changes without the document. `rest` tells
 * the expression how many of these looks in a row found no element come or gone.
 */
const waiting = (expression: string, deadline: number) => `new Promise((resolve) => {
  let rest = 0;
  const holds = () => { try { return !!(${expression}); } catch { return false; } };
  const done = (answer) => { observer.disconnect(); clearInterval(timer); clearTimeout(end); resolve(answer); };
  const look = () => { if (holds()) done(true); };
  const observer = new MutationObserver((changes) => {
    if (changes.some((change) => change.type === 'childList')) rest = 0;
    look();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const timer = setInterval(() => { rest += 1; look(); }, ${interval});
  const end = setTimeout(() => done(false), ${deadline});
  look();
})`;

const interval = 100;

/** A name that only contains what was asked for may belong to another control than the one that is about to come. */
const isThere = `({ element, exact }, rest) => !!element && (exact || rest >= 4)`;

const find = `(wanted) => {
  const controls = 'button, a[href], input, select, textarea, summary, label, [role], [tabindex]';
  const fold = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const labelled = (element) => (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const names = (element) => [element.getAttribute('aria-label'), labelled(element), element.labels?.[0]?.textContent, element.textContent, element.placeholder, element.title].map(fold).filter(Boolean);
  const visible = (element) => element.getClientRects().length > 0;
  const all = [...document.querySelectorAll(controls)].filter(visible);
  const natives = all.filter((element) => element.matches('button, a[href], input, select, textarea, summary, [role=row], [role=option], [role=treeitem], [role=tab], [role=button], [role=menuitem], [role=radio], [role=checkbox]'));
  const called = natives.find((element) => names(element).includes(wanted));
  if (called) return { element: called, exact: true };
  const like = natives.find((element) => names(element).some((name) => name.includes(wanted)));
  if (like) return { element: like, exact: false };
  return { element: all.find((element) => names(element).includes(wanted)), exact: true };
}`;

/** A click finds what was painted last, so a dialog that has just opened must be painted, and nothing may move any more. */
const centre = `async (element) => {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const painted = () => Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    new Promise((resolve) => setTimeout(resolve, 250)),
  ]);
  const middle = () => {
    const box = element.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  let place = middle();
  for (let turn = 0; turn < 20; turn += 1) {
    await painted();
    await painted();
    const now = middle();
    if (place && now && now.x === place.x && now.y === place.y) break;
    place = now;
  }
  return place;
}`;
