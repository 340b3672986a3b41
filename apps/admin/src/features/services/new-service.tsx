"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { useTranslations } from "next-intl";
import { type ReactElement, useId } from "react";
import { ServiceForm } from "./service-form.tsx";
import type { Region, Service } from "./services.tsx";
import { useSaveService } from "./use-save-service.ts";

type Props = {
  services: Service[];
  regions: Region[];
  trigger: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

export function NewService({ services, regions, trigger, open, onOpenChange }: Props) {
  const [t, actions, id] = [useTranslations("services"), useTranslations("actions"), useId()];
  const save = useSaveService(() => onOpenChange?.(false));
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={(now) => (onOpenChange?.(now), save.reset())}
      title={t("newTitle")}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={save.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <ServiceForm id={id} others={services} regions={regions} error={save.error} onSave={save.mutate} />
    </Dialog>
  );
}
