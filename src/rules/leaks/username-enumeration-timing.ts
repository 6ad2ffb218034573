import type { Difference } from '../../engine/comparison.ts';
import { isDelayed } from '../../engine/login-series.ts';
import type { LoginRule } from '../../engine/rule.ts';
import type { Exchange } from '../../http/exchange.ts';
import { inResponse } from '../evidence.ts';
import { comparison } from './answer-difference.ts';
import { type FailedAttempt, failedAttempts } from './failed-attempt.ts';
import { rankTest } from './rank-test.ts';
import { toldTime } from './told-time.ts';
import { twoHeaps } from './two-heaps.ts';

/** Failed tries with different names differ by response time, over enough tries to tell. */
export const usernameEnumerationTiming: LoginRule = {
  id: 'username-enumeration-timing',
  severity: 'info',
  title: 'Response time differs by name',
  why: 'Failed logins take clearly longer for one name than for another. Often the server computes a slow password hash only for names that exist, and then the time tells which ones do. The finding rests on a rank test (Mann-Whitney U), or for fewer tries on a count of all ways in which the same times could have fallen to the names, so that a few slow answers do not make it.',
  fixes: {
    caller: [],
    apiOwner: [
      {
        text: 'When the name is unknown, check the password against a dummy hash made with the same algorithm and cost.',
        code: {
          language: 'js',
          text: 'const hash = user ? user.passwordHash : dummyHash;\nconst right = await verify(hash, password);\nif (!user || !right) return fail();',
        },
      },
    ],
    operator: [],
  },
  references: [{ title: 'CWE-208', url: 'https://cwe.mitre.org/data/definitions/208.html' }],
  examples: {
    reports: [
      timed('A slow hash for the name that exists', { ann: [310, 325, 298, 333, 305], nobody: [12, 14, 11, 15, 13] }),
      timed('The other way round', { ann: [20, 22, 25, 21, 19], nobody: [900, 950, 870, 910, 990] }),
      timed('Among three names', {
        ann: [210, 215, 208, 230, 222],
        ben: [211, 209, 233, 228, 214],
        nobody: [30, 35, 31, 29, 40],
      }),
      inTurn('Two names of four, three tries each', [
        ['ann', 310],
        ['nobody', 31],
        ['ben', 298],
        ['noone', 30],
        ['ann', 301],
        ['nobody', 29],
        ['ben', 305],
        ['noone', 33],
        ['ann', 296],
        ['nobody', 32],
        ['ben', 311],
        ['noone', 28],
      ]),
      timed('Quick answers that take a few milliseconds more towards the end', {
        ann: [310, 325, 298, 333, 305, 301],
        nobody: [2, 2, 3, 7, 6, 8],
      }),
      timed('A slow answer among many', {
        ann: [310, 325, 298, 333, 305, 301, 322, 40, 318, 309],
        nobody: [12, 14, 11, 15, 13, 16, 12, 900, 14, 11],
      }),
    ],
    ignores: [
      inTurn('One slow answer', [
        ['ann', 310],
        ['ben', 31],
        ['eve', 30],
        ['ann', 29],
        ['ben', 33],
        ['eve', 32],
        ['ann', 30],
        ['ben', 28],
        ['eve', 31],
      ]),
      timed('The same time for both', { ann: [310, 325, 298, 333, 305], nobody: [312, 301, 330, 299, 320] }),
      timed('Too few tries', { ann: [310, 325, 298], nobody: [12, 14, 11] }),
      timed('Times that overlap', { ann: [310, 20, 298, 333, 305], nobody: [12, 14, 11, 150, 13] }),
    ],
  },
  scope: 'login',
  check: ({ exchanges, diagnosis }) => {
    const attempts = failedAttempts(exchanges, diagnosis);
    if (isDelayed(attempts.map(({ exchange }) => exchange)) || [...byName(attempts)].some(isGrowing)) return [];
    const found = byRanks(attempts) ?? byHeaps(attempts);
    if (!found) return [];
    const { fast, slow, chance, tries } = found;
    const [one, other] = [typical(fast), typical(slow)];
    if (!one || !other) return [];
    return [
      {
        message: `Failed tries took about ${Math.round(fast.middle)} ms for one name and ${Math.round(slow.middle)} ms for another${tries}; chance alone does so less than once in ${Math.floor(1 / chance)} times.`,
        evidence: [inResponse(one, 'status'), inResponse(other, 'status')],
        entries: [...fast.tries, ...slow.tries].map(({ exchange }) => exchange.id).sort((a, b) => a - b),
        comparisons: [comparison(one, other, [timeDifference(fast, slow, one, other)])],
      },
    ];
  },
};

/** Fewer tries than these tell nothing: one slow answer may have many reasons. */
const enough = 5;
/** Differences below are hard to tell from the network's. */
const leastGap = 50;
const mostChance = 0.01;

