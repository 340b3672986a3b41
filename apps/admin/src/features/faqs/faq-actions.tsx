"use client";

import { Button } from "@candor/ui/button";
import { IconButton } from "@candor/ui/icon-button";
import { onDemand } from "@candor/ui/on-demand";
import { ArrowDown, ArrowUp, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Faq } from "./faqs.tsx";
import { useFaqVerbs } from "./use-faq-verbs.ts";

const FaqDialog = onDemand(() => import("./faq-dialog.tsx").then((part) => part.FaqDialog), "dialog");

type Props = { faq: Faq; question: string; isFirst: boolean; isLast: boolean };

export function FaqActions({ faq, question, isFirst, isLast }: Props) {
  const [t, { move, publish, unpublish }] = [useTranslations("faqs"), useFaqVerbs()];
  const faqId = faq.id;
  const toggle = faq.publishedAt ? unpublish : publish;
  return (
    <div className="flex flex-wrap items-center gap-1">
      <Button size="sm" loading={toggle.isPending} onClick={() => toggle.mutate({ faqId })}>
        {t(faq.publishedAt ? "unpublish" : "publish")}
      </Button>
      <FaqDialog faq={faq} trigger={<IconButton label={t("edit", { question })} icon={<Pencil aria-hidden />} />} />
      <IconButton
        label={t("up", { question })}
        icon={<ArrowUp aria-hidden />}
        disabled={isFirst}
        onClick={() => move.mutate({ faqId, direction: "up" })}
      />
      <IconButton
        label={t("down", { question })}
        icon={<ArrowDown aria-hidden />}
        disabled={isLast}
        onClick={() => move.mutate({ faqId, direction: "down" })}
      />
    </div>
  );
}
