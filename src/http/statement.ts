import type { Exchange } from './exchange.ts';
import type { Place } from './place.ts';

/**
 * Something that a response says about itself, in code or in words, wherever it says it: challenge parameters, error
 * fields, JSON and XML members, headings and paragraphs of a page, plain text, a reason phrase of its own.
 */
export interface Statement {
  /** `code`: an identifier meant for programs; `message`: words meant for people; `heading`: the title or main heading of a page. */
  readonly kind: 'code' | 'message' | 'heading';
  /** White space folded, entities decoded, at most 600 characters. */
  readonly text: string;
  /** Where it stood: `error.code`, `errors.0.extensions.code`, `title`, `h1`, `p`, `x-amzn-errortype`, `www-authenticate.error_description`, `status-text`, `text`. */
  readonly name: string;
  readonly place: Place;
}

/**
 * All statements of a response, in order of how directly they speak: challenge, fields, body codes, body messages,
 * headings, paragraphs, reason phrase. Scripts, styles, comments, navigation, footers, links to help pages, hidden
 * elements and cookie banners say nothing. Linear in the size of the body; at most 60 statements.
 */
export function statements(_exchange: Exchange): readonly Statement[] {
  return [];
}
