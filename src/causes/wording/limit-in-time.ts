import { wordSet } from '../../http/word-set.ts';
import type { Heard } from './heard.ts';

/**
 * A limit that is reached where nothing tells that it is one of requests in a time: waiting may lift it, or only a larger
 * plan.
 */
export function withPlan(heard: readonly Heard[], words: readonly string[]): readonly Heard[] {
  if (speaksOfRate(words)) return heard;
  return heard.flatMap((one) => (one.cause === 'rate-limited' && one.confidence === 'certain' ? eitherOf(one) : one));
}

const eitherOf = (one: Heard): readonly Heard[] => [
  { ...one, confidence: 'likely' },
  { ...one, cause: 'not-entitled', confidence: 'possible' },
];

/** Whether what is counted are requests or the like, or a time is named. */
export function speaksOfRate(words: readonly string[]): boolean {
  return words.some(
    (word, at) => ofRate.has(word) || word.startsWith('throttl') || (word === 'too' && words[at + 1] === 'many'),
  );
}

const ofRate: ReadonlySet<string> = wordSet(
  'rate ratelimit ratelimited request requests call calls query queries qps rpm minute minutes second seconds hour hours hourly day daily slow wait again retry flood frequency frequent frequently often fast quickly concurrent concurrently concurrency simultaneous attempts tries logins cooldown cooling',
);
