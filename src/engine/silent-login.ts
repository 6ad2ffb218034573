import { type Exchange, fieldValue } from '../http/exchange.ts';
import { urlParts } from '../http/url-pattern.ts';

/**
 * Whether a login in a hidden frame, which may ask nobody anything (OpenID Connect Core section 3.1.2.6), came back without
 * one, and the redirect says that the cookies of the session did not come along. Where it says no more than that a login is
 * needed, nobody may be logged in at all, which is the ordinary answer to such a question.
 */
export function missesCookiesInFrame({ request, response }: Exchange): boolean {
  if (response.status < 300 || response.status > 399 || fieldValue(request, 'sec-fetch-dest') !== 'iframe')
    return false;
  if (!urlParts(request.url)?.query.some(([name, value]) => name === 'prompt' && value === 'none')) return false;
  const target = (fieldValue(response, 'location') ?? '').slice(0, 4000);
  const told = new URLSearchParams(target.slice(target.search(/[?#]/) + 1).replaceAll('#', '&'));
  const isNeeded = /^(?:login|interaction|session)_required$/.test(told.get('error') ?? '');
  const said = (told.get('error_description') ?? '').slice(0, 600);
  return isNeeded && ofCookies.test(said) && missed.test(said);
}

const ofCookies = /\bcookies?\b/i;
const missed =
  /\b(?:not (?:sent|received|included|present|found|available)|missing|blocked|blocks|blocking|no|without)\b/i;
