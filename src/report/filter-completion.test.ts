import { describe, expect, it } from 'vitest';
import { type Completion, completions } from './filter-completion.ts';
import { denied } from './testdata/denied.ts';

const rows = [denied(), denied({ status: 401, cause: 'no-credentials', vendor: '' }), denied({ status: 401 })];
const offered = (filter: string, caret = filter.length, of = rows): readonly Completion[] => {
  const work = completions(filter, caret, of);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
};
const words = (filter: string, caret?: number) => offered(filter, caret).map(({ text }) => text);
const taken = (filter: string, caret?: number) => offered(filter, caret)[0];

describe('the completion of a filter', () => {
  it('offers keys that begin like the word, also behind a minus', () => {
    expect(words('sta')).toEqual(['status']);
    expect(taken('status:403 -met')).toMatchObject({ filter: 'status:403 -method:', caret: 19 });
    expect(words('x ')).toContain('cause');
  });

  it('offers the values that the denials have, the most frequent first, with their number', () => {
    expect(offered('status:').map(({ text, count }) => `${text} ${count}`)).toEqual(['401 2', '403 1']);
    expect(words('answered:')).toEqual(['django']);
  });

  it('offers what begins like the value before what merely holds it', () => {
    expect(words('cause:c')[0]).toBe('csrf-rejected');
    expect(words('cause:creden')).toContain('expired-credentials');
  });

  it('offers the values of a closed set even if no denial has them', () => {
    expect(words('confidence:')).toEqual(['certain', 'likely', 'possible']);
    expect(words('has:')).toContain('leak');
  });

  it('completes the last of several values and what stands in the middle of a filter', () => {
    expect(taken('status:403,4')).toMatchObject({ filter: 'status:403,401 ', caret: 15 });
    expect(taken('status:4 method:POST', 8)).toMatchObject({ filter: 'status:401 method:POST', caret: 11 });
  });

  it('counts very many denials in portions, and every one of them', () => {
    const many = Array.from({ length: 1700 }, (_, at) => denied({ method: at % 17 ? 'GET' : `X${at}` }));
    const [first, second] = offered('method:', 7, many);
    expect([first, second]).toMatchObject([{ text: 'GET', count: 1600 }, { count: 1 }]);
    expect([...completions('method:', 7, many)].length).toBeGreaterThan(3);
    expect(offered('method:x16', 10, many)[0]).toMatchObject({ text: 'X1615', count: 1 });
  });

  it('offers nothing for free text and unknown keys', () => {
    expect(words('cart/add')).toEqual([]);
    expect(words('colour:')).toEqual([]);
  });
});
