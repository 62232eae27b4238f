// In: a size and a function that makes a map. Out: a map that is made when first looked into.

/** A read-only map whose content is computed once, on first use; its size is known before. */
export function lazyMap<K, V>(size: number, make: () => ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  let made: ReadonlyMap<K, V> | undefined;
  const map = (): ReadonlyMap<K, V> => (made ??= make());
  return {
    size,
    get: (key) => map().get(key),
    has: (key) => map().has(key),
    forEach: (callback, self) => map().forEach(callback, self),
    entries: () => map().entries(),
    keys: () => map().keys(),
    values: () => map().values(),
    [Symbol.iterator]: () => map()[Symbol.iterator](),
  };
}
