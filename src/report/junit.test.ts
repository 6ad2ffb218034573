import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { examine } from '../index.ts';
import { formats, type Look } from './formats.ts';
import type { Selection } from './selection.ts';
import { hostileSelection } from './testdata/hostile-selection.ts';

const schema = readFileSync(new URL('./testdata/junit.xsd', import.meta.url), 'utf8');
const faults = async (xml: string) => (await validateXML({ xml, schema })).errors.map(({ message }) => message);
const xmlOf = (selections: readonly Selection[], look: Look = {}) =>
  formats.junit.whole(selections.map((each) => formats.junit.part(each, look)));

const entry = (status: number) => ({
  startedDateTime: '2026-03-01T12:00:00.000Z',
  request: { method: 'GET', url: 'https://a.example/?a=1&b=<2>', headers: [] },
  response: { status, headers: [{ name: 'Date', value: 'x' }], content: { mimeType: 'text/plain', text: 'no' } },
});
const selection = examine({ log: { entries: [entry(401), entry(403)] } }, { file: 'a.har' });

test('suites of findings are valid by the schema', async () => {
  expect(await faults(xmlOf([selection, selection]))).toEqual([]);
  expect(await faults(xmlOf([]))).toEqual([]);
});

test('hostile captures stay text', async () => {
  const xml = xmlOf([hostileSelection()]);
  expect(await faults(xml)).toEqual([]);
  expect(xml).not.toContain('<script');
});

test('the schema would notice a fault', async () => {
  expect(await faults(xmlOf([selection]).replace('failures=', 'failing='))).not.toEqual([]);
});

test('errors and warnings fail, denials and information tell', () => {
  const xml = xmlOf([selection]);
  expect(xml).toMatch(/classname="rule\.missing-www-authenticate"[^>]*>\n\s+<failure /);
  expect(xml).toMatch(/classname="denial\.[a-z0-9-]+"[^>]*>\n\s+<system-out>/);
  const failures = xml.split('<failure ').length - 1;
  expect(xml).toContain(`failures="${failures}"`);
});

test('what fails can be chosen', () => {
  expect(xmlOf([selection], { fails: () => false })).not.toContain('<failure ');
  expect(xmlOf([selection], { fails: (found) => 'cause' in found }).split('<failure ')).toHaveLength(3);
});
