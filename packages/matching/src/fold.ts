/** Lower case without accents; the signs of typesetters as those of a keyboard. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019`\u00b4]/g, "'");
