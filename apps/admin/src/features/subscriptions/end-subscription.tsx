"use client";

import { Button } from "@candor/ui/button";
import { toast } from "@candor/ui/toast";
import { ConfirmDialog } from "@candor/web/confirm-dialog";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Tenant } from "../tenants/tenant.tsx";
import type { Subscription } from "./tenant-subscriptions.tsx";
import { useRefresh } from "./use-refresh.ts";
import { useSubscriptionWords } from "./use-subscription-words.ts";

type Props = { tenant: Tenant; subscription: Subscription };

export function EndSubscription({ tenant: { id: tenantId, name }, subscription }: Props) {
  const [api, refresh, t, errorWords] = [
    useApi(),
    useRefresh(),
    useTranslations("subscriptions.end"),
    useSubscriptionWords(),
  ];
  const what = { name, service: subscription.service.name, region: subscription.region.name };
  const onError = (error: unknown) => toast({ tone: "danger", ...errorWords(error) });
  const end = useMutation(api.subscriptions.end.mutationOptions({ onError }));
  async function confirm() {
    await end.mutateAsync({ tenantId, subscriptionId: subscription.id });
    await refresh();
    toast({ title: t("done", what), description: t("computing") });
  }
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" aria-label={t("label", what)}>
          {t("open")}
        </Button>
      }
      title={t("title", what)}
      confirm={t("confirm")}
      onConfirm={confirm}
    >
      {t("text", what)}
    </ConfirmDialog>
  );
}
