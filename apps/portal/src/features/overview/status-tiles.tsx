"use client";

import { Link } from "@candor/ui/link";
import { exposureStatuses, StatusShape } from "@candor/ui/status-shape";
import { useTranslations } from "next-intl";
import { filtersHref } from "../exposures/read-filters.ts";
import type { OverviewData } from "./overview.tsx";

/** How many at each status; each is a way into the list. */
export function StatusTiles({ counts }: Pick<OverviewData, "counts">) {
  const t = useTranslations();
  if (counts.total === 0) return null;
  return (
    <nav aria-label={t("overview.standing")}>
      <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-5">
        {exposureStatuses.map((status) => (
          <li key={status} className="bg-surface max-sm:last:col-span-2">
            <Link
              href={filtersHref({ statuses: [status] })}
              className="flex h-full flex-col gap-0.5 px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2"
            >
              <span
                className={`tabular text-xl font-semibold ${counts.byStatus[status] === 0 ? "text-faint" : "text-ink"}`}
              >
                {counts.byStatus[status]}
              </span>
              <span className="flex items-center gap-1.5 text-sm text-muted">
                <StatusShape status={status} />
                {t(`statuses.${status}.word`)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
