import type { SetCookie } from '../http/cookie.ts';
import type { UrlParts } from '../http/url-pattern.ts';
import { hostName, isPublicSuffix } from './site.ts';

/** What is wrong with a Set-Cookie that browsers ignore. */
export type CookieFault =
  | 'none'
  | 'secure'
  | 'secure-prefix'
  | 'host-prefix'
  | 'partitioned'
  | 'domain'
  | 'suffix'
  | 'size';

/** Why browsers do not store a cookie that came from this URL (RFC 6265bis section 5.7); undefined if they do. */
export function faultOf(cookie: SetCookie, from: UrlParts): CookieFault | undefined {
  const name = cookie.name.toLowerCase();
  if (cookie.name.length + cookie.value.length > longest) return 'size';
  if (cookie.secure && from.origin.startsWith('http:') && !isLoopback(hostName(from))) return 'secure';
  if (name.startsWith('__secure-') && !cookie.secure) return 'secure-prefix';
  if (name.startsWith('__host-') && !(cookie.secure && cookie.path === '/' && !cookie.domain)) return 'host-prefix';
  if (cookie.sameSite === 'none' && !cookie.secure) return 'none';
  if (cookie.partitioned && !cookie.secure) return 'partitioned';
  return domainFault((cookie.domain ?? '').toLowerCase(), hostName(from));
}

/** The fault in words, completes "because ...". */
export const faultWords: Readonly<Record<CookieFault, string>> = {
  none: 'browsers did not keep it, because it is marked SameSite=None and not Secure',
  secure: 'browsers did not keep it, because it is marked Secure and was set over plain http',
  'secure-prefix': 'browsers did not keep it, because a name that begins with __Secure- demands Secure',
  'host-prefix':
    'browsers did not keep it, because a name that begins with __Host- demands Secure and Path=/, and forbids Domain',
  partitioned: 'browsers did not keep it, because it is marked Partitioned and not Secure',
  domain: 'browsers did not keep it, because its Domain is not the host that set it, nor a parent of that host',
  suffix: 'browsers did not keep it, because its Domain is one under which anybody can get a name',
  size: 'browsers did not keep it, because it is longer than 4096 characters',
};

/** Whether the name stands for the machine itself, which browsers trust without TLS. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host.startsWith('127.') || host === '[::1]' || host.endsWith('.localhost');
}

const longest = 4096;

function domainFault(domain: string, host: string): CookieFault | undefined {
  if (domain === '' || domain === host) return undefined;
  if (!host.endsWith(`.${domain}`)) return 'domain';
  return isPublicSuffix(domain) ? 'suffix' : undefined;
}
