import type { Exchange } from '../../../http/exchange.ts';
import { lazy } from '../../../http/lazy.ts';
import type { Place } from '../../../http/place.ts';
import { statements } from '../../../http/statement.ts';
import { spelledWords } from '../abbreviations.ts';
import { type Member, members } from '../members.ts';

/**
 * Members that stand in sentences and lines of text instead of in JSON: `user=etl, access=WRITE`, `verify: NONE`,
 * "need 3, have 1", "lvl 2 < 3". Each sentence is an object of its own, within the words that it holds.
 */
export const spelledMembers = lazy((exchange: Exchange): readonly Member[] =>
  sources(exchange)
    .slice(0, 12)
    .flatMap((source, at) => membersOf(source, -1 - at)),
);

/** A text and the words of the name that it stands under. */
interface Source {
  readonly text: string;
  readonly name: readonly string[];
  readonly place: Place;
}

/** What is said in words, and what stands in JSON under names that tell nothing. */
function sources(exchange: Exchange): readonly Source[] {
  const spoken = statements(exchange).filter(
    ({ kind, text }) => (kind !== 'code' || text.includes('=')) && text.length <= 300,
  );
  const known = new Set(spoken.map(({ text }) => text));
  const others = members(exchange.response.content).flatMap(({ value, words, place }) =>
    typeof value === 'string' && /\d ?[<>/] ?\d|\w[=:] ?\w/.test(value) && !known.has(value)
      ? [{ text: value, name: words, place }]
      : [],
  );
  return [
    ...spoken.map(({ text, name, place }) => ({ text, name: spelledWords(name.split('.').at(-1) ?? ''), place })),
    ...others,
  ];
}

function membersOf({ text: own, name: under, place }: Source, group: number): readonly Member[] {
  const text = /^\d/.test(own) ? `${under.join('_')} ${own}` : own;
  const within = [...under, ...text.toLowerCase().split(/[^a-z0-9]+/, 40)];
  const one = (words: readonly string[], value: string): Member => ({
    words,
    within,
    value: /^\d{1,12}$/.test(value) ? Number(value) : value,
    listed: false,
    group,
    place,
  });
  const all = (form: RegExp) => [...text.matchAll(form)].map(([, ...parts]) => parts.map((part) => part ?? ''));
  return [
    ...all(assigned).map(([name = '', value = '']) => one(spelledWords(name), value)),
    ...all(compared).flatMap(([name = '', left = '', sign = '', right = '']) => {
      const words = spelledWords(name);
      const limit = sign.startsWith('<') ? 'required' : 'max';
      return [one([...words, 'current'], left), one([...words, limit], right)];
    }),
    ...all(counted).map(([verb = '', noun = '', amount = '']) =>
      one([verb.toLowerCase(), ...spelledWords(noun)], amount),
    ),
    ...all(demanded).map(([noun = '', amount = '', verb = '']) =>
      one([...spelledWords(noun), verb.toLowerCase()], amount),
    ),
    ...all(usedUp).flatMap(([used = '', limit = '', noun = '']) => [
      one([noun.toLowerCase() === 'req' ? 'requests' : noun.toLowerCase(), 'used'], used),
      one([noun, 'limit'], limit),
    ]),
  ];
}

/** A name, `=` or `:`, and one word that ends there: "Error: no such user" assigns nothing. */
const assigned =
  /(?<![\w.-])([A-Za-z][\w.-]{0,40})(?: ?= ?|: ?)["']?([\w./-]{1,60}(?::[\w./-]{1,60})?)["']?(?=[,;)\]|}]|$| [\w.-]{1,40}(?:=| =))/g;
const compared = /\b([a-z][\w-]{0,30})[ :=]{1,2}(\d{1,9}) ?(<=?|>=?) ?(?:[a-z][\w-]{0,20}[ :=]{1,2})?(\d{1,9})\b/gi;
const counted =
  /\b(needs?|required|requires?|minimum|min|have|has|got|yours|current|actual)(?: is| at least| to be)?:? (?:an? |the )?([a-z]{0,20}) ?(\d{1,9})(?![\w.-])/gi;
const demanded = /\b([a-z]{2,20}) (\d{1,9})\+? (?:is |or (?:higher|more) (?:is )?)?(required|needed)\b/gi;
/** "61/60 requests per minute". */
const usedUp = /\b(\d{1,9}) ?(?:\/|of) ?(\d{1,9}) (calls|requests|req|hits|queries|messages|seats|users|credits)\b/gi;
