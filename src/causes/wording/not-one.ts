import { wordSet } from '../../http/word-set.ts';

/**
 * Whether an English sentence says that the caller is not who may: "You are not a judge in this contest", "user is not the
 * assignee of this task", "Not an instructor". What is said of a value ("not a number", "not a valid key") is none of it.
 */
export function isNotOne(words: readonly string[]): boolean {
  const at = words.indexOf('not');
  if (at < 0 || words.length > 25 || !isOfCaller(words, at)) return false;
  const [article = '', role = '', next = ''] = words.slice(at + 1, at + 4);
  return articles.has(article) && person.test(role) && !other.has(role) && !other.has(next);
}

/** "You are", "the user is", or nothing at all. */
function isOfCaller(words: readonly string[], at: number): boolean {
  return at === 0 || (being.has(words[at - 1] ?? '') && words.slice(0, at - 1).some((word) => callers.has(word)));
}

const being = wordSet('are is');
const callers = wordSet('you user account caller client requester actor employee subject principal');
const articles = wordSet('a an the');
const person = /^[a-z]{4,20}$/;

/** What a value, a thing or a visitor of a page may not be. */
const other = wordSet(
  'valid number string boolean integer array object list file folder directory robot human person problem reason error token secret password address domain url link date json supported known registered trusted correct proper right real good local same only first last one part good match case page site bot browser question secure safe public private email phone image video option allowed required thing value format type path command default login account user name username directory service',
);
