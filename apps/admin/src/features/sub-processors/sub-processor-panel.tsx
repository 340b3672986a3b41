"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { DetailPanel } from "@candor/ui/detail-panel";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useId } from "react";
import { PanelActions } from "./panel-actions.tsx";
import { SubProcessorFacts } from "./sub-processor-facts.tsx";
import { SubProcessorForm } from "./sub-processor-form.tsx";
import type { SubProcessor } from "./sub-processors.tsx";
import { useSave } from "./use-save.ts";

type Props = { subProcessor: SubProcessor; today: string; mayChange: boolean };

export function SubProcessorPanel({ subProcessor, today, mayChange }: Props) {
  const { id: subProcessorId, name, mayEdit } = subProcessor;
  const [t, close, router, id] = [
    useTranslations("subProcessors.staff"),
    useTranslations("actions")("close"),
    useRouter(),
    useId(),
  ];
  const { edit } = useSave(() => undefined);
  return (
    <DetailPanel
      label={t("panel", { name })}
      title={name}
      closeLabel={close}
      onClose={() => router.push("/sub-processors" as never, { scroll: false })}
    >
      <div className="flex flex-col gap-5">
        {mayChange && <PanelActions subProcessor={subProcessor} today={today} />}
        {mayChange && mayEdit ? (
          <>
            <SubProcessorForm
              id={id}
              subProcessor={subProcessor}
              error={edit.error}
              onSave={(facts) => edit.mutate({ subProcessorId, ...facts })}
            />
            <Button type="submit" form={id} variant="primary" loading={edit.isPending} className="self-start">
              {t("save")}
            </Button>
          </>
        ) : (
          <>
            <SubProcessorFacts subProcessor={subProcessor} />
            {mayChange && <Callout title={t("locked")} />}
          </>
        )}
      </div>
    </DetailPanel>
  );
}
