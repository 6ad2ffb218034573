import type { Evidence } from '../../engine/clue.ts';
import type { Comparison, Difference } from '../../engine/comparison.ts';
import { cookies, setCookies } from '../../http/cookie.ts';
import { isOtherCookie, isSessionCookie } from '../../http/credential-name.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import type { Place } from '../../http/place.ts';
import { type Statement, statements } from '../../http/statement.ts';
import { inResponse } from '../evidence.ts';
import { jsonStrings } from './body-lines.ts';
import type { FailedAttempt } from './failed-attempt.ts';

/** What one answer says in each of its parts, without the name that was sent, numbers and ids: texts to be compared. */
export type Answer = readonly Part[];

interface Part {
  readonly part: Difference['part'];
  readonly name: string;
  /** Equal for answers that do not differ in it; undefined where the answer lacks it. */
  readonly value: string | undefined;
  readonly place: Place;
}

/**
 * The parts of the answer to a failed try. The shape counts where the answer has no words; of the cookies, those whose name
 * speaks of an account, and the `telling` ones.
 */
export function answerTo(
  { exchange, identity }: FailedAttempt,
  shape: string,
  telling: ReadonlySet<string> = new Set(),
): Answer {
  const { response } = exchange;
  const said = statements(exchange).filter(({ text, name }) => !isIncident(name, text));
  const words = wordsOf(exchange, said, identity);
  const spoken = said.find(({ kind }) => kind === 'message') ?? said[0];
  return [
    part('status', '', String(response.status), 'status'),
    ...toldFields.map((name) =>
      part('header', name, fieldNames(exchange).has(name) ? '' : undefined, `header:${name}`),
    ),
    ...accountFields(exchange).map((name) => part('header', name, toldBy(exchange, name, identity), `header:${name}`)),
    ...numbers(exchange).map(([name, value]) => part('code', name, value, spoken?.place ?? 'body')),
    part('redirect', '', targetOf(exchange, identity), 'header:location'),
    ...cookieNames(exchange, telling).map((name) => part('cookie', name, '', 'header:set-cookie')),
    ...members(exchange).map((name) => part('body', name, '', 'body')),
    words ? part('message', '', words, spoken?.place ?? 'body') : part('body', '', shape, 'body'),
  ];
}

/** What differs between two answers, the plainest difference first; empty if nothing does. */
export function differences(
  one: Answer,
  other: Answer,
  exchanges: readonly [Exchange, Exchange],
): readonly Difference[] {
  const keys = new Map([...one, ...other].map((each) => [`${each.part} ${each.name}`, each]));
  return [...keys].flatMap(([key, { part: kind, name }]) => {
    const [a, b] = [one, other].map((answer) => answer.find((each) => `${each.part} ${each.name}` === key));
    if (a?.value === b?.value) return [];
    const at = (found: Part | undefined, exchange: Exchange): Evidence | undefined =>
      found?.value === undefined ? undefined : inResponse(exchange, found.place);
    const places = { one: at(a, exchanges[0]), other: at(b, exchanges[1]) };
    return [{ part: kind, name, says: saying(kind, name, a?.value, b?.value), ...places }];
  });
}

/** Both exchanges side by side. */
export function comparison(one: Exchange, other: Exchange, found: readonly Difference[]): Comparison {
  return { one: one.id, other: other.id, differences: found };
}

/** Whether two answers are alike in all parts. */
export function isAlike(one: Answer, other: Answer): boolean {
  return textOf(one) === textOf(other);
}

const textOf = (answer: Answer) => JSON.stringify(answer.map(({ part: kind, name, value }) => [kind, name, value]));

function saying(kind: Difference['part'], name: string, one: string | undefined, other: string | undefined): string {
  const alone = one === undefined || other === undefined;
  if (kind === 'status') return `The status is ${one} in the one and ${other} in the other.`;
  if (kind === 'header')
    return alone ? `Only one of the answers has the field ${name}.` : `The field ${name} has another value in each.`;
  if (kind === 'cookie') return `Only one of the answers sets the cookie ${name}.`;
  if (kind === 'redirect')
    return alone ? 'Only one of the answers is a redirect.' : 'They redirect to different addresses.';
  if (kind === 'code') return alone ? `Only one of the answers has a code in ${name}.` : `The code in ${name} differs.`;
  if (kind === 'message') return 'The text differs, beyond the name that was sent.';
  return name ? `Only one of the answers has the member ${name}.` : 'The body differs, beyond the name that was sent.';
}

