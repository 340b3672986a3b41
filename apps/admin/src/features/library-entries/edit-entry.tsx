"use client";

import { localised } from "@candor/i18n/localised";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { EntryForm } from "./entry-form.tsx";

export function EditEntry({ entryId }: { entryId: string }) {
  const [api, t, navigation, locale] = [
    useApi(),
    useTranslations("libraryEntries"),
    useTranslations("navigation"),
    useLocale(),
  ];
  const { data: entry } = useSuspenseQuery(api.libraryEntries.get.queryOptions({ entryId }));
  const above = [
    { label: t("title"), href: "/library" },
    { label: localised(entry.question, locale).text, href: `/library/${entryId}` },
  ];
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={above} />}
        title={t("edit")}
        subtitle={t("editText")}
      />
      <EntryForm entry={entry} />
    </div>
  );
}
