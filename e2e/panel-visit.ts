import type { BrowserKind } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import type { PanelDriver } from './browsers/page.ts';
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
  /** Reloads the panel once it had the time to keep what came. */
  readonly reload: () => Promise<void>;
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
    reload: async () => {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await panel.evaluate('void setTimeout(() => location.reload(), 10)');
      await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    end: async () => {
      await panel.close();
      await lab.close();
    },
  };
}

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
