import type { Entry } from '../entry.ts';
import { inTime } from '../timeline.ts';
import type { Moment } from './credential-life.ts';
import type { Step, Story } from './story.ts';

/** When an entry was. */
export const momentOf = ({ startedAt, id }: Entry): Moment => ({ at: startedAt || 0, entry: id });

/** The entry's part in a story. */
export function step(
  { id }: Pick<Entry, 'id'>,
  role: string,
  evidence?: Pick<NonNullable<Step['evidence']>, 'side' | 'place'>,
): Step {
  return evidence ? { entry: id, role, evidence: { exchange: id, ...evidence } } : { entry: id, role };
}

/** Evidence in the response, in short. */
export const answered = (place: NonNullable<Step['evidence']>['place']) => ({ side: 'response', place }) as const;
/** Evidence in the request, in short. */
export const asked = (place: NonNullable<Step['evidence']>['place']) => ({ side: 'request', place }) as const;

/** Whether a request went out before the answer to the other one had come. */
export function wasOnTheWay({ startedAt }: Entry, { exchange }: Entry): boolean {
  return exchange.startedAt > 0 && startedAt < exchange.startedAt + Math.max(0, exchange.duration);
}

/** Ids, each once, ascending. */
export function ascending(ids: Iterable<number>): readonly number[] {
  return [...new Set(ids)].sort((a, b) => a - b);
}

/** The entries by what the key says of them, in the order of the first of each. */
export function grouped(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry)) ?? [];
    group.push(entry);
    groups.set(key(entry), group);
  }
  return groups;
}

/** Stories of one id as one: what each saw of it. */
export function gathered(stories: readonly Story[], entry: (id: number) => Entry | undefined): readonly Story[] {
  const byId = new Map<string, Story>();
  for (const each of stories) {
    const known = byId.get(each.id);
    byId.set(each.id, known ? joined(known, each, entry) : each);
  }
  const first = (story: Story) => entry(story.steps[0]?.entry ?? -1) ?? { startedAt: 0, id: -1 };
  return [...byId.values()].sort((a, b) => inTime(first(a), first(b)) || (a.id < b.id ? -1 : 1));
}

/** Steps of long stories that are kept: as many from the beginning, and as many from the end. */
const fromEachEnd = 10;

/** The first steps and the last ones. */
export function shortened(steps: readonly Step[]): readonly Step[] {
  return steps.length <= 2 * fromEachEnd ? steps : [...steps.slice(0, fromEachEnd), ...steps.slice(-fromEachEnd)];
}

function joined(one: Story, other: Story, entry: (id: number) => Entry | undefined): Story {
  const steps = new Map([...one.steps, ...other.steps].map((each) => [each.entry, each]));
  const time = ({ entry: id }: Step) => entry(id) ?? { startedAt: 0, id };
  const all = [...steps.values()].sort((a, b) => inTime(time(a), time(b)));
  return { ...one, steps: shortened(all), denials: ascending([...one.denials, ...other.denials]) };
}
