import type { Authority } from './clue.ts';
import type { CauseId, Confidence } from './taxonomy.ts';

/**
 * All numbers of the diagnosis. A clue has the points of its authority and confidence; a cause has the points of its
 * best clue and a share of those that support it.
 */
export const points: Readonly<Record<Authority, Readonly<Record<Confidence, number>>>> = {
  stated: { certain: 100, likely: 70, possible: 36 },
  request: { certain: 92, likely: 60, possible: 25 },
  neighbours: { certain: 96, likely: 62, possible: 25 },
  vendor: { certain: 95, likely: 66, possible: 32 },
  wording: { certain: 58, likely: 46, possible: 22 },
  likeness: { certain: 38, likely: 38, possible: 26 },
  status: { certain: 30, likely: 28, possible: 5 },
};

/** Share of its points that each further authority adds to the best clue of the same cause. */
export const support = 0.25;

/** Points that a cause needs to be named at all; below, the denial is `unspecified-*`. */
export const enough = 25;

/** A rival with this share of the winner's points, and `likely` itself, lowers the confidence by one step. */
export const rivalry = 0.85;

/** Added to a cause of the edge that the edge itself states, when an edge or network product answered. */
export const edgeSpeaks = 30;

/** Most alternatives shown. */
export const mostAlternatives = 5;

/** Causes for which an edge, gateway or network product speaks on its own behalf. */
export const edgeCauses: ReadonlySet<CauseId> = new Set<CauseId>([
  'waf-blocked',
  'bot-challenge',
  'ip-blocked',
  'geo-blocked',
  'rate-limited',
  'origin-rejected',
  'sso-gateway',
  'network-filter',
  'content-restricted',
]);

/** Facts that a request shows by itself, and that beat what a message says about the credential. */
export const facts: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'malformed-credentials',
  'expired-credentials',
  'clock-skew',
  'wrong-audience',
  'wrong-scheme',
]);

/** Causes that need a credential that was sent and read: they yield to a fact in the request. */
export const defects: ReadonlySet<CauseId> = new Set<CauseId>([
  'malformed-credentials',
  'invalid-credentials',
  'expired-credentials',
  'revoked-credentials',
  'wrong-audience',
  'clock-skew',
  'bad-signature',
  'insufficient-scope',
]);

/** Causes that are a special kind of `no-credentials`: what the exchange shows of one of them is the better answer. */
const narrower: ReadonlySet<CauseId> = new Set<CauseId>([
  'auth-handshake',
  'cookies-not-sent',
  'sso-gateway',
  'client-certificate-required',
]);

/** By cause, those that tell more exactly what it came from: the check of a form fails for a cookie that stayed away. */
export const origins: Readonly<Partial<Record<CauseId, ReadonlySet<CauseId>>>> = {
  'no-credentials': narrower,
  'csrf-rejected': new Set<CauseId>(['cookies-not-sent']),
};

/** Causes whose words frame other reasons: "you have no permission: your plan has ended". */
export const frames: ReadonlySet<CauseId> = new Set<CauseId>(['insufficient-permission', 'invalid-credentials']);

/** Causes whose words are a frame themselves, or that say nothing beside a frame. */
export const edgeFrames: ReadonlySet<CauseId> = new Set<CauseId>([
  'no-credentials',
  'wrong-scheme',
  'waf-blocked',
  'malformed-credentials',
]);

/** What a denial without a reason most often is, most frequent first. */
export const usual: Readonly<Record<'unspecified-401' | 'unspecified-403', readonly CauseId[]>> = {
  'unspecified-401': ['invalid-credentials', 'expired-credentials', 'no-credentials', 'wrong-scheme'],
  'unspecified-403': ['insufficient-permission', 'no-credentials', 'ip-blocked', 'waf-blocked', 'server-config'],
};
