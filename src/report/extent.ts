import type { Selection } from './selection.ts';

/** How much of a capture goes into a HAR: all of it, or the denials and what is needed to understand them. */
export const extents = ['all', 'denials'] as const;
export type Extent = (typeof extents)[number];

/**
 * Ids of the entries to keep, ascending. With the denials go the exchanges that their diagnoses, findings and stories
 * rest on, and the nearest ones before and after; and the exchanges of stories in which nobody was refused.
 */
export function extentOf({ capture, denials, findings, session }: Selection, extent: Extent): readonly number[] {
  const all = [...capture.entries.keys()];
  if (extent === 'all') return all;
  const kept = new Set<number>();
  for (const { exchange, related } of denials) {
    for (const id of related) kept.add(id);
    for (let id = exchange.id - reach; id <= exchange.id + reach; id += 1) kept.add(id);
  }
  const denied = new Set(denials.map(({ exchange }) => exchange.id));
  for (const { entries } of findings) for (const id of entries.slice(0, most)) kept.add(id);
  for (const { steps, denials: explained } of session.stories())
    if (explained.length === 0 || explained.some((id) => denied.has(id)))
      for (const { entry } of steps) kept.add(entry);
  return all.filter((id) => kept.has(id));
}

const reach = 3;
const most = 100;
