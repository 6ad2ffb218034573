import { clockTime, judgedAt } from '../../engine/clock.ts';
import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import type { Trace } from '../../engine/trace.ts';
import { authorization, type Credential } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused, isServed } from '../facts/outcome.ts';
import { aboutTheCredential, saysElse } from './words-say.ts';

/** The response that handed out the credential said how long it lives, and that time was over. */
export function pastItsLifetime(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  const now = judgedAt(exchange);
  if (!own || !now || !isRefused(exchange)) return [];
  for (const other of around.grants.filter((other) => cameAfter(exchange, other))) {
    const issue = around.trace(other).issued.find(({ fingerprint }) => fingerprint === own.fingerprint);
    if (issue?.expiresAt === undefined || issue.expiresAt > now || outlives(issue.expiresAt, exchange, around))
      continue;
    const because = `The response that handed out this credential limited its life: it ended at ${clockTime(issue.expiresAt, now)}, and the clock said ${clockTime(now, issue.expiresAt)}.`;
    const confidence = exchange.response.status === 401 ? 'certain' : 'likely';
    return [
      clue('expired-credentials', ['neighbours', confidence], because, [
        answered(other, 'status'),
        asked(exchange, own.place),
      ]),
    ];
  }
  return [];
}

/** Servers may let a credential live on for a while, or lengthen its life with each use. */
const outlives = (end: number, exchange: Exchange, { sameCredential }: Neighbourhood) =>
  sameCredential.some((other) => isServed(other) && (other.startedAt > end || cameAfter(other, exchange)));

/** An answer had given a new credential in place of this one, which worked until then. */
export function replacedBefore(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (!own || exchange.response.status !== 401) return [];
  const replacing =
    around.grants.find((other) => isReplacement(other, own, exchange, around)) ?? renewalOf(own, exchange, around);
  if (!replacing || around.sameCredential.some((other) => isServed(other) && cameAfter(other, replacing))) return [];
  const because =
    'An earlier answer had given a new credential in place of this one, and the old one was sent all the same.';
  return [
    clue('revoked-credentials', ['neighbours', 'likely'], because, [
      answered(replacing, 'status'),
      asked(exchange, own.place),
    ]),
  ];
}

/** The same refresh token had fetched a newer token since, and the newer one is the one that is accepted. */
export function supersededBefore(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (own?.kind !== 'authorization' || exchange.response.status !== 401) return [];
  if (saysElse(exchange, aboutTheCredential)) return [];
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other));
  const fetched = before.findLast((other) => tokenOf(other, around)?.fingerprint === own.fingerprint);
  if (!fetched) return [];
  const newer = before.find((other) => cameAfter(other, fetched) && isRenewalLike(other, fetched, own, around));
  const isLast = around.sameOrigin.some(
    (other) => !!newer && isServed(other) && cameAfter(other, newer) && isGivenSince(other, fetched, before, around),
  );
  if (!newer || !isLast || around.sameCredential.some((other) => isServed(other) && cameAfter(other, newer))) return [];
  const because =
    'The same refresh token fetched several tokens; this is an earlier one, and a later one is the one that is accepted.';
  return [
    clue('revoked-credentials', ['neighbours', 'likely'], because, [
      answered(fetched, 'status'),
      answered(newer, 'status'),
      asked(exchange, own.place),
    ]),
  ];
}

