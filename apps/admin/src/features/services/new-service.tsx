"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { ServiceForm } from "./service-form.tsx";
import type { Region, Service } from "./services.tsx";
import { useSaveService } from "./use-save-service.ts";

export function NewService({ services, regions }: { services: Service[]; regions: Region[] }) {
  const [t, actions, id] = [useTranslations("services"), useTranslations("actions"), useId()];
  const [open, setOpen] = useState(false);
  const save = useSaveService(() => setOpen(false));
  return (
    <Dialog
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("new")}
        </Button>
      }
      open={open}
      onOpenChange={(now) => (setOpen(now), save.reset())}
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
