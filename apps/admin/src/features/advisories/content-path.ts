/** Paths are those of the publish gate: "statements.0.action.fr". They are also the ids of the fields. */
export function readPath(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

/** A copy with one place changed. An empty value takes an optional place away: `undefined` is never sent. */
export function writePath<T>(value: T, path: string, next: unknown): T {
  const [key = "", ...rest] = path.split(".");
  const inner = (value as Record<string, unknown> | undefined)?.[key];
  const written = rest.length === 0 ? next : writePath(inner, rest.join("."), next);
  if (Array.isArray(value)) return value.with(Number(key), written) as T;
  const { [key]: _, ...others } = (value ?? {}) as Record<string, unknown>;
  return (written === undefined ? others : { ...value, [key]: written }) as T;
}
