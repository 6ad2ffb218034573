import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { causes } from '../../causes/index.ts';
import { sentence } from '../../engine/stories/sentence.ts';
import { rules } from '../../rules/index.ts';
import { heldBack as ofBrowsers } from './de/records/held-back.ts';
import { sentences as ofSentences } from './de/records/sentences.ts';
import { stories as ofStories } from './de/records/stories.ts';
import { en } from './en/index.ts';
import { languageIds, loaders, wordsOf } from './languages.ts';
import { t, words } from './t.ts';
import { isForeign, told } from './told.ts';

const others = languageIds.filter((id) => id !== 'en');
const english = words.value;

afterEach(() => {
  words.value = english;
});

/** What a text fills in. */
function placeholders(text: string): string {
  return (text.match(/\{[a-z]{1,20}\}/gi) ?? []).sort().join();
}

/** Title, headline and fixes of every cause, and title of every rule. */
const ofRecords: ReadonlySet<string> = new Set([
  ...causes.flatMap(({ title, headline, fixes }) => [
    title,
    headline,
    ...[...fixes.caller, ...fixes.apiOwner, ...fixes.operator].map(({ text }) => text),
  ]),
  ...rules.map(({ title }) => title),
  ...Object.keys(ofStories),
  ...Object.keys(ofSentences),
  ...Object.keys(ofBrowsers),
]);

/** The code that tells stories. */
const storyCode = storyFiles(new URL('../../engine/stories/', import.meta.url));

function storyFiles(folder: URL): string {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  return names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
}

/** What is the same in every language: names of fields and settings, status codes, numbers of documents. */
function verbatim(text: string): readonly string[] {
  return (
    text.match(/\b(?!Wi-Fi)[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+)+|\b\d{3,5}\b|\b[a-z]+_[a-z_]+|\b[A-Z]{2}\d+\b/g) ?? []
  ).sort();
}

test.each(others)('%s says every text of the interface, and none that is gone', async (id) => {
  const { texts } = await loaders[id]();
  expect(Object.keys(en).filter((key) => !(key in texts))).toEqual([]);
  expect(Object.keys(texts).filter((key) => !(key in en))).toEqual([]);
});

test.each(others)('%s leaves no text empty that says something in English', async (id) => {
  const said = new Map(Object.entries((await loaders[id]()).texts));
  const silent = Object.entries(en).filter(([key, text]) => text !== '' && !said.get(key)?.trim());
  // “Server” before “faults” is one word with it in some languages.
  expect(silent.filter(([key]) => key !== 'strip.server')).toEqual([]);
});

test.each(others)('%s fills in the same as English', async (id) => {
  const said = new Map(Object.entries((await loaders[id]()).texts));
  const differing = Object.entries(en).filter(
    ([key, text]) => placeholders(said.get(key) ?? '') !== placeholders(text),
  );
  // “One” may stand in place of the number, as it does in English.
  expect(differing.filter(([key]) => !key.endsWith('.one'))).toEqual([]);
});

test.each(languageIds)('%s tells a number wherever its form for one is used of another number, too', async (id) => {
  words.value = await wordsOf(id);
  const forms = new Intl.PluralRules(words.value.language);
  const alsoOne = [0, 2, 21, 101].filter((count) => forms.select(count) === 'one');
  const counted = Object.keys(en).filter((key) => key.endsWith('.other') && key !== 'life.refused.other');
  const silent = counted.filter((key) => {
    const form = t(key.replace(/other$/, 'one') as never);
    return alsoOne.some((count) => count > 0) && !form.includes('{count}');
  });
  expect(silent).toEqual([]);
});

test.each(others)(
  '%s says title, headline and fixes of every cause, the title of every rule, words of the stories, and none that is gone',
  async (id) => {
    const { records } = await loaders[id]();
    expect([...ofRecords].filter((text) => !records[text]?.trim())).toEqual([]);
    expect(Object.keys(records).filter((text) => !ofRecords.has(text))).toEqual([]);
  },
);

test('the titles of stories and the parts that requests have in them are those of the engine', () => {
  const told = [
    ...storyCode.matchAll(
      /\b(?:title: (?:[^'\n]* \? )?|step(?:At)?\([^'\n]*, |follows: [^'\n]*\n?[^'\n]*because: )'([^'\n]+)'/g,
    ),
  ];
  expect(told.length).toBeGreaterThan(40);
  expect(told.flatMap(([, text = '']) => (text in ofStories ? [] : [text]))).toEqual([]);
  expect(Object.keys(ofStories).filter((text) => !storyCode.includes(`'${text}'`))).toEqual([]);
});

