import { bodyFields } from '../http/body-fields.ts';
import type { Exchange, Request } from '../http/exchange.ts';
import { urlParts } from '../http/url-pattern.ts';

/**
 * Says whether the exchange ended sessions of an account beside the one that it was sent with: a password was changed, or
 * everybody who is signed in with it was signed out. False if the server did not accept it.
 */
export function endsSessions({ request, response }: Exchange): boolean {
  if (response.status < 200 || response.status >= 400) return false;
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false;
  const path = urlParts(request.url)?.path.toLowerCase().slice(0, 500) ?? '';
  return everywherePath.test(path) || (passwordPath.test(path) && changesPassword(request)) || asksEverywhere(request);
}

const everywherePath =
  /(?:log|sign)[-_]?(?:out|off)[-_/]?(?:all|everywhere|others?)(?:$|[/_.-])|[/_.-](?:all|everywhere|others?|other[-_]sessions|all[-_]sessions)[-_/](?:log|sign)[-_]?(?:out|off)|(?:revoke|end|invalidate|terminate|kill|close)[-_]?(?:all|others?|sessions)(?:$|[/_.-])|\/sessions?\/(?:revoke|end|invalidate|terminate|close|others?|all)(?:$|[/_.-])/;
const passwordPath = /pass(?:word|wd|phrase|wort)|kennwort|contrase|senha|mot-?de-?passe/;

/** A new password is sent with the old one, twice, or with the token of a mail; a name alone asks for that mail. */
function changesPassword({ content }: Request): boolean {
  const names = bodyFields(content).map(({ name }) => name.toLowerCase());
  const isNew = names.some((name) => /new|neu|nuev|nouve|nov[ao]|pass/.test(name));
  const isOld = names.some((name) =>
    /old|current|existing|confirm|repeat|again|token|code|key|alt|actual|2$/.test(name),
  );
  return isNew && isOld;
}

/** `"signOutEverywhere": true` beside a new password; in a form, a box that is ticked. */
function asksEverywhere({ content }: Request): boolean {
  if (!/session|out|device/i.test(content.text.slice(0, 4000))) return false;
  return bodyFields(content).some(({ name, value }) => everywhereName.test(name) && !untold.has(value.toLowerCase()));
}

const untold: ReadonlySet<string> = new Set(['', '0', 'false', 'no', 'off', 'null']);
const everywhereName =
  /(?:(?:log|sign)[-_]?(?:out|off)|revoke|end|invalidate|terminate)[-_]?(?:from[-_]?)?(?:all|everywhere|others?|sessions|devices)/i;
