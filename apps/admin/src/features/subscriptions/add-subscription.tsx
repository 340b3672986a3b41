"use client";

import { Button } from "@candor/ui/button";
import { Dialog, DialogClose } from "@candor/ui/dialog";
import { useTranslations } from "next-intl";
import { type ReactElement, useId, useState } from "react";
import type { Tenant } from "../tenants/tenant.tsx";
import { SubscriptionForm } from "./subscription-form.tsx";

type Props = { tenant: Tenant; trigger: ReactElement; open?: boolean; onOpenChange?: (open: boolean) => void };

export function AddSubscription({ tenant, trigger, open, onOpenChange }: Props) {
  const [t, actions, id] = [useTranslations("subscriptions.add"), useTranslations("actions"), useId()];
  const [saving, setSaving] = useState(false);
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
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
      <SubscriptionForm id={id} tenant={tenant} onSaving={setSaving} onDone={() => onOpenChange?.(false)} />
    </Dialog>
  );
}
