import { isTimedSignature } from '../http/credential-name.ts';
import { type Credential, credentials } from '../http/credentials.ts';
import type { Exchange, Request } from '../http/exchange.ts';
import { fieldValue } from '../http/exchange.ts';
import { lazy } from '../http/lazy.ts';

/** One text for all credentials that a request carries, the same for the same credentials; empty if it carries none. */
export const sentCredentials = lazy((request: Request): string => textOf(credentials(request)));

/** The same without the proof that goes with them, which is new each time (DPoP, RFC 9449). */
export const lastingCredentials = lazy((request: Request): string =>
  textOf(credentials(request).filter(({ name }) => name.toLowerCase() !== 'dpop')),
);

function textOf(sent: readonly Credential[]): string {
  return sent
    .map(({ kind, name, fingerprint }) => `${kind} ${name} ${fingerprint}`)
    .sort()
    .join('\n');
}

/** Says whether the request carries a credential that names or proves its sender. */
export function hasCredentials(request: Request): boolean {
  return credentials(request).some(isWhole);
}

/** Says whether the request proves itself by a signature alone: a signed URL or a signed request. */
export function isSigned(request: Request): boolean {
  const sent = credentials(request);
  const scheme = fieldValue(request, 'authorization')?.toLowerCase() ?? '';
  return signatureSchemes.some((start) => scheme.startsWith(start)) || (sent.length > 0 && sent.every(isSignature));
}

/** Says whether a script made the request, as opposed to a person who went to a page. */
export function isScripted(exchange: Exchange): boolean {
  return exchange.resourceType === 'fetch' || exchange.resourceType === 'eventsource';
}

const signatureSchemes = ['aws', 'signature', 'hmac', 'oauth oauth_', 'sharedkey', 'hawk', 'edgegrid', 'eg1-'];
const isSignature = ({ kind, value, place }: Credential) =>
  kind === 'signature' || (place === 'url' && isTimedSignature(value));
const isWhole = (credential: Credential) => credential.kind !== 'proxy-authorization' && credential.fault !== 'empty';
