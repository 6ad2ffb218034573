import { annotatedHar } from './annotated-har.ts';
import { csvFile, csvRows } from './csv.ts';
import type { Extent } from './extent.ts';
import { captureHtml } from './html/capture.ts';
import { page } from './html/page.ts';
import { type Fails, junit, junitSuite } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarifLog, sarifRun } from './sarif.ts';
import { reportOfSelection, type Selection } from './selection.ts';
import { terminalText } from './terminal.ts';

/** How an export is to look, where its format leaves that open. */
export interface Look {
  /** It is one part of several: the name of its capture has to be told. */
  readonly several?: boolean;
  /** ANSI colours, for a terminal. */
  readonly colours?: boolean;
  /** What makes a test fail in JUnit XML. */
  readonly fails?: Fails;
  /** How much of the capture goes into a HAR. Default: all of it. */
  readonly extent?: Extent;
}

/** A form in which findings leave: each capture is written for itself, then all are joined to one text. */
export interface Format {
  readonly mediaType: string;
  /** File name extension, without the dot. */
  readonly extension: string;
  readonly part: (selection: Selection, look: Look) => string;
  readonly whole: (parts: readonly string[]) => string;
}

const formatTable = {
  text: {
    mediaType: 'text/plain',
    extension: 'txt',
    part: (selection, { colours = false }) =>
      terminalText(reportOfSelection(selection), { file: selection.file, colours }),
    whole: (parts) => parts.join('\n'),
  },
  json: {
    mediaType: 'application/json',
    extension: 'json',
    part: (selection, { several = false }) => {
      const report = reportOfSelection(selection);
      return `${several ? JSON.stringify({ file: selection.file, ...report }) : JSON.stringify(report, null, 2)}\n`;
    },
    whole: (parts) => parts.join(''),
  },
  markdown: {
    mediaType: 'text/markdown',
    extension: 'md',
    part: markdown,
    whole: (parts) => parts.join('\n'),
  },
  sarif: {
    mediaType: 'application/sarif+json',
    extension: 'sarif',
    part: (selection) => JSON.stringify(sarifRun(selection), null, 2),
    whole: sarifLog,
  },
  junit: {
    mediaType: 'application/xml',
    extension: 'xml',
    part: (selection, { fails }) => junitSuite(selection, fails),
    whole: junit,
  },
  csv: { mediaType: 'text/csv', extension: 'csv', part: csvRows, whole: csvFile },
  html: { mediaType: 'text/html', extension: 'html', part: captureHtml, whole: page },
  har: { mediaType: 'application/json', extension: 'har', part: annotatedHar, whole: (parts) => parts.join('') },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof formatTable;

/** Every form in which findings leave. Only one capture fits into a HAR. */
export const formats: Readonly<Record<FormatId, Format>> = formatTable;
