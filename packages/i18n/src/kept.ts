const most = 200;

/** One formatter of each kind for the whole process: making one costs fifty times as much as using it. */
export function kept<Options extends object, Formatter extends object>(
  make: (locale: string, options: Options) => Formatter,
) {
  const made = new Map<string, Formatter>();
  return (locale: string, options: Options): Formatter => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known) return known;
    // Time zones come from outside and are many, and each formatter holds much memory.
    if (made.size >= most) made.clear();
    const fresh = make(locale, options);
    made.set(key, fresh);
    return fresh;
  };
}
