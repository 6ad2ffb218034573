import { cookies, type RequestCookie, setCookies } from '../../http/cookie.ts';
import { mayBeSession } from '../../http/cookie-value.ts';
import { isAsideCookie } from '../../http/credential-name.ts';
import type { Exchange } from '../../http/exchange.ts';

/**
 * The cookie that was sent and that the answer deletes: whatever its name, it is the one by which the server knew somebody.
 * Undefined where nothing is taken away but what counts visits, guards a form or keeps a choice or a message.
 */
export function droppedCookie({ request, response }: Exchange): RequestCookie | undefined {
  const gone = new Set(setCookies(response).flatMap(({ name, deletes }) => (deletes ? [name] : [])));
  if (gone.size === 0) return undefined;
  return cookies(request).find(
    ({ name, value }) => gone.has(name) && mayBeSession(value) && !isAsideCookie(name) && !passing.test(name),
  );
}

/** Cookies that live from one page to the next. */
const passing = /flash|message|notice|return|redirect|referr?er|next|goto|url|once|temp|test/i;
