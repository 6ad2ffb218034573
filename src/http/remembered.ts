/**
 * Makes a reader of short texts remember its latest answers, for a capture says the same names, addresses and cookies
 * again and again. A long text is read anew every time.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  let latest = new Map<string, { readonly value: Value }>();
  let earlier = latest;
  return (text) => {
    if (text.length > longest) return read(text);
    const known = latest.get(text);
    if (known) return known.value;
    const hit = earlier.get(text) ?? { value: read(text) };
    if (latest.size >= most) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(text, hit);
    return hit.value;
  };
}

const longest = 4000;
const most = 500;
