"use client";

import { Button } from "@candor/ui/button";
import { toast } from "@candor/ui/toast";
import { ConfirmDialog } from "@candor/web/confirm-dialog";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Tenant } from "./tenant.tsx";
import { useTenantWords } from "./use-tenant-words.ts";

/** Suspending asks once, because it signs people out; resuming does not. */
export function SuspendTenant({ tenant: { id: tenantId, name, suspendedAt } }: { tenant: Tenant }) {
  const [api, cache, t] = [useApi(), useQueryClient(), useTranslations("tenants.one")];
  const errorWords = useTenantWords();
  const onError = (error: unknown) => toast({ tone: "danger", ...errorWords(error) });
  const done = (title: string) => async () => {
    await cache.invalidateQueries(api.tenants.pathFilter());
    toast({ title });
  };
  const suspend = useMutation(api.tenants.suspend.mutationOptions({ onError }));
  const resume = useMutation(api.tenants.resume.mutationOptions({ onError, onSuccess: done(t("resumed", { name })) }));
  if (suspendedAt) {
    return (
      <Button variant="primary" loading={resume.isPending} onClick={() => resume.mutate({ tenantId })}>
        {t("resume")}
      </Button>
    );
  }
  return (
    <ConfirmDialog
      trigger={<Button variant="danger">{t("suspend")}</Button>}
      title={t("suspendTitle", { name })}
      confirm={t("suspend")}
      onConfirm={() => suspend.mutateAsync({ tenantId }).then(done(t("suspended", { name })))}
    >
      {t("suspendText", { name })}
    </ConfirmDialog>
  );
}
