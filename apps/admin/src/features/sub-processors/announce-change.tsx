"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { useTranslations } from "next-intl";
import { type ReactElement, useId, useState } from "react";
import { AnnounceForm } from "./announce-form.tsx";
import type { Notice, SubProcessor } from "./sub-processors.tsx";

type Props = {
  subProcessor: SubProcessor;
  change: Notice["change"];
  today: string;
  trigger: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export function AnnounceChange({ subProcessor, change, today, trigger, open, onOpenChange }: Props) {
  const [t, actions, id] = [useTranslations("subProcessors"), useTranslations("actions"), useId()];
  const [saving, setSaving] = useState(false);
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      title={t(`changes.${change}`, { name: subProcessor.name })}
      description={t("staff.announceText")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={saving}>
            {t("staff.submit")}
          </Button>
        </>
      }
    >
      <AnnounceForm
        id={id}
        subProcessorId={subProcessor.id}
        change={change}
        today={today}
        onSaving={setSaving}
        onDone={() => onOpenChange?.(false)}
      />
    </Dialog>
  );
}
