import { localised } from "@candor/i18n/localised";
import { getLocale } from "next-intl/server";

/** A document's title for the browser's tab. */
export const titled = async ({ title }: { title: Parameters<typeof localised>[0] }) =>
  localised(title, await getLocale()).text;
