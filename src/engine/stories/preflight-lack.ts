import { type CorsFacts, corsFacts, isPreflight } from '../../http/cors.ts';
import { type Exchange, fieldValues } from '../../http/exchange.ts';

/** Whether an exchange is a preflight that was answered, but not in a way that lets the request out (Fetch standard, CORS-preflight fetch). */
export const isUnallowed = (exchange: Exchange): boolean =>
  isPreflight(exchange) && exchange.response.status > 0 && lackOf(exchange) !== '';

/** What the answer to a preflight lacks, a clause: "the answer (204) has no Access-Control-Allow-Origin"; empty if it allows what was asked. */
export function lackOf(preflight: Exchange): string {
  const { status } = preflight.response;
  if (status >= 300 && status < 400) return `the answer was a redirect (${status}), which browsers do not follow there`;
  if (status < 200 || status > 299) return `the answer was ${status}, and only a success counts`;
  const facts = corsFacts(preflight);
  const lack = originLack(preflight, facts) || methodLack(facts) || fieldLack(facts);
  return lack && `the answer (${status}) ${lack}`;
}

function originLack({ response }: Exchange, { origin, allowOrigin }: CorsFacts): string {
  if (allowOrigin === '') return 'has no Access-Control-Allow-Origin';
  if (fieldValues(response, 'access-control-allow-origin').length > 1 || allowOrigin.includes(','))
    return 'names more than one origin in Access-Control-Allow-Origin, and browsers accept only one';
  if (allowOrigin === '*' || allowOrigin === origin || origin === '') return '';
  return 'allows another origin than that of the page (Access-Control-Allow-Origin)';
}

/** These need no mention, and names of methods have a case. */
const alwaysAllowed = new Set(['', 'GET', 'HEAD', 'POST']);

function methodLack({ requestMethod, allowMethods }: CorsFacts): string {
  if (alwaysAllowed.has(requestMethod) || allowMethods.includes(requestMethod) || allowMethods.includes('*')) return '';
  return `does not allow the method ${requestMethod.slice(0, 20)} (Access-Control-Allow-Methods)`;
}

function fieldLack({ requestHeaders, allowHeaders }: CorsFacts): string {
  const lacking = allowHeaders.includes('*') ? [] : requestHeaders.filter((name) => !allowHeaders.includes(name));
  const names = lacking.slice(0, 3).map((name) => name.slice(0, 40));
  if (names.length === 0) return '';
  return `does not allow the ${names.length === 1 ? 'field' : 'fields'} ${names.join(', ')} (Access-Control-Allow-Headers)`;
}
