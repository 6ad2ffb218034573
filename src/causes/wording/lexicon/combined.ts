import type { Phrases } from '../vocabulary.ts';

/** Every phrase that takes one piece of each list in turn: "nicht, noch nicht" and "aktiv, frei" give four. A piece may be empty. */
export function combined(...lists: readonly Phrases[]): Phrases {
  const pieces = lists.map((list) => list.split(',').map((piece) => piece.trim()));
  const all = pieces.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())));
  return all.join(', ');
}
