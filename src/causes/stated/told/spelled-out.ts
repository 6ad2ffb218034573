import type { Exchange } from '../../../http/exchange.ts';
import { lazy } from '../../../http/lazy.ts';
import { type Statement, statements } from '../../../http/statement.ts';
import { spelledWords } from '../abbreviations.ts';
import type { Member } from '../members.ts';

/**
 * Members that stand in sentences and lines of text instead of in JSON: `user=etl, access=WRITE`, `verify: NONE`,
 * "need 3, have 1", "lvl 2 < 3". Each sentence is an object of its own, within the words that it holds.
 */
export const spelledMembers = lazy((exchange: Exchange): readonly Member[] =>
  statements(exchange)
    .filter(({ kind, text }) => kind !== 'code' && text.length <= 300)
    .slice(0, 10)
    .flatMap((statement, at) => membersOf(statement, -1 - at)),
);

function membersOf(statement: Statement, group: number): readonly Member[] {
  const { text, place } = statement;
  const within = [
    ...spelledWords(statement.name.split('.').at(-1) ?? ''),
    ...text.toLowerCase().split(/[^a-z0-9]+/, 40),
  ];
  const one = (words: readonly string[], value: string): Member => ({
    words,
    within,
    value: /^\d{1,12}$/.test(value) ? Number(value) : value,
    listed: false,
    group,
    place,
  });
  return [
    ...[...text.matchAll(assigned)].map(([, name = '', value = '']) => one(spelledWords(name), value)),
    ...[...text.matchAll(compared)].flatMap(([, name = '', left = '', sign = '', right = '']) => {
      const words = spelledWords(name);
      const limit = sign.startsWith('<') ? 'required' : 'max';
      return [one([...words, 'current'], left), one([...words, limit], right)];
    }),
    ...[...text.matchAll(counted)].map(([, verb = '', noun = '', amount = '']) =>
      one([verb.toLowerCase(), ...spelledWords(noun)], amount),
    ),
    ...[...text.matchAll(demanded)].map(([, noun = '', amount = '', verb = '']) =>
      one([...spelledWords(noun), verb.toLowerCase()], amount),
    ),
  ];
}

/** A name, `=` or `:`, and one word that ends there: "Error: no such user" assigns nothing. */
const assigned = /([A-Za-z][\w.-]{0,40})(?: ?= ?|: ?)["']?([\w.-]{1,60})["']?(?=[,;)\]|}]|$| [\w.-]{1,40}(?:=| =))/g;
const compared = /\b([a-z][\w-]{0,30})[ :=]{1,2}(\d{1,9}) ?(<=?|>=?) ?(?:[a-z][\w-]{0,20}[ :=]{1,2})?(\d{1,9})\b/gi;
const counted =
  /\b(needs?|required|requires?|minimum|min|have|has|got|yours|current|actual)(?: is| at least| to be)?:? (?:an? |the )?([a-z]{0,20}) ?(\d{1,9})(?![\w.-])/gi;
const demanded = /\b([a-z]{2,20}) (\d{1,9})\+? (?:is |or (?:higher|more) (?:is )?)?(required|needed)\b/gi;
