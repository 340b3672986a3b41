import type { Words } from "./words.ts";

export const messageFiles = ({ plural, title, titles }: Words) => ({
  [`packages/i18n/messages/en/${plural}.json`]: JSON.stringify({
    title: titles,
    name: "Name",
    add: `Add ${title.toLowerCase()}`,
    empty: `No ${titles.toLowerCase()} yet.`,
  }),
  [`packages/i18n/messages/fr/${plural}.json`]: JSON.stringify({
    title: titles,
    name: "Nom",
    add: "Ajouter",
    empty: "Rien ici pour le moment.",
  }),
});