/** Two groups of names that differ by time, and how likely chance alone makes such a difference. */
interface Parted {
  readonly fast: Span;
  readonly slow: Span;
  readonly chance: number;
  /** On how many tries it rests, for the message. */
  readonly tries: string;
}

/** Names that were tried often enough to have a time of their own each. */
function byRanks(attempts: readonly FailedAttempt[]): Parted | undefined {
  const names = [...byName(attempts)].filter((tries) => tries.length >= enough).map(span);
  const [fast, slow] = split(names.sort((a, b) => a.middle - b.middle));
  if (!fast || !slow || !isApart(fast.middle, slow.middle)) return undefined;
  // Of several names, the two groups were chosen on sight; the more names, the surer the difference has to be.
  const chance = rankTest(fast.times, slow.times) * Math.max(1, names.length - 1);
  if (chance >= mostChance) return undefined;
  return { fast, slow, chance, tries: `, over ${enough} tries or more each` };
}

/** Fewer tries of more names, where the times of no name overlap those of the other group. */
function byHeaps(attempts: readonly FailedAttempt[]): Parted | undefined {
  const measured = attempts.filter((attempt) => timeOf(attempt) >= 0);
  const found = twoHeaps(measured.map((attempt) => ({ name: attempt.identity, time: timeOf(attempt) })));
  if (!found || found.chance >= mostChance || !isApart(found.fastest, found.slowest)) return undefined;
  const fast = span(measured.filter((attempt) => timeOf(attempt) <= found.fastest));
  const slow = span(measured.filter((attempt) => timeOf(attempt) >= found.slowest));
  const tries = `, over ${measured.length} tries (${fast.tries.length} and ${slow.tries.length}) in which no name was once fast and once slow`;
  return { fast, slow, chance: found.chance, tries };
}

const isApart = (fast: number, slow: number) => slow >= fast * 1.5 && slow - fast >= leastGap;

interface Span {
  readonly tries: readonly FailedAttempt[];
  /** Ascending. */
  readonly times: readonly number[];
  readonly middle: number;
}

function byName(attempts: readonly FailedAttempt[]): Iterable<readonly FailedAttempt[]> {
  const names = new Map<string, FailedAttempt[]>();
  for (const attempt of attempts) {
    if (timeOf(attempt) < 0) continue;
    const tries = names.get(attempt.identity) ?? [];
    tries.push(attempt);
    names.set(attempt.identity, tries);
  }
  return names.values();
}

/** Where one name alone is answered later and later, the number of tries is at work, and not the name. */
function isGrowing(tries: readonly FailedAttempt[]): boolean {
  const half = tries.length >> 1;
  if (half < 2) return false;
  const [first, last] = [span(tries.slice(0, half)).middle, span(tries.slice(half)).middle];
  return last > 2 * first && last - first >= leastGap;
}

function span(tries: readonly FailedAttempt[]): Span {
  const times = tries.map(timeOf).sort((a, b) => a - b);
  return { tries, times, middle: times[times.length >> 1] ?? 0 };
}

/** Names in order of their time, parted where the gap is widest. */
function split(names: readonly Span[]): readonly [Span | undefined, Span | undefined] {
  const gaps = names.slice(1).map((name, at) => name.middle - (names[at]?.middle ?? 0));
  const at = gaps.indexOf(Math.max(...gaps)) + 1;
  if (at === 0) return [undefined, undefined];
  const joined = (some: readonly Span[]) => span(some.flatMap(({ tries }) => tries));
  return [joined(names.slice(0, at)), joined(names.slice(at))];
}

/** The try in the middle. */
function typical({ tries, middle }: Span): Exchange | undefined {
  return tries.find((attempt) => timeOf(attempt) === middle)?.exchange;
}

function timeDifference(fast: Span, slow: Span, one: Exchange, other: Exchange): Difference {
  const says = `The middle of the times is ${Math.round(fast.middle)} ms for the one and ${Math.round(slow.middle)} ms for the other.`;
  return { part: 'time', name: '', says, one: inResponse(one, 'status'), other: inResponse(other, 'status') };
}

/** The time that the server says it took, free of the network's, else the whole duration. */
function timeOf({ exchange }: FailedAttempt): number {
  return toldTime(exchange) ?? exchange.duration;
}

function timed(title: string, names: Readonly<Record<string, readonly number[]>>) {
  const all = Object.entries(names).flatMap(([name, times]) => times.map((time) => [name, time] as const));
  return inTurn(title, all);
}

function inTurn(title: string, tries: readonly (readonly [string, number])[]) {
  const one = ([name, time]: readonly [string, number]) =>
    `POST /login HTTP/1.1\nHost: app.shop.example\nContent-Type: application/json\n\n{"username":"${name}","password":"x1"}\n---\nHTTP/1.1 401 Unauthorized\nServer-Timing: total;dur=${time}\nContent-Type: application/json\n\n{"message":"Login failed."}`;
  return { title, http: tries.map(one).join('\n---\n') };
}
