"use client";

import { localised } from "@candor/i18n/localised";
import { Panel } from "@candor/ui/panel";
import { Time } from "@candor/ui/time";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import type { Entry } from "./entry-fields.tsx";

/** Every version of an entry, the newest first. */
export function EntryHistory({ entry }: { entry: Entry }) {
  const [t, format, locale] = [useTranslations("libraryEntries"), useFormat(), useLocale()];
  return (
    <Panel title={t("history")} flush>
      <ol className="divide-y divide-line">
        {entry.versions.map(({ number, at, writer, content }) => {
          const said = localised(content.narrative, locale);
          return (
            <li key={number} className="flex flex-col gap-1 px-4 py-3">
              <p className="text-sm text-muted">
                {t("versionBy", { number, writer })} <Time {...format.when(new Date(at))} className="tabular" />
                {number === entry.approvedNumber && ` · ${t("states.approved")}`}
              </p>
              <p className="max-w-prose whitespace-pre-line">
                <span className="block font-medium">{t(`values.${content.value}`)}</span>
                <span lang={said.lang}>{said.text}</span>
              </p>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
