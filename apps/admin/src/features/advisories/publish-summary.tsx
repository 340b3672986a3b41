"use client";

import { changedFields } from "@candor/domain/advisories/inputs";
import { Callout } from "@candor/ui/callout";
import { TlpChip } from "@candor/ui/tlp-chip";
import { useTranslations } from "next-intl";
import { useEditing } from "./editing.tsx";
import { StatusTally } from "./status-tally.tsx";
import type { Advisory } from "./use-draft.ts";
import { useForecast } from "./use-forecast.ts";
import { useReachWords } from "./use-reach-words.ts";

/** What pressing the button will do, in the order in which one would want to know. */
export function PublishSummary({ advisory }: { advisory: Advisory }) {
  const t = useTranslations("advisories");
  const { state } = useEditing();
  const { data: reach } = useForecast(advisory.id);
  const words = useReachWords();
  const { tlp } = state.content;
  const last = advisory.last as typeof state.content | null;
  const changed = last ? changedFields(last, state.content) : [];
  return (
    <div className="flex flex-col gap-4">
      {advisory.state === "closed" && <Callout tone="warning" title={t("publishing.reopens")} />}
      <p className="flex flex-wrap items-center gap-2 text-base">
        <TlpChip tlp={tlp.toUpperCase() as "CLEAR"} />
        {t(tlp === "clear" ? "publishing.public" : "publishing.notPublic")}
      </p>
      {reach && (
        <div className="flex flex-col gap-2">
          <p className="text-base">
            {t("publishing.who", { count: reach.total })} {words(reach)}
          </p>
          {reach.total > 0 && <StatusTally tally={reach.byStatus} total={reach.total} />}
        </div>
      )}
      {changed.length > 0 && (
        <p className="text-base">
          <span className="text-muted">{t("publishing.differs", { number: advisory.revision })} · </span>
          {changed.map((field) => t(`fields.${field}`)).join(", ")}
        </p>
      )}
    </div>
  );
}
