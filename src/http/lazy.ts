/**
 * Makes a reader remember its answer per record, so that a field is parsed once and only when somebody asks. It remembers
 * the latest records alone, `most` in each of two generations: a table that grows with the capture makes every look-up
 * slower, and large answers about few records need a small one.
 */
export function lazy<Key extends object, Value>(read: (key: Key) => Value, most = mostRecords): (key: Key) => Value {
  let later = new WeakMap<Key, { readonly value: Value }>();
  let earlier = later;
  let size = 0;
  return (key) => {
    const known = later.get(key);
    if (known) return known.value;
    const hit = earlier.get(key) ?? { value: read(key) };
    if (size >= most) {
      earlier = later;
      later = new WeakMap();
      size = 0;
    }
    later.set(key, hit);
    size += 1;
    return hit.value;
  };
}

/** Records of one generation: what several windows of neighbours hold together, many times over. */
const mostRecords = 4000;
