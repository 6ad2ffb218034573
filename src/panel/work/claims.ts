import type { Request } from '../../http/exchange.ts';
import { bearerJwt, numericDate } from '../../http/jwt.ts';
import type { DenialView } from '../denial-view.ts';

/** Claims that say when, where and for what a token is good, and nothing about a person. */
const open: ReadonlySet<string> = new Set([
  'exp',
  'nbf',
  'iat',
  'auth_time',
  'aud',
  'iss',
  'scope',
  'scp',
  'acr',
  'amr',
  'typ',
  'azp',
  'client_id',
]);
const times: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'auth_time']);
const most = 40;

/** Claims of the token that a request carries, in words; none if it carries no JSON Web Token (RFC 7519). */
export function claimsOf(request: Request): DenialView['claims'] {
  const claims = Object.entries(bearerJwt(request)?.claims ?? {}).slice(0, most);
  return claims.map(([name, value]) => ({ name, value: worded(name, value), open: open.has(name) }));
}

function worded(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const at = times.has(name) ? numericDate(value) : undefined;
  const shown = text.length > 300 ? `${text.slice(0, 299)}…` : text;
  return at === undefined || Number.isNaN(new Date(at).getTime()) ? shown : `${shown} (${new Date(at).toISOString()})`;
}
