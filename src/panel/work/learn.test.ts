import { expect, test } from 'vitest';
import { vendors } from '../../vendors/index.ts';
import { knowledge } from './knowledge.ts';
import { learnPage } from './learn.ts';

test('every cause and every rule has a page with all it needs', () => {
  const topics = [
    ...knowledge.causes.map(({ id }) => ({ kind: 'cause' as const, id })),
    ...knowledge.rules.map(({ id }) => ({ kind: 'rule' as const, id })),
  ];
  for (const topic of topics) {
    const page = learnPage(topic, knowledge, vendors);
    expect(page?.topic).toEqual(topic);
    expect(page?.title, topic.id).not.toBe('');
    expect(page?.about, topic.id).not.toBe('');
    expect(page?.fixes.length, topic.id).toBeGreaterThan(0);
    for (const { http } of page?.examples ?? []) expect(http, topic.id).toMatch(/^(?:[A-Z]+ |HTTP\/)/);
  }
});

test('what is for single products stands last and names them', () => {
  const page = learnPage({ kind: 'rule', id: 'missing-www-authenticate' }, knowledge, vendors);
  const own = page?.fixes.find(({ audience }) => audience === 'api-owner')?.fixes ?? [];
  const firstOfProduct = own.findIndex(({ product }) => product !== '');
  expect(firstOfProduct).toBeGreaterThan(0);
  expect(own.slice(firstOfProduct).every(({ product }) => product !== '')).toBe(true);
});

test('there is no page without a record', () => {
  const none = { ...knowledge, causes: [], rules: [] };
  expect(learnPage({ kind: 'cause', id: 'no-credentials' }, none, vendors)).toBeUndefined();
  expect(learnPage({ kind: 'rule', id: 'no-reason' }, none, vendors)).toBeUndefined();
});

test('every product has a page that says what its answers mean', () => {
  for (const { id, name } of vendors) {
    const page = learnPage({ kind: 'vendor', id }, knowledge, vendors);
    expect(page?.title).toBe(name);
    expect(page?.wordings.length, id).toBeGreaterThan(0);
  }
});
