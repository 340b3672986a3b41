"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { useTranslations } from "next-intl";
import { useContentLines } from "./use-content-lines.ts";

type Revision = AdminOutputs["advisories"]["revision"];

/** A revision word for word; where it differs from the one before, both stand side by side. */
export function RevisionChanges({ revision }: { revision: Revision }) {
  const t = useTranslations("advisories.history");
  const lines = useContentLines();
  const [after, before] = [lines(revision.content), revision.before && lines(revision.before)];
  const labels = [...new Set([...after, ...(before ?? [])].map(({ label }) => label))];
  const textAt = (side: typeof after, label: string) => side.find((line) => line.label === label)?.text;
  return (
    <dl className="flex flex-col divide-y divide-line">
      {labels.map((label) => {
        const [now, then] = [textAt(after, label), before ? textAt(before, label) : undefined];
        return (
          <div key={label} className="py-3">
            <dt className="text-sm text-muted">{label}</dt>
            {before && now !== then ? (
              <dd className="mt-1 grid gap-3 sm:grid-cols-2">
                <Side label={t("before")} text={then} />
                <Side label={t("after")} text={now} isNew />
              </dd>
            ) : (
              <dd className="mt-1 max-w-prose whitespace-pre-wrap">{now || "–"}</dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function Side({ label, text, isNew = false }: { label: string; text: string | undefined; isNew?: boolean }) {
  return (
    <div
      className={
        isNew
          ? "rounded-sm border border-success-line bg-success-tint p-2"
          : "rounded-sm border border-line bg-sunken p-2"
      }
    >
      <p className="text-xs text-muted">{label}</p>
      <p className="whitespace-pre-wrap">{text || "–"}</p>
    </div>
  );
}
