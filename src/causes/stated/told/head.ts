import type { Field, Response } from '../../../http/exchange.ts';
import { spelledWords } from '../abbreviations.ts';
import type { Member, Scalar } from '../members.ts';
import { likely, type Reading } from './reading.ts';
import { causeOfTopic, topicIn } from './topic.ts';

/** Fields of the server's own that may tell a reason, as members: `X-Session-Expired: true`, `X-2FA-Required: totp`. */
export function headMembers({ fields }: Response): readonly Member[] {
  return fields.filter(isOwn).map((field) => {
    const name = field.name.toLowerCase();
    return {
      words: spelledWords(name.replace(/^x-/, '')),
      within: [],
      value: scalarOf(field.value.trim()),
      listed: false,
      group: 0,
      place: `header:${name}`,
    };
  });
}

function isOwn({ name, value }: Field): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('x-') && value.length <= 80 && !furniture.some((start) => lower.startsWith(start));
}

function scalarOf(value: string): Scalar {
  if (/^(?:true|yes|1)$/i.test(value)) return true;
  if (/^(?:false|no|0)$/i.test(value)) return false;
  return value;
}

/** A field that is named after a second factor or a puzzle, and does not say that all is well: `X-OTP: required`. */
export function topicFields(head: readonly Member[]): readonly Reading[] {
  return head.flatMap((member) => {
    const topic = topicIn(member.words);
    if ((topic !== 'factor' && topic !== 'bot') || fine.test(String(member.value))) return [];
    return topic === 'bot' && !member.words.includes('captcha')
      ? []
      : [likely(causeOfTopic[topic], 'has a field that is there to ask for another proof', member)];
  });
}

const fine =
  /^(?:|0|false|off|none|ok|pass(?:ed)?|success|approved|verified|disabled|optional|solved|not[- ]?required)$/i;

/** Fields that stand on every answer of a product, whatever it says. */
const furniture = [
  'x-cache',
  'x-content-type',
  'x-frame',
  'x-xss',
  'x-powered',
  'x-request',
  'x-correlation',
  'x-trace',
  'x-served',
  'x-amz-cf',
  'x-amz-id',
  'x-amz-request',
  'x-amzn-trace',
  'x-robots',
  'x-dns',
  'x-permitted',
  'x-ua-',
  'x-download',
  'x-ratelimit',
  'x-rate-limit',
  'x-envoy',
  'x-runtime',
  'x-timer',
  'x-varnish',
  'x-oauth-scopes',
  'x-accepted-oauth',
  'x-forwarded',
  'x-real',
  'x-country',
  'x-geo-country',
  'x-version',
  'x-error',
];
