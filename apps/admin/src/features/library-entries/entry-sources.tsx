"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { IconButton } from "@candor/ui/icon-button";
import { Panel } from "@candor/ui/panel";
import { TextLink } from "@candor/ui/text-link";
import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Entry } from "./entry-fields.tsx";
import { FindSource } from "./find-source.tsx";
import { useEntryChanged } from "./use-entry-changed.ts";

/** What an answer rests on; when one of these ends or changes, the answer is stale at once. */
export function EntrySources({ entry, mayChange }: { entry: Entry; mayChange: boolean }) {
  const [api, t, locale] = [useApi(), useTranslations("libraryEntries"), useLocale()];
  const drop = useMutation(api.libraryEntries.dropCitation.mutationOptions(useEntryChanged()));
  return (
    <Panel title={t("sources")} description={t("sourcesText")}>
      <div className="flex flex-col gap-4">
        {entry.citations.length === 0 && <p className="text-muted">{t("noSources")}</p>}
        <ul className="divide-y divide-line">
          {entry.citations.map(({ id, kind, sourceId, title, mark }) => {
            const said = localised(title, locale);
            return (
              <li key={id} className="flex items-center gap-2 py-2">
                <span className="me-auto flex min-w-0 flex-wrap items-center gap-2">
                  <Badge>{t(`kinds.${kind}`)}</Badge>
                  <TextLink href={hrefOf(kind, sourceId, mark)} lang={said.lang} className="min-w-0 break-words">
                    {said.text}
                  </TextLink>
                  <span className="text-sm text-muted">
                    {kind === "document" ? t("version", { number: mark }) : mark}
                  </span>
                </span>
                {mayChange && (
                  <IconButton
                    label={t("dropSource", { name: said.text })}
                    icon={<X aria-hidden />}
                    onClick={() => drop.mutate({ citationId: id })}
                  />
                )}
              </li>
            );
          })}
        </ul>
        {mayChange && <FindSource entryId={entry.id} />}
      </div>
    </Panel>
  );
}

const hrefOf = (kind: Entry["citations"][number]["kind"], sourceId: string, mark: string) =>
  kind === "statement" ? `/advisories/${encodeURIComponent(mark.split(" ")[0] ?? "")}` : `/${kind}s/${sourceId}`;
