import type { Json } from './entry.ts';

type Member = readonly [name: string, value: unknown];

/** The object with its members replaced; the object itself if all stay, so that a large capture is not held twice. */
export function mapMembers(object: Json, change: (name: string, value: unknown) => Member): Json {
  const before = Object.entries(object);
  const after = before.map(([name, value]) => change(name, value));
  const stays = after.every(([name, value], at) => name === before[at]?.[0] && value === before[at]?.[1]);
  return stays ? object : Object.fromEntries(after);
}

/** The list with its items replaced; the list itself if all stay. */
export function mapItems(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const after = list.map(change);
  return after.every((item, at) => item === list[at]) ? list : after;
}
