import { rankOf } from '../columns.ts';
import type { Row } from '../denial-view.ts';
import { createGroups, type Group, type Grouping } from '../group.ts';
import type { Page } from '../messages.ts';
import type { Sort } from '../platform.ts';
import { sift } from '../sift.ts';
import { finished } from './finished.ts';

/** Groups of all these rows, made in one go. */
export function grouped(
  rows: readonly Row[],
  grouping: Grouping = 'cause',
  pages: readonly Page[] = [],
  sort: Sort = { column: 'time', down: false },
): readonly Group[] {
  return finished(sift(rows, () => true, createGroups(grouping, pages, rankOf(rows, sort)))).groups;
}
