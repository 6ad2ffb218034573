import { isStamp } from '../../http/credential-name.ts';
import { credentials } from '../../http/credentials.ts';
import { httpDate, serverTime } from '../../http/date.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import { lazy } from '../../http/lazy.ts';
import type { Place } from '../../http/place.ts';
import { signedUrl } from '../../http/signed-url.ts';
import { urlParts } from '../../http/url-pattern.ts';

/** The time that a signed request says it was made at. */
export interface SigningTime {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The field or parameter that tells it. */
  readonly name: string;
  readonly place: Place;
}

/**
 * The time that stands beside the signature of a request, in a field of the product's own or in the address; undefined where
 * nothing is signed, or where the link says itself until when it is good.
 */
export const signingTime: (request: Request) => SigningTime | undefined = lazy((request: Request) => {
  if (!credentials(request).some(({ kind }) => kind === 'signature')) return undefined;
  const inField = request.fields.find(({ name }) => stampName.test(name));
  if (inField) return timed(inField.value.trim(), inField.name.toLowerCase(), `header:${inField.name.toLowerCase()}`);
  if (signedUrl(request.url)) return undefined;
  const [name = '', value = ''] = urlParts(request.url)?.query.find((each) => isStamp(...each)) ?? [];
  return timed(value, name, 'url');
});

const stampName = /^x-(?:[a-z0-9-]{1,40}-)?(?:timestamp|request-time|request-timestamp|sent-at|date|ts)$/i;

function timed(value: string, name: string, place: Place): SigningTime | undefined {
  const at = timeOf(value);
  return at === undefined ? undefined : { at, name, place };
}

/** Seconds or milliseconds since 1970, or a date; undefined for what is no time of this century. */
function timeOf(text: string): number | undefined {
  const digits = /^(\d{4})-?(\d\d)-?(\d\d)T?(\d\d):?(\d\d):?(\d\d)Z?$/.exec(text);
  const time = /^\d{10}$/.test(text)
    ? Number(text) * 1000
    : /^\d{13}$/.test(text)
      ? Number(text)
      : Date.parse(digits ? `${digits.slice(1, 4).join('-')}T${digits.slice(4, 7).join(':')}Z` : text);
  return Number.isNaN(time) || time < 946_684_800_000 || time > 4_102_444_800_000 ? undefined : time;
}

/**
 * Whether the answer compares clocks: it tells its own time ("Server time: 1773316014", `"now":"2026-03-12T11:46:54Z"`), or by
 * how much the caller's is off. The time at which an error was written down tells nothing.
 */
export function comparesClocks({ response }: Exchange): boolean {
  const text = response.content.text.slice(0, 4000);
  if (offBy.test(text)) return true;
  const now = serverTime(response);
  const told = [...text.matchAll(clockTold)].map(([, value = '']) => timeOf(value) ?? httpDate(value));
  return now !== undefined && told.some((time) => time !== undefined && Math.abs(time - now) <= 120_000);
}

const offBy =
  /\b(?:you|your (?:clock|time|timestamp|request)|clocks?|the (?:clock|timestamp)) (?:is|are|was|were) (?:about )?\d{1,9}(?:\.\d{1,6})? ?(?:m?s|secs?|seconds?|mins?|minutes?|hours?|h)? (?:off|behind|ahead|late|early|slow|fast|too)\b/i;
const clockTold =
  /\b(?:(?:current|server|system|our)(?:'s)?[_ -]?(?:unix[_ -]?)?(?:time|clock|date|timestamp)|(?:it is |time is )?now)\b[\s"'():=]{0,6}(?:is |was )?"?(1\d{12}|1\d{9}|20\d\d-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?|\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT)(?!\d)/gi;
