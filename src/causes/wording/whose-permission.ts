import { wordSet } from '../../http/word-set.ts';
import type { Heard } from './heard.ts';

/**
 * A code says that permission is missing, and nothing in it tells whose: the caller's, or only that of the token or key.
 * What the caller may do is the more frequent.
 */
export function withScope(heard: readonly Heard[], words: readonly string[]): readonly Heard[] {
  if (words.some((word) => holders.has(word))) return heard;
  return heard.flatMap((one) =>
    one.cause === 'insufficient-permission' && one.confidence === 'certain' ? eitherOf(one) : one,
  );
}

const eitherOf = (one: Heard): readonly Heard[] => [
  { ...one, confidence: 'likely' },
  { ...one, cause: 'insufficient-scope', confidence: 'possible' },
];

/** Persons and what they are known by, and what only persons have. */
const holders: ReadonlySet<string> = wordSet(
  'you your yours i my we our user users caller callers person principal principals subject identity owner owners admin admins administrator administrators superuser role roles group groups team teams member members membership staff moderator moderators author creator editor editors maintainer collaborator collaborators participant policy policies acl acls rbac iam guest guests profile employee customer sudoers channel room joined',
);
