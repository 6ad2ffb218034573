import type { Clue } from '../../engine/clue.ts';
import { authorization } from '../../http/credentials.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { asked, clue } from '../facts/evidence.ts';
import { isRefused } from '../facts/outcome.ts';
import { saysElse } from './words-say.ts';

/** The signature of an AWS request names a region (its credential scope), and the host that was asked is of another one. */
export function signedForOtherRegion(exchange: Exchange): readonly Clue[] {
  const scope = isRefused(exchange) ? scopeOf(exchange.request) : undefined;
  const host = urlParts(exchange.request.url)?.host ?? '';
  const region = hostRegion.exec(host)?.[1];
  if (!scope || !region || scope.region === region || saysElse(exchange, ['wrong-audience', 'bad-signature']))
    return [];
  const because = `The request is signed for the region ${scope.region}, and the host is of ${region}.`;
  const told = clue('wrong-audience', ['request', 'likely'], because, [
    asked(exchange, scope.place),
    asked(exchange, 'url'),
  ]);
  return [{ ...told, headline: 'The request was signed for another region than the one that it went to.' }];
}

/** `AKIA.../20260602/us-east-1/sqs/aws4_request` in Authorization or in the address. */
function scopeOf(request: Request): { readonly region: string; readonly place: Place } | undefined {
  const sent = authorization(request);
  const inField = sent?.scheme.toUpperCase() === 'AWS4-HMAC-SHA256' ? sent.params?.credential : undefined;
  const inUrl = urlParts(request.url)?.query.find(([name]) => name.toLowerCase() === 'x-amz-credential')?.[1];
  const region = (inField ?? inUrl)?.split('/', 6)[2] ?? '';
  if (!/^[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region)) return undefined;
  return { region, place: inField === undefined ? 'url' : 'header:authorization' };
}

const hostRegion = /[.-]([a-z]{2}-(?:gov-|iso[a-z]?-)?[a-z]{4,12}-\d{1,2})\.(?:[a-z]{2,8}\.)?amazonaws\.com/;
