import { challengeOf, challengeParam } from '../../http/challenge.ts';
import type { Exchange } from '../../http/exchange.ts';
import { bearerJwt } from '../../http/jwt.ts';

/** The scopes that the token of the request has by its own claims; those of registries as `repository:name:action`. */
export function scopesOfToken(exchange: Exchange): readonly string[] {
  const claims = bearerJwt(exchange.request)?.claims ?? {};
  const listed = ['scope', 'scp', 'scopes']
    .map((name) => claims[name])
    .flatMap((claim) => (Array.isArray(claim) ? claim.map(String) : typeof claim === 'string' ? scopeList(claim) : []));
  return [...listed, ...(Array.isArray(claims.access) ? claims.access.slice(0, 50).flatMap(accessOf) : [])];
}

/** One entry of the access claim that token servers of registries give: what of which name may be done. */
function accessOf(entry: unknown): readonly string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { type, name, actions }: { type?: unknown; name?: unknown; actions?: unknown } = entry;
  return Array.isArray(actions) ? actions.slice(0, 20).map((action) => `${type}:${name}:${action}`) : [];
}

/** The scopes of a list as challenges and fields write it, apart by blanks or commas. */
export function scopeList(list: string | undefined): readonly string[] {
  return (list ?? '').split(/[\s,]/).filter((word) => word !== '');
}

/** The scopes that the challenge asks for: `repository:a/b:pull,push` asks for two. */
export function demandedScopes(exchange: Exchange): readonly string[] {
  const challenge = challengeOf(exchange.response, 'bearer');
  const list = (challenge && challengeParam(challenge, 'scope')) ?? '';
  return list.split(' ').flatMap((one) => {
    const [, head, actions] = /^(\w{1,40}:[^\s:,]{1,200}:)([\w*,]{1,100})$/.exec(one) ?? [];
    return head && actions ? actions.split(',').map((action) => `${head}${action}`) : scopeList(one);
  });
}

/** Whether the token has, by its own claims, every scope that the challenge asks for. */
export function hasDemandedScopes(exchange: Exchange): boolean {
  const demanded = demandedScopes(exchange);
  const granted = scopesOfToken(exchange);
  return demanded.length > 0 && demanded.every((scope) => granted.includes(scope));
}

/** Whether all scopes of the token, but for those that say who it is, are about reading. */
export function mayOnlyRead(exchange: Exchange): boolean {
  const granted = scopesOfToken(exchange).filter((scope) => !identityScopes.includes(scope));
  return (
    granted.length > 0 && granted.every((scope) => /(?:^|[.:_/-])(?:read|readonly|view)(?:$|[.:_/-])/i.test(scope))
  );
}

const identityScopes = ['openid', 'profile', 'email', 'offline_access'];
