import { bodyFields } from '../http/body-fields.ts';
import type { Exchange, Request } from '../http/exchange.ts';
import { nameWords } from '../http/member-name.ts';
import { urlParts } from '../http/url-pattern.ts';
import type { CauseId } from './taxonomy.ts';

/** Something that was done and that decides who may do what from then on. */
export interface Deed {
  /** The cause that it takes away, or brings about. */
  readonly cause: CauseId;
  /** Whether requests are let through afterwards that were refused before (`opens`), or the other way round; `either` if it does not tell. */
  readonly effect: 'opens' | 'closes' | 'either';
  /** Path of the thing that it was done to. */
  readonly of: string;
}

/**
 * What was done by its address and body: `POST /polls/3/close`, `PATCH /projects/5 {"archived": true}`, `POST /terms/accept`,
 * `PUT /projects/5/members/17`, `GET /verify-email?token=...`. Undefined for what only reads, what failed, and all else.
 */
export function deedOf({ request, response }: Exchange): Deed | undefined {
  if (response.status < 200 || response.status >= 400) return undefined;
  const path = urlParts(request.url)?.path.slice(0, 400) ?? '';
  const isRead = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
  if (isRead && !(request.method === 'GET' && request.url.includes('?') && mayBeLink.test(path))) return undefined;
  const steps = path.split('/').filter((step) => step !== '');
  const words = steps.slice(-4).flatMap((step) => (/\d/.test(step) ? [] : nameWords(step)));
  if (isRead && !linkWords.test(words.join('-'))) return undefined;
  return named(words, steps, request) ?? stated(request, path);
}

/** A link of a mail is opened, and changes something all the same; most addresses have no such word at all. */
const mayBeLink = /verif|confirm|activat/i;
const linkWords = /^(?:.{0,60}-)?(?:verify|confirm|activate|activation|verification|confirmation)(?:-|$)/;

function named(words: readonly string[], steps: readonly string[], request: Request): Deed | undefined {
  const joined = ` ${words.join(' ')} `;
  const kind = kinds.find(({ pattern }) => pattern.test(joined));
  if (!kind) return undefined;
  const isTaken = request.method === 'DELETE' || closing.test(joined);
  const effect = kind.effect ?? (isTaken ? 'closes' : 'opens');
  return { cause: kind.cause, effect, of: `/${steps.slice(0, -1).join('/')}` };
}

const closing = /un(?:subscribe|verify)|downgrade|cancel|leave|remove|revoke|disable|suspend|deactivate|ban|block|lock/;

interface Kind {
  readonly cause: CauseId;
  readonly pattern: RegExp;
  readonly effect?: Deed['effect'];
}

/** The first that fits counts. */
const kinds: readonly Kind[] = [
  {
    cause: 'step-up-required',
    pattern:
      / re ?auth(?:enticate|entication)? | doauthenticate | sudo | websudo | elevate | step ?up | mfa | 2fa | otp | totp | webauthn | (?:confirm|verify|check) password | password (?:confirm|confirmation|check) /,
    effect: 'opens',
  },
  {
    cause: 'bot-challenge',
    pattern: / (?:re|h)?captcha | human | turnstile | robot | bot check | challenge /,
    effect: 'opens',
  },
  { cause: 'content-restricted', pattern: / age | birth ?date | birthday | adult /, effect: 'opens' },
  {
    cause: 'ip-blocked',
    pattern: / ips? | cidrs? | networks? | ip ?(?:allow|white) ?list | ip addresses? /,
    effect: 'either',
  },
  { cause: 'origin-rejected', pattern: / referr?ers? | origins? | domains? | cors | hostnames? /, effect: 'either' },
  { cause: 'geo-blocked', pattern: / countries | regions /, effect: 'either' },
  {
    cause: 'account-disabled',
    pattern:
      / (?:users?|accounts?|members?|customers?|employees?) (?:[^ ]{1,30} ){0,2}?(?:un ?lock|enable|un ?suspend|un ?ban|un ?block|activate|reactivate|verify) /,
    effect: 'opens',
  },
  {
    cause: 'account-disabled',
    pattern:
      / (?:users?|accounts?|members?|customers?|employees?) (?:[^ ]{1,30} ){0,2}?(?:lock|disable|suspend|ban|block|deactivate) /,
    effect: 'closes',
  },
  {
    cause: 'account-disabled',
    pattern:
      / (?:verify|confirm) (?:e ?mail|mail|address|account|phone) | (?:e ?mail|phone|account) (?:verify|confirm|verification|confirmation|activation) | (?:activate|activation) /,
    effect: 'opens',
  },
  {
    cause: 'not-entitled',
    pattern:
      / terms | tos | eula | agreements? | subscribe | unsubscribe | subscriptions? | upgrade | downgrade | checkout | billing | plans? | payments? | purchases? | licen[cs]es? | trial | add ?ons? | features? | enable /,
  },
  { cause: 'insufficient-scope', pattern: / consents? | scopes? /, effect: 'opens' },
  {
    cause: 'insufficient-permission',
    pattern:
      / members? | memberships? | roles? | permissions? | acls? | grants? | shares? | sharing | collaborators? | groups? | policies | policy | access (?:control|lists?|rights?|requests?) | leave /,
  },
  {
    cause: 'resource-state',
    pattern: / (?:un ?archive|re ?open|open|un ?lock|un ?freeze|restore|resume|unpublish|draft) $/,
    effect: 'opens',
  },
  {
    cause: 'resource-state',
    pattern: / (?:archive|close|lock|freeze|publish|submit|finali[sz]e|complete|cancel|seal|pause|end|finish) $/,
    effect: 'closes',
  },
];

/** A switch of the thing itself in the body. */
function stated({ content, method }: Request, path: string): Deed | undefined {
  if (method !== 'PATCH' && method !== 'PUT' && method !== 'POST') return undefined;
  const member = bodyFields(content)
    .slice(0, 20)
    .find(({ name }) => switches.test(name));
  if (!member) return undefined;
  const off = /^(?:false|0|no|off|null|open|active|draft)?$/i.test(member.value);
  return { cause: 'resource-state', effect: off ? 'opens' : 'closes', of: path };
}

const switches =
  /^(?:is_?)?(?:archived|closed|locked|frozen|read_?only|published|paused|finali[sz]ed|state|status)(?:_?at)?$/i;
