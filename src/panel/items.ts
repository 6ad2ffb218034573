import type { Row } from './denial-view.ts';
import type { Group } from './group.ts';

/** One line of the list: a group's heading, or a denial in it. */
export type Item =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: Group;
      readonly open: boolean;
      readonly place: Place;
    }
  | { readonly kind: 'denial'; readonly key: string; readonly row: Row; readonly group: string; readonly place: Place };

/** Position among its siblings, counted from 1, and their number: what a screen reader says of it. */
interface Place {
  readonly at: number;
  readonly of: number;
}

/** Groups as the lines that are to be seen. */
export function itemsOf(groups: readonly Group[], closed: ReadonlySet<string>): readonly Item[] {
  return groups.flatMap((group, index): Item[] => {
    const open = !closed.has(group.key);
    const heading: Item = {
      kind: 'group',
      key: groupKey(group.key),
      group,
      open,
      place: { at: index + 1, of: groups.length },
    };
    return open ? [heading, ...group.rows.map((row, at) => denialItem(row, group, at))] : [heading];
  });
}

/** Key of the line that shows a denial. */
export function denialKey(id: number): string {
  return `denial-${id}`;
}

/** Key of the line that heads a group. */
export function groupKey(key: string): string {
  return `group-${key}`;
}

function denialItem(row: Row, group: Group, at: number): Item {
  return {
    kind: 'denial',
    key: denialKey(row.id),
    row,
    group: group.key,
    place: { at: at + 1, of: group.rows.length },
  };
}
