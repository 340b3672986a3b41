"use client";

import { useTranslations } from "next-intl";

/** The sentence for each field that is not right, by its path in the input. */
export function useSettingWords() {
  const [t, e] = [useTranslations("providerSettings"), useTranslations("errors")];
  return (path: string) => {
    const [field = "", n] = path.split(".");
    if (field === "domains") return t("domainsError", { line: Number(n ?? 0) + 1 });
    if (field === "logo") return t("logoRefused");
    if (field === "trackingPrefix") return t("trackingPrefixError");
    if (field === "languages") return t("languagesError");
    if (field === "accent" || field === "accentDark") return `${t(field)}: ${t("colourRefused")}`;
    if (field === "contactEmail" || field === "securityEmail" || field === "mailFrom")
      return `${t(field)}: ${e("fieldEmail")}`;
    return e(field === "name" ? "fieldRequired" : "fieldChoice");
  };
}
