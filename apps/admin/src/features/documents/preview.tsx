"use client";

import { localised } from "@candor/i18n/localised";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Props = { documentId: string; number: number };

/** A version as a customer would read it, page by page, with the name of who looks in it. */
export function Preview({ documentId, number }: Props) {
  const [api, t, navigation, locale] = [
    useApi(),
    useTranslations("documents"),
    useTranslations("navigation"),
    useLocale(),
  ];
  const { data } = useSuspenseQuery(api.documents.get.queryOptions({ documentId }));
  const pages = data.versions.find((one) => one.number === number)?.pages ?? 0;
  const title = localised(data.title, locale);
  const above = [
    { label: t("title"), href: "/documents" },
    { label: title.text, href: `/documents/${documentId}` },
  ];
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={above} />}
        title={t("staff.version", { number })}
        subtitle={t("staff.previewText")}
      />
      <ol className="mx-auto flex w-full max-w-4xl flex-col gap-6" aria-label={t("pages")}>
        {Array.from({ length: pages }, (_, n) => n + 1).map((page) => (
          <li key={page}>
            {/* oxlint-disable-next-line nextjs/no-img-element -- a marked page is made for one reader and kept nowhere */}
            <img
              src={`/documents/${documentId}/versions/${number}/pages/${page}`}
              alt={t("page", { page, of: pages })}
              loading={page > 2 ? "lazy" : "eager"}
              className="aspect-[1/1.414] w-full rounded-sm border border-line bg-white object-contain"
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
