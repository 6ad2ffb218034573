import { renews } from '../act.ts';
import { type Entry, everything, recordKeys } from '../entry.ts';
import type { CauseId } from '../taxonomy.ts';
import { around, inTime } from '../timeline.ts';
import type { Ledger } from './ledger.ts';
import { isRefusal } from './lives.ts';
import { refreshReason } from './refresh-reason.ts';
import { saying, sentence } from './sentence.ts';
import type { Step, Story } from './story.ts';
import { answered, ascending, grouped, shortened, step } from './tell.ts';

/** Stories about fetching new tokens: refused, too often, or raced with one refresh token. */
export function refreshStories(ledger: Ledger): readonly Story[] {
  const refreshes = ledger.line(recordKeys.refreshes).filter(({ exchange }) => exchange.request.method !== 'OPTIONS');
  const isLost = (entry: Entry) => isTurnedDown(entry) && !isPutOff(entry, ledger);
  const races = raced(refreshes, isLost);
  const inRace = new Set(races.flatMap(({ denials, steps }) => [...denials, ...steps.map(({ entry }) => entry)]));
  return [
    ...races,
    ...storms(refreshes, ledger),
    ...refreshes.filter((entry) => !inRace.has(entry.id) && isLost(entry)).map((entry) => failed(entry, ledger)),
  ];
}

/** Whether a refresh was turned down; an answer that never came says nothing. */
export function isTurnedDown({ exchange: { response }, denial }: Entry): boolean {
  return denial || (response.status >= 400 && response.status < 500);
}

/** Held up by a limit or a filter: the refresh token is as good as before. */
function isPutOff(entry: Entry, ledger: Ledger): boolean {
  const cause = ledger.diagnosis(entry)?.cause;
  return entry.exchange.response.status === 429 || (cause !== undefined && obstacles.has(cause));
}

const obstacles: ReadonlySet<CauseId> = new Set<CauseId>([
  'rate-limited',
  'waf-blocked',
  'bot-challenge',
  'ip-blocked',
  'geo-blocked',
  'network-filter',
  'preflight-rejected',
]);

function failed(entry: Entry, ledger: Ledger): Story {
  const near = around(ledger.line(everything), entry, reach);
  const before = near.filter((other) => inTime(other, entry) < 0 && isRefused(other, ledger)).slice(-3);
  const next = near.find((other) => inTime(other, entry) > 0 && isRenewed(other));
  const after = near.filter(
    (other) => inTime(other, entry) > 0 && isRefused(other, ledger) && (!next || inTime(other, next) < 0),
  );
  const unanswered = near.findLast((other) => inTime(other, entry) < 0 && isUnansweredTry(other, entry));
  const { because, advice, place } = refreshReason(entry, ledger.diagnosis(entry)?.cause);
  const steps: readonly Step[] = [
    ...before.map((other) => step(other, 'refused', answered('status'))),
    ...(unanswered ? [step(unanswered, 'asks for a new token, gets no answer')] : []),
    step(entry, 'asks for a new token, refused', answered(place)),
    ...after.map((other) => step(other, 'still refused', answered('status'))),
    ...(next ? [step(next, isLogin(next) ? 'a new login' : 'a new token is given', answered('status'))] : []),
  ];
  return {
    id: `refresh-failed ${entry.id}`,
    kind: 'refresh-failed',
    title: 'No new token was given',
    ...saying([
      after.length
        ? sentence('The request for a new token was refused, and the requests that followed were refused as well.')
        : sentence('The request for a new token was refused.'),
      sentence(because),
      ...(unanswered
        ? [
            sentence(
              'The same refresh token had been sent before, and no answer came back: the server may have used it up then.',
            ),
          ]
        : []),
      next && !isLogin(next) ? sentence('Another one succeeded later.') : sentence(advice),
    ]),
    steps: shortened([...steps].sort((a, b) => inOrder(a, b, ledger))),
    denials: ascending([...before, entry, ...after].filter(({ denial }) => denial).map(({ id }) => id)),
    lookAt: entry.id,
    credential: renewing(entry)?.fingerprint ?? '',
  };
}

const inOrder = (a: Step, b: Step, ledger: Ledger) => {
  const [one, other] = [ledger.entry(a.entry), ledger.entry(b.entry)];
  return one && other ? inTime(one, other) : 0;
};
const reach = 30;
const isRenewed = ({ trace }: Entry) => trace.issued.length > 0 && (trace.act === 'login' || trace.act === 'refresh');
const isLogin = ({ trace }: Entry) => trace.act === 'login';

/** The same refresh token, sent before, and the browser saw no answer. */
function isUnansweredTry(other: Entry, entry: Entry): boolean {
  const own = renewing(entry)?.fingerprint;
  return other.exchange.response.status === 0 && own !== undefined && renewing(other)?.fingerprint === own;
}

