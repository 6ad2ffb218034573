import { describe, expect, test } from 'vitest';
import type { Exchange } from '../http/exchange.ts';
import { readExample } from './example.ts';
import { fingerprintOf } from './fingerprint.ts';
import { traceOf } from './trace.ts';
import { type ListName, lists, sharedReading, watched } from './watched.ts';

const [exchange] = readExample({ http: 'GET / HTTP/1.1\nHost: a.example\n\n---\nHTTP/1.1 401 Unauthorized\n\n' });

/** A neighbourhood, and the lists that were made for it. */
function watching() {
  const made: ListName[] = [];
  const make = (name: ListName): readonly Exchange[] => {
    made.push(name);
    return exchange ? [exchange] : [];
  };
  return { made, ...watched(make, { trace: traceOf, fingerprint: fingerprintOf }) };
}

describe('a watched neighbourhood', () => {
  test('makes a list when it is first looked at, and again once it is stale', () => {
    const { made, around, forget } = watching();
    expect(made).toEqual([]);
    expect(around.sameUrl).toBe(around.sameUrl);
    expect(around.grants).toHaveLength(1);
    forget(lists.sameUrl | lists.nearby);
    expect([around.sameUrl, around.grants]).toHaveLength(2);
    expect(made).toEqual(['sameUrl', 'grants', 'sameUrl']);
  });

  test('tells which lists were looked at meanwhile, and not before', () => {
    const { around, during } = watching();
    expect(around.nearby).toHaveLength(1);
    const outer = during(() => {
      const inner = during(() => around.sameUrl.length);
      return [inner, around.cookieTrail.length];
    });
    expect(outer.value).toEqual([{ value: 1, lists: lists.sameUrl }, 1]);
    expect(outer.lists).toBe(lists.sameUrl | lists.cookieTrail);
  });
});

describe('a shared reading', () => {
  const counting = () => {
    let times = 0;
    const read = sharedReading((_, around) => {
      times += 1;
      return around.sameOrigin.length;
    });
    return { read, times: () => times };
  };

  test('is read once while its lists stay, and whoever asks again has looked at them', () => {
    if (!exchange) throw new Error('no exchange');
    const { read, times } = counting();
    const { around, during, forget } = watching();
    const ask = () => during(() => read(exchange, around));
    expect([ask(), ask()]).toEqual([
      { value: 1, lists: lists.sameOrigin },
      { value: 1, lists: lists.sameOrigin },
    ]);
    forget(lists.sameUrl);
    ask();
    expect(times()).toBe(1);
    forget(lists.sameOrigin);
    ask();
    expect(times()).toBe(2);
  });

  test('is read each time for another exchange, and where nobody watches', () => {
    if (!exchange) throw new Error('no exchange');
    const { read, times } = counting();
    const { around } = watching();
    const other = { ...exchange, id: 7 };
    for (const each of [exchange, other, other]) read(each, around);
    for (let turn = 0; turn < 2; turn += 1) read(exchange, { ...around });
    expect(times()).toBe(5);
  });
});
