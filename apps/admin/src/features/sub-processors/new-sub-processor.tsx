"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { useTranslations } from "next-intl";
import { type ReactElement, useId } from "react";
import { SubProcessorForm } from "./sub-processor-form.tsx";
import { useSave } from "./use-save.ts";

type Props = { trigger: ReactElement; open?: boolean; onOpenChange?: (open: boolean) => void };

export function NewSubProcessor({ trigger, open, onOpenChange }: Props) {
  const [t, actions, id] = [useTranslations("subProcessors.staff"), useTranslations("actions"), useId()];
  const { add } = useSave(() => onOpenChange?.(false));
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={(now) => (onOpenChange?.(now), add.reset())}
      title={t("newTitle")}
      description={t("newText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={add.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <SubProcessorForm id={id} error={add.error} onSave={add.mutate} />
    </Dialog>
  );
}
