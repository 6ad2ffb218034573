/**
 * Makes a reader of texts remember its latest answers, for a capture says the same names, addresses and cookies again
 * and again. Of long texts it remembers a few, of huge ones none. Of short ones it
 * remembers `most` in each of two generations.
 */
export function remembered<Value>(read: (text: string) => Value, most = mostShort): (text: string) => Value {
  const short = memory(read, most);
  const long = memory(read, mostLong);
  return (text) => (text.length <= longestShort ? short(text) : text.length <= longest ? long(text) : read(text));
}

const longestShort = 4000;
const longest = 300_000;
const mostShort = 500;
const mostLong = 4;

/** Two generations of `most` answers: when the later one is full, the earlier one is forgotten. */
function memory<Value>(read: (text: string) => Value, most: number): (text: string) => Value {
  let later = new Map<string, { readonly value: Value }>();
  let earlier = later;
  return (text) => {
    const known = later.get(text);
    if (known) return known.value;
    const hit = earlier.get(text) ?? { value: read(text) };
    if (later.size >= most) {
      earlier = later;
      later = new Map();
    }
    later.set(text, hit);
    return hit.value;
  };
}
