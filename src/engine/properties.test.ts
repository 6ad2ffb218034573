import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../http/exchange.ts';
import { createSession as createKnowingSession, knowledge } from '../index.ts';
import type { Cause } from './cause.ts';
import type { Clue } from './clue.ts';
import { authorities } from './clue.ts';
import { readExample } from './example.ts';
import type { Knowledge } from './knowledge.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Endpoint, Rule } from './rule.ts';
import { createSession, reach, type Session } from './session.ts';
import { causeIds } from './taxonomy.ts';
import { capture, exchange, longShuffled, secret, shuffled } from './testdata/arbitrary-exchange.ts';
import { inTime } from './timeline.ts';
import { sharedReading } from './watched.ts';
import { foremost } from './watched-list.ts';

const texts = { title: 't', meaning: 'm', tellApart: 'a', references: [], examples: [], notExamples: [] };
const fixes = { caller: [{ text: 'c' }], apiOwner: [], operator: [] };

/** A cause whose clue hangs on all that it may see, so that any difference of the windows shows in the report. */
function curious(seen: (around: Neighbourhood) => void = () => {}): Cause {
  const clues = (exchange: Exchange, around: Neighbourhood): readonly Clue[] => {
    seen(around);
    const lists = [around.sameUrl, around.sameEndpoint, around.sameCredential, around.sameOrigin, around.nearby];
    const sum = lists
      .flatMap((list, at) => [...list].map(({ id }) => id * (at + 1)))
      .reduce((a, b) => a + b, exchange.id);
    const shapes = [...around.sameUrl].map((other) => around.fingerprint(other).shape).join();
    return [
      {
        cause: causeIds[sum % causeIds.length] ?? 'ip-blocked',
        authority: authorities[sum % authorities.length] ?? 'status',
        confidence: 'likely',
        because: `Seen ${sum} ${shapes} ${[...around.sameUrl].map((other) => other.response.content.state).join()}.`,
        evidence: [
          { exchange: exchange.id, side: 'response', place: 'body' },
          { exchange: exchange.id, side: 'response', place: 'body@3..9' },
          { exchange: exchange.id, side: 'request', place: 'url' },
          { exchange: exchange.id, side: 'request', place: 'body' },
          { exchange: exchange.id, side: 'request', place: 'header:authorization' },
          { exchange: exchange.id, side: 'request', place: 'header:cookie' },
          { exchange: exchange.id, side: 'request', place: 'cookie:session_token' },
          { exchange: exchange.id, side: 'response', place: 'header:set-cookie' },
          ...[...around.nearby].slice(0, 3).map(({ id }) => ({ exchange: id, side: 'request', place: 'url' }) as const),
        ],
      },
    ];
  };
  return { ...texts, id: 'ip-blocked', headline: 'h', fixes, clues };
}

/** A cause that asks for little of its neighbours, so that most of what comes changes no answer of it. */
function inquisitive(): Cause {
  const clues = (exchange: Exchange, around: Neighbourhood): readonly Clue[] => {
    const wants = (of: number) => (other: Exchange) => (other.id + exchange.id) % of === 0;
    const latestFirst = (one: Exchange, other: Exchange) => inTime(other, one);
    const { sameUrl, sameEndpoint, sameCredential, sameOrigin, nearby, cookieTrail, grants } = around;
    const answers = [sameUrl, sameEndpoint, sameCredential, sameOrigin, nearby, cookieTrail, grants].map((list) => [
      list.some(wants(11)),
      list.find(wants(4))?.id,
      list.findLast(wants(4))?.id,
      list.filter(wants(7)).length,
      foremost(list, 2, latestFirst, wants(3)).map(({ id }) => id),
      list.filter((other) => wants(3)(other) && sameOrigin.some(({ id }) => id === other.id + 1)).map(({ id }) => id),
      halfRead(exchange, around),
    ]);
    const because = JSON.stringify(answers);
    const cause = causeIds[because.length % causeIds.length] ?? 'ip-blocked';
    return [{ cause, authority: 'request', confidence: 'likely', because, evidence: [] }];
  };
  return { ...texts, id: 'waf-blocked', headline: 'h', fixes, clues };
}

const halfRead = sharedReading(({ id }, { nearby }) => nearby.filter((other) => (other.id + id) % 5 === 0).length >> 1);

const groupRule = (scope: 'endpoint' | 'login'): Rule => ({
  ...{ id: 'auth-loop', severity: 'warning', title: 't', why: 'w', fixes, references: [], scope },
  ...(scope === 'endpoint' ? { alsoNamed: true } : {}),
  examples: { reports: [], ignores: [] },
  check: ({ exchanges, diagnosis, fingerprint }: Endpoint) => [
    {
      message: exchanges.map((each) => `${each.id} ${diagnosis(each)?.cause} ${fingerprint(each).shape}`).join(),
      evidence: exchanges.slice(0, 3).map(({ id }) => ({ exchange: id, side: 'response', place: 'body' }) as const),
    },
  ],
});

const knowing = (causes: readonly Cause[]): Knowledge => ({
  causes,
  rules: [groupRule('endpoint'), groupRule('login')],
  recognise: () => ({ answeredBy: null, clues: [], fixes: [] }),
  remedies: () => [],
});

const filled = (exchanges: readonly Exchange[]) => {
  const session = createSession(knowing([curious()]));
  for (const each of exchanges) session.add(each);
  return session;
};

const readModel = (session: Session) => [
  session.credentials(),
  session.stories(),
  session.cascades(),
  session.accessMatrix(),
];

