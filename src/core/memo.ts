/** Keeps what is computed from an object for as long as the object is in use. Only for objects that never change. */
export function oncePer<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Texts of about four long SOPs; more are seldom open at once. */
const MOST_TEXTS = 4096;

/** Keeps what is computed from a text: an edit changes one text and leaves all others as they were. */
export function oncePerText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size >= MOST_TEXTS) known.clear();
    const value = compute(text);
    known.set(text, { value });
    return value;
  };
}