test('the sentences of stories are those of the engine', () => {
  const literal = `(?:'((?:[^'\\n]){2,})'|"([^"\\n]+)")`;
  const said = [
    new RegExp(`\\bsentence\\(\\s*${literal}`, 'g'),
    new RegExp(`\\b(?:advice|through|otherwise|bare|timed):\\s*${literal}`, 'g'),
  ].flatMap((form) => [...storyCode.matchAll(form)].map(([, one, other]) => one ?? other ?? ''));
  expect(said.length).toBeGreaterThan(90);
  expect(said.filter((text) => !(text in ofSentences))).toEqual([]);
  const isThere = (text: string) => storyCode.includes(`'${text}'`) || storyCode.includes(`"${text}"`);
  expect(Object.keys(ofSentences).filter((text) => !isThere(text))).toEqual([]);
});

test('why browsers hold back a cookie, and what scripts see, is said as the engine says it', () => {
  const files = ['engine/cookie-kept.ts', 'engine/cookie-scope.ts', 'causes/proof/cookie-travel.ts', 'http/cors.ts'];
  const code = files.map((name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')).join('\n');
  const parts = (text: string) => text.replace('\u2019', '\\u2019').split(/(?=, or the browser )/);
  expect(Object.keys(ofBrowsers).filter((text) => !parts(text).every((part) => code.includes(part)))).toEqual([]);
  const said = [...code.matchAll(/\b(?:unseen|visible|unknown)\(\s*'([^'\n]+)'/g)].map(([, text = '']) => text);
  const reasons = [...code.matchAll(/'((?:it is|it was|it has|browsers did not|the browser|the page) [^'\n]+)'/g)];
  const all = [...said.map((text) => text.replace('\\u2019', '\u2019')), ...reasons.map(([, text = '']) => text)];
  expect(all.length).toBeGreaterThan(25);
  expect(all.filter((text) => !(text in ofBrowsers))).toEqual([]);
});

test.each(others)('%s fills into the sentences of stories what English does', async (id) => {
  const { records } = await loaders[id]();
  const differing = Object.keys(ofSentences).filter((text) => placeholders(records[text] ?? '') !== placeholders(text));
  expect(differing).toEqual([]);
});

test('a sentence is told with what is filled in, clauses and spans of time in the language as well', async () => {
  words.value = await wordsOf('de');
  const lack = sentence('the answer ({status}) has no Access-Control-Allow-Origin', { status: 204 });
  const asked = sentence('The browser asked with OPTIONS whether the page may send this request, and {lack}.', {
    lack,
  });
  expect(told(asked)).toBe(
    'Der Browser fragte mit OPTIONS, ob die Seite diese Anfrage senden darf, und die Antwort (204) hat kein Access-Control-Allow-Origin.',
  );
  const apart = (span: number) =>
    told(sentence('The same refresh token was exchanged {count} times, {span} apart.', { count: 2, span: { span } }));
  expect(apart(4000)).toContain('4 Sekunden');
  expect(apart(5_400_000)).toContain('1 Stunde 30 Minuten');
});

test('what only English has words for is known as such, and what has no words is not', async () => {
  words.value = await wordsOf('es');
  const said = [
    'Nobody translated this.',
    sentence('Nobody translated {this}.', { this: 'x' }),
    sentence('{credential}: {course}', { credential: 'Cookie a', course: 'b' }),
    sentence('Ask the final address directly.'),
    { key: 'around.this' } as const,
  ];
  expect(said.map(isForeign)).toEqual([true, true, false, false, false]);
  words.value = english;
  expect(said.map(isForeign)).toEqual([false, false, false, false, false]);
});

test.each(others)('%s leaves names of fields, codes and numbers as they are', async (id) => {
  const { records } = await loaders[id]();
  const changed = Object.entries(records).flatMap(([text, said]) =>
    verbatim(text).flatMap((word) => (said.includes(word) ? [] : [`${word}: ${said}`])),
  );
  expect(changed).toEqual([]);
});

test('a text that a language lacks is said in English', () => {
  words.value = { language: 'de', texts: { 'verdict.bug': 'Fehler' }, ofEnglish: (text) => text };
  expect([t('verdict.bug'), t('verdict.expected'), told('Not signed in')]).toEqual([
    'Fehler',
    'Expected',
    'Not signed in',
  ]);
});
