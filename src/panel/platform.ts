import type { Audience } from '../engine/taxonomy.ts';
import type { MutedRule } from '../report/annotations.ts';
import type { ColumnId } from './columns.ts';
import type { Grouping } from './group.ts';
import type { LanguageId } from './words/languages.ts';

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
  /** `devtools` follows the browser's tools. */
  readonly theme: 'devtools' | Theme;
  /** `auto` is the browser's. */
  readonly language: 'auto' | LanguageId;
  /** In hundredths of the usual size. */
  readonly textSize: number;
  /** What becomes of the live capture when the page is left for another. */
  readonly navigation: 'keep' | 'clear';
  readonly columns: readonly ColumnId[];
  readonly sort: Sort;
  readonly filters: readonly SavedFilter[];
  readonly muted: readonly MutedRule[];
}

/** Order of the denials in each group. */
export interface Sort {
  readonly column: ColumnId;
  readonly down: boolean;
}

export interface SavedFilter {
  readonly name: string;
  readonly filter: string;
}

/** A text to save as a file. */
export interface TextFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** `contrast` is white on black with strong lines. */
export type Theme = 'light' | 'dark' | 'contrast';

/** A store of values by name that forgets everything with the browser. */
export interface Memory {
  readonly read: (name: string) => Promise<unknown>;
  /** False if there was no room. `undefined` forgets the value. */
  readonly write: (name: string, value: unknown) => Promise<boolean>;
}

/** All that the panel asks of the place it runs in: a browser's DevTools, or an ordinary tab. */
export interface Platform {
  /** Hands over what was captured so far, then what comes. Undefined where nothing is captured live. */
  readonly capture: ((listener: CaptureListener) => void) | undefined;
  readonly settings: {
    /** What was written, or anything at all if something else did. */
    readonly read: () => Promise<unknown>;
    readonly write: (settings: Settings) => Promise<void>;
  };
  /** Keeps values until the browser ends, and never on disk; of each inspected page its own. */
  readonly memory: Memory;
  readonly download: (file: TextFile) => void;
  /** False if the text could not be put on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Shows a request in the browser's own Network panel. Undefined where the browser has no way to. */
  readonly showInNetwork: ((url: string) => void) | undefined;
  /** Tells the theme now and whenever it changes. */
  readonly theme: (listener: (theme: 'light' | 'dark') => void) => void;
}
