import { wordSet } from '../../http/word-set.ts';

/**
 * Whether an English sentence says no more than that a thing of the application does not exist: "No such concert", "Listing
 * not found", "channel does not exist". A user, a key or a session that is not found is none of it.
 */
export function isNoSuchThing(words: readonly string[]): boolean {
  const named = words[0] === 'no' && words[1] === 'such' ? words.slice(2).filter(isNoVerb) : beforeLoss(words);
  const [last] = named.slice(-1);
  return last !== undefined && named.length <= 3 && thing.test(last) && !named.some((word) => elsewhere.has(word));
}

/** What stands before "not found" or "does not exist" at the end. */
function beforeLoss(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const loss = losses.find((each) => text.endsWith(each));
  return loss ? words.slice(0, words.length - loss.trim().split(' ').length).filter((word) => !articles.has(word)) : [];
}

const losses = [' is not found', ' was not found', ' not found', ' does not exist', ' could not be found'];
const isNoVerb = (word: string) => word !== 'exists' && word !== 'exist' && word !== 'found';
const thing = /^[a-z]{4,24}$/;

const articles = wordSet('the a an this that requested your');

/** Who asks and what proves it, what every request has, and what is looked for in a request. */
const elsewhere = wordSet(
  'user users username account accounts member person people participant player agent client consumer customer merchant tenant organization organisation company employee student application device identity principal subject caller author email mail phone number name login token tokens key keys secret password credential credentials session sessions cookie certificate signature ticket nonce code otp factor authorization authentication permission permissions role roles group scope scopes policy rule grant right privilege license licence subscription plan header headers parameter parameters param field value argument variable header referer referrer origin host domain address address issuer audience realm scheme method csrf state captcha config configuration setting settings backend upstream server module class function object cause reason error entry data information content representation',
);