/** The refresh token that gave this one was used a second time and refused: servers that rotate end all that came of it. */
export function familyEnded(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (own?.kind !== 'authorization' || exchange.response.status !== 401 || saysElse(exchange, aboutTheCredential))
    return [];
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other));
  const fetched = before.findLast((other) => tokenOf(other, around)?.fingerprint === own.fingerprint);
  const sent = new Set(fetched ? around.trace(fetched).carried.map(({ fingerprint }) => fingerprint) : []);
  const second = before.find(
    (other) =>
      fetched &&
      cameAfter(other, fetched) &&
      other.request.url === fetched.request.url &&
      (other.response.status === 400 || other.response.status === 401 || other.response.status === 403) &&
      around.trace(other).carried.some(({ fingerprint }) => sent.has(fingerprint)),
  );
  if (!fetched || !second || around.sameCredential.some((other) => isServed(other) && cameAfter(other, second)))
    return [];
  const because =
    'The refresh token that gave this token was used a second time and refused; with rotation, that ends all tokens that came of it (RFC 9700 section 4.14.2).';
  const told = clue('revoked-credentials', ['neighbours', 'likely'], because, [
    answered(fetched, 'status'),
    answered(second, 'status'),
    asked(exchange, own.place),
  ]);
  return [{ ...told, headline: 'A refresh token was used twice, and all tokens that came of it were withdrawn.' }];
}

const tokenOf = (other: Exchange, around: Neighbourhood) => {
  const { act, issued } = around.trace(other);
  return act === 'refresh' ? issued.find(({ kind }) => kind === 'token') : undefined;
};

/** Another refresh at the same address with the same refresh token, which gave another token. */
function isRenewalLike(other: Exchange, fetched: Exchange, own: Credential, around: Neighbourhood): boolean {
  const token = tokenOf(other, around);
  if (!token || token.fingerprint === own.fingerprint || other.request.url !== fetched.request.url) return false;
  const sent = new Set(around.trace(fetched).carried.map(({ fingerprint }) => fingerprint));
  return around.trace(other).carried.some(({ fingerprint }) => sent.has(fingerprint));
}

/** The request carries a token that was fetched after this one. */
function isGivenSince(
  { request }: Exchange,
  fetched: Exchange,
  before: readonly Exchange[],
  around: Neighbourhood,
): boolean {
  const fingerprint = mainCredential(request)?.fingerprint;
  return before.some((other) => cameAfter(other, fetched) && tokenOf(other, around)?.fingerprint === fingerprint);
}

/** An answer had told the browser to delete this cookie, and it was sent all the same: the deletion named another place. */
export function deletedBefore(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (own?.kind !== 'cookie' || exchange.response.status !== 401) return [];
  const deleting = around.grants.findLast((other) => {
    const { act, ended } = around.trace(other);
    const answeredAt = other.startedAt + Math.max(0, other.duration);
    return (
      act !== 'logout' &&
      ended.includes(own.fingerprint) &&
      cameAfter(exchange, other) &&
      exchange.startedAt >= answeredAt
    );
  });
  if (!deleting || around.sameCredential.some((other) => isServed(other) && cameAfter(other, deleting))) return [];
  const because = 'An earlier answer had told the browser to delete this very cookie, and it was sent all the same.';
  return [
    clue('revoked-credentials', ['neighbours', 'likely'], because, [
      answered(deleting, 'header:set-cookie'),
      asked(exchange, own.place),
    ]),
  ];
}

function isReplacement(other: Exchange, own: Credential, exchange: Exchange, around: Neighbourhood): boolean {
  const replaces = around.trace(other).replaced.some(([from]) => from === own.fingerprint);
  return replaces && isServed(other) && cameAfter(exchange, other);
}

/** A refresh that gave a new token while this one, the last one sent before, still worked. */
function renewalOf(own: Credential, exchange: Exchange, around: Neighbourhood): Exchange | undefined {
  if (own.kind !== 'authorization') return undefined;
  const before = around.sameOrigin.filter((other) => cameAfter(exchange, other));
  const renewal = before.findLast((other) => isRenewal(around.trace(other)) && isServed(other));
  if (!renewal) return undefined;
  const last = before.findLast((other) => cameAfter(renewal, other) && authorization(other.request) !== undefined);
  const isLast = last !== undefined && isServed(last) && mainCredential(last.request)?.fingerprint === own.fingerprint;
  return isLast ? renewal : undefined;
}

const isRenewal = ({ act, issued }: Trace) => act === 'refresh' && issued.some(({ kind }) => kind === 'token');
