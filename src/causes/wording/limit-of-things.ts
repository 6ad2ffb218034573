import type { CauseId } from '../../engine/taxonomy.ts';
import { wordSet } from '../../http/word-set.ts';

/**
 * The cause of a limit that waiting does not lift: a thing that is too large (`resource-state`), or as many things as an
 * account may have (`not-entitled`). Undefined for a limit of requests in a time, and for everything else.
 */
export function limitOfThings(words: readonly string[]): CauseId | undefined {
  if (!words.some((word) => exceeding.has(word)) || words.some((word) => inTime.has(word))) return undefined;
  if (words.some((word, at) => measures.has(word) && credentials.has(words[at - 1] ?? ''))) return undefined;
  if (words.some((word, at) => isSize(words, word, at))) return 'resource-state';
  return words.some((word, at) => isCount(words, word, at)) ? 'not-entitled' : undefined;
}

/** "Package size", "larger than 50 MB", "body too large". */
function isSize(words: readonly string[], word: string, at: number): boolean {
  return measures.has(word) || (units.has(word) && /^\d{1,9}$/.test(words[at - 1] ?? ''));
}

/** "Project limit", "limit of 5 projects", "number of API keys": anything that is kept, but not what is used up. */
function isCount(words: readonly string[], word: string, at: number): boolean {
  if (quotas.has(word)) return stored.test(words[at - 1] ?? '');
  if (!limits.has(word)) return false;
  const counted = words[at + 1] === 'of' ? words.slice(at + 2).find((each) => !qualifying.test(each)) : undefined;
  return isKept(words[at - 1]) || (counted !== undefined && isKept(counted));
}

const isKept = (word = '') =>
  /^[a-z]{3,30}$/.test(word) && !/(?:ed|ing)$/.test(word) && !used.has(word) && !used.has(word.replace(/s$/, ''));

const exceeding = wordSet(
  'exceed exceeds exceeded exceeding reached reach hit over surpassed larger bigger longer greater maximum max full exhausted used',
);
const inTime = wordSet(
  'per rate request requests calls queries second seconds minute minutes hour hours hourly day days daily week weekly month monthly attempts retries tries frequency bandwidth traffic qps rpm throttle throttled throttling burst spike often frequently concurrent concurrency',
);
const measures = wordSet('size sizes filesize length dimensions resolution width height depth nesting parallelism');
const units = wordSet(
  'b kb mb gb tb kib mib gib bytes kilobytes megabytes gigabytes characters chars pixels rows lines',
);
const limits = wordSet('limit limits cap number maximum');
const quotas = wordSet('quota quotas allowance');
/** A quota counts requests unless it says what is stored. */
const stored =
  /^(?:storage|disk|space|seat|user|member|project|file|record|row|document|node|instance|website|form|template|team|folder|attachment)s?$/;
const qualifying = /^(?:\d{1,9}|api|active|custom|allowed|free|open|concurrent|your|the|total|simultaneous)$/;
/** What is done or spent, so that time brings it back, and words that name nothing. */
const used = wordSet(
  'access account age api bandwidth burst call character client command connection cpu credit data download email error event execution export fast file free global hard import invocation ip job level load login lookup mail max maximum memory message minimum model number operation over page payload point query quota read resource result run search send server service session set sign size sms soft speed spend spending system task the time timeout times token total transaction transfer trial upload usage use user write your you and are can for has have had new not its this that was with been over per than',
);
const credentials = wordSet('key token password code signature nonce secret header');
