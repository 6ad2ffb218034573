import { challengeParam, challenges } from '../../http/challenge.ts';
import { authorization } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Entry } from '../entry.ts';
import { inTime } from '../timeline.ts';
import type { Ledger } from './ledger.ts';
import type { Story } from './story.ts';
import { answered, ascending, step } from './tell.ts';

/** The legs of one login by challenge and answer, and whether the last one got through. */
export function handshakeStory(entry: Entry, ledger: Ledger): readonly Story[] {
  const { exchange } = entry;
  if (exchange.response.status !== 401 || !offers(exchange)) return [];
  const legs = legsAround(exchange, ledger.around(entry).sameUrl);
  const last = legs.at(-1);
  const [first] = legs;
  if (!first || !last || first === last || !legs.some(isAnswer)) return [];
  const through = isThrough(last);
  if (through ? ledger.diagnosis(entry)?.cause !== 'auth-handshake' : !isAnswer(last)) return [];
  const refused = legs.filter((leg) => leg.response.status === 401);
  return [
    {
      id: `handshake ${first.id}`,
      kind: through ? 'handshake' : 'handshake-failed',
      title: through ? 'A login in several steps' : 'The login never got through',
      says: through
        ? `The server asked, the client answered, and request ${legs.length} of ${legs.length} got through. The refusals before it are steps of the login.`
        : `The client answered the challenge ${legs.filter(isAnswer).length === 1 ? 'once' : `${legs.filter(isAnswer).length} times`}, and the server never let it in: the name, the password or the ticket is not accepted.`,
      steps: legs.map((leg) =>
        step(leg, roleOf(leg), answered(leg.response.status === 401 ? 'header:www-authenticate' : 'status')),
      ),
      denials: ascending(refused.map(({ id }) => id)),
      lookAt: through ? last.id : (refused.find(isAnswer)?.id ?? last.id),
      credential: '',
    },
  ];
}

/** The run of requests to this URL that the exchange stands in: from the first challenge up to the first one let through. */
function legsAround(exchange: Exchange, sameUrl: readonly Exchange[]): readonly Exchange[] {
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
const offers = ({ response }: Exchange) =>
  challenges(response).challenges.some(({ scheme }) => schemes.has(scheme.toLowerCase()));
const isAnswer = ({ request }: Exchange) => schemes.has(authorization(request)?.scheme.toLowerCase() ?? '');
const isThrough = ({ response }: Exchange) => response.status > 0 && response.status !== 401 && response.status !== 407;

function roleOf(leg: Exchange): string {
  if (isThrough(leg)) return 'let through';
  const stale = challenges(leg.response).challenges.some(
    (one) => challengeParam(one, 'stale')?.toLowerCase() === 'true',
  );
  if (stale) return 'right answer, but the nonce had run out (stale): ask again';
  if (!isAnswer(leg)) return 'asks without a credential, gets the challenge';
  const next = challenges(leg.response).challenges.some(({ token68 }) => (token68 ?? '').length > 8);
  return next ? 'a message of the login, gets the next one' : 'the answer, refused';
}
