import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Exchange } from '../../http/exchange.ts';
import { keyEnvironment } from '../../http/key-environment.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { asked, clue } from '../facts/evidence.ts';
import { isRefused } from '../facts/outcome.ts';
import { callerValues } from './twin-caller.ts';
import { aboutTheCredential, saysElse } from './words-say.ts';

/**
 * The key says by its first letters which environment it is of, and the name of the host that was asked is of another one:
 * `SB-...` or `..._sandbox_...` at the live host, `..._live_...` at a sandbox. A key called a test key proves nothing,
 * because many services take these at one host.
 */
export function keyOfOtherEnvironment(exchange: Exchange): readonly Clue[] {
  const own = mainCredential(exchange.request);
  const host = urlParts(exchange.request.url)?.host;
  if (!own || own.kind === 'cookie' || !host || !isRefused(exchange) || saysElse(exchange, aboutTheCredential))
    return [];
  const isTrial = trialHost.test(host);
  const other = isTrial ? 'live' : 'sandbox';
  if (!callerValues(exchange).some((value) => keyEnvironment(value) === other) || isHere(host)) return [];
  const [key, place] = isTrial ? ['live operation', 'a sandbox or test system'] : ['a sandbox', 'live operation'];
  const because = `The first letters of the key say that it is of ${key}, and the name of the host is that of ${place}.`;
  const told = clue('wrong-audience', ['request', 'likely'], because, [
    asked(exchange, own.place),
    asked(exchange, 'url'),
  ]);
  return [{ ...told, headline: `A key of ${key} was sent to ${place}.` }];
}

const trialHost =
  /(?:^|[.-])(?:sandbox|sbx|sbox|test|testing|staging|stage|stg|uat|demo|preprod|preview|mock|dev)\d{0,3}(?:[.-])/i;

/** On the own machine, or at a bare address, a name tells nothing. */
const isHere = (host: string) => /^(?:localhost|[\d.]{7,15}|\[)/.test(host);