describe('whatever the capture holds', () => {
  test('the report is the same for any order of arrival', () => {
    fc.assert(
      fc.property(shuffled, ([inOrder, arrived]) => {
        expect(filled(arrived).report()).toEqual(filled(inOrder).report());
      }),
      { numRuns: 60 },
    );
  });

  test('stories, lives, cascades and the access matrix are the same for any order of arrival', () => {
    fc.assert(
      fc.property(shuffled, ([inOrder, arrived]) => {
        expect(readModel(filled(arrived))).toEqual(readModel(filled(inOrder)));
      }),
      { numRuns: 60 },
    );
  });

  test.each([1, 22, 333])('so are they, and the report, with all causes, vendors and rules (seed %d)', (seed) => {
    const knowing = (exchanges: readonly Exchange[]) => {
      const session = createKnowingSession();
      for (const each of exchanges) session.add(each);
      return [session.report(), ...readModel(session)];
    };
    fc.assert(
      fc.property(shuffled, ([inOrder, arrived]) => {
        expect(knowing(arrived)).toEqual(knowing(inOrder));
      }),
      { numRuns: 40, seed },
    );
  });

  test('they are the same when they were asked for in between and exchanges came twice', () => {
    fc.assert(
      fc.property(shuffled, ([inOrder, arrived]) => {
        const live = createSession(knowing([curious()]));
        for (const each of arrived) {
          live.add({ ...each, request: { ...each.request, fields: [] } });
          readModel(live);
          live.add(each);
        }
        expect(readModel(live)).toEqual(readModel(filled(inOrder)));
      }),
      { numRuns: 25 },
    );
  });

  test('the report is the same when it was asked for in between and exchanges came twice', () => {
    fc.assert(
      fc.property(shuffled, ([inOrder, arrived]) => {
        const live = createSession(knowing([curious()]));
        for (const each of arrived) {
          live.add({
            ...each,
            response: { ...each.response, content: { ...each.response.content, state: 'missing', text: '' } },
          });
          live.report();
          live.add(each);
        }
        expect(live.report()).toEqual(filled(inOrder).report());
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['each asks for little of its neighbours', 12, () => createSession(knowing([inquisitive()]))],
    ['all causes, vendors and rules are known', 5, () => createKnowingSession()],
  ])('so it is where %s, in a long capture that was asked for now and then', (_, numRuns, create) => {
    fc.assert(
      fc.property(longShuffled, fc.integer({ min: 1, max: 20 }), ([inOrder, arrived], pause) => {
        const [live, late] = [create(), create()];
        for (const [turn, each] of arrived.entries()) {
          const changed = live.add(each);
          if (turn % pause === 0) for (const id of changed) live.denial(id);
        }
        for (const each of inOrder) late.add(each);
        expect(live.report()).toEqual(late.report());
      }),
      { numRuns },
    );
  });

  test('what `add` does not name reads as before', () => {
    fc.assert(
      fc.property(shuffled, ([, arrived]) => {
        const session = createSession(knowing([curious()]));
        const before = new Map<number, string>();
        for (const each of arrived) {
          const changed = session.add(each);
          for (const { exchange: other, diagnosis, fixes: advice, related } of session.denials()) {
            const now = JSON.stringify([diagnosis, advice, related]);
            if (!changed.includes(other.id)) expect(now).toBe(before.get(other.id));
            before.set(other.id, now);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('bodies are kept of denials and of attempts to log in alone', () => {
    fc.assert(
      fc.property(capture, (all) => {
        const session = filled(all);
        for (const { id, request, response } of all) {
          const kept = session.exchange(id);
          if (session.denial(id) || request.method === 'POST' || !response.content.text) continue;
          expect(kept?.response.content).toMatchObject({ state: 'dropped', text: '' });
          expect(kept?.request.content.text).toBe('');
        }
      }),
    );
  });

  test('a planted secret is in no report unless raw is asked for, and in no story', () => {
    fc.assert(
      fc.property(capture, (all) => {
        const session = filled(all);
        expect(JSON.stringify([session.report(), readModel(session)])).not.toContain(secret);
      }),
    );
  });
});

test.each(knowledge.causes.map(({ id, examples, notExamples }) => ({ id, examples: [...examples, ...notExamples] })))(
  'examples of $id read the same where all was asked after each exchange, in any order',
  ({ examples }) => {
    for (const exchanges of examples.map(readExample)) {
      const [live, late] = [createKnowingSession(), createKnowingSession()];
      for (const each of [...exchanges.slice(1), ...exchanges.slice(0, 1)])
        for (const changed of live.add(each)) live.denial(changed);
      for (const each of exchanges) late.add(each);
      expect(live.report()).toEqual(late.report());
    }
  },
);

test('an exchange is judged with a bounded neighbourhood, and few are judged anew when one is added', () => {
  let judged = 0;
  let widest = 0;
  const seen = (around: Neighbourhood) => {
    judged++;
    widest = Math.max(
      widest,
      ...[around.sameUrl, around.sameCredential, around.nearby].map((list) => [...list].length),
    );
  };
  const session = createSession(knowing([curious(seen)]));
  const [one] = fc.sample(exchange, { numRuns: 1, seed: 1 });
  if (!one) throw new Error('no sample');
  const at = (id: number, startedAt: number): Exchange => ({
    ...one,
    id,
    startedAt,
    response: { ...one.response, status: 401 },
  });
  for (let id = 0; id < 500; id++) session.add(at(id, id));
  session.report();
  expect(judged).toBe(500);
  session.add(at(1000, 250.5));
  session.report();
  expect(judged - 500).toBeLessThanOrEqual(2 * reach + 1);
  expect(widest).toBe(2 * reach);
});
