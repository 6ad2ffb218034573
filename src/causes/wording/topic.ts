import type { CauseId } from '../../engine/taxonomy.ts';
import { wordsOf } from '../../http/words.ts';
import { type Heard, particular } from './heard.ts';
import { english } from './lexicon/en.ts';
import { mentionsIn } from './phrases.ts';
import type { Predicate, Subject } from './vocabulary.ts';

/** What a refusal says with nothing but the name of its topic, as code or heading: `geolocation`, "Web Application Firewall". */
export function topicOf(code: string): readonly Heard[] {
  const words = wordsOf(code);
  const [mention, ...others] = mentionsIn(words, english);
  if (!mention || others.length || mention.start > 0 || mention.end < words.length) return [];
  const cause = mention.senses.flatMap(({ subject, predicate }) => {
    const topic = subject ? topics[subject] : predicate && states[predicate];
    return topic ?? [];
  })[0];
  return cause ? [{ ...particular(cause), vague: true }] : [];
}

const topics: Readonly<Partial<Record<Subject, CauseId>>> = {
  bot: 'bot-challenge',
  country: 'geo-blocked',
  csrf: 'csrf-rejected',
  factor: 'step-up-required',
  firewall: 'waf-blocked',
  rate: 'rate-limited',
};

/** States that are said without saying of what: `EXPIRED`, `ARCHIVED`. */
const states: Readonly<Partial<Record<Predicate, CauseId>>> = {
  closed: 'resource-state',
  exceeded: 'rate-limited',
  expired: 'expired-credentials',
  'read-only': 'resource-state',
  revoked: 'revoked-credentials',
};
