import { rankOf } from '../columns.ts';
import type { Row } from '../denial-view.ts';
import { createGroups, type Group, type Grouping } from '../group.ts';
import type { Page } from '../messages.ts';
import type { Sort } from '../platform.ts';
import { sift } from '../sift.ts';

/** Groups of all these rows, made in one go. */
export function grouped(
  rows: readonly Row[],
  grouping: Grouping = 'cause',
  pages: readonly Page[] = [],
  sort: Sort = { column: 'time', down: false },
): readonly Group[] {
  const work = sift(rows, () => true, createGroups(grouping, pages, rankOf(rows, sort)));
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value.groups;
}
