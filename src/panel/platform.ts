import type { Audience } from '../engine/taxonomy.ts';
import type { Grouping } from './group.ts';

/** What a capture tells: requests that have finished, as raw HAR entries, and that the page was left for another. */
export interface CaptureListener {
  readonly entries: (entries: readonly unknown[]) => void;
  readonly navigated: (url: string, at: number) => void;
}

/** What the user chose and finds again. */
export interface Settings {
  readonly audience: Audience;
  readonly grouping: Grouping;
  /** Width of the list in hundredths of the panel. */
  readonly split: number;
}

/** A text to save as a file. */
export interface TextFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

export type Theme = 'light' | 'dark';

/** All that the panel asks of the place it runs in: a browser's DevTools, or an ordinary tab. */
export interface Platform {
  /** Hands over what was captured so far, then what comes. Undefined where nothing is captured live. */
  readonly capture: ((listener: CaptureListener) => void) | undefined;
  readonly settings: {
    readonly read: () => Promise<Partial<Settings>>;
    readonly write: (settings: Settings) => Promise<void>;
  };
  readonly download: (file: TextFile) => void;
  /** False if the text could not be put on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Shows a request in the browser's own Network panel. Undefined where the browser has no way to. */
  readonly showInNetwork: ((url: string) => void) | undefined;
  /** Tells the theme now and whenever it changes. */
  readonly theme: (listener: (theme: Theme) => void) => void;
}
