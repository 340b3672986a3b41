"use client";

import { PaginationMore } from "@candor/ui/pagination-more";
import { useTranslations } from "next-intl";

type Props = { onMore: (() => void) | undefined; loading: boolean; count: number };

/** Under a list that has a next page; nothing under one that has not. */
export function MoreRows({ onMore, loading, count }: Props) {
  const t = useTranslations();
  if (!onMore) return null;
  return (
    <PaginationMore
      label={t("actions.showMore")}
      shown={t("counts.shown", { count })}
      onMore={onMore}
      loading={loading}
    />
  );
}
