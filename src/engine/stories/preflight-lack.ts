import { type CorsFacts, corsFacts, isPreflight } from '../../http/cors.ts';
import { type Exchange, fieldValues } from '../../http/exchange.ts';
import { type Sentence, sentence } from './sentence.ts';

/** Whether an exchange is a preflight that was answered, but not in a way that lets the request out (Fetch standard, CORS-preflight fetch). */
export const isUnallowed = (exchange: Exchange): boolean =>
  isPreflight(exchange) && exchange.response.status > 0 && lackOf(exchange) !== undefined;

/** What the answer to a preflight lacks, a clause: "the answer (204) has no Access-Control-Allow-Origin"; undefined if it allows what was asked. */
export function lackOf(preflight: Exchange): Sentence | undefined {
  const { status } = preflight.response;
  if (status >= 300 && status < 400)
    return sentence('the answer was a redirect ({status}), which browsers do not follow there', { status });
  if (status < 200 || status > 299) return sentence('the answer was {status}, and only a success counts', { status });
  const facts = corsFacts(preflight);
  const lack = originLack(preflight, facts) ?? methodLack(facts) ?? fieldLack(facts);
  return lack && sentence(lack.text, { ...lack.values, status });
}

function originLack({ response }: Exchange, { origin, allowOrigin }: CorsFacts): Sentence | undefined {
  if (allowOrigin === '') return sentence('the answer ({status}) has no Access-Control-Allow-Origin');
  if (fieldValues(response, 'access-control-allow-origin').length > 1 || allowOrigin.includes(','))
    return sentence(
      'the answer ({status}) names more than one origin in Access-Control-Allow-Origin, and browsers accept only one',
    );
  if (allowOrigin === '*' || allowOrigin === origin || origin === '') return undefined;
  return sentence('the answer ({status}) allows another origin than that of the page (Access-Control-Allow-Origin)');
}

/** These need no mention, and names of methods have a case. */
const alwaysAllowed = new Set(['', 'GET', 'HEAD', 'POST']);

function methodLack({ requestMethod, allowMethods }: CorsFacts): Sentence | undefined {
  if (alwaysAllowed.has(requestMethod) || allowMethods.includes(requestMethod) || allowMethods.includes('*'))
    return undefined;
  return sentence('the answer ({status}) does not allow the method {method} (Access-Control-Allow-Methods)', {
    method: requestMethod.slice(0, 20),
  });
}

function fieldLack({ requestHeaders, allowHeaders }: CorsFacts): Sentence | undefined {
  const lacking = allowHeaders.includes('*') ? [] : requestHeaders.filter((name) => !allowHeaders.includes(name));
  const all = lacking.slice(0, 3).map((name) => name.slice(0, 40));
  if (all.length === 0) return undefined;
  const names = all.join(', ');
  return all.length === 1
    ? sentence('the answer ({status}) does not allow the field {names} (Access-Control-Allow-Headers)', { names })
    : sentence('the answer ({status}) does not allow the fields {names} (Access-Control-Allow-Headers)', { names });
}
