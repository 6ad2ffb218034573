import type { Exchange } from '../../http/exchange.ts';
import { json } from '../../http/json.ts';
import { bodyLines, jsonStrings } from './body-lines.ts';

/** The name of a person in a body, and where it stands. */
interface NamedPerson {
  readonly at: number;
  readonly length: number;
}

/**
 * The full name of somebody else who holds what was asked for: `{"lock":{"owner":{"name":"Mia Lang"}}}`, "locked by Mia Lang". Undefined
 * for names of one word, of teams and companies, and for what the request says itself (`known`, in lower case).
 */
export function namedHolder({ response: { content } }: Exchange, known: string): NamedPerson | undefined {
  const isOther = (name: string) =>
    isFullName(name) &&
    !name
      .toLowerCase()
      .split(' ')
      .some((part) => known.includes(part));
  const member = jsonStrings(json(content)).find(([path, text]) => holder.test(path) && isOther(text.trim()))?.[1];
  const told = bodyLines(content)
    .slice(0, 400)
    .map(({ text }) => heldBy.exec(text.slice(0, 600))?.[1])
    .find((name) => name !== undefined && isOther(name));
  const name = member ?? told;
  return name === undefined ? undefined : { at: content.text.indexOf(name), length: name.length };
}

/** The member that tells whose it is, or a name below it. */
const holder =
  /(?:^|[._])(?:owner|holder|author|creator|assignee|editor|(?:locked|held|created|edited|opened|reserved|claimed|assigned|booked|checked_?out|modified)_?by)(?:_?name|\.(?:name|full_?name|display_?name|real_?name))?$/i;

const heldBy =
  /\b(?:locked|checked out|held|reserved|booked|edited|opened|claimed) by (?:user )?["'“]?(\p{Lu}\p{Ll}{1,30} (?:\p{Lu}\. )?\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})?)(?!\p{L}| \p{Lu})/u;

/** Two to four words, each with a capital letter first, none of which names a group, a place of work or a program. */
function isFullName(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 4 && words.every((word) => nameWord.test(word)) && !noPerson.test(text);
}

const nameWord = /^(?:\p{Lu}\.|(?:\p{Lu}['’])?\p{Lu}\p{Ll}{1,30}(?:[-'’]\p{Lu}?\p{Ll}{1,30})?)$/u;
const noPerson =
  /\b(?:team|group|board|crew|staff|department|office|admins?|administrators?|system|service|account|bot|robot|server|client|company|inc|corp|corporation|gmbh|ltd|llc|labs?|studio|bank|university|school|library|club|project|workspace|organi[sz]ation|platform|support|user|owner|guest|another|someone|somebody|process|session|manager|managers|editor|editors|other|others|foundation|holdings?|systems?|solutions?|media|network|store|shop|services|operations|engineering|finance|marketing|sales|data|cloud|desktop|office|backup|sync|the|your|this|unknown|test|demo|default)\b/i;
