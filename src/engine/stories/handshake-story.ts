import { challengeParam, challenges, proxyChallenges } from '../../http/challenge.ts';
import { authorization } from '../../http/credentials.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import type { Entry } from '../entry.ts';
import { inTime } from '../timeline.ts';
import type { Ledger } from './ledger.ts';
import { saying, sentence, timesOf } from './sentence.ts';
import type { Story } from './story.ts';
import { answered, ascending, step } from './tell.ts';

/** The legs of one login by challenge and answer, with a server or a proxy, and whether the last one got through. */
export function handshakeStory(entry: Entry, ledger: Ledger): readonly Story[] {
  const { exchange } = entry;
  if (!isChallenge(exchange) || !offers(exchange)) return [];
  const legs = legsAround(exchange, ledger.around(entry).sameUrl);
  const last = legs.at(-1);
  const [first] = legs;
  if (!first || !last || first === last) return [];
  if (!legs.some(isAnswer)) return unseenAnswer(legs, first, last);
  const isStep = (leg: Exchange) => {
    const other = ledger.entry(leg.id);
    return other !== undefined && ledger.diagnosis(other)?.cause === 'auth-handshake';
  };
  const through = isThrough(last);
  if (through ? !isStep(exchange) : !isAnswer(last)) return [];
  const refused = legs.filter(isChallenge);
  const told = through ? passed(refused, last, isStep) : failed(refused, isStep);
  return [
    {
      id: `handshake ${first.id}`,
      kind: through ? 'handshake' : 'handshake-failed',
      ...told,
      steps: legs.map((leg) =>
        step(leg, roleOf(leg, isStep(leg)), answered(isChallenge(leg) ? challengeField(leg) : 'status')),
      ),
      denials: ascending(refused.filter((leg) => !through || isStep(leg)).map(({ id }) => id)),
      lookAt: through ? last.id : (refused.find((leg) => isAnswer(leg) && !isStep(leg))?.id ?? last.id),
      credential: '',
    },
  ];
}

/** Firefox shows nothing of what it sends to a proxy: that the same request passes later is all there is to see of the login. */
function unseenAnswer(legs: readonly Exchange[], first: Exchange, last: Exchange): readonly Story[] {
  const { status } = last.response;
  const refused = legs.filter(({ response }) => response.status === 407);
  if (refused.length < legs.length - 1 || status < 200 || status >= 400) return [];
  return [
    {
      id: `handshake ${first.id}`,
      kind: 'handshake',
      title: 'The proxy asked first, and let it through later',
      ...saying([
        sentence(
          'The proxy asked for a login of its own, and the same request was let through later: by then the proxy had been answered, or another way was taken.',
        ),
        sentence('The capture does not show the answer; some browsers keep to themselves what they send to a proxy.'),
      ]),
      steps: [
        ...refused.map((leg) =>
          step(leg, 'asks without a credential, gets the challenge', answered(challengeField(leg))),
        ),
        step(last, 'let through', answered('status')),
      ],
      denials: ascending(refused.map(({ id }) => id)),
      lookAt: first.id,
      credential: '',
    },
  ];
}

function passed(refused: readonly Exchange[], last: Exchange, isStep: (leg: Exchange) => boolean) {
  const who = refused.some(({ response }) => response.status === 407) ? 'proxy' : 'server';
  const steps = refused.filter(isStep).length;
  const wrong = refused.filter((leg) => isAnswer(leg) && !isStep(leg)).length;
  const { status } = last.response;
  const tries =
    wrong === 1
      ? [sentence('One answer in between was refused as wrong.')]
      : [sentence('{count} answers in between were refused as wrong.', { count: wrong })];
  return {
    title: 'A login in several steps',
    ...saying([
      sentence(outcomes[who][status < 400 ? 'through' : 'otherwise'], { number: refused.length + 1, status }),
      steps === 1
        ? sentence('The refusal that asked is a step of the login, no fault.')
        : sentence('{count} of the refusals are steps of the login, no faults.', { count: steps }),
      ...(wrong ? tries : []),
    ]),
  };
}

const outcomes = {
  server: {
    through: 'The server asked for a login, the client answered, and request {number} got through.',
    otherwise:
      'The server asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.',
  },
  proxy: {
    through: 'The proxy asked for a login, the client answered, and request {number} got through.',
    otherwise:
      'The proxy asked for a login, the client answered, and request {number} was answered with {status}, without asking for a login again.',
  },
} as const;

function failed(refused: readonly Exchange[], isStep: (leg: Exchange) => boolean) {
  const wrong = refused.filter((leg) => isAnswer(leg) && !isStep(leg)).length;
  return {
    title: 'The login never got through',
    ...saying([
      sentence(
        'The client answered the challenge, and was refused {times}: the name, the password or the ticket is not accepted.',
        { times: timesOf(Math.max(1, wrong)) },
      ),
    ]),
  };
}

/** The run of requests to this URL that the exchange stands in: from the first challenge up to the first one let through. */
function legsAround(exchange: Exchange, sameUrl: Iterable<Exchange>): readonly Exchange[] {
  const all = [...sameUrl, exchange].sort(inTime);
  const at = all.indexOf(exchange);
  const isBreak = (leg: Exchange | undefined, next: Exchange | undefined) =>
    !leg || !next || isThrough(leg) || Math.abs(next.startedAt - leg.startedAt) > soon;
  let start = at;
  while (start > 0 && !isBreak(all[start - 1], all[start])) start -= 1;
  let end = at;
  while (end < all.length - 1 && !isBreak(all[end], all[end + 1])) end += 1;
  return all.slice(start, end + 1);
}

const soon = 120_000;
const schemes = new Set(['basic', 'digest', 'ntlm', 'negotiate', 'dpop']);
const challengesIn = ({ response }: Exchange) =>
  (response.status === 407 ? proxyChallenges(response) : challenges(response)).challenges;
const challengeField = ({ response }: Exchange) =>
  response.status === 407 ? 'header:proxy-authenticate' : 'header:www-authenticate';
const isChallenge = ({ response }: Exchange) => response.status === 401 || response.status === 407;
const offers = (exchange: Exchange) => challengesIn(exchange).some(({ scheme }) => schemes.has(scheme.toLowerCase()));
const isThrough = (exchange: Exchange) => exchange.response.status > 0 && !isChallenge(exchange);

function isAnswer({ request, response }: Exchange): boolean {
  const toProxy = fieldValue(request, 'proxy-authorization')?.trim().split(' ', 1)[0];
  const scheme = response.status === 407 ? toProxy : (authorization(request)?.scheme ?? toProxy);
  return schemes.has(scheme?.toLowerCase() ?? '');
}

function roleOf(leg: Exchange, isStep: boolean): string {
  const { status } = leg.response;
  if (isThrough(leg)) return status < 400 ? 'let through' : 'not asked again';
  const offered = challengesIn(leg);
  if (offered.some((one) => challengeParam(one, 'stale')?.toLowerCase() === 'true'))
    return 'right answer, but the nonce had run out (stale): ask again';
  if (offered.some((one) => challengeParam(one, 'error') === 'use_dpop_nonce'))
    return 'sends its proof, is asked to put a nonce into it';
  if (!isAnswer(leg)) return 'asks without a credential, gets the challenge';
  return isStep ? 'a message of the login, gets the next one' : 'the answer, refused';
}
