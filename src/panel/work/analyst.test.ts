import { describe, expect, it, vi } from 'vitest';
import { noAnnotations } from '../../report/annotations.ts';
import type { ExportForm, News, Order } from '../messages.ts';
import { createAnalyst } from './analyst.ts';
import { knowledge } from './knowledge.ts';

const entry = (path: string, status: number, body: string, fields: Record<string, string> = {}) => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  time: 12,
  request: {
    method: 'GET',
    url: `https://api.shop.example${path}`,
    httpVersion: 'HTTP/1.1',
    headers: [{ name: 'Authorization', value: 'Bearer kZ83nfH2lQ0aVt71xYpR' }],
  },
  response: {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    headers: Object.entries({ 'Content-Type': 'application/json', ...fields }).map(([name, value]) => ({
      name,
      value,
    })),
    content: { mimeType: 'application/json', size: body.length, text: body },
  },
});

const denied = entry('/orders/7', 401, '{"error":"invalid_token"}', {
  'WWW-Authenticate': 'Bearer error="invalid_token"',
});
const served = entry('/profile', 200, '{"name":"Maria Private"}');

const exporting = (form: ExportForm, id?: number) =>
  ({ kind: 'export', form, id, file: '', annotations: noAnnotations }) as const;

/** An analyst and what it told; `until` resolves with the first news of that kind, told before or later. */
function atWork() {
  const told: News[] = [];
  let hear = (): void => undefined;
  const order = createAnalyst(knowledge, (news) => {
    told.push(structuredClone(news));
    hear();
  });
  const until = <Kind extends News['kind']>(kind: Kind) =>
    new Promise<News & { readonly kind: Kind }>((resolve) => {
      const isIt = (news: News): news is News & { readonly kind: Kind } => news.kind === kind;
      hear = () => {
        const found = told.find(isIt);
        if (found) resolve(found);
      };
      hear();
    });
  return { told, until, order: (one: Order) => order(one) };
}

it('tells when every request began, and a row for each denial', async () => {
  const { order, until } = atWork();
  await order({ kind: 'add', entries: [served, denied, 'no entry at all'] });
  expect((await until('seen')).times).toHaveLength(2);
  expect((await until('rows')).rows.map(({ id, status, host, path }) => [id, status, host, path])).toEqual([
    [1, 401, 'api.shop.example', '/orders/7'],
  ]);
});

it('shows a denial with its words looked up, and with no secret in its evidence', async () => {
  const { order, until } = atWork();
  await order({ kind: 'add', entries: [denied] });
  await order({ kind: 'show', id: 0 });
  const { denial } = await until('denial');
  if (!denial.denied) throw new Error('It is a denial.');
  expect(denial.cause.title).not.toBe(denial.cause.id);
  expect(denial.reasons.length).toBeGreaterThan(0);
  expect(denial.fixes.length).toBeGreaterThan(0);
  expect(JSON.stringify({ ...denial, exchange: 0, also: 0 })).not.toContain('kZ83nfH2lQ0aVt71xYpR');
});

it('says nothing of an exchange that is no denial', async () => {
  const { order, told } = atWork();
  await order({ kind: 'add', entries: [served] });
  await order({ kind: 'show', id: 0 });
  await order({ kind: 'show', id: 99 });
  expect(told.filter(({ kind }) => kind === 'denial')).toEqual([]);
});

