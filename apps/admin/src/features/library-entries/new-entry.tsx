"use client";

import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { PageHeader } from "@candor/ui/page-header";
import { useTranslations } from "next-intl";
import { EntryForm } from "./entry-form.tsx";

export function NewEntry() {
  const [t, navigation] = [useTranslations("libraryEntries"), useTranslations("navigation")];
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={[{ label: t("title"), href: "/library" }]} />}
        title={t("new")}
        subtitle={t("newText")}
      />
      <EntryForm />
    </div>
  );
}
