/** JSON Schema `uniqueItems` in one pass: items are equal when their JSON with sorted keys is. */
export function hasRepeats(items: readonly unknown[]): boolean {
  const seen = new Set<string>();
  for (const item of items) {
    const text = JSON.stringify(item, sortKeys);
    if (seen.has(text)) return true;
    seen.add(text);
  }
  return false;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
