import type { Content } from './exchange.ts';

export interface HtmlOutline {
  readonly title: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
}

/** What a reader sees of a body: an HTML page without its markup, scripts and hidden parts; other text as it is. */
export function visibleText(content: Content): string {
  return content.text;
}

/** Title, headings and text blocks of an HTML page; all empty for anything else. */
export function htmlOutline(_content: Content): HtmlOutline {
  return { title: '', headings: [], paragraphs: [] };
}
