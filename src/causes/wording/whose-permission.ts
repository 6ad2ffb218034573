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

/**
 * A message says that something of a token is not enough, and speaks of whom the token belongs to: "the owner of the token has
 * no permission". It is the person who lacks it, and another token of the same person is refused as well.
 */
export function withOwner(heard: readonly Heard[], sentence: string): readonly Heard[] {
  if (!heard.some(({ cause }) => cause === 'insufficient-scope') || !ofOwner.some((form) => form.test(sentence)))
    return heard;
  return heard.map((one) =>
    one.cause === 'insufficient-scope' ? { ...one, cause: 'insufficient-permission', confidence: 'likely' } : one,
  );
}

/** Whom a token belongs to: before it in most languages, behind it in some. */
const ofOwner: readonly RegExp[] = [
  /\b(?:owner|holder|creator) (?:of |the |this |that |your |used |given |provided |api |access |personal ){1,5}(?:token|key)\b/i,
  /\b(?:token|key)(?:['’]s)? (?:owner|holder|creator)\b|\b(?:user|person|account) (?:who|that|behind|owning) (?:has |have )?(?:created |issued |owns |made )?(?:this|the|your) (?:api |access )?(?:token|key)\b/i,
  /(?<!\p{L})(?:propriétaire|titulaire|détenteur|besitzer(?:in)?|inhaber(?:in)?|eigentümer(?:in)?|propietari[oa]|titular|dueñ[oa]|proprietari[oa]|titolare|proprietári[oa]|don[oa]|eigenaar|houder|właściciel|владел(?:ец|ьца|ьцу)|ägaren?|innehavaren?|ejeren|indehaveren) (?:(?!(?:n[eo]n?|n['’].{0,9}|nie|não|ikke|inte|не|ha|hat|heeft|har|tem|tiene|has) )[\p{L}'’-]{1,14} ){0,3}(?:l['’]|d['’])?(?:api-?)?(?:tokena?s?|jetons?|clés?|schlüssels?|claves?|llaves?|chiave|chave|sleutel|klucza|ключа|токена|nyckeln?|nøglen?)(?!\p{L})/iu,
  /(?:トークン|キー|令牌|密钥|金鑰|權杖|토큰|키)(?:の|的|의)? ?(?:所有者|持有者|拥有者|擁有者|소유자)|(?<!\p{L})(?:token|jeton|anahtar)(?:ın|in|un)? sahibi/iu,
];

const eitherOf = (one: Heard): readonly Heard[] => [
  { ...one, confidence: 'likely' },
  { ...one, cause: 'insufficient-scope', confidence: 'possible' },
];

/** Persons and what they are known by, and what only persons have. */
const holders: ReadonlySet<string> = wordSet(
  'you your yours i my we our user users caller callers person principal principals subject identity owner owners admin admins administrator administrators superuser role roles group groups team teams member members membership staff moderator moderators author creator editor editors maintainer collaborator collaborators participant policy policies acl acls rbac iam guest guests profile employee customer sudoers channel room joined',
);
