import type { BrowserKind } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import type { PanelDriver } from './browsers/page.ts';
import { until } from './browsers/until.ts';
import { press } from './lab/lab-visitor.ts';
import { type Lab, startLab } from './lab/server.ts';

export const rowCount = `document.querySelectorAll('[role=treegrid] [role=row][aria-level="2"]').length`;
export const headline = '[aria-label=Denial] h1';

/** A browser with the panel, and the lab in its tab. */
export interface Visit {
  readonly lab: Lab;
  readonly panel: PanelDriver;
  /** Text of the part of the detail pane under that heading, empty if there is none. */
  readonly said: (heading: string) => Promise<string>;
  /** Presses a button of the lab with the panel emptied before, and opens the last of the denials that come. */
  readonly meet: (id: string, denials?: number) => Promise<string>;
  /** Reloads the panel as soon as these words are among what it keeps. */
  readonly reload: (...kept: readonly string[]) => Promise<void>;
  /** As after the installation: nothing that a test left open or half done is left to the next one. */
  readonly startAgain: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts the lab and a browser that shows it; the panel itself is shown by whoever needs it. */
export async function visit(kind: BrowserKind): Promise<Visit> {
  const lab = await startLab();
  const panel = await launch(kind, true);
  await panel.tab.goto(lab.url);
  return {
    lab,
    panel,
    said: (heading) => panel.evaluate(section(heading)).then(String),
    meet: async (id, denials = 1) => {
      await panel.click('Clear');
      await panel.waitFor(`${rowCount} === 0`);
      await press(panel.tab, id);
      await panel.waitFor(`${rowCount} >= ${denials}`);
      await panel.click(`/${id}/`);
      await panel.waitFor(`document.querySelector(${JSON.stringify(headline)})`);
      return panel.text(headline);
    },
    reload: async (...kept) => {
      const isKept = (memory: unknown) => kept.every((word) => String(memory).includes(word));
      await until(`the panel keeps ${kept.join(' and ')}`, () => panel.evaluate(memory).then(isKept));
      await reloadPanel(panel);
    },
    startAgain: async () => {
      await panel.showPanel();
      await panel.evaluate(forget);
      await reloadPanel(panel);
      await panel.tab.goto(lab.url);
    },
    end: async () => {
      await panel.close();
      await lab.close();
    },
  };
}

/** Asked in short questions, as a longer one would end with the document that it was put to. */
async function reloadPanel(panel: PanelDriver): Promise<void> {
  await panel.evaluate('(window.isBefore = true, void setTimeout(() => location.reload(), 10))');
  const isBack = () => panel.evaluate(`!window.isBefore && !!document.querySelector('main')`).catch(() => false);
  await until('the panel is back', isBack);
}

const storage = `(globalThis.browser ?? chrome).storage`;
const memory = `Promise.all([${storage}.local.get(null), ${storage}.session.get(null)]).then(JSON.stringify)`;
const forget = `Promise.all([${storage}.local.clear(), ${storage}.session.clear()]).then(() => true)`;

/** Text of the part of the detail pane under that heading, empty if there is none. */
export const section = (heading: string) =>
  `([...document.querySelectorAll('[aria-label=Denial] section')].find((part) => part.querySelector('h2')?.textContent === ${JSON.stringify(heading)})?.innerText ?? '')`;

/** Whether the button with that text is pressed. */
export const pressed = (text: string) =>
  `[...document.querySelectorAll('[aria-pressed=true]')].some((button) => button.textContent === ${JSON.stringify(text)})`;

/** Drops a file on the panel, as the mouse would; `pack` may turn its bytes into others first. */
export const drop = (name: string, text: string, pack: 'plain' | 'gzip' = 'plain') => `(async () => {
  const bytes = new Blob([${JSON.stringify(text)}]);
  const zipped = () => new Response(bytes.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const data = new DataTransfer();
  data.items.add(new File([${pack === 'gzip' ? 'await zipped()' : 'bytes'}], ${JSON.stringify(name)}));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
})()`;
