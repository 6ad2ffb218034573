import type { CauseId } from '../../../engine/taxonomy.ts';
import { type Heard, lowered } from '../heard.ts';
import { meanings } from '../meanings.ts';
import type { Mention, Sense } from '../phrases.ts';
import type { Predicate } from '../vocabulary.ts';
import type { Clause } from './clause.ts';

/** One of each cause. Conditions, advice and long sentences lower what was heard; of alternatives, the plainer one is kept. */
export function weighed(all: readonly Heard[], { mentions, long }: Clause): readonly Heard[] {
  const heard = distinct(all);
  const has = (role: Sense['role']) => mentions.some((mention) => mention.senses.some((sense) => sense.role === role));
  if (has('hedge') || (has('modal') && !has('exclusive')))
    return heard.map((one) => ({ ...one, confidence: 'possible' as const }));
  if (has('exclusive')) return heard.map(lowered);
  const alternatives = has('alternative') && new Set(heard.map((one) => one.cause)).size > 1;
  if (!alternatives) return heard.map((one) => (long || isEitherOr(one, mentions) ? lowered(one) : one));
  const meant = plain.flatMap((cause) => heard.filter((one) => one.cause === cause))[0] ?? heard[0];
  return heard.map((one) => (one === meant ? lowered(one) : { ...one, confidence: 'possible' as const }));
}

function distinct(heard: readonly Heard[]): readonly Heard[] {
  const sorted = [...heard].sort((a, b) => Number(a.vague) - Number(b.vague) || a.rank - b.rank);
  return sorted.filter((one, i) => sorted.findIndex((other) => other.cause === one.cause) === i);
}

/** "Has been used or is invalid": of two things that are said, the other would mean something else. */
function isEitherOr({ rank, cause }: Heard, mentions: readonly Mention[]): boolean {
  const at = mentions.findIndex(({ senses }) => senses.some(({ role }) => role === 'alternative'));
  const [before, after] = [mentions.slice(0, at), mentions.slice(at + 1)].map(saidIn);
  if (at < 0 || !before?.length || !after?.length) return false;
  const subject = meanings[rank]?.about[0];
  const same = meanings.filter((meaning) => meaning.cause === cause && meaning.about[0] === subject);
  return ![...before, ...after].every((predicate) => same.some(({ says }) => says.includes(predicate)));
}

function saidIn(mentions: readonly Mention[]): readonly Predicate[] {
  return mentions.flatMap(({ senses }) =>
    senses.flatMap(({ predicate, subject, good, role }) => (subject || good || role ? [] : (predicate ?? []))),
  );
}

/** What "X or Y" most often means when X is one of these, the first before the others. */
const plain: readonly CauseId[] = ['invalid-credentials', 'insufficient-permission', 'expired-credentials'];
