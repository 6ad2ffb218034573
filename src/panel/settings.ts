import type { Audience } from '../engine/taxonomy.ts';
import { readMuted } from '../report/annotations.ts';
import { type ColumnId, columnIds, defaultColumns } from './columns.ts';
import { groupings } from './group.ts';
import type { SavedFilter, Settings, Sort } from './platform.ts';
import { languageIds } from './words/languages.ts';

export const audiences: readonly Audience[] = ['caller', 'api-owner', 'operator'];
export const themes = ['devtools', 'light', 'dark', 'contrast'] as const;
export const languageChoices = ['auto', ...languageIds] as const;
/** Hundredths of the usual size. */
export const textSizes = [100, 115, 130, 150] as const;
export const navigations = ['keep', 'clear'] as const;

/** Settings from what was stored or imported; whatever is missing or not understood gets its default. */
export function readSettings(stored: unknown): Settings {
  const from: { readonly [name: string]: unknown } = isRecord(stored) ? stored : {};
  return {
    audience: audiences.find((audience) => audience === from.audience) ?? 'caller',
    grouping: groupings.find((grouping) => grouping === from.grouping) ?? 'cause',
    split: typeof from.split === 'number' && from.split >= 20 && from.split <= 75 ? from.split : 44,
    theme: themes.find((theme) => theme === from.theme) ?? 'devtools',
    language: languageChoices.find((language) => language === from.language) ?? 'auto',
    textSize: textSizes.find((size) => size === from.textSize) ?? 100,
    navigation: navigations.find((navigation) => navigation === from.navigation) ?? 'keep',
    columns: readColumns(from.columns),
    sort: readSort(from.sort),
    filters: listOf(from.filters).flatMap(readFilter).slice(0, mostFilters),
    muted: listOf(from.muted).flatMap(readMuted),
  };
}

/** More saved filters than that nobody finds anything in. */
export const mostFilters = 40;

function readColumns(stored: unknown): readonly ColumnId[] {
  if (!Array.isArray(stored)) return defaultColumns;
  return columnIds.filter((column) => stored.includes(column));
}

function readSort(stored: unknown): Sort {
  const from = isRecord(stored) ? stored : {};
  return {
    column: columnIds.find((column) => column === from.column) ?? 'time',
    down: from.down === true,
  };
}

function readFilter(stored: unknown): readonly SavedFilter[] {
  if (!isRecord(stored) || typeof stored.name !== 'string' || typeof stored.filter !== 'string') return [];
  return [{ name: stored.name.slice(0, 80), filter: stored.filter.slice(0, 500) }];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
