import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import type { CauseId } from '../../engine/taxonomy.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused } from '../facts/outcome.ts';
import { saysElse } from './words-say.ts';

/**
 * The token came from a token endpoint of a registry moments before, and who asked for it had shown nothing: it is nobody's, and
 * good for what anybody may read. The words of the response may still name another cause.
 */
export function nobodysToken(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (own?.kind !== 'authorization' || !isRefused(exchange) || saysElse(exchange, fitting)) return [];
  const gave = around.grants.findLast(
    (other) =>
      cameAfter(exchange, other) &&
      isAskedByNobody(other) &&
      around.trace(other).issued.some(({ fingerprint }) => fingerprint === own.fingerprint),
  );
  if (!gave) return [];
  const because =
    'The token had been handed out to somebody who showed nothing to ask for it: it is for callers that nobody knows.';
  return [
    clue('no-credentials', ['neighbours', 'likely'], because, [answered(gave, 'status'), asked(exchange, own.place)]),
  ];
}

/** What registries say to a token that is good for nothing here. */
const fitting: readonly CauseId[] = [
  'no-credentials',
  'invalid-credentials',
  'wrong-scheme',
  'insufficient-permission',
];

/** The token of a registry is fetched by a plain GET that names the service or the scope. */
function isAskedByNobody({ request }: Exchange): boolean {
  const names = (urlParts(request.url)?.query ?? []).map(([name]) => name.toLowerCase());
  return (
    request.method === 'GET' &&
    request.content.text === '' &&
    credentials(request).length === 0 &&
    (names.includes('service') || names.includes('scope')) &&
    !names.some((name) => shownNames.test(name))
  );
}

/** What else in a query may show who asks. */
const shownNames = /user|account|client|secret|token|key|sig|code|assertion/;
