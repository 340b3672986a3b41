"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Tenant } from "../tenants/tenant.tsx";
import { SubscriptionForm } from "./subscription-form.tsx";

export function AddSubscription({ tenant }: { tenant: Tenant }) {
  const [t, actions, id] = [useTranslations("subscriptions.add"), useTranslations("actions"), useId()];
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  return (
    <Dialog
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("open")}
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
      title={t("title", { name: tenant.name })}
      description={t("text", { name: tenant.name })}
      closeLabel={actions("close")}
      footer={
        <>
          <DialogClose asChild>
            <Button>{actions("cancel")}</Button>
          </DialogClose>
          <Button type="submit" form={id} variant="primary" loading={saving}>
            {t("submit")}
          </Button>
        </>
      }
    >
      <SubscriptionForm id={id} tenant={tenant} onSaving={setSaving} onDone={() => setOpen(false)} />
    </Dialog>
  );
}