function part(kind: Difference['part'], name: string, value: string | undefined, place: Place): Part {
  return { part: kind, name, value, place };
}

/** Fields that a server adds for one kind of name only. */
const toldFields = ['www-authenticate', 'retry-after'] as const;
const accountWords = /user|account|login|auth|ldap|directory|attempt|lock|mfa|otp|tenant|remember/;

const fieldNames = ({ response }: Exchange) => new Set(response.fields.map(({ name }) => name.toLowerCase()));
const accountFields = (exchange: Exchange) =>
  [...fieldNames(exchange)].filter((name) => name.startsWith('x-') && accountWords.test(name)).sort();

/** The word that such a field says; numbers count, ids are new each time, and the name that was sent may come back. */
function toldBy({ response }: Exchange, name: string, identity: string): string {
  const value = (fieldValue(response, name) ?? '').trim().toLowerCase();
  if (identity !== '' && value.includes(identity)) return '';
  return /^[a-z]{2,20}(?:[ _-][a-z]{2,20}){0,3}$/.test(value) ? value : '';
}

/** A cookie that the request carries already need not be set again. Sessions, which begin with any request, are not meant. */
const cookieNames = (exchange: Exchange, telling: ReadonlySet<string>) =>
  [...cookiesOf(exchange)].filter((name) => accountWords.test(name.toLowerCase()) || telling.has(name)).sort();

const cookiesOf = ({ request, response }: Exchange): ReadonlySet<string> =>
  new Set([...setCookies(response), ...cookies(request)].map(({ name }) => name));

/**
 * Cookies that the answers to some names set, and those to other names, tried before and after, did not: they do not begin
 * with the first request, nor after a number of tries. What may be set now and then for anybody is left out.
 */
export function tellingCookies(attempts: readonly FailedAttempt[]): ReadonlySet<string> {
  const had = attempts.map(({ exchange }) => cookiesOf(exchange));
  const told = attempts.flatMap(({ exchange, identity }, at) =>
    setCookies(exchange.response)
      .filter(({ name }) => !isOtherCookie(name) && !isSessionCookie(name))
      .filter(({ name }) => {
        const lacks = (each: FailedAttempt, place: number) => each.identity !== identity && !had[place]?.has(name);
        return attempts.findIndex(lacks) < at && attempts.findLastIndex(lacks) > at && attempts.some(lacks);
      })
      .map(({ name }) => name),
  );
  return new Set(told);
}

function targetOf(exchange: Exchange, identity: string): string | undefined {
  const location = fieldValue(exchange.response, 'location');
  if (location === undefined || !URL.canParse(location, exchange.request.url)) return location && '';
  const { pathname, searchParams } = new URL(location, exchange.request.url);
  // A word or a short number tells something; what is longer and has digits is new each time.
  const told = [...searchParams].filter(([, value]) => /^(?:\d{1,3}|[^\d]{1,80})$/.test(value));
  return [pathname, ...told.map(([name, value]) => `${name}=${value}`)]
    .join(' ')
    .toLowerCase()
    .replaceAll(identity || ' ', ' ');
}

/** Error numbers and words of the application, as opposed to counters and times. */
function numbers({ response }: Exchange): readonly (readonly [string, string])[] {
  const found = new Map<string, readonly string[]>();
  for (const [path, value] of leaves(json(response.content), '', 0)) {
    if (codeName.test(path) && isCode(value)) found.set(path, [...(found.get(path) ?? []), String(value)]);
  }
  return [...found].map(([path, codes]) => [path, codes.join()] as const);
}

