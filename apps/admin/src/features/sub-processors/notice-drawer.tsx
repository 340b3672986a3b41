"use client";

import { localised } from "@candor/i18n/localised";
import { DefinitionList } from "@candor/ui/definition-list";
import { Drawer } from "@candor/ui/drawer";
import { useFormat } from "@candor/web/use-format";
import { useLocale, useTranslations } from "next-intl";
import { Objections } from "./objections.tsx";
import type { Notice } from "./sub-processors.tsx";

type Props = { notice: Notice; readsObjections: boolean; onClose: () => void };

export function NoticeDrawer({ notice, readsObjections, onClose }: Props) {
  const { id, change, subProcessor, text, effectiveOn, objectBy, publishedAt } = notice;
  const [t, format, said] = [useTranslations("subProcessors"), useFormat(), localised(text, useLocale())];
  const close = useTranslations("actions")("close");
  return (
    <Drawer
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`changes.${change}`, { name: subProcessor.name })}
      closeLabel={close}
    >
      <div className="flex flex-col gap-6">
        <p lang={said.lang} className="text-base whitespace-pre-line">
          {said.text}
        </p>
        <DefinitionList
          items={[
            { term: t("columns.publishedAt"), detail: format.dateTime(publishedAt) },
            { term: t("columns.effectiveOn"), detail: format.day(effectiveOn) },
            ...(change === "end" ? [] : [{ term: t("columns.objectBy"), detail: format.day(objectBy) }]),
          ]}
        />
        {readsObjections && <Objections noticeId={id} />}
      </div>
    </Drawer>
  );
}
