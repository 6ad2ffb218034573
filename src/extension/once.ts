import type { RawEntry } from './entry.ts';

/** Sees to it that a request which is in the network log and is told as an event too is taken once. */
export interface Once {
  /** False for the event of a request that the log has given already. */
  readonly isNewEvent: (entry: RawEntry) => boolean;
  /** Of what the log holds, the requests that are finished and were not told as events before. */
  readonly newInLog: <Logged extends { readonly entry: RawEntry }>(logged: readonly Logged[]) => readonly Logged[];
}

/** Two requests for the same URL in the same millisecond are two: only log and events are compared with each other. */
export function createOnce(): Once {
  const told = new Set<string>();
  const logged = new Set<string>();
  return {
    isNewEvent: (entry) => {
      told.add(keyOf(entry));
      return !logged.delete(keyOf(entry));
    },
    newInLog: (entries) => {
      const fresh = entries.filter(({ entry }) => isFinished(entry) && !told.has(keyOf(entry)));
      for (const { entry } of fresh) logged.add(keyOf(entry));
      return fresh;
    },
  };
}

/** The same for the event of a request and its place in the log, and another one for nearly all others. */
export function keyOf({ startedDateTime, request }: RawEntry): string {
  return JSON.stringify([startedDateTime, request?.method, request?.url]);
}

/** The log lists requests that are still under way, too; those are told as events later. */
function isFinished({ time, response }: RawEntry): boolean {
  return !(Number(time) < 0) && (Number(response?.status ?? 0) > 0 || Boolean(response?._error));
}
