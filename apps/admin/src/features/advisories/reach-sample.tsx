"use client";

import { StatusShape } from "@candor/ui/status-shape";
import { useTranslations } from "next-intl";
import type { Reach } from "./reach-panel.tsx";
import { useAnswer } from "./use-answer.ts";

type Props = { reach: Reach; onPreview: (tenantId: string) => void };

/** The first sentence that some of them will read, worst off first; each opens the preview as that tenant. */
export function ReachSample({ reach, onPreview }: Props) {
  const t = useTranslations();
  const answer = useAnswer();
  const rest = reach.total - reach.sample.length;
  if (reach.sample.length === 0) return null;
  return (
    <div>
      <h3 className="text-sm font-semibold">{t("advisories.reach.sample")}</h3>
      <p className="text-xs text-muted">{t("advisories.reach.sampleHint")}</p>
      <ul className="mt-1 divide-y divide-line">
        {reach.sample.map(({ tenant, before, ...standing }) => (
          <li key={tenant.id}>
            <button
              type="button"
              title={t("advisories.reach.view", { name: tenant.name })}
              onClick={() => onPreview(tenant.id)}
              className="group flex w-full gap-2 py-2 text-start text-sm"
            >
              <StatusShape status={standing.status} className="mt-0.5" />
              <span className="min-w-0">
                <span className="block font-medium group-hover:underline">{tenant.name}</span>
                <span className="block text-muted">{answer(tenant.name, standing)[0]}</span>
                {before && before !== standing.status && (
                  <span className="block text-xs text-muted">
                    {t("advisories.reach.before", { status: t(`statuses.${before}.word`) })}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="pt-1 text-xs text-muted">{t("advisories.reach.all", { count: rest })}</p>}
    </div>
  );
}
