import { describe, expect, test } from 'vitest';
import type { Exchange } from '../http/exchange.ts';
import { readExample } from './example.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { inTime } from './timeline.ts';
import { traceOf } from './trace.ts';
import { type ListName, lists, sharedReading, watched } from './watched.ts';
import { foremost } from './watched-list.ts';

const [exchange] = readExample({ http: 'GET / HTTP/1.1\nHost: a.example\n\n---\nHTTP/1.1 401 Unauthorized\n\n' });
if (!exchange) throw new Error('no exchange');

const at = (id: number): Exchange => ({ ...exchange, id, startedAt: id });

/** A neighbourhood whose lists all hold the exchanges of these ids, and the lists that were made for it. */
function watching(...ids: readonly number[]) {
  const made: ListName[] = [];
  const held = ids.map(at);
  const make = (name: ListName): readonly Exchange[] => {
    made.push(name);
    return [...held].sort(inTime);
  };
  const own = watched(make, { trace: traceOf, fingerprint: fingerprintOf });
  const comes = (id: number, list: ListName, pushed?: number) => {
    const [went] = pushed === undefined ? [] : held.splice(ids.indexOf(pushed), 1);
    const came = at(id);
    held.push(came);
    own.change(0, [{ lists: lists[list], came, went }]);
  };
  return { made, comes, ...own };
}

describe('a watched neighbourhood', () => {
  test('makes a list when it is first looked at, and again once it changed', () => {
    const { made, around, change, comes } = watching(1);
    expect(made).toEqual([]);
    expect([...around.sameUrl, ...around.sameUrl, ...around.grants]).toHaveLength(3);
    change(lists.sameUrl | lists.nearby, []);
    expect([...around.sameUrl, ...around.grants]).toHaveLength(2);
    expect(made).toEqual(['sameUrl', 'grants', 'sameUrl']);
    comes(2, 'grants');
    expect([...around.grants]).toHaveLength(2);
  });

  test('tells which lists were looked at meanwhile, and not before', () => {
    const { around, during } = watching(1);
    expect(around.nearby.some(() => true)).toBe(true);
    const { value, asked } = during(() => [[...around.sameUrl].length, around.cookieTrail.filter(() => true).length]);
    expect(value).toEqual([1, 1]);
    expect(asked.lists).toBe(lists.sameUrl | lists.cookieTrail);
  });

  test('keeps no answer that rests on a list which is made anew', () => {
    const { around, during, change, holds } = watching(1);
    const seen = during(() => around.nearby.some(({ id }) => id === 1));
    change(lists.sameUrl, []);
    expect(holds(seen)).toBe(true);
    change(lists.nearby, []);
    expect(holds(seen)).toBe(false);
  });
});

const isOdd = ({ id }: Exchange) => id % 2 === 1;
const latestFirst = (one: Exchange, other: Exchange) => inTime(other, one);

describe('what comes or goes changes', () => {
  const questions: Readonly<Record<string, (around: Neighbourhood) => unknown>> = {
    some: ({ nearby }) => nearby.some(isOdd),
    none: ({ nearby }) => nearby.some(({ id }) => id === 99),
    first: ({ nearby }) => nearby.find(isOdd)?.id,
    last: ({ nearby }) => nearby.findLast(isOdd)?.id,
    all: ({ nearby }) => nearby.filter(isOdd).length,
    each: ({ nearby }) => [...nearby].length,
    'latest two': ({ nearby }) => foremost(nearby, 2, latestFirst, isOdd).map(({ id }) => id),
    inner: ({ nearby }) =>
      nearby.filter((other) => isOdd(other) && nearby.some(({ id }) => id === other.id + 1)).length,
  };

  test.each<[string, number, number | undefined, readonly string[]]>([
    ['nothing but what goes through all, where nobody wanted it', 30, undefined, ['each']],
    ['what asks for the last and for all, where it comes last', 31, undefined, ['last', 'all', 'each', 'latest two']],
    ['what asks for the first and for all, where it comes first', 1, undefined, ['first', 'all', 'each']],
    ['what had found the one that goes', 30, 5, ['some', 'first', 'all', 'each', 'inner']],
    ['what counts a few from the end, where it comes among them', 8, 9, ['all', 'each', 'latest two']],
    ['what asks for others to judge each, where one of these comes', 10, undefined, ['each', 'inner']],
    ['what was not found, where it is found now', 99, undefined, ['none', 'last', 'all', 'each', 'latest two']],
  ])('%s', (_, id, pushed, expected) => {
    const { around, during, comes, holds } = watching(5, 6, 9, 11, 20);
    const seen = Object.entries(questions).map(([name, ask]) => [name, during(() => ask(around))] as const);
    comes(id, 'nearby', pushed);
    expect(seen.flatMap(([name, each]) => (holds(each) ? [] : [name]))).toEqual(expected);
    for (const [name, each] of seen) if (holds(each)) expect(questions[name]?.(around)).toEqual(each.value);
  });

  test('nothing that asked other lists alone', () => {
    const { around, during, comes, holds } = watching(5);
    const seen = during(() => [...around.sameUrl].length);
    comes(7, 'nearby');
    expect(holds(seen)).toBe(true);
  });

  test('an answer whose question had to ask further to know that the one which came is not wanted', () => {
    const { around, during, comes, holds } = watching(5);
    const seen = during(() => around.nearby.some(() => around.sameUrl.some(({ id }) => id === 7)));
    comes(6, 'nearby');
    expect(holds(seen)).toBe(true);
    comes(7, 'sameUrl');
    expect(holds(seen)).toBe(false);
  });
});

describe('a shared reading', () => {
  const counting = () => {
    let times = 0;
    const read = sharedReading((_, around) => {
      times += 1;
      return around.sameOrigin.filter(isOdd).length > 2;
    });
    return { read, times: () => times };
  };

  test('is read once while it holds, and whoever asked is asked again only where something else is read', () => {
    const { read, times } = counting();
    const { around, during, comes, holds } = watching(1, 3);
    const [one, other] = [0, 1].map(() => during(() => read(exchange, around)));
    if (!one || !other) throw new Error('nothing seen');
    const both = () => [holds(one), holds(other)];
    expect([one.value, other.value, times()]).toEqual([false, false, 1]);
    comes(4, 'sameOrigin');
    expect([both(), times()]).toEqual([[true, true], 1]);
    comes(1, 'sameOrigin', 1);
    expect([both(), times()]).toEqual([[true, true], 2]);
    comes(5, 'sameOrigin');
    expect([both(), times()]).toEqual([[false, false], 3]);
    expect(read(exchange, around)).toBe(true);
  });

  test('is made anew where a change passed by that nobody asked it about', () => {
    const { read, times } = counting();
    const { around, comes } = watching(1, 3);
    expect(read(exchange, around)).toBe(false);
    comes(5, 'sameOrigin');
    comes(6, 'sameOrigin');
    expect([read(exchange, around), times()]).toEqual([true, 2]);
  });

  test('is read each time for another exchange, and where nobody watches', () => {
    const { read, times } = counting();
    const { around } = watching(1);
    const other = { ...exchange, id: 7 };
    for (const each of [exchange, other, other]) read(each, around);
    for (let turn = 0; turn < 2; turn += 1) read(exchange, { ...around });
    expect(times()).toBe(5);
  });
});