describe('what nobody refused', () => {
  const cors = (method: string, status: number, fields: Record<string, string>, sent: Record<string, string> = {}) => {
    const told = entry('/orders/7', status, '', fields);
    const headers = Object.entries({ Origin: 'https://shop.example', ...sent }).map(([name, value]) => ({
      name,
      value,
    }));
    return { ...told, request: { ...told.request, method, headers } };
  };
  const asks = { 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'authorization' };
  const silent = cors('OPTIONS', 204, {}, asks);
  const unsent = cors('GET', 0, {});
  const title = 'The browser asked first, and got no permission';

  it('is told as a row of its own if a story is about it: the request that a browser held back', async () => {
    const { order, until } = atWork();
    await order({ kind: 'add', entries: [silent, unsent] });
    const { rows } = await until('noticed');
    expect(
      rows.map(({ id, status, method, cause, causeTitle, story }) => [id, status, method, cause, causeTitle, story]),
    ).toEqual([[1, 0, 'GET', '', title, 'cors-chain']]);
  });

  it('is the preflight where the browser does not list what it held back', async () => {
    const { order, until } = atWork();
    await order({ kind: 'add', entries: [silent] });
    const { rows } = await until('noticed');
    expect(rows.map(({ id, method, says }) => [id, method, says])).toEqual([
      [0, 'OPTIONS', 'the preflight, answered without permission'],
    ]);
  });

  it('is shown with its story, and every step of it can be looked at', async () => {
    const { order, until } = atWork();
    await order({ kind: 'add', entries: [silent, unsent] });
    await until('noticed');
    await order({ kind: 'show', id: 1 });
    expect((await until('denial')).denial).toMatchObject({ denied: false, id: 1, headline: title, findings: [] });
    const { around } = await until('around');
    expect(around.stories.map((story) => story.title)).toEqual([title]);
    expect(around.also.map(({ id }) => id)).toEqual([0, 1]);
  });

  it('is taken back once the request went out after all', async () => {
    const { order, until, told } = atWork();
    await order({ kind: 'add', entries: [silent] });
    await until('noticed');
    const sent = cors(
      'GET',
      200,
      { 'Access-Control-Allow-Origin': '*' },
      { Authorization: 'Bearer kZ83nfH2lQ0aVt71xYpR' },
    );
    await order({ kind: 'add', entries: [sent] });
    await vi.waitFor(() => expect(told.findLast((news) => news.kind === 'noticed')?.rows).toEqual([]));
  });

  it('is a login whose answers give names away, although none of them is a denial', async () => {
    const { order, until, told } = atWork();
    const login = ([name, error]: readonly [string, number]) => {
      const answer = entry('/login', 302, '', { Location: `/login?e=${error}` });
      const text = `login=${name}&password=guess`;
      const postData = { mimeType: 'application/x-www-form-urlencoded', text };
      return { ...answer, request: { ...answer.request, method: 'POST', headers: [], postData } };
    };
    const entries = (
      [
        ['ada', 2],
        ['nobody1', 1],
        ['zoe', 2],
        ['nobody2', 1],
      ] as const
    ).map(login);
    await order({ kind: 'add', entries });
    const { rows } = await until('noticed');
    expect(rows.map(({ story, rules, leaks }) => [story, rules, leaks])).toEqual([
      ['', ['username-enumeration-differential'], 1],
    ]);
    const count = () => told.flatMap((news) => (news.kind === 'noticed' ? [news] : [])).length;
    const before = count();
    await order({ kind: 'add', entries: [login(['carl', 2])] });
    await vi.waitFor(() => expect(count()).toBe(before + 1));
    await order({ kind: 'show', id: rows[0]?.id ?? -1 });
    const { denial } = await until('denial');
    expect(denial.findings[0]?.count).toBe(5);
    expect([denial.denied, denial.findings.length, denial.inspect.comparisons.length > 0]).toEqual([false, 1, true]);
  });

  it('goes into a ticket, a report and the smaller HAR', async () => {
    const { order, until, told } = atWork();
    await order({ kind: 'add', entries: [...Array.from({ length: 9 }, () => served), silent, unsent] });
    await until('noticed');
    await order(exporting('ticket', 10));
    await order(exporting('html'));
    await order({ ...exporting('har'), extent: 'denials' });
    const [ticket, html, har] = told.flatMap((news) => (news.kind === 'file' ? [news.file] : []));
    expect([ticket?.name, html?.text.includes(title)]).toEqual(['noticed-10.md', true]);
    expect(ticket?.text).toContain(`## ${title}`);
    expect(ticket?.text).toContain('has no Access-Control-Allow-Origin');
    expect(JSON.parse(har?.text ?? '').log.entries).toHaveLength(2);
  });
});

it('reads a file, and says when it was understood and when it is done', async () => {
  const { order, told, until } = atWork();
  const har = JSON.stringify({
    log: { version: '1.2', creator: { name: 'a', version: '1' }, entries: [served, denied] },
  });
  await order({ kind: 'read', file: new File([har], 'a.har') });
  expect(await until('opened')).toMatchObject({ entries: 2, repairs: [] });
  expect((await until('rows')).rows.map(({ id }) => id)).toEqual([1]);
  const kinds = told.map(({ kind }) => kind);
  expect(kinds.indexOf('rows')).toBeLessThan(kinds.indexOf('opened'));
  expect(told.findLast(({ kind }) => kind === 'progress')).toEqual({ kind: 'progress', done: 1, total: 1 });
});

it('says in a sentence that a file cannot be read', async () => {
  const { order, until } = atWork();
  await order({ kind: 'read', file: new File(['\u0000nonsense'], 'a.har') });
  expect((await until('failed')).text).toMatch(/^[A-Z].{10,}\.$/s);
});

it('exports neither secrets nor the bodies of requests that were served', async () => {
  const { order, told } = atWork();
  await order({ kind: 'add', entries: [served, denied] });
  await order(exporting('har'));
  await order(exporting('ticket', 1));
  const files = told.flatMap((news) => (news.kind === 'file' ? [news.file] : []));
  expect(files.map(({ mediaType }) => mediaType)).toEqual(['application/json', 'text/markdown']);
  for (const { text } of files) expect(text).not.toMatch(/kZ83nfH2lQ0aVt71xYpR|Maria Private/);
  expect(JSON.parse(files[0]?.text ?? '').log.entries).toHaveLength(2);
});

