import type { Mark } from "@candor/documents";

export type MarkFor = {
  person: string;
  tenant: string;
  timeZone: string;
  locale: "en" | "fr";
  at: Date;
  disclosureId: string;
};

/** The time as the reader reads it, and its zone. */
export const markOf = ({ person, tenant, timeZone, locale, at, disclosureId }: MarkFor): Mark => ({
  person,
  tenant,
  at: new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "long",
    timeZone,
  }).format(at),
  disclosureId,
});
