import { en } from './en/index.ts';
import type { Words } from './t.ts';

/** Every language of the interface, by its own name. */
export const languages = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ja: '日本語',
  zh: '中文（简体）',
} as const;
export type LanguageId = keyof typeof languages;

export const languageIds: readonly LanguageId[] = ['en', 'es', 'de', 'fr', 'ja', 'zh'];

/** The language to speak: the one that was chosen, else the first of the reader's that is known, else English. */
export function languageFor(chosen: LanguageId | 'auto', readers: readonly string[]): LanguageId {
  if (chosen !== 'auto') return chosen;
  const known = readers.map((reader) => languageIds.find((id) => reader.toLowerCase().split('-', 1)[0] === id));
  return known.find((id) => id !== undefined) ?? 'en';
}

/** Texts of the records by the English text, so that a changed one is said in English and never wrongly. */
export type RecordTexts = Readonly<Record<string, string>>;

type Texts = Words['texts'];

/** What each language says; loaded when it is spoken for the first time. */
export const loaders: Readonly<
  Record<Exclude<LanguageId, 'en'>, () => Promise<{ readonly texts: Texts; readonly records: RecordTexts }>>
> = {
  es: async () => ({
    texts: (await import('./es/index.ts')).es,
    records: (await import('./es/records/index.ts')).records,
  }),
  de: async () => ({
    texts: (await import('./de/index.ts')).de,
    records: (await import('./de/records/index.ts')).records,
  }),
  fr: async () => ({
    texts: (await import('./fr/index.ts')).fr,
    records: (await import('./fr/records/index.ts')).records,
  }),
  ja: async () => ({
    texts: (await import('./ja/index.ts')).ja,
    records: (await import('./ja/records/index.ts')).records,
  }),
  zh: async () => ({
    texts: (await import('./zh/index.ts')).zh,
    records: (await import('./zh/records/index.ts')).records,
  }),
};

/** All that the interface says in a language; what is missing there is said in English. */
export async function wordsOf(id: LanguageId): Promise<Words> {
  if (id === 'en') return english;
  const { texts, records } = await loaders[id]();
  const known = new Map(Object.entries(records));
  return { language: id === 'zh' ? 'zh-Hans' : id, texts, ofEnglish: (text) => known.get(text) ?? text };
}

/** The interface as it is before any language is loaded. */
const english: Words = { language: 'en', texts: en, ofEnglish: (text) => text };
