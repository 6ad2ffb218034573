import type { Audience } from '../engine/taxonomy.ts';
import { groupings } from './group.ts';
import type { Settings } from './platform.ts';

export const audiences: readonly Audience[] = ['caller', 'api-owner', 'operator'];

/** Settings from what was stored; whatever is missing or not understood gets its default. */
export function readSettings(stored: Partial<Settings>): Settings {
  return {
    audience: audiences.find((audience) => audience === stored.audience) ?? 'caller',
    grouping: groupings.find((grouping) => grouping === stored.grouping) ?? 'cause',
    split: typeof stored.split === 'number' && stored.split >= 20 && stored.split <= 75 ? stored.split : 44,
  };
}
