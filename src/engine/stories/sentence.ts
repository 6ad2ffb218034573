import { clockTime, span } from '../clock.ts';
import type { Story } from './story.ts';

/** A sentence or a clause in English, in which `{name}` stands for the value of that name. It is translated by its text. */
export interface Sentence {
  readonly text: string;
  readonly values?: Readonly<Record<string, Filling>>;
}

/** What is filled in: words and numbers as they are, a span of time in milliseconds, a moment near another one, or a clause. */
export type Filling =
  | string
  | number
  | { readonly span: number }
  | { readonly at: number; readonly near: number }
  | Sentence;

/** A sentence, with what is filled into it. */
export function sentence(text: string, values?: Sentence['values']): Sentence {
  return values ? { text, values } : { text };
}

/** How often, as a clause: "once", "3 times". */
export function timesOf(count: number): Sentence {
  return count === 1 ? sentence('once') : sentence('{count} times', { count });
}

/** What a story says, in parts that can be translated and as a whole in English. */
export function saying(sentences: readonly Sentence[]): Pick<Story, 'says' | 'sentences'> {
  return { sentences, says: sentences.map(inEnglish).join(' ') };
}

/** A sentence as it reads in English; a value that is not there leaves its name. */
export function inEnglish({ text, values = {} }: Sentence): string {
  return text.replace(/\{([a-z]{1,20})\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : filled(value);
  });
}

function filled(value: Filling): string {
  if (typeof value !== 'object') return String(value);
  if ('text' in value) return inEnglish(value);
  return 'span' in value ? span(value.span) : clockTime(value.at, value.near);
}
