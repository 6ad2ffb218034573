import type { LoginRule } from '../../engine/rule.ts';
import { fieldValue } from '../../http/exchange.ts';
import { inResponse } from '../evidence.ts';
import { type FailedAttempt, failedAttempts } from './failed-attempt.ts';

/** Failed tries with different names differ by response time, over enough tries to tell. */
export const usernameEnumerationTiming: LoginRule = {
  id: 'username-enumeration-timing',
  severity: 'info',
  title: 'Response time differs by name',
  why: 'Failed logins take clearly longer for one name than for another. Often the server computes a slow password hash only for names that exist, and then the time tells which ones do.',
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
    ],
    ignores: [
      timed('The same time for both', { ann: [310, 325, 298, 333, 305], nobody: [312, 301, 330, 299, 320] }),
      timed('Too few tries', { ann: [310, 325, 298], nobody: [12, 14, 11] }),
      timed('Times that overlap', { ann: [310, 20, 298, 333, 305], nobody: [12, 14, 11, 150, 13] }),
    ],
  },
  scope: 'login',
  check: ({ exchanges, diagnosis }) => {
    const names = [...byName(failedAttempts(exchanges, diagnosis))].filter((tries) => tries.length >= enough);
    const spans = names.map(span).sort((a, b) => a.middle - b.middle);
    const fast = spans[0];
    const slow = spans.at(-1);
    if (!fast || !slow || fast.longest >= slow.shortest) return [];
    if (slow.middle < fast.middle * 2 || slow.middle - fast.middle < 80) return [];
    return [
      {
        message: `Failed tries took about ${Math.round(fast.middle)} ms for one name and ${Math.round(slow.middle)} ms for another, over ${enough} tries or more each.`,
        evidence: [fast, slow].flatMap(({ tries }) =>
          tries.slice(0, 1).map(({ exchange }) => inResponse(exchange, 'status')),
        ),
        entries: [...fast.tries, ...slow.tries].map(({ exchange }) => exchange.id).sort((a, b) => a - b),
      },
    ];
  },
};

/** Fewer tries than these tell nothing: one slow answer may have many reasons. */
const enough = 5;

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

function span(tries: readonly FailedAttempt[]) {
  const times = tries.map(timeOf).sort((a, b) => a - b);
  return { tries, middle: times[times.length >> 1] ?? 0, shortest: times[0] ?? 0, longest: times.at(-1) ?? 0 };
}

/** The time that the server says it took, free of the network's, else the whole duration. */
function timeOf({ exchange }: FailedAttempt): number {
  const said = /\btotal;(?:[^,]{0,100};)?dur=(\d{1,7}(?:\.\d{1,4})?)/.exec(
    fieldValue(exchange.response, 'server-timing') ?? '',
  )?.[1];
  return said ? Number(said) : exchange.duration;
}

function timed(title: string, names: Readonly<Record<string, readonly number[]>>) {
  const one = (name: string, time: number) =>
    `POST /login HTTP/1.1\nHost: app.shop.example\nContent-Type: application/json\n\n{"username":"${name}","password":"x1"}\n---\nHTTP/1.1 401 Unauthorized\nServer-Timing: total;dur=${time}\nContent-Type: application/json\n\n{"message":"Login failed."}`;
  const all = Object.entries(names).flatMap(([name, times]) => times.map((time) => one(name, time)));
  return { title, http: all.join('\n---\n') };
}
