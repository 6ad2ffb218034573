import { isLauncher, leadsToLogin } from '../../engine/login.ts';
import { hostName, siteOf } from '../../engine/site.ts';
import { cookies } from '../../http/cookie.ts';
import { isGatewayCookie } from '../../http/credential-name.ts';
import { type Exchange, fieldValue } from '../../http/exchange.ts';
import { type UrlParts, urlParts } from '../../http/url-pattern.ts';

/**
 * Whether the answer sends the caller to the login of a gateway: another host, with the address to come back to, that
 * is known as such a start page, or is of the same site and named beside a 401 or 403.
 */
export function isSentToGateway({ request, response }: Exchange): boolean {
  const from = urlParts(request.url);
  const to = urlParts(fieldValue(response, 'location') ?? '');
  if (isLauncher(fieldValue(response, 'location') ?? '', request.url)) return true;
  const refused = response.status === 401 || response.status === 403;
  const sent = refused || (response.status >= 300 && response.status <= 308);
  if (!sent || !from || !to || hostName(from) === hostName(to) || !comesBack(from, to)) return false;
  const portal = gatewayWords.some((word) => `${to.host}${to.path}`.toLowerCase().includes(word));
  return portal || (refused && siteOf(hostName(from)) === siteOf(hostName(to)));
}

/** Addresses under which login gateways start. */
const gatewayWords = [
  '/oauth2/start',
  '/oauth2/sign_in',
  '/cdn-cgi/access/',
  'cloudflareaccess.com',
  '/outpost.',
  '/_gcp_gatekeeper',
  'iap.googleapis',
  '/sso-api',
  '/.auth/login',
  '/.pomerium',
  'authelia',
  'authentik',
];

function comesBack(from: UrlParts, to: UrlParts): boolean {
  return to.query.some(([, value]) => value.includes(`//${from.host}`)) || to.path.includes('/cdn-cgi/access/');
}

/** The name of the cookie by which a login gateway knows its callers, where it was sent and the answer leads to a login; '' if none. */
export function gatewayCookie({ request, response }: Exchange): string {
  const { status } = response;
  if (status < 300 || status > 308 || !leadsToLogin(fieldValue(response, 'location') ?? '', request.url)) return '';
  return cookies(request).find(({ name }) => isGatewayCookie(name))?.name ?? '';
}
