import { isLogout } from '../../engine/act.ts';
import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import type { Neighbourhood } from '../../engine/neighbourhood.ts';
import { cookies, setCookies } from '../../http/cookie.ts';
import { isRedacted } from '../../http/credential-fault.ts';
import { isOtherCookie } from '../../http/credential-name.ts';
import { credentials } from '../../http/credentials.ts';
import type { Exchange, Request } from '../../http/exchange.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { answered, asked, clue } from '../facts/evidence.ts';
import { cameAfter, isRefused, isSameOrigin, isServed } from '../facts/outcome.ts';
import { aboutTheCredential, saysElse } from './words-say.ts';

/**
 * The logout that was made with a cookie that this request still carries, where no cookie is known to be that of a session
 * by its name: its value must be one that a machine made, and the logout must have taken no other away.
 */
export function logoutWithCookie(exchange: Exchange, around: Neighbourhood): Exchange | undefined {
  if (credentials(exchange.request).length > 0) return undefined;
  const sent = cookies(exchange.request).filter(({ name, value }) => !isOtherCookie(name) && isMade(value));
  if (sent.length === 0) return undefined;
  const carries = ({ request }: Exchange) =>
    cookies(request).some(({ name, value }) => sent.some((own) => own.name === name && own.value === value));
  return around.sameOrigin.findLast(
    (other) =>
      cameAfter(exchange, other) &&
      isLogout(other.request) &&
      other.response.status < 400 &&
      !setCookies(other.response).some(({ deletes }) => deletes) &&
      carries(other),
  );
}

/** Letters and digits in turn, as ids have them and words do not. */
const isMade = (value: string) => isRedacted(value) || (value.length >= 6 && /[a-z]\d|\d[a-z]/i.test(value));

/** The key was accepted until it was used to replace or delete a key, and is refused since. */
export function rotatedBefore(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const own = mainCredential(exchange.request);
  if (!own || own.kind === 'cookie' || exchange.response.status !== 401) return [];
  if (saysElse(exchange, aboutTheCredential)) return [];
  const isWorking = (other: Exchange) => isServed(other) && isSameOrigin(other, exchange);
  const rotation = around.sameCredential.findLast(
    (other) => cameAfter(exchange, other) && rotates(other.request) && isWorking(other),
  );
  if (!rotation || around.sameCredential.some((other) => cameAfter(other, rotation) && isWorking(other))) return [];
  const because = 'The same key was accepted until it was used to replace or delete a key, and is refused since.';
  return [
    clue('revoked-credentials', ['neighbours', 'likely'], because, [
      asked(rotation, 'url'),
      answered(rotation, 'status'),
      asked(exchange, own.place),
    ]),
  ];
}

/** `DELETE /v1/api-keys/k9`. */
export function deletesKey({ method, url }: Pick<Request, 'method' | 'url'>): boolean {
  const path = urlParts(url)?.path.toLowerCase().slice(-200) ?? '';
  return method === 'DELETE' && /(?:key|token|credential)s?(?:\/[^/]{1,80})?\/?$/.test(path);
}

/** `POST /v1/keys/rotate`, `/api-key/regenerate`, `/tokens/roll`, `DELETE /api-keys/current`. */
function rotates({ method, url }: Request): boolean {
  const path = urlParts(url)?.path.toLowerCase().slice(-200) ?? '';
  if (method === 'DELETE') return deletesKey({ method, url });
  return method !== 'GET' && /key|token|secret|credential/.test(path) && rotation.test(path);
}

const rotation = /[/_:.-](?:rotat(?:e|ion)|regenerat(?:e|ion)|roll|re-?issue|re-?new|reset)(?:$|[/_:.-])/;

/** A link of a mail that is good for one time, and that was opened before and accepted. */
export function linkUsedBefore(exchange: Exchange, around: Neighbourhood): Exchange | undefined {
  const inLink = credentials(exchange.request).some(({ place }) => place === 'url');
  const path = urlParts(exchange.request.url)?.path.toLowerCase().slice(-200) ?? '';
  if (!isRefused(exchange) || !inLink || !oncePath.test(path)) return undefined;
  return around.sameEndpoint.findLast(
    (other) => cameAfter(exchange, other) && other.request.url === exchange.request.url && other.response.status < 400,
  );
}

const oncePath =
  /magic|(?:^|[/_.-])(?:reset|recover|verif(?:y|ication)|confirm(?:ation)?|activat(?:e|ion)|invit(?:e|ation)|accept|one-?time|unlock|email-?login|login-?link)(?:$|[/_.-])/;

/** The same link was accepted before. */
export function openedTwice(exchange: Exchange, around: Neighbourhood): readonly Clue[] {
  const first = linkUsedBefore(exchange, around);
  if (!first || saysElse(exchange, aboutTheCredential)) return [];
  const because = 'The same link was opened before and accepted; links of this kind are good for one time.';
  return [
    clue('revoked-credentials', ['neighbours', 'likely'], because, [answered(first, 'status'), asked(exchange, 'url')]),
  ];
}
