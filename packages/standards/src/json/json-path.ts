/** A member or item of a JSON path: `.name`, `["odd name"]`, `[3]`. */
export function step(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[a-z_$][\w$]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
