import { clockTime, judgedAt } from '../../engine/clock.ts';
import type { Clue } from '../../engine/clue.ts';
import type { Exchange } from '../../http/exchange.ts';
import { linkStamp } from '../../http/link-token.ts';
import { signedUrl } from '../../http/signed-url.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { asked, clue } from '../facts/evidence.ts';
import { isRefused } from '../facts/outcome.ts';
import { allSaid } from './told/told.ts';

/** A link of the site's own making: an end that has passed beside a value that nobody could guess. */
export function pastEndInQuery(exchange: Exchange): readonly Clue[] {
  const { request } = exchange;
  const now = judgedAt(exchange);
  if (signedUrl(request.url) || !isRefused(exchange) || !now) return [];
  const end = endInQuery(urlParts(request.url)?.query ?? []);
  if (end === undefined || end >= now || saysElse(exchange)) return [];
  const because = `The link says it is valid until ${clockTime(end, now)}; the clock said ${clockTime(now, end)}.`;
  return [clue('expired-credentials', ['request', 'likely'], because, [asked(exchange, 'url')])];
}

/** A link stamped with a time that may be when it was made or when it ends: good for minutes or hours from then. */
export function pastStampInLink(exchange: Exchange): readonly Clue[] {
  const { request } = exchange;
  const now = judgedAt(exchange);
  if (signedUrl(request.url) || !isRefused(exchange) || !now) return [];
  const stamp = linkStamp(request.url);
  if (stamp === undefined || now - stamp < 60_000 || saysElse(exchange)) return [];
  const because = `The link is stamped ${clockTime(stamp, now)}; the clock said ${clockTime(now, stamp)}. Such links are good for a short time only.`;
  const confidence = now - stamp < 3_600_000 ? 'possible' : 'likely';
  return [clue('expired-credentials', ['request', confidence], because, [asked(exchange, 'url')])];
}

function saysElse(exchange: Exchange): boolean {
  return allSaid(exchange).some(({ cause, confidence }) => confidence !== 'possible' && !ofLink.has(cause));
}

const ofLink: ReadonlySet<string> = new Set([
  'invalid-credentials',
  'expired-credentials',
  'bad-signature',
  'no-credentials',
]);

/** When a link ends by its own query, in milliseconds; undefined for a range of dates that is merely asked for. */
function endInQuery(query: readonly (readonly [string, string])[]): number | undefined {
  if (!query.some(([name, value]) => linkProof.test(name) && /^[\w.~+/=-]{6,200}$/.test(value) && /\d/.test(value)))
    return undefined;
  const end = query.find(([name]) => linkEnd.test(name))?.[1] ?? '';
  if (/^\d{10}$/.test(end)) return Number(end) * 1000;
  return /^1\d{12}$/.test(end) ? Number(end) : undefined;
}

const linkProof =
  /^(?:[hskt]|sig|sign|signature|hash|hmac|mac|md5|sha\d{0,3}|token|tok|key|auth|digest|check|checksum|code|c|ticket)$/i;
const linkEnd =
  /^(?:x|e|exp|expires?|expiry|expiration|expires_?at|until|valid_?(?:to|until|till)?|end|ends|ttl|till)$/i;
