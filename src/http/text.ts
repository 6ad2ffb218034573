import type { Content } from './exchange.ts';
import { lazy } from './lazy.ts';
import { type Block, pageBlocks } from './page.ts';
import { formatOf } from './sniff.ts';

export interface HtmlOutline {
  readonly title: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
}

/**
 * What a reader sees of a body, white space folded: an HTML page (its title first) without markup, scripts and hidden
 * parts; any other text as it is. Empty if there is no text.
 */
export const visibleText: (content: Content) => string = lazy((content: Content) => {
  const format = formatOf(content);
  if (format === 'html')
    return htmlBlocks(content)
      .map((block) => block.text)
      .join(' ');
  return format === 'none' ? '' : content.text.replace(/\s+/g, ' ').trim();
});

/** Title, headings and blocks of text of an HTML page in reading order; all empty for anything else. */
export const htmlOutline: (content: Content) => HtmlOutline = lazy((content: Content) => {
  const blocks = htmlBlocks(content);
  const texts = (wanted: (block: Block) => boolean) => blocks.filter(wanted).map((block) => block.text);
  return {
    title: texts((block) => block.name === 'title')[0] ?? '',
    headings: texts(isHeading),
    paragraphs: texts((block) => block.name !== 'title' && !isHeading(block)),
  };
});

/** The blocks of an HTML page; what stands in `noscript` only where the page shows nothing else. */
export const htmlBlocks: (content: Content) => readonly Block[] = lazy((content: Content) => {
  if (formatOf(content) !== 'html') return [];
  const blocks = pageBlocks(content.text);
  const seen = blocks.filter((block) => !block.noscript);
  return seen.some((block) => block.name !== 'title') ? seen : blocks;
});

function isHeading(block: Block): boolean {
  return block.name.length === 2 && block.name.startsWith('h') && block.name !== 'hr';
}
