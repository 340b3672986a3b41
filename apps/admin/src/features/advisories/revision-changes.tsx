"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { useTranslations } from "next-intl";
import { useContentLines } from "./use-content-lines.ts";

type Revision = AdminOutputs["advisories"]["revision"];

/** What changed first, both sides; then the whole revision word for word. */
export function RevisionChanges({ revision }: { revision: Revision }) {
  const t = useTranslations("advisories.history");
  const lines = useContentLines();
  const after = lines(revision.content);
  const before = revision.before ? lines(revision.before) : null;
  const labels = [...new Set([...after, ...(before ?? [])].map(({ label }) => label))];
  const textAt = (side: typeof after, label: string) => side.find((line) => line.label === label)?.text;
  const changed = before ? labels.filter((label) => textAt(after, label) !== textAt(before, label)) : [];
  return (
    // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be in reach of the keys
    <div tabIndex={0} className="flex flex-col gap-6">
      {before && (
        <section>
          <h3 className="text-sm font-semibold">{t("changed", { number: revision.number - 1 })}</h3>
          {changed.length === 0 && <p className="py-2 text-muted">{t("unchangedFields")}</p>}
          <dl className="divide-y divide-line">
            {changed.map((label) => (
              <div key={label} className="py-3">
                <dt className="text-sm text-muted">{label}</dt>
                <dd className="mt-1 grid gap-3 sm:grid-cols-2">
                  <Side label={t("before")} text={textAt(before, label)} />
                  <Side label={t("after")} text={textAt(after, label)} isNew />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <section>
        <h3 className="text-sm font-semibold">{t("everything")}</h3>
        <dl className="divide-y divide-line">
          {after.map(({ label, text }) => (
            <div key={label} className="py-3">
              <dt className="text-sm text-muted">{label}</dt>
              <dd className="mt-1 max-w-prose whitespace-pre-wrap">{text || "–"}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
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
