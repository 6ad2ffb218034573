import type { Evidence } from '../clue.ts';
import type { Sentence } from './sentence.ts';

/** What exchanges tell together and none of them tells alone. */
export const storyKinds = [
  'handshake',
  'handshake-failed',
  'credential-ended',
  'accepted-elsewhere',
  'refused-in-between',
  'old-credential-used',
  'refresh-failed',
  'refresh-storm',
  'refresh-race',
  'logged-out',
  'authorization-dropped',
  'cookie-not-attached',
  'cookie-expired',
  'cookie-deleted',
  'cors-chain',
  'login-throttled',
  'login-not-throttled',
] as const;
export type StoryKind = (typeof storyKinds)[number];

/** One exchange and its part in the story. */
export interface Step {
  readonly entry: number;
  /** A few plain words: "issues the new token", "still carries the old one, refused". */
  readonly role: string;
  /** Where in that exchange to look. */
  readonly evidence?: Evidence;
}

/** Several exchanges as one story. Plain data, the same for any order of arrival. */
export interface Story {
  /** The same story keeps its id as long as the exchange that it begins with is there. */
  readonly id: string;
  readonly kind: StoryKind;
  /** The story in a few words. */
  readonly title: string;
  /** What happened and why, one to three plain sentences without any secret. */
  readonly says: string;
  /** The same, sentence by sentence, with what is filled in: what it can be translated by. */
  readonly sentences: readonly Sentence[];
  /** In time order; of long stories the first and last ones. */
  readonly steps: readonly Step[];
  /** Ids of the denials that it explains, ascending, all of them. */
  readonly denials: readonly number[];
  /** The exchange to look at first. */
  readonly lookAt: number;
  /** Fingerprint of the credential that it is about, empty if it is about none. */
  readonly credential: string;
}
