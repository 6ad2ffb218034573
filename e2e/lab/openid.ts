import type { Express, RequestHandler } from 'express';
import { exportJWK, generateKeyPair } from 'jose';
import type Provider from 'oidc-provider';
import type { Origins } from './scenario.ts';

export const clientSecret = 'lab-robot-secret-that-opens-nothing';

const providers = new Map<string, Provider>();
const accepted = new Set<string>();

/** Mounts a real OpenID provider at `/oidc` that hands tokens to one program, the robot of the lab. */
export async function mountOpenId(app: Express, origins: Origins): Promise<void> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const provider = await quietly(async () => {
    const { default: Provider } = await import('oidc-provider');
    return new Provider(`${origins.here}/oidc`, {
      clients: [
        {
          client_id: 'lab-robot',
          client_secret: clientSecret,
          grant_types: ['client_credentials'],
          token_endpoint_auth_method: 'client_secret_post',
          redirect_uris: [],
          response_types: [],
          scope: 'orders:read',
        },
      ],
      scopes: ['openid', 'orders:read', 'orders:write'],
      features: {
        clientCredentials: { enabled: true },
        revocation: { enabled: true, allowedPolicy: () => true },
        devInteractions: { enabled: false },
      },
      clientBasedCORS: () => true,
      ttl: { ClientCredentials: 600 },
      cookies: { keys: ['lab-only-cookie-key'] },
      jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }] },
    });
  });
  providers.set(origins.here, provider);
  app.use('/oidc', provider.callback());
}

/** The package warns that its memory store is not for production; the lab is not. */
async function quietly<Value>(work: () => Promise<Value>): Promise<Value> {
  const { warn } = console;
  console.warn = () => undefined;
  return work().finally(() => {
    console.warn = warn;
  });
}

/** Lets a request pass whose token the provider knows and that carries the scope (RFC 6750 section 3.1). */
export const oidcGuard =
  (origins: Origins, scope: string): RequestHandler =>
  async (request, response, next) => {
    const value = request.get('Authorization')?.replace(/^Bearer /, '') ?? '';
    const known = await providers.get(origins.here)?.ClientCredentials.find(value);
    const refuse = (status: number, error: string, description: string, more = '') =>
      response
        .status(status)
        .set('WWW-Authenticate', `Bearer realm="orders", error="${error}", error_description="${description}"${more}`)
        .json({ error, error_description: description });
    const reason = accepted.has(value) ? 'The access token has been revoked' : 'The access token is unknown';
    if (!known) return void refuse(401, 'invalid_token', reason);
    if (!known.scope?.split(' ').includes(scope))
      return void refuse(403, 'insufficient_scope', 'The token lacks a scope', `, scope="${scope}"`);
    accepted.add(value);
    next();
  };
