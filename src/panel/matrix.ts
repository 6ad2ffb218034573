import type { AccessCell, AccessHole, AccessMatrix, AccessRow, Identity } from '../engine/access-matrix.ts';
import type { Annotations } from '../report/annotations.ts';

/** A cell of the grid; row -1 is the head of a column, column -1 the endpoint itself. */
export interface At {
  readonly row: number;
  readonly column: number;
}

/** A row as it is shown, with the holes in it. */
export interface ShownRow {
  readonly row: AccessRow;
  readonly holes: readonly AccessHole[];
}

/** The rows to show, each with its holes. */
export function shownRows({ rows, holes }: AccessMatrix, holesOnly: boolean): readonly ShownRow[] {
  const byRow = new Map<number, AccessHole[]>();
  for (const hole of holes) byRow.set(hole.row, [...(byRow.get(hole.row) ?? []), hole]);
  const all = rows.map((row, at) => ({ row, holes: byRow.get(at) ?? [] }));
  return holesOnly ? all.filter((one) => one.holes.length > 0) : all;
}

/** How many combinations of endpoint and identity there are, and how many of them somebody tried. */
export function coverage({ rows, identities }: AccessMatrix): { readonly tested: number; readonly all: number } {
  const tested = rows.reduce((sum, { cells }) => sum + cells.filter(Boolean).length, 0);
  return { tested, all: rows.length * identities.length };
}

/** The name that the user gave, else what the credential is called; nobody has no name to give. */
export function nameOf(identity: Identity, names: Annotations['identities'], anonymous: string): string {
  if (identity.id === 'anonymous') return anonymous;
  return names[identity.id] || identity.label;
}

/** The holes that an identity has a part in. */
export function holesAt({ holes }: ShownRow, column: number): readonly AccessHole[] {
  return holes.filter(({ identities }) => identities.includes(column));
}

/** Ids of a few exchanges of a cell, those that were refused first. */
export function samplesOf({ samples }: AccessCell): readonly number[] {
  const { denied, allowed, notFound, other } = samples;
  return [...denied, ...allowed, ...notFound, ...other].slice(0, 8);
}

/** Where a key leads from a cell; undefined for a key that leads nowhere. */
export function moved(at: At, key: string, rows: number, columns: number, page: number): At | undefined {
  const to = (row: number, column: number): At => ({
    row: Math.max(-1, Math.min(rows - 1, row)),
    column: Math.max(-1, Math.min(columns - 1, column)),
  });
  const ways: Readonly<Record<string, At>> = {
    ArrowDown: to(at.row + 1, at.column),
    ArrowUp: to(at.row - 1, at.column),
    ArrowRight: to(at.row, at.column + 1),
    ArrowLeft: to(at.row, at.column - 1),
    PageDown: to(at.row + page, at.column),
    PageUp: to(at.row - page, at.column),
    Home: to(at.row, -1),
    End: to(at.row, columns - 1),
  };
  return ways[key];
}
