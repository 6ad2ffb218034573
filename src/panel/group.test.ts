import { describe, expect, it } from 'vitest';
import { grouped } from './testdata/grouped.ts';
import { row } from './testdata/row.ts';

const idsOf = (groups: ReturnType<typeof grouped>, at = 0) =>
  groups[at]?.folds.map(({ rows }) => rows.map(({ id }) => id).join('+'));
const titles = (groups: ReturnType<typeof grouped>) =>
  groups.map(({ title, folds }) => [title, folds.flatMap(({ rows }) => rows.map(({ id }) => id))]);

describe('groups', () => {
  it('by cause stand in order of their first denial, each in time order', () => {
    const rows = [
      row({ id: 1, at: 10, cause: 'geo-blocked', causeTitle: 'Country' }),
      row({ id: 2, at: 20, cause: 'csrf-rejected', causeTitle: 'Token missing' }),
      row({ id: 3, at: 30, cause: 'csrf-rejected', causeTitle: 'Token missing' }),
    ];
    expect(titles(grouped(rows, 'cause', []))).toEqual([
      ['Country', [1]],
      ['Token missing', [2, 3]],
    ]);
  });

  it('of unexplained denials come after explained ones, those of a login that went well last', () => {
    const rows = [
      row({ id: 1, at: 1, cause: 'auth-handshake', causeTitle: 'Handshake' }),
      row({ id: 2, at: 2, cause: 'unspecified-403', causeTitle: 'Not said' }),
      row({ id: 3, at: 3, cause: 'waf-blocked', causeTitle: 'Firewall' }),
    ];
    expect(grouped(rows, 'cause', []).map(({ title }) => title)).toEqual(['Firewall', 'Not said', 'Handshake']);
  });

  it('by endpoint join what differs only in ids', () => {
    const rows = [row({ id: 1, endpoint: 'GET /u/{id} a' }), row({ id: 2, endpoint: 'GET /u/{id} a' })];
    expect(grouped(rows, 'endpoint', [])).toHaveLength(1);
  });

  it('by page load hold what began after it and before the next', () => {
    const pages = [
      { at: 20, url: 'https://shop.example/cart' },
      { at: 10, url: 'https://shop.example/' },
    ];
    const rows = [
      row({ id: 9, at: 0 }),
      row({ id: 1, at: 5 }),
      row({ id: 2, at: 10 }),
      row({ id: 3, at: 19 }),
      row({ id: 4, at: 25 }),
    ];
    expect(titles(grouped(rows, 'time', pages))).toEqual([
      ['Time not known', [9]],
      ['Before the first page load', [1]],
      ['Page / shop.example', [2, 3]],
      ['Page /cart shop.example', [4]],
    ]);
  });

  it('fold what only repeats, with all of it counted', () => {
    const rows = [row({ id: 1, repeats: 'a' }), row({ id: 2, repeats: 'b' }), row({ id: 3, repeats: 'a' })];
    const groups = grouped(rows, 'cause', []);
    expect(idsOf(groups)).toEqual(['1+3', '2']);
    expect(groups[0]?.count).toBe(3);
  });

  it('are sorted inside by a column, either way', () => {
    const rows = [row({ id: 1, path: '/b' }), row({ id: 2, path: '/c' }), row({ id: 3, path: '/a' })];
    expect(idsOf(grouped(rows, 'cause', [], { column: 'path', down: false }))).toEqual(['3', '1', '2']);
    expect(idsOf(grouped(rows, 'cause', [], { column: 'path', down: true }))).toEqual(['2', '1', '3']);
    expect(idsOf(grouped(rows, 'cause', [], { column: 'time', down: true }))).toEqual(['3', '2', '1']);
  });
});
