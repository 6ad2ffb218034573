/** "The owner of this key does not have permission": it is said of the person, and the key is only what tells who it is. */
export function tellsWho(start: number, words: readonly string[]): boolean {
  const at = words.slice(0, start).findLastIndex((word) => !pointing.has(word));
  const linked = linking.has(words[at - 1] ?? '');
  if (!owned.has(words[at] ?? '') && !linked) return false;
  return holding.has(words[linked ? at - 2 : at - 1] ?? '');
}

const pointing: ReadonlySet<string> = new Set(['the', 'this', 'that', 'your', 'a', 'an', 'used', 'given', 'provided']);
const owned: ReadonlySet<string> = new Set(['of', 'behind']);
const linking: ReadonlySet<string> = new Set([
  'associated',
  'linked',
  'tied',
  'belonging',
  'represented',
  'identified',
]);
const holding: ReadonlySet<string> = new Set(['owner', 'user', 'holder', 'creator', 'account', 'person', 'member']);