it('exports secrets only in the form that is for them, and all denials in one text', async () => {
  const { order, told } = atWork();
  await order({ kind: 'add', entries: [served, denied, entry('/orders/8', 403, '{"error":"forbidden"}')] });
  await order(exporting('har-raw'));
  await order(exporting('markdown'));
  const [raw, text] = told.flatMap((news) => (news.kind === 'file' ? [news.file] : []));
  expect(raw?.name).toContain('secrets');
  expect(raw?.text).toContain('kZ83nfH2lQ0aVt71xYpR');
  expect(text?.text).not.toContain('kZ83nfH2lQ0aVt71xYpR');
  expect(text?.text.match(/^## /gm)).toHaveLength(2);
});

it('tells the stories of the denial in view anew when an identity gets a name, also after all was cleared', async () => {
  const { order, until, told } = atWork();
  const entries = [entry('/orders/6', 200, '{}'), denied];
  const says = () => JSON.stringify(told.findLast((news) => news.kind === 'around'));
  await order({ kind: 'add', entries });
  await order({ kind: 'show', id: 1 });
  await until('around');
  await order({ kind: 'matrix', deniedOnly: false });
  const who = (await until('matrix')).matrix.identities.find(({ id }) => id !== 'anonymous')?.id ?? '';
  await order({ kind: 'names', names: { [who]: 'Ada of sales' } });
  expect(says()).toContain('Ada of sales');
  await order({ kind: 'clear' });
  await order({ kind: 'add', entries });
  await order({ kind: 'names', names: { [who]: 'Ada of sales' } });
  expect(says()).toContain('Ada of sales');
  await order({ kind: 'names', names: {} });
  expect(says()).not.toContain('Ada of sales');
});

it('exports the access matrix with the names that identities were given', async () => {
  const { order, until, told } = atWork();
  await order({ kind: 'add', entries: [served, denied] });
  await order({ kind: 'matrix', deniedOnly: false });
  const { matrix } = await until('matrix');
  const who = matrix.identities.find(({ id }) => id !== 'anonymous')?.id ?? '';
  await order({ kind: 'names', names: { [who]: 'The manager' } });
  await order(exporting('html'));
  expect(who).not.toBe('');
  expect(told.findLast((news) => news.kind === 'file')?.file.text).toContain('The manager');
});

it('tells the page about a cause or a rule when asked', async () => {
  const { order, until } = atWork();
  await order({ kind: 'learn', topic: { kind: 'rule', id: 'no-reason' } });
  expect((await until('page')).page.topic.id).toBe('no-reason');
});

it('has nothing to export for a denial that is not there', async () => {
  const { order, told } = atWork();
  await order(exporting('ticket', 3));
  expect(told).toEqual([]);
});

it('exports nothing of a rule that is muted', async () => {
  const { order, told } = atWork();
  await order({ kind: 'add', entries: [entry('/orders/7', 401, '{"error":"unauthorized"}')] });
  const ticket = { kind: 'ticket', id: 0, file: '' } as const;
  const muted = [{ rule: 'missing-www-authenticate' as const, host: '' }];
  await order({ ...ticket, annotations: noAnnotations });
  await order({ ...ticket, annotations: { ...noAnnotations, muted } });
  const [all, less] = told.flatMap((news) => (news.kind === 'text' ? [news.text] : []));
  expect(all).toContain('missing-www-authenticate');
  expect(less).not.toContain('missing-www-authenticate');
});

it('hands over live entries to be kept, without the bodies of requests that were served', async () => {
  const { order, until } = atWork();
  await order({ kind: 'add', entries: [served, denied] });
  const { from, entries } = await until('kept');
  expect([from, entries.length]).toEqual([0, 2]);
  expect(JSON.stringify(entries)).not.toContain('Maria Private');
});

it('hands over only what came after the entries that are kept already', async () => {
  const { order, until } = atWork();
  await order({ kind: 'add', entries: [served, denied], kept: true });
  await order({ kind: 'add', entries: [denied] });
  const { from, entries } = await until('kept');
  expect([from, entries.length]).toEqual([2, 1]);
});

it('lists all pages that there are', async () => {
  const { order, until } = atWork();
  await order({ kind: 'list' });
  const { list } = await until('list');
  expect(list.causes).toHaveLength(knowledge.causes.length);
  expect(list.faults.length + list.leaks.length).toBe(knowledge.rules.length);
  expect(list.vendors.every(({ title, about }) => title && about)).toBe(true);
});
