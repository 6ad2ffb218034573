/** Makes a reader remember its answer per record, so that a field is parsed once and only when somebody asks. */
export function lazy<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const hit = known.get(key) ?? { value: read(key) };
    known.set(key, hit);
    return hit.value;
  };
}
