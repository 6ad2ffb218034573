import { loginAttempt } from '../../engine/login.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Place } from '../../http/place.ts';
import { wordSet } from '../../http/word-set.ts';

/**
 * Where a field of the response names the user who is logged in, so that the server knows who asks whatever its status says.
 * Undefined if none does, if it names nobody in particular, and for the attempt to log in itself.
 */
export function callerNamed({ request, response }: Exchange): Place | undefined {
  if (loginAttempt(request)) return undefined;
  const field = response.fields.find(({ name, value }) => userFields.has(name.toLowerCase()) && isSomebody(value));
  return field && `header:${field.name.toLowerCase()}`;
}

const isSomebody = (value: string) => value.trim() !== '' && !isNobody(value);

/** Whether a name stands for callers that nobody knows: `anonymous`, `system:anonymous`, `User:ANONYMOUS`, `_anonymous`. */
export const isNobody = (name: string) =>
  nobody.has(
    name
      .trim()
      .toLowerCase()
      .replace(/^(?:system|user|role):/, '')
      .replace(/^_{1,2}|_{1,2}$/g, ''),
  );

const userFields = wordSet(
  'x-ausername x-username x-user-name x-user-login x-remote-user x-auth-user x-auth-username x-authenticated-user x-authenticated-userid x-logged-in-user x-current-user x-auth-request-user x-auth-request-email x-forwarded-user x-consumer-username',
);
const nobody: ReadonlySet<string> = wordSet(
  'anonymous anonymoususer unauthenticated anon guest nobody public unknown none null undefined - 0 false',
);
