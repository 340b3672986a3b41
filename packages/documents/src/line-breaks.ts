/** The lines of a text, no longer than this; its own line ends are kept. A word longer than a line goes on in the next. */
export function brokenInto(width: number, text: string, widthOf: (text: string) => number): string[] {
  const measured = new Map<string, number>();
  const widthOfWord = (word: string) => {
    const known = measured.get(word) ?? widthOf(word);
    measured.set(word, known);
    return known;
  };
  const space = widthOfWord(" ");
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const lines = [""];
    let used = 0;
    for (const word of line.split(/[ \t]+/).flatMap((whole) => pieces(whole, width, widthOfWord))) {
      const wide = widthOfWord(word);
      if (used > 0 && used + space + wide > width) {
        lines.push("");
        used = 0;
      }
      lines[lines.length - 1] += used > 0 ? ` ${word}` : word;
      used += used > 0 ? space + wide : wide;
    }
    return lines;
  });
}

function pieces(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part && widthOf(part + letter) > width) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