function isRefused(entry: Entry, ledger: Ledger): boolean {
  return entry.denial && entry.trace.act === undefined && isRefusal(ledger.diagnosis(entry)?.cause);
}

/** One refresh token exchanged several times: with rotation, only one exchange can win. */
function raced(refreshes: readonly Entry[], isLost: (entry: Entry) => boolean): readonly Story[] {
  const byToken = grouped(refreshes, (entry) => renewing(entry)?.fingerprint ?? '');
  return [...byToken].flatMap(([fingerprint, entries]) => {
    const winner = entries.find((entry) => !isTurnedDown(entry) && entry.trace.issued.length > 0);
    const losers = entries.filter((entry) => winner && isLost(entry) && entry !== winner);
    const [loser] = losers;
    if (!fingerprint || !winner || !loser) return [];
    const gap = Math.abs(loser.startedAt - winner.startedAt);
    return [
      {
        id: `refresh-race ${fingerprint}`,
        kind: 'refresh-race' as const,
        title: gap < parallel ? 'Two exchanges of one refresh token' : 'A refresh token that was used up',
        ...saying(raceSentences(entries.length, gap)),
        steps: shortened(entries.map((entry) => step(entry, partOf(entry, winner, isLost), answered('status')))),
        denials: ascending(losers.filter(({ denial }) => denial).map(({ id }) => id)),
        lookAt: loser.id,
        credential: fingerprint,
      },
    ];
  });
}

function raceSentences(count: number, gap: number) {
  const atOnce = gap < parallel;
  return [
    atOnce
      ? sentence('The same refresh token was exchanged {count} times, at nearly the same time.', { count })
      : sentence('The same refresh token was exchanged {count} times, {span} apart.', { count, span: { span: gap } }),
    sentence(
      'The server hands out a new one each time (rotation), so one request won, and the old one was worth nothing for the others.',
    ),
    atOnce
      ? sentence('Let one request refresh, and the others wait for it.')
      : sentence(
          'Keep the new refresh token of each answer, in every tab, and never send the old one again: some servers end the whole session then.',
        ),
  ];
}

function partOf(entry: Entry, winner: Entry, isLost: (entry: Entry) => boolean): string {
  if (entry === winner) return 'gets the new token';
  if (!isLost(entry)) return 'exchanges it as well';
  return inTime(entry, winner) < 0 ? 'is refused' : 'comes too late, refused';
}

const parallel = 2000;

/** The credential that is exchanged for a new one. */
function renewing({ trace: { carried } }: Entry) {
  return carried.find(renews) ?? (carried.length === 1 ? carried[0] : undefined);
}

/** Many refreshes at one address within a short time: each refused request asks for a token of its own. */
function storms(refreshes: readonly Entry[], ledger: Ledger): readonly Story[] {
  return [...grouped(refreshes, ({ url }) => url).values()].flatMap(bursts).flatMap((burst) => {
    const [first] = burst;
    const last = burst.at(-1);
    if (!first || !last) return [];
    const triggers = around(ledger.line(everything), first, reach).filter(
      (other) => isRefused(other, ledger) && Math.abs(other.startedAt - first.startedAt) <= within,
    );
    const steps = [
      ...triggers.map((entry) => step(entry, 'refused', answered('status'))),
      ...burst.map((entry) => step(entry, 'asks for a new token', answered('status'))),
    ];
    return [
      {
        id: `refresh-storm ${first.id}`,
        kind: 'refresh-storm' as const,
        title: 'Many refreshes at once',
        ...saying([
          sentence('{count} requests for a new token went out within {span}.', {
            count: burst.length,
            span: { span: last.startedAt - first.startedAt },
          }),
          sentence(
            'One is enough for all requests that wait; the others load the server and, with rotating refresh tokens, undo each other.',
          ),
        ]),
        steps: shortened(steps.sort((a, b) => inOrder(a, b, ledger))),
        denials: ascending([...triggers, ...burst].filter(({ denial }) => denial).map(({ id }) => id)),
        lookAt: first.id,
        credential: '',
      },
    ];
  });
}

const enough = 4;
const within = 10_000;

/** Runs in which each refresh comes soon after the one before. */
function bursts(refreshes: readonly Entry[]): readonly (readonly Entry[])[] {
  const found: Entry[][] = [];
  for (const entry of refreshes) {
    const run = found.at(-1);
    const before = run?.at(-1);
    if (run && before && entry.startedAt - before.startedAt <= within) run.push(entry);
    else found.push([entry]);
  }
  return found.filter((run) => run.length >= enough);
}
