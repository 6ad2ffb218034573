import { bodyFields } from '../http/body-fields.ts';
import type { Exchange } from '../http/exchange.ts';
import { json, jsonPath } from '../http/json.ts';

/** What a token was asked for with (RFC 6749 section 3.3, RFC 8707 section 2), and whether less was given. */
export interface Asked {
  /** Value of `audience` or `resource`; empty if the request named none. */
  readonly audience: string;
  /** Scopes that were asked for and that the answer leaves out. */
  readonly missing: readonly string[];
}

/** What the request to a token endpoint asked for; undefined for every other request, and where it was refused. */
export function askedOf({ request, response }: Exchange): Asked | undefined {
  if (request.method !== 'POST' || response.status < 200 || response.status > 299) return undefined;
  const sent = new Map(bodyFields(request.content).map(({ name, value }) => [name.toLowerCase(), value]));
  if (!sent.has('grant_type')) return undefined;
  const [given] = jsonPath(json(response.content), 'scope');
  const has = typeof given === 'string' ? given.split(' ', 100) : undefined;
  const wanted = (sent.get('scope') ?? '').split(' ', 100).filter((scope) => scope !== '' && !ofLogin.has(scope));
  return {
    audience: (sent.get('audience') ?? sent.get('resource') ?? '').slice(0, 300),
    missing: has ? wanted.filter((scope) => !has.includes(scope)) : [],
  };
}

/** Scopes that open no API. */
const ofLogin: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'address', 'phone', 'offline_access']);
