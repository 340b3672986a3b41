const collator = new Intl.Collator("en", { numeric: true });

/** By a key, AC-2 before AC-10, in whatever order the facts were found: the same facts make the same file. */
export function inOrder<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => collator.compare(key(a), key(b)) || (key(a) < key(b) ? -1 : 1));
}

/** As `inOrder`, without repeats. */
export function onceInOrder<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return inOrder(new Map([...items].map((item) => [key(item), item])).values(), key);
}
