import { clockTime, judgedAt } from '../../engine/clock.ts';
import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import type { Exchange } from '../../http/exchange.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isServed } from '../facts/outcome.ts';

/** The response that handed out the credential said how long it lives, and that time was over. */
export function pastItsLifetime(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  const now = judgedAt(exchange);
  if (!own || !now || exchange.response.status !== 401) return [];
  for (const other of around.grants) {
    if (!cameAfter(exchange, other)) continue;
    const issue = around.trace(other).issued.find(({ fingerprint }) => fingerprint === own.fingerprint);
    if (issue?.expiresAt === undefined || issue.expiresAt > now) continue;
    const because = `The response that handed out this credential limited its life: it ended at ${clockTime(issue.expiresAt, now)}, and the clock said ${clockTime(now, issue.expiresAt)}.`;
    return [
      clue('expired-credentials', ['neighbours', 'certain'], because, [
        answered(other, 'status'),
        asked(exchange, own.place),
      ]),
    ];
  }
  return [];
}

/** An answer had given a new credential in place of this one, which worked until then. */
export function replacedBefore(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (!own || exchange.response.status !== 401) return [];
  const replacing = around.grants.find(
    (other) =>
      cameAfter(exchange, other) &&
      isServed(other) &&
      around.trace(other).replaced.some(([from]) => from === own.fingerprint),
  );
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
