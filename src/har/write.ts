import type { HarEntry, HarLog } from './entry.ts';

/** A valid HAR 1.2 text of raw entries; unknown members are kept, missing ones that HAR 1.2 asks for are added. */
export function writeHar(entries: readonly HarEntry[], log: HarLog = {}): string {
  return JSON.stringify({
    log: { ...log, version: '1.2', creator: log.creator ?? { name: 'why-denied', version: '0.1.0' }, entries },
  });
}
