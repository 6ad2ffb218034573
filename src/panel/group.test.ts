import { describe, expect, it } from 'vitest';
import { group } from './group.ts';
import { itemsOf } from './items.ts';
import { row } from './testdata/row.ts';

const titles = (groups: ReturnType<typeof group>) => groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)]);

describe('groups', () => {
  it('by cause stand in order of their first denial, each in time order', () => {
    const rows = [
      row({ id: 3, at: 30, cause: 'csrf-rejected', causeTitle: 'Token missing' }),
      row({ id: 1, at: 10, cause: 'geo-blocked', causeTitle: 'Country' }),
      row({ id: 2, at: 20, cause: 'csrf-rejected', causeTitle: 'Token missing' }),
    ];
    expect(titles(group(rows, 'cause', []))).toEqual([
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
    expect(group(rows, 'cause', []).map(({ title }) => title)).toEqual(['Firewall', 'Not said', 'Handshake']);
  });

  it('by endpoint join what differs only in ids', () => {
    const rows = [row({ id: 1, endpoint: 'GET /u/{id} a' }), row({ id: 2, endpoint: 'GET /u/{id} a' })];
    expect(group(rows, 'endpoint', [])).toHaveLength(1);
  });

  it('by page load hold what began after it and before the next', () => {
    const pages = [
      { at: 20, url: 'https://shop.example/cart' },
      { at: 10, url: 'https://shop.example/' },
    ];
    const rows = [
      row({ id: 1, at: 5 }),
      row({ id: 2, at: 10 }),
      row({ id: 3, at: 19 }),
      row({ id: 4, at: 25 }),
      row({ id: 9, at: 0 }),
    ];
    expect(titles(group(rows, 'time', pages))).toEqual([
      ['Time not known', [9]],
      ['Before the first page load', [1]],
      ['Page / shop.example', [2, 3]],
      ['Page /cart shop.example', [4]],
    ]);
  });

  it('do not fall apart when denials of one moment come in another order', () => {
    const rows = [row({ id: 2, at: 7 }), row({ id: 1, at: 7 })];
    expect(group(rows, 'cause', [])[0]?.rows.map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe('lines of the list', () => {
  it('leave out the denials of a closed group, and say where each stands', () => {
    const groups = group([row({ id: 1 }), row({ id: 2 }), row({ id: 3, cause: 'geo-blocked' })], 'cause', []);
    const lines = itemsOf(groups, new Set(['geo-blocked']));
    expect(lines.map(({ key, place }) => [key, place.at, place.of])).toEqual([
      ['group-csrf-rejected', 1, 2],
      ['denial-1', 1, 2],
      ['denial-2', 2, 2],
      ['group-geo-blocked', 2, 2],
    ]);
  });
});
