import type { Exchange } from '../http/exchange.ts';
import type { Trace } from './trace.ts';

/**
 * What causes and rules may see of the other exchanges: bounded lists in time order (`startedAt`, then `id`), without
 * the exchange itself. Bodies of exchanges that are no denials are gone; their fingerprint is left.
 */
export interface Neighbourhood {
  /** Same method and URL without fragment. */
  readonly sameUrl: readonly Exchange[];
  /** Same origin and URL pattern (`/users/{id}`), any method. */
  readonly sameEndpoint: readonly Exchange[];
  /** Carrying the same credential (by fingerprint), whatever the host. Empty when the exchange carries none. */
  readonly sameCredential: readonly Exchange[];
  /** Same origin, nearest in time. */
  readonly sameOrigin: readonly Exchange[];
  /** Any origin, nearest in time. */
  readonly nearby: readonly Exchange[];
  /** Same site, the nearest ones before: responses that give or take session cookies, and denials. */
  readonly cookieTrail: readonly Exchange[];
  /** What handed out, replaced or ended the credentials that the exchange carries, and the denials of those, before it. */
  readonly grants: readonly Exchange[];
  /** What the exchange did to credentials, read before its body was dropped. */
  readonly trace: (exchange: Exchange) => Trace;
  /** What the exchange looked like before its body was dropped. */
  readonly fingerprint: (exchange: Exchange) => Fingerprint;
}

/** What is kept of every response: enough to compare two answers, too little to hold a secret. */
export interface Fingerprint {
  readonly status: number;
  readonly mediaType: string;
  /** Length of the body in characters, -1 if unknown. */
  readonly length: number;
  /** Hash of the body with echoed input, ids, times, nonces and key order taken out; empty if there was no text. */
  readonly shape: string;
}
