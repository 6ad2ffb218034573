import { type BodyField, bodyFields } from '../http/body-fields.ts';
import { type Exchange, fieldValue, type Request } from '../http/exchange.ts';
import { urlParts } from '../http/url-pattern.ts';
import type { Act } from './act.ts';

/**
 * Says whether the answer to a login, or to a code that was sent, tells that a second factor is still due: by a member of
 * its JSON, or by a redirect to where the code is entered. False for every other exchange.
 */
export function isFactorDue(exchange: Exchange, act: Act | undefined): boolean {
  const { request, response } = exchange;
  if (act !== 'login' && !takesFactor(request)) return false;
  if (response.status >= 300 && response.status < 400) return leadsToFactor(exchange);
  if (response.content.text.length > longest || !factor.test(response.content.text)) return false;
  return bodyFields(response.content).some(tellsFactorDue);
}

/** Whether the request brings a code of a second factor, by its address. */
export function takesFactor({ method, url }: Request): boolean {
  return (method === 'POST' || method === 'PUT') && isFactorUrl(url);
}

/** Whether the address is one where a second factor is chosen, shown or entered. */
export function isFactorUrl(url: string): boolean {
  return factorPath.test(urlParts(url)?.path.toLowerCase().slice(0, 500) ?? '');
}

const longest = 20_000;
const factor =
  /(?:second|two|multi|2)[-_ ]?(?:factor|step|fa\b)|mfa|[ht]otp|\botp|otp[-_A-Z ]|one[-_ ]?time[-_ ]?(?:code|pass)|authenticator|passcode/i;
const factorPath =
  /[/_.-](?:mfa|2fa|t?otp|(?:second|two|multi)[-_]?(?:factor|step)|factors?|(?:verify|confirm|check)[-_]?(?:code|otp|totp)|(?:code|otp|login|mfa|2fa)[-_]?(?:verify|verification|challenge))(?:$|[/_.-])/;

function tellsFactorDue({ name, value }: BodyField): boolean {
  if (factor.test(name) && due.test(name)) return value === 'true' || (value.length > 3 && !untold.has(value));
  if (value.length > 120 || !stateName.test(name)) return false;
  return factor.test(value) && !settled.test(value);
}

const untold: ReadonlySet<string> = new Set(['false', 'null', 'none', 'no', '0']);
/** `mfa_required`, `pendingTwoFactor`, and the token that stands for the login until then. */
const due = /requir|due|pending|need|challenge|token|ticket/i;
const stateName =
  /^(?:.{0,20}(?:state|status|step|type|result|code|error|challenge|action|reason|message|stage|flow|msg)|next|detail)$/i;
const settled = /\b(?:not|no|disabled|passed|completed?|verified|success|enabled|ok)\b|setup|set up/i;

function leadsToFactor({ request, response }: Exchange): boolean {
  const location = fieldValue(response, 'location');
  if (!location || !URL.canParse(location, request.url)) return false;
  const { pathname, search } = new URL(location, request.url);
  return factorPath.test(pathname.toLowerCase().slice(0, 500)) && !/disabled|setup/i.test(search.slice(0, 300));
}
