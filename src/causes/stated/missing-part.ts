import type { Clue } from '../../engine/clue.ts';
import { loginAttempt } from '../../engine/login.ts';
import { bodyFields } from '../../http/body-fields.ts';
import { authorization, type Credential, credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { readJwt } from '../../http/jwt.ts';
import { guardsForm } from '../../http/key-field.ts';
import { lazy } from '../../http/lazy.ts';
import { nameWords } from '../../http/member-name.ts';
import type { Place } from '../../http/place.ts';
import { statements } from '../../http/statement.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { wordSet } from '../../http/word-set.ts';
import { answered, clue } from '../facts/evidence.ts';

/** What a message calls missing by its name, and where the message stands. */
export interface MissingPart {
  readonly name: string;
  readonly place: Place;
}

/**
 * The header, parameter or part of a signature that a refusal calls missing, where the request does lack it and its name
 * has to do with who asks: a key, a tenant, a nonce. Undefined where nothing is named.
 */
export const missingPart: (exchange: Exchange) => MissingPart | undefined = lazy((exchange: Exchange) => {
  const { status } = exchange.response;
  if (status !== 401 && status !== 403) return undefined;
  for (const { kind, text, place } of statements(exchange)) {
    const name = kind === 'code' ? undefined : namedMissing(text);
    if (name && vouches(name, status) && !isSent(name, exchange)) return { name, place };
  }
  return undefined;
});

/** "Missing header X-Tenant", "the parameter 'sign' is required", "x-client-id header not present"; undefined for others. */
export function namedMissing(text: string): string | undefined {
  const head = text.slice(0, 300);
  for (const form of forms) {
    const name = form.exec(head)?.[1];
    if (name && !plainWords.has(name.toLowerCase())) return name;
  }
  return undefined;
}

/** Each names the part in its only group. */
const forms: readonly RegExp[] = [
  /\b(?:missing|lacks|lacking|requires?|required|mandatory|no|without|absent|expected|provide|supply|send)(?: (?:the|a|an|your|mandatory|required|request|http|query|valid|authentication|security)){0,3} (?:headers?|parameters?|params?|fields?|arguments?|part)(?: (?:named|called))?:? ["'`<]?([a-z][\w-]{1,40})/i,
  /\b(?:header|parameter|param|field|argument)s? ["'`<([]?([a-z][\w-]{1,40})["'`>)\]]?,? (?:is |was |are |must be |has to be )?(?:missing|required|not (?:present|provided|set|found|given|supplied|sent|specified)|absent|mandatory|needed|empty|sent)\b/i,
  /["'`<]?\b([a-z][\w-]{1,40})["'`>]? (?:request |http |query |url )?(?:header|parameter|param|field|argument)s? (?:is |was |are |must be |has to be )?(?:missing|required|not (?:present|provided|set|found|given|supplied|sent|specified)|absent|mandatory|needed|empty|sent)\b/i,
  /\b(?:missing|lacks|lacking|no|without|requires?|required)(?: (?:the|a|an|your|mandatory|required))? ["'`<]?([a-z][\w-]{1,40})["'`>]? (?:request |http |query |url )?(?:header|parameter|param|field|in (?:the )?(?:signed headers|signature|request))/i,
  /^(?:missing|no)(?: required)?:? ["'`<]?([a-z]{1,30}(?:[_-][a-z]{1,30}){1,4})["'`>]?\.?$/i,
  /\b(?:missing|lacks|lacking|without|requires?|required|no)(?: (?:the|a|an|your|request|required))?:? ((?:request )?(?:signature|nonce|timestamp)|(?:app|application|client|consumer|shared) secret|(?:tenant|organi[sz]ation|client|app|application|merchant|partner) id)(?: header| parameter)?(?: in\b.{0,60})?[.!]?$/i,
  /^(?:(?:the|a|an|your) )?((?:request )?(?:signature|nonce|timestamp)|(?:app|application|client|consumer|shared) secret|(?:tenant|organi[sz]ation|client|app|application|merchant|partner) id) (?:is |was )?(?:missing|required|not (?:present|provided|set|found|given|supplied|sent|specified)|absent|mandatory|needed|empty)\b/i,
];
const plainWords: ReadonlySet<string> = wordSet(
  'the a an or and in is of for with required missing request http query valid header headers parameter parameters following some one any this that',
);

/** A header that a 401 asks for tells who is asking; under 403 its name has to say so. */
function vouches(name: string, status: number): boolean {
  if (guardsForm(name) || /csrf|xsrf|requested-with/i.test(name)) return false;
  if (status === 401 && /^x-/i.test(name)) return true;
  return nameWords(name).some((word) => identifying.has(word) || identifyingEnds.some((end) => word.endsWith(end)));
}

const identifying: ReadonlySet<string> = wordSet(
  'key token secret sign signature sig hmac nonce timestamp ts tenant client app account organization organisation org merchant partner consumer subscriber authorization auth authentication credential credentials session jwt',
);
const identifyingEnds = ['key', 'token', 'secret', 'signature', 'sign', 'nonce', 'timestamp'];

function isSent(name: string, { request }: Exchange): boolean {
  const plain = joined(name);
  const sent = [
    ...request.fields,
    ...bodyFields(request.content),
    ...(urlParts(request.url)?.query ?? []).map(([each, value]) => ({ name: each, value })),
    ...Object.entries(authorization(request)?.params ?? {}).map(([each, value]) => ({ name: each, value })),
  ];
  return sent.some((each) => joined(each.name) === plain && each.value !== '');
}

const joined = (name: string) => nameWords(name.replace(/^x-/i, '')).join('');

/**
 * Whether what was sent may be the part itself in another place or under another name: one key where a key is asked for,
 * one token where a token is. What goes along with a credential, such as a nonce or the id of a tenant, never is.
 */
export function mayBeSent({ name }: MissingPart, { request }: Exchange): boolean {
  const sent = credentials(request).filter(({ kind }) => kind !== 'cookie');
  const [only, ...others] = sent;
  if (!only || others.length > 0 || isSameFamily(name, only)) return false;
  const asked = kindOf(name);
  if (asked === 'companion') return false;
  if (asked === 'authorization') return true;
  return asked === 'token' || only.kind !== 'authorization' || readJwt(only.value) === undefined;
}

/** `sw-context-token` beside `sw-access-key`: who knows the one name does not mean the other by it. */
function isSameFamily(name: string, { kind, name: sent }: Credential): boolean {
  const [family = '', ...rest] = nameWords(name.replace(/^x-/i, ''));
  const [own = ''] = nameWords(sent.replace(/^x-/i, ''));
  return kind === 'api-key' && family === own && rest.length > 0 && !identifying.has(family) && family !== 'api';
}

function kindOf(name: string): 'authorization' | 'token' | 'key' | 'companion' {
  const words = nameWords(name);
  const last = words.at(-1) ?? '';
  if (/^(?:authorization|authentication|auth|credentials?)$/.test(last)) return 'authorization';
  if (/(?:token|jwt|session)$/.test(last)) return 'token';
  return /key$/.test(last) ? 'key' : 'companion';
}

/** A request that brings one thing and lacks another that is named: the one that is lacking was not sent. */
export function lacksPart(exchange: Exchange): readonly Clue[] {
  const part = missingPart(exchange);
  if (!part || loginAttempt(exchange.request) || mayBeSent(part, exchange) || isPartOfProof(part, exchange)) return [];
  const because = `The response names "${part.name}" as missing, and the request did not carry it.`;
  return [clue('no-credentials', ['request', 'likely'], because, [answered(exchange, part.place)])];
}

/** A signature was sent, and one of its own parts is what is missing. */
export function lacksPartOfProof(exchange: Exchange): readonly Clue[] {
  const part = missingPart(exchange);
  if (!part || !isPartOfProof(part, exchange)) return [];
  const because = `The response names "${part.name}" as missing, which belongs into the signature that was sent.`;
  return [clue('malformed-credentials', ['request', 'likely'], because, [answered(exchange, part.place)])];
}

function isPartOfProof({ name }: MissingPart, { request }: Exchange): boolean {
  const sent = authorization(request);
  return sent?.params !== undefined && !/^x-/i.test(name) && kindOf(name) === 'companion';
}
