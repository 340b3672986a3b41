import type { Open } from "./load-open.ts";

/** In letters that every system takes for the name of a file. */
export function copyName(
  { title, number, treatment }: Pick<Open, "title" | "number" | "treatment">,
  locale: "en" | "fr",
) {
  const words = (title[locale] ?? title.en).normalize("NFKD").replace(/\p{M}/gu, "");
  const name = words.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return `${name.slice(0, 80) || "document"}-v${number}.${treatment === "marked_cover" ? "zip" : "pdf"}`;
}
