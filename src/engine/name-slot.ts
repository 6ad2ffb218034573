import { remembered } from '../http/remembered.ts';
import { urlParts } from '../http/url-pattern.ts';
import { wordSet } from '../http/word-set.ts';

/**
 * Patterns of the URL in which a step of its path may be the name that somebody gave to an object: what follows a
 * collection, a word in the plural. `/projects/apollo/members` gives `/projects/{name}/members`. Empty for most URLs.
 */
export const nameSlots: (url: string) => readonly string[] = remembered((url) => {
  const steps = (urlParts(url)?.path ?? '').split('/');
  return steps.flatMap((step, at) => {
    const after = steps.length - 1 - at;
    if (after > 1 || !isCollection(steps[at - 1] ?? '') || !isName(step)) return [];
    return [steps.map((each, other) => (other === at ? '{name}' : each)).join('/')];
  });
});

function isCollection(step: string): boolean {
  const word = step.toLowerCase();
  return /^[a-z][a-z_-]{2,38}[a-z]s$/.test(word) && !word.endsWith('ss') && !notCollections.has(word);
}

/** A name has letters; it is no file, no version, and no word that stands for an action or a part of the application. */
function isName(step: string): boolean {
  const word = step.toLowerCase();
  return /^[\w%@+~-]{2,80}$/.test(word) && /[a-z]/.test(word) && !/^v\d{1,2}$/.test(word) && !actions.has(word);
}

const notCollections = wordSet(
  'apis assets settings news docs statistics stats analytics metrics styles scripts images icons fonts static js css aws sys this services functions actions operations tools utils components modules plugins includes classes tests tags options preferences permissions details ads has is status business process address access always pages apps rights credits series',
);
const actions = wordSet(
  'search new me self current all list add create edit update delete remove export import bulk batch count stats status summary latest recent popular trending upload download login logout register signup sign-in sign-up refresh verify validate check query filter settings config admin index home public private shared archived active default preview health info meta schema types roles categories tags count-by',
);
