import type { CauseId } from '../../engine/taxonomy.ts';

/**
 * The cause of a limit that waiting does not lift: a thing that is too large (`resource-state`), or as many things as an
 * account may have (`not-entitled`). Undefined for a limit of requests in a time, and for everything else.
 */
export function limitOfThings(words: readonly string[]): CauseId | undefined {
  if (!words.some((word) => exceeding.has(word)) || words.some((word) => inTime.has(word))) return undefined;
  if (words.some((word, at) => isSize(words, word, at))) return 'resource-state';
  return words.some((word, at) => isCount(words, word, at)) ? 'not-entitled' : undefined;
}

/** "Package size", "larger than 50 MB", "body too large". */
function isSize(words: readonly string[], word: string, at: number): boolean {
  const before = words[at - 1] ?? '';
  if (measures.has(word)) return !credentials.has(before);
  return units.has(word) && /^\d{1,9}$/.test(before);
}

/** "Project limit", "storage quota", "limit of 5 projects", "number of seats". */
function isCount(words: readonly string[], word: string, at: number): boolean {
  if (!limits.has(word)) return false;
  const [next = '', second = '', third = ''] = words.slice(at + 1, at + 4);
  const of = next === 'of' || next === 'for' ? (/^\d{1,9}$/.test(second) ? third : second) : '';
  return things.has(words[at - 1] ?? '') || things.has(of);
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const exceeding = set(
  'exceed exceeds exceeded exceeding reached reach hit over surpassed larger bigger longer greater maximum max full exhausted used',
);
const inTime = set(
  'per rate request requests calls queries second seconds minute minutes hour hours hourly day days daily week weekly month monthly attempts retries tries frequency bandwidth traffic qps rpm throttled throttling often frequently concurrent concurrency',
);
const measures = set('size sizes filesize length dimensions resolution width height depth');
const units = set('b kb mb gb tb kib mib gib bytes kilobytes megabytes gigabytes characters chars pixels rows lines');
const limits = set('limit limits quota quotas cap number maximum allowance');
const things = set(
  'storage disk space website websites prompt prompts campaign campaigns segment segments form forms survey surveys template templates branch branches monitor monitors dashboard dashboards alert alerts tag tags project projects users seat seats member members device devices file files domain domains repository repositories repo repos team teams workspace workspaces bucket buckets record records row rows node nodes agent agents folder folders board boards site sites database databases table tables field fields item items contact contacts product products document documents group groups webhook webhooks license licenses organization organizations tenant tenants instance instances cluster clusters environment environments collection collections attachment attachments subscriber subscribers participant participants player players slot slots invitation invitations invite invites',
);
const credentials = set('key token password code signature nonce secret header');
