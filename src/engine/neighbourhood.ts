import type { Exchange } from '../http/exchange.ts';
import type { Trace } from './trace.ts';

/**
 * What causes and rules may see of the other exchanges: bounded lists in time order (`startedAt`, then `id`), without
 * the exchange itself. Bodies of exchanges that are no denials are gone; their fingerprint is left.
 */
export interface Neighbourhood {
  /** Same method and URL without fragment. */
  readonly sameUrl: Neighbours;
  /** Same origin and URL pattern (`/users/{id}`), any method. */
  readonly sameEndpoint: Neighbours;
  /** Carrying the same credential (by fingerprint), whatever the host. Empty when the exchange carries none. */
  readonly sameCredential: Neighbours;
  /** Same origin, nearest in time. */
  readonly sameOrigin: Neighbours;
  /** Any origin, nearest in time. */
  readonly nearby: Neighbours;
  /** Same site, the nearest ones before: responses that give or take session cookies, and denials. */
  readonly cookieTrail: Neighbours;
  /** What handed out, replaced or ended the credentials that the exchange carries, and the denials of those, before it. */
  readonly grants: Neighbours;
  /** What the exchange did to credentials, read before its body was dropped. */
  readonly trace: (exchange: Exchange) => Trace;
  /** What the exchange looked like before its body was dropped. */
  readonly fingerprint: (exchange: Exchange) => Fingerprint;
}

/**
 * A list of a neighbourhood: it is asked questions, so that whoever asked is asked again only when the answer to one of
 * them changed. What a question wants of an exchange rests on that exchange, on other answers of the neighbourhood and on
 * nothing else. Whoever goes through all of them is asked again whenever one comes or goes.
 */
export interface Neighbours extends Iterable<Exchange> {
  readonly some: (wanted: Wanted) => boolean;
  readonly find: (wanted: Wanted) => Exchange | undefined;
  readonly findLast: (wanted: Wanted) => Exchange | undefined;
  readonly filter: (wanted: Wanted) => readonly Exchange[];
}

export type Wanted = (other: Exchange) => boolean;

/** What is kept of every response: enough to compare two answers, too little to hold a secret. */
export interface Fingerprint {
  readonly status: number;
  readonly mediaType: string;
  /** Length of the body in characters, -1 if unknown. */
  readonly length: number;
  /** Hash of the body with echoed input, ids, times, nonces and key order taken out; empty if there was no text. */
  readonly shape: string;
}
