import { bodyFields } from '../http/body-fields.ts';
import { type Credential, credentials } from '../http/credentials.ts';
import type { Exchange, Request } from '../http/exchange.ts';
import { urlParts } from '../http/url-pattern.ts';
import { loginAttempt } from './login.ts';

/** What a request does to the login itself. */
export type Act = 'login' | 'refresh' | 'logout';

/** What the request does to the login, by its address and body; undefined for every other request. */
export function actOf({ request }: Exchange): Act | undefined {
  if (isLogout(request)) return 'logout';
  if (isRefresh(request)) return 'refresh';
  return loginAttempt(request)?.kind === 'login' ? 'login' : undefined;
}

/** Whether a credential is there to get new ones, by its name. */
export function renews({ name }: Pick<Credential, 'name'>): boolean {
  return /refresh|rtoken|\brt\b/i.test(name);
}

/** Whether the request ends a login or withdraws a token, by its method and address. */
export function isLogout(request: Request): boolean {
  const path = pathOf(request);
  if (request.method === 'OPTIONS') return false;
  return logoutPath.test(path) || (request.method === 'DELETE' && /\/sessions?(?:\/[^/]{1,80})?$/.test(path));
}

/** Whether the request withdraws a token that it names (RFC 7009 section 2.1), rather than logging its sender out. */
export function isRevocation(request: Request): boolean {
  return isLogout(request) && /revo[kc]/.test(pathOf(request));
}

function isRefresh(request: Request): boolean {
  if (!['POST', 'PUT', 'PATCH', 'GET'].includes(request.method)) return false;
  const path = pathOf(request);
  if (request.method === 'GET') return /\/(?:auth|session|token)s?\/(?:refresh|renew)/.test(path);
  const sent = bodyFields(request.content);
  if (sent.some(({ name, value }) => name === 'grant_type' && value === 'refresh_token')) return true;
  if (sent.some(({ name }) => /^refresh_?token$/i.test(name))) return !/revo|introspect/.test(path);
  if (!refreshPath.test(path)) return false;
  return authPath.test(path) || credentials(request).some(renews);
}

const pathOf = ({ url }: Request) => urlParts(url)?.path.toLowerCase().slice(0, 500) ?? '';
const logoutPath = /(?:^|[/_.-])(?:log[-_]?(?:out|off)|sign[-_]?out|end[-_]?session|revoke|revocation)(?:$|[/_.-])/;
const refreshPath = /(?:^|[/_.-])(?:refresh|renew)[-_]?(?:tokens?|session|jwt)?(?:$|[/_.-])/;
const authPath = /auth|token|session|login|jwt|oidc/;
