/** Makes a reader remember its answer per record, so that a field is parsed once and only when somebody asks. */
export function lazy<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const hit = known.get(key);
    if (hit) return hit.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}
