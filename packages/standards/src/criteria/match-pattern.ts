type Token = "any_run" | "any_one" | { character: string };

const LONGEST = 1024;

/**
 * Whether a text fits a pattern of CSAF 2.0 §3.1.3.3.3, §3.1.3.3.6, §3.1.3.3.7 (model and serial numbers, SKUs): `*` stands for any
 * number of characters, `?` for one, `\` takes the next character as it is. Letter case and outer space do not count.
 * Never more than pattern × text steps; a pattern or text past 1,024 characters fits nothing.
 */
export function matchPattern(pattern: string, text: string): boolean {
  const [tokens, characters] = [tokenise(fold(pattern)), Array.from(fold(text))];
  if (tokens.length > LONGEST || characters.length > LONGEST) return false;
  let [at, t] = [0, 0];
  let star = -1;
  let resume = 0;
  while (at < characters.length) {
    const token = tokens[t];
    if (token === "any_run") {
      star = t;
      resume = at;
      t += 1;
    } else if (token !== undefined && fits(token, characters[at] ?? "")) {
      at += 1;
      t += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      t = star + 1;
    } else return false;
  }
  return tokens.slice(t).every((token) => token === "any_run");
}

/** Whether the pattern names more than one text. */
export function hasWildcard(pattern: string): boolean {
  return tokenise(pattern).some((token) => typeof token === "string");
}

function tokenise(pattern: string): Token[] {
  const tokens: Token[] = [];
  const characters = Array.from(pattern);
  for (let n = 0; n < characters.length; n += 1) {
    const character = characters[n] ?? "";
    if (character === "*") tokens.push("any_run");
    else if (character === "?") tokens.push("any_one");
    else if (character !== "\\") tokens.push({ character });
    else {
      n += 1;
      tokens.push({ character: characters[n] ?? "\\" });
    }
  }
  return tokens;
}

function fits(token: Token, character: string): boolean {
  return token === "any_one" || (typeof token === "object" && token.character === character);
}

function fold(text: string): string {
  return text.trim().normalize("NFKC").toLowerCase();
}
