import type { Clue } from '../../engine/clue.ts';
import { mainCredential } from '../../engine/main-credential.ts';
import { siteOf } from '../../engine/site.ts';
import type { Exchange } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { urlParts } from '../../http/url-pattern.ts';
import { answered, asked, clue } from '../facts/evidence.ts';

/**
 * The other host that a message sends the caller to, in lower case: "Wrong endpoint. Use https://eu.api.example.com",
 * "this key only works on sandbox.example.com". Undefined for a text that names none, or only its documentation.
 */
export function askedHost(text: string): string | undefined {
  const head = text.slice(0, 400);
  const host = forms.map((form) => form.exec(head)?.[1]?.toLowerCase()).find((each) => each !== undefined);
  return host === undefined || aside.test(host) ? undefined : host;
}

const forms: readonly RegExp[] = [
  /\b(?:use|using|call|try|sent? to|made to|made against|requests? to|works? (?:on|with|at)|valid (?:on|for|at)|belongs to|go to|switch to|instead is|endpoint is|host is|server is)(?: the| our| your)?(?: correct| right| proper)?(?: api| base)?(?: endpoint| host| server| url| domain| environment)?:? ["'`<(]?https?:\/\/((?:[a-z\d-]{1,40}\.){1,6}[a-z]{2,12})\/?(?:v\d{1,2}\/?)?(?=["'`>),;\s]|\.\s|\.?$)/i,
  /\b(?:endpoint|host|server|domain|environment|only|must be used|should be used)\b[^.]{0,60}? ["'`<(]?((?:[a-z\d-]{1,40}\.){2,6}[a-z]{2,12})(?=["'`>),;\s]|\.\s|\.?$)/i,
];

/** Where people read, register or sign in. */
const aside =
  /(?:^|\.)(?:docs?|help|support|developers?|dev|console|portal|dashboard|logins?|accounts?|auth|id|sso|status|www|blog|community|apps?|admin|my|manage)\./;

/** The message itself says that the place was wrong, so that the other host may have another name altogether. */
const wrongPlace =
  /\b(?:wrong|incorrect) (?:api )?(?:endpoint|host|server|environment|region|data ?cent(?:er|re)|domain)\b/i;

/** The message sends the caller to another host of the same site, or away from a wrong one: the credential was made for that. */
export function otherHostAsked(exchange: Exchange): readonly Clue[] {
  const sent = mainCredential(exchange.request);
  const own = urlParts(exchange.request.url)?.host.toLowerCase().split(':', 1)[0] ?? '';
  if (!sent || own === '') return [];
  for (const { text, place, kind } of statements(exchange)) {
    const host = kind === 'code' ? undefined : askedHost(text);
    if (host === undefined || host === own) continue;
    if (siteOf(host) !== siteOf(own) && !wrongPlace.test(text)) continue;
    const because = `The response sends this caller to ${host}, another server of the same provider: the credential belongs there.`;
    return [
      clue('wrong-audience', ['request', 'likely'], because, [answered(exchange, place), asked(exchange, 'url')]),
    ];
  }
  return [];
}
