"use client";

import type { leastLetters } from "@candor/domain/searches/inputs";
import { localised } from "@candor/i18n/localised";
import type { CommandGroup, CommandItem } from "@candor/ui/command-palette";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Building2, Megaphone, Package, Server } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { useApi } from "../../trpc/client.tsx";

// The schema that says so weighs more than the palette; the frame stands on every page.
const enough: typeof leastLetters = 2;

/** A few of everything that the words name. The server has searched: the list here must not drop what it
 * found, and sifts what still stands from the words before. */
export function useFound(query: string): CommandGroup[] {
  const [api, t, locale, words] = [useApi(), useTranslations("palette"), useLocale(), useDeferredValue(query)];
  const enabled = words.length >= enough;
  const { data, isPlaceholderData } = useQuery({
    ...api.searches.find.queryOptions({ words }),
    enabled,
    placeholderData: keepPreviousData,
  });
  if (!enabled || !data) return [];
  const isOld = isPlaceholderData || words !== query;
  const kept = (item: Omit<CommandItem, "keywords">) => ({ ...item, keywords: isOld ? [] : [query] });
  const groups = [
    {
      heading: t("advisories"),
      items: data.advisories.map(({ trackingId, title }) =>
        kept({
          id: `/advisories/${encodeURIComponent(trackingId)}`,
          label: localised(title, locale).text || trackingId,
          hint: trackingId,
          icon: <Megaphone aria-hidden />,
        }),
      ),
    },
    {
      heading: t("tenants"),
      items: data.tenants.map(({ slug, name }) =>
        kept({ id: `/tenants/${slug}`, label: name, hint: slug, icon: <Building2 aria-hidden /> }),
      ),
    },
    {
      heading: t("assets"),
      items: data.assets.map(({ id, name, serial }) =>
        kept({
          id: `/inventory/assets/${id}`,
          label: name,
          hint: serial ? t("serial", { serial }) : undefined,
          icon: <Server aria-hidden />,
        }),
      ),
    },
    {
      heading: t("products"),
      items: data.products.map(({ id, supplier, name, version }) =>
        kept({
          id: `/inventory/products/${id}`,
          label: [name, version].filter(Boolean).join(" "),
          hint: supplier,
          icon: <Package aria-hidden />,
        }),
      ),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
