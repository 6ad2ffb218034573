import type { Page } from './messages.ts';

/** How long after its request began a document may still be told as a navigation. */
const longestLoad = 30_000;

/**
 * All page loads in time order: the documents that were requested, and navigations for which no request was seen, such
 * as one out of a cache.
 */
export function allPages(documents: readonly Page[], navigations: readonly Page[]): readonly Page[] {
  const silent = navigations.filter((page) => !documents.some((document) => isOf(document, page)));
  return [...documents, ...silent].sort((a, b) => a.at - b.at);
}

function isOf(document: Page, navigation: Page): boolean {
  const later = navigation.at - document.at;
  return later >= 0 && later < longestLoad && withoutFragment(document.url) === withoutFragment(navigation.url);
}

function withoutFragment(url: string): string {
  return url.split('#', 1).join('');
}
