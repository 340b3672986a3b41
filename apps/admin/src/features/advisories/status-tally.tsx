"use client";

import { cn } from "@candor/ui/cn";
import { StatusBadge } from "@candor/ui/status-badge";
import { exposureStatuses, type ExposureStatus } from "@candor/ui/status-shape";
import { useTranslations } from "next-intl";
import { useFormat } from "../../use-format.ts";

const fills: Record<ExposureStatus, string> = {
  affected: "fill-danger-solid",
  under_investigation: "fill-warning-solid",
  unknown: "fill-unknown-solid",
  fixed: "fill-info-solid",
  not_affected: "fill-success-solid",
};

type Props = { tally: Record<ExposureStatus, number>; total: number };

/** How many stand where: shape, word and figure carry it, the bar only compares. */
export function StatusTally({ tally, total }: Props) {
  const t = useTranslations("statuses");
  const format = useFormat();
  return (
    <ul className="flex flex-col gap-1.5">
      {exposureStatuses.map((status) => (
        <li key={status} className="grid grid-cols-[9.5rem_minmax(0,1fr)_auto] items-center gap-2 text-sm">
          <StatusBadge status={status} label={t(`${status}.word`)} />
          <svg
            viewBox="0 0 100 4"
            preserveAspectRatio="none"
            aria-hidden
            className="h-1.5 w-full overflow-hidden rounded-sm"
          >
            <rect width="100" height="4" className="fill-sunken" />
            <rect width={total > 0 ? (100 * tally[status]) / total : 0} height="4" className={fills[status]} />
          </svg>
          <span className={cn("tabular min-w-6 text-end", tally[status] > 0 ? "font-medium" : "text-muted")}>
            {format.number(tally[status])}
          </span>
        </li>
      ))}
    </ul>
  );
}
