import { signal } from '@preact/signals';
import { en } from './en/index.ts';

/** Names of all texts of the interface. */
export type TextKey = keyof typeof en;
/** Names of texts that depend on a number, without their `.one` and `.other`. */
export type CountKey = TextKey extends infer Key ? (Key extends `${infer Name}.other` ? Name : never) : never;

/** A language's texts; what is missing is said in English. */
export interface Words {
  /** As BCP 47 writes it. */
  readonly language: string;
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
  /** What a text of the engine's records says in this language; the text itself where nothing is known. */
  readonly ofEnglish: (text: string) => string;
}

/** The language that the interface speaks; views that called `t` are drawn again when it changes. */
export const words = signal<Words>({ language: 'en', texts: en, ofEnglish: (text) => text });

type Values = Readonly<Record<string, string | number>>;

/** A text of the interface, `{name}` in it replaced by the value of that name. */
export function t(key: TextKey, values: Values = {}): string {
  return withValues(words.value.texts[key] ?? en[key], values);
}

/** A text with `{name}` replaced by the value of that name; a name without a value stays, unless something else is to stand there. */
export function withValues(text: string, values: Values, otherwise?: string): string {
  return text.replace(/\{([a-z]{1,20})\}/gi, (whole, name: string) =>
    String((Object.hasOwn(values, name) ? values[name] : otherwise) ?? whole),
  );
}

/** A text that depends on a number, by the language's own rules of plural; `{count}` in it is the number. */
export function tn(key: CountKey, count: number, values: Values = {}): string {
  const { language } = words.value;
  const form = pluralsOf(language).select(count) === 'one' ? 'one' : 'other';
  const name: TextKey = `${key}.${form}`;
  return t(name, { count: count.toLocaleString(language), ...values });
}

const plurals = new Map<string, Intl.PluralRules>();

/** Kept, because to make them takes longer than to draw what they are for. */
function pluralsOf(language: string): Intl.PluralRules {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}
