/** Whether a name fits a glob: `*` any characters, `?` one. Steps at most name × pattern, whatever the pattern. */
export function matchesGlob(name: string, pattern: string): boolean {
  let [at, within, star, resumeAt] = [0, 0, -1, 0];
  while (at < name.length) {
    if (within < pattern.length && pattern[within] === "*") {
      star = within++;
      resumeAt = at;
    } else if (within < pattern.length && (pattern[within] === "?" || pattern[within] === name[at])) {
      within++;
      at++;
    } else if (star >= 0) {
      within = star + 1;
      at = ++resumeAt;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(within));
}
