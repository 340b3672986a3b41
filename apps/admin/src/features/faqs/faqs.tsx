"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { EmptyState } from "@candor/ui/empty-state";
import { onDemand } from "@candor/ui/on-demand";
import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { CircleQuestionMark, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { FaqRow } from "./faq-row.tsx";

const FaqDialog = onDemand(() => import("./faq-dialog.tsx").then((part) => part.FaqDialog), "dialog");

export type Faq = AdminOutputs["faqs"]["list"][number];

/** What everybody asks, in the order in which everybody reads it. */
export function Faqs() {
  const [api, t] = [useApi(), useTranslations("faqs")];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data: faqs } = useSuspenseQuery(api.faqs.list.queryOptions());
  const mayChange = me.role === "advisory_admin";
  const add = (
    <FaqDialog
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("new")}
        </Button>
      }
    />
  );
  return (
    <div className="flex flex-col gap-8">
      <PageHeader
        title={t("title")}
        answer={t("answer", { published: faqs.filter(({ publishedAt }) => publishedAt).length })}
        subtitle={t("subtitle")}
        actions={mayChange && faqs.length > 0 && add}
      />
      {faqs.length === 0 ? (
        <EmptyState icon={<CircleQuestionMark aria-hidden />} title={t("empty")} action={mayChange && add}>
          {t(mayChange ? "emptyText" : "emptyTextReader")}
        </EmptyState>
      ) : (
        <ol
          aria-label={t("list")}
          className="flex max-w-4xl flex-col divide-y divide-line rounded-md border border-line bg-surface"
        >
          {faqs.map((faq, n) => (
            <FaqRow key={faq.id} faq={faq} isFirst={n === 0} isLast={n === faqs.length - 1} mayChange={mayChange} />
          ))}
        </ol>
      )}
    </div>
  );
}
