import { describe, expect, it } from 'vitest';
import { type Lines, linesOf } from './lines.ts';
import { grouped } from './testdata/grouped.ts';
import { row } from './testdata/row.ts';

const rows = [
  row({ id: 1, repeats: 'a' }),
  row({ id: 2 }),
  row({ id: 3, repeats: 'a' }),
  row({ id: 4, cause: 'geo-blocked' }),
];
const groups = grouped(rows, 'cause', []);
const foldKey = groups[0]?.folds[0]?.key ?? '';
const keys = (lines: Lines) => Array.from({ length: lines.length }, (_, at) => lines.at(at)?.key);

describe('lines of the list', () => {
  it('leave out the denials of a closed group, and say where each stands', () => {
    const lines = linesOf(groups, new Set(['geo-blocked']));
    const said = Array.from({ length: lines.length }, (_, at) => lines.at(at)).map((line) => [
      line?.key,
      line?.place.at,
      line?.place.of,
    ]);
    expect(said).toEqual([
      ['group-csrf-rejected', 1, 2],
      ['denial-1', 1, 2],
      ['denial-2', 2, 2],
      ['group-geo-blocked', 2, 2],
    ]);
  });

  it('show the repeats of an open fold below it', () => {
    const lines = linesOf(groups, new Set(), new Set([foldKey]));
    expect(keys(lines)).toEqual([
      'group-csrf-rejected',
      'denial-1',
      'repeat-1',
      'repeat-3',
      'denial-2',
      'group-geo-blocked',
      'denial-4',
    ]);
    expect([lines.at(1)?.open, lines.at(2)?.open, lines.at(4)?.open]).toEqual([true, undefined, undefined]);
  });

  it('tell where a line is, and of a denial that is folded away where its fold is', () => {
    const folded = linesOf(groups, new Set());
    const unfolded = linesOf(groups, new Set(), new Set([foldKey]));
    expect(['group-geo-blocked', 'denial-2', 'denial-3', 'denial-4'].map(folded.indexOf)).toEqual([3, 2, 1, 4]);
    expect(['repeat-3', 'denial-3', 'denial-4'].map(unfolded.indexOf)).toEqual([3, 1, 6]);
    expect(linesOf(groups, new Set(['csrf-rejected'])).indexOf('denial-1')).toBe(-1);
  });

  it('have nothing before the first and after the last', () => {
    const lines = linesOf(groups, new Set());
    expect([lines.at(-1), lines.at(lines.length), linesOf([], new Set()).at(0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
