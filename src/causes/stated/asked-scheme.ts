import type { Clue } from '../../engine/clue.ts';
import { authorization, credentials } from '../../http/credentials.ts';
import type { Exchange } from '../../http/exchange.ts';
import { statements } from '../../http/statement.ts';
import { answered, clue } from '../facts/evidence.ts';

/**
 * The scheme that a message asks for, in lower case: "Authorization: Token <key>", "must begin with `Token`", "use the
 * ApiKey scheme". Undefined for a text that names none.
 */
export function askedScheme(text: string): string | undefined {
  const head = text.slice(0, 400);
  for (const form of forms) {
    const name = form.exec(head)?.[1]?.toLowerCase();
    if (name && !words.has(name)) return name;
  }
  return undefined;
}

/** Each names the scheme in its only group; a scheme is one word, followed by what stands for the secret. */
const forms: readonly RegExp[] = [
  /\bauthorization\s{0,2}[:=]\s{0,2}["'`]?([a-z][\w-]{1,30})(?=["'`]? ?[<{[(]| (?:header|token|key|your)\b)/i,
  /\b(?:header|authorization|token|value|credentials?)\b[^.:]{0,40}\b(?:start|starts|begin|begins|prefixed|prefix|starting|beginning)\s(?:with|by|of)?\s?["'`]?([a-z][\w-]{1,30})\b/i,
  /\bauthorization\b[^.]{0,60}\b(?:look like|form|format|be|is)\s?:?\s?["'`]?([a-z][\w-]{1,30})\s[<{[]/i,
  /\b(?:use|using|expects?|expected|requires?|need) (?:the |an? )?["'`]?([a-z][\w-]{1,30})["'`]? (?:authentication |authorization |auth )?scheme\b/i,
];

/** Words that stand where the name of a scheme might, and are none. */
const words = new Set(
  'the a an your my our api access secret this that header field token key value is not missing invalid required authorization authentication auth http correct valid supported same word following with by of'.split(
    ' ',
  ),
);

/** The message asks for one scheme, and what was sent is of another, or stands in a field of its own. */
export function otherSchemeAsked(exchange: Exchange): readonly Clue[] {
  const sent = authorization(exchange.request);
  const key = credentials(exchange.request).find(({ kind }) => kind === 'api-key');
  if (sent ? sent.fault !== undefined || sent.scheme === '' : key === undefined) return [];
  for (const { text, place, kind } of statements(exchange)) {
    const asked = kind === 'code' ? undefined : askedScheme(text);
    if (asked === undefined || asked === sent?.scheme.toLowerCase()) continue;
    const because = sent
      ? `The message asks for another scheme than ${sent.scheme}, which the request used.`
      : 'The message asks for a scheme in the Authorization field, and the key was sent in another place.';
    return [clue('wrong-scheme', ['request', 'likely'], because, [answered(exchange, place)])];
  }
  return [];
}
