import type { Denial } from '../../engine/judge.ts';
import { loginAttempt } from '../../engine/login.ts';
import type { Session } from '../../engine/session.ts';
import type { Exchange } from '../../http/exchange.ts';
import { urlParts, urlPattern } from '../../http/url-pattern.ts';
import { addressOf } from '../address.ts';
import type { Mention, Related } from '../denial-view.ts';
import { mainCredential } from './credential-log.ts';
import { maskedUrl } from './row.ts';

/** The requests around a denial in time order, each with why it is shown; the denial itself stands among them. */
export function relatedTo(denial: Denial, session: Session): readonly Related[] {
  const near = denial.related.flatMap((id) => session.exchange(id) ?? []);
  if (!near.length) return [];
  const all = near.map((other) => ({
    ...mention(other, session, denial.exchange),
    relation: relationOf(other, denial),
  }));
  const self = { ...mention(denial.exchange, session, denial.exchange), relation: 'this request' };
  return [...all, self].sort((a, b) => a.at - b.at || a.id - b.id);
}

/** An exchange in a line: when, what, and how it ended; its host only where it is not that of `own`. */
export function mention(exchange: Exchange, session: Session, own: Exchange): Mention {
  const { request, response, id, startedAt } = exchange;
  const denied = session.denial(id) !== undefined;
  const { status } = response;
  const { host, path } = addressOf(maskedUrl(exchange));
  return {
    id,
    at: startedAt,
    status,
    method: request.method,
    path,
    host: host === addressOf(maskedUrl(own)).host ? '' : host,
    denied,
    outcome: denied ? 'refused' : status >= 200 && status < 400 ? 'accepted' : 'failed',
  };
}

/** How it hangs together with the denial, in words: what kind of request it is, and what it carried. */
function relationOf(other: Exchange, { exchange, diagnosis }: Denial): string {
  const kind = kindOf(other, exchange);
  const pointedTo = diagnosis.clues.some((clue) => clue.evidence.some((piece) => piece.exchange === other.id));
  return [kind, carried(other, exchange), ...(pointedTo ? ['named above as a reason'] : [])].filter(Boolean).join(', ');
}

function kindOf({ request }: Exchange, own: Exchange): string {
  const [one, two] = [urlParts(request.url), urlParts(own.request.url)];
  const same = one && two && one.origin === two.origin && one.path === two.path;
  if (loginAttempt(request)) return 'login';
  if (same && request.method === 'OPTIONS' && own.request.method !== 'OPTIONS') return 'its preflight';
  if (same && own.request.method === 'OPTIONS' && request.method !== 'OPTIONS') return 'the request it asks for';
  if (request.url === own.request.url) return request.method === own.request.method ? 'same request' : 'other method';
  if (same) return 'same path';
  if (one?.origin === two?.origin && urlPattern(request.url) === urlPattern(own.request.url))
    return 'same endpoint, other id';
  return one && two && one.origin === two.origin ? 'same server' : 'other server';
}

function carried(other: Exchange, own: Exchange): string {
  const [one, two] = [mainCredential(other), mainCredential(own)];
  if (one === undefined && two === undefined) return '';
  if (one === two) return 'same credential';
  return one === undefined ? 'no credential' : two === undefined ? 'with a credential' : 'another credential';
}
