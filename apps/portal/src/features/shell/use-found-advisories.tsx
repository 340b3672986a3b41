"use client";

import { localised } from "@candor/i18n/localised";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Megaphone } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

/** Advisories by title, number or CVE, for the palette. Before a word is typed: the newest. */
export function useFoundAdvisories(query: string) {
  const [api, t, locale] = [useApi(), useTranslations("palette"), useLocale()];
  const { data, isPlaceholderData } = useQuery({
    ...api.advisories.list.queryOptions({ search: query || undefined, limit: 5 }),
    placeholderData: keepPreviousData,
  });
  const items = (data?.rows ?? []).map(({ trackingId, title, cves }) => ({
    id: `/advisories/${encodeURIComponent(trackingId)}`,
    label: localised(title, locale).text,
    hint: trackingId,
    icon: <Megaphone aria-hidden />,
    // The server has searched; the list here sifts once more and must not drop what it found. What still stands from
    // the words before has to stand the sifting.
    keywords: [trackingId, ...cves, ...(isPlaceholderData ? [] : [query])],
  }));
  return items.length > 0 ? [{ heading: t("advisories"), items }] : [];
}
