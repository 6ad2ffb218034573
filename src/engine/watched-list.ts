import type { Exchange } from '../http/exchange.ts';
import type { Neighbours, Wanted } from './neighbourhood.ts';
import type { Notes, Question } from './notes.ts';
import { inTime } from './timeline.ts';

/** A list whose questions are noted, each with what would change its answer. */
export function watchedList(items: () => readonly Exchange[], list: number, notes: Notes): Neighbours {
  const note = (isMetBy: Question['isMetBy']) => {
    if (!notes.taken) return;
    notes.taken.lists |= list;
    notes.taken.questions.push({ list, isMetBy });
  };
  const watched: Neighbours = {
    some: (wanted) => {
      const found = items().find((other) => wanted(other));
      note(({ came, went }) => (found ? went === found : wanted(came)));
      return found !== undefined;
    },
    find: (wanted) => {
      const found = items().find((other) => wanted(other));
      note(({ came, went }) => (found && went === found) || (isBefore(came, found) && wanted(came)));
      return found;
    },
    findLast: (wanted) => {
      const found = items().findLast((other) => wanted(other));
      note(({ came, went }) => (found && went === found) || (!(found && isBefore(came, found)) && wanted(came)));
      return found;
    },
    filter: (wanted) => {
      const found = items().filter((other) => wanted(other));
      note(({ came, went }) => isAmong(went, found) || wanted(came));
      return found;
    },
    [Symbol.iterator]: () => {
      note(() => true);
      return items()[Symbol.iterator]();
    },
  };
  insides.set(watched, { items, note });
  return watched;
}

/** The first `most` of those that are wanted in an order of one's own; what is further down may come and go. */
export function foremost(
  list: Neighbours,
  most: number,
  inOrder: (one: Exchange, other: Exchange) => number,
  wanted: Wanted,
): readonly Exchange[] {
  const { items, note } = insides.get(list) ?? { items: () => [...list], note: () => {} };
  const found = items().filter(wanted).sort(inOrder).slice(0, most);
  const last = found.length === most ? found.at(-1) : undefined;
  note(({ came, went }) => isAmong(went, found) || (wanted(came) && !(last && inOrder(came, last) > 0)));
  return found;
}

const insides = new WeakMap<Neighbours, Inside>();

interface Inside {
  readonly items: () => readonly Exchange[];
  readonly note: (isMetBy: Question['isMetBy']) => void;
}

const isBefore = (one: Exchange, other: Exchange | undefined) => !other || inTime(one, other) < 0;
const isAmong = (one: Exchange | undefined, found: readonly Exchange[]) => one !== undefined && found.includes(one);