/** Strings and numbers with their paths, the places in lists as `*`; as deep as errors are written. */
function leaves(value: unknown, path: string, depth: number): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return path ? [[path, value]] : [];
  if (depth > 4) return [];
  const inList = Array.isArray(value);
  return Object.entries(value)
    .slice(0, 50)
    .flatMap(([name, member]) => leaves(member, [path, inList ? '*' : name].filter(Boolean).join('.'), depth + 1));
}

const codeName =
  /(?:^|[.])(?:(?:err|error|sub|result|status|fault|failure|reason)?_?code|errno|err_?no|error_?(?:no|num|number)|reason)$/i;
const isCode = (code: unknown) =>
  typeof code === 'number' || (typeof code === 'string' && code.length <= 60 && !isRandom(code));
/** An id of the incident, under a name that is otherwise one for codes. */
const isRandom = (code: string) => /^[\da-f-]{12,60}$/i.test(code) && /\d/.test(code);

/** Names of the members of a JSON object, but for those that an incident brings along. */
function members({ response }: Exchange): readonly string[] {
  const value = json(response.content);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value)
    .filter((name) => name.length <= 60 && !isIncident(name, ''))
    .sort()
    .slice(0, 40);
}

const isIncident = (name: string, text: string) =>
  /(?:^|[._-])(?:id|uuid|time|timestamp|nonce|trace|path|date|instance|ref|reference)$|id$/i.test(name) &&
  !text.includes(' ');

/**
 * What the answer says, letter by letter: case, marks and spaces tell as well as words do. Markup may be spaced in any
 * way, so that of a page only its statements count.
 */
function wordsOf({ response }: Exchange, said: readonly Statement[], identity: string): string {
  const { content } = response;
  const written = jsonStrings(json(content)).filter(([path, text]) => !isIncident(path, text));
  const spaced = written.map(([, text]) => text).filter((text) => said.some((one) => one.text === folded(text)));
  const plain = content.mediaType === 'text/plain' ? [content.text.slice(0, 2000)] : [];
  const texts = [...said.map(({ text }) => text), ...spaced.filter((text) => text !== folded(text)), ...plain];
  return texts.map((text) => withoutNames(text, identity)).join('\n');
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Without the name that was sent, and with one sign in place of each number, time and id. */
function withoutNames(text: string, identity: string): string {
  const words = without(text, identity).split(/\s/);
  return words.map((word, at) => (isNewEachTime(word, words[at - 1] ?? '', at) ? '0' : word)).join(' ');
}

function isNewEachTime(word: string, before: string, at: number): boolean {
  if (/\d/.test(word)) return !isCodeWord(word, before, at);
  return calendar.test(word) || (labels.test(before) && /^[\w-]{4,60}[.)\]]?$/.test(word) && !/^[a-z]+$/.test(word));
}

/** `E1002:` at the start, `AADSTS50034` and `ORA-01017` anywhere, and the number after "code" or "data". */
function isCodeWord(word: string, before: string, at: number): boolean {
  if (at === 0 && /^[A-Z]{1,8}[-_]?\d{1,5}[:.)]?$/.test(word)) return true;
  if (/^[([]?(?!INC|REQ|REF|ID|CASE|TKT|EVT)[A-Z]{3,8}[-_]?\d{4,6}[\]:.,)]?$/.test(word)) return !labels.test(before);
  const named = /^[([]?(?:code|error|errno|data|sub-?code|reason|hresult)[:=]?$/i.test(before);
  return named && /^(?:\d{1,5}|[\da-f]{3}|0x[\da-f]{1,8})[\]:.,)]?$/i.test(word);
}

/** Parts of a time. */
const calendar =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m)[,.]?$/i;
/** Words that an id follows. */
const labels = /^[([]?(?:id|ref|reference|incident|ticket|trace|request|event|nonce|correlation|session)[:#=]$/i;

/** The text without the name, however it is written. */
function without(text: string, name: string): string {
  const lower = text.toLowerCase();
  if (name.length < 2 || lower.length !== text.length) return text;
  let rest = '';
  let from = 0;
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, from)) {
    rest += text.slice(from, at);
    from = at + name.length;
  }
  return rest + text.slice(from);
}
