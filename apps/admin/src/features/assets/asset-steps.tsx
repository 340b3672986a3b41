"use client";

import { Button } from "@candor/ui/button";
import { toast } from "@candor/ui/toast";
import { ConfirmDialog } from "@candor/web/confirm-dialog";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { PlanButton } from "../remediations/plan-button.tsx";
import type { Asset } from "./asset-panel.tsx";

/** What may be done to the asset as it stands. */
export function AssetSteps({ asset: { id: assetId, name, lifecycle } }: { asset: Asset }) {
  const [api, cache, t, problems] = [
    useApi(),
    useQueryClient(),
    useTranslations("assets.steps"),
    useTranslations("assets.problems"),
  ];
  const errorWords = useErrorWords((reason) =>
    problems.has(reason as "lifecycle") ? problems(reason as "lifecycle") : undefined,
  );
  const onError = (error: unknown) => toast({ tone: "danger", ...errorWords(error) });
  const done = (title: string) => async () => {
    await cache.invalidateQueries(api.assets.pathFilter());
    toast({ title });
  };
  const isolate = useMutation(api.assets.isolate.mutationOptions({ onError }));
  const decommission = useMutation(api.assets.decommission.mutationOptions({ onError }));
  const restore = useMutation(
    api.assets.restore.mutationOptions({ onError, onSuccess: done(t("restored", { name })) }),
  );
  if (lifecycle === "decommissioned") return null;
  return (
    <div className="flex flex-wrap gap-2">
      <PlanButton selection={{ assetIds: [assetId] }} name={name} />
      {lifecycle === "in_service" ? (
        <ConfirmDialog
          trigger={<Button variant="danger">{t("isolate")}</Button>}
          title={t("isolateTitle", { name })}
          confirm={t("isolate")}
          onConfirm={() => isolate.mutateAsync({ assetId }).then(done(t("isolated", { name })))}
        >
          {t("isolateText")}
        </ConfirmDialog>
      ) : (
        <Button loading={restore.isPending} onClick={() => restore.mutate({ assetId })}>
          {t("restore")}
        </Button>
      )}
      <ConfirmDialog
        trigger={<Button variant="danger">{t("decommission")}</Button>}
        title={t("decommissionTitle", { name })}
        confirm={t("decommission")}
        onConfirm={() => decommission.mutateAsync({ assetId }).then(done(t("decommissioned", { name })))}
      >
        {t("decommissionText")}
      </ConfirmDialog>
    </div>
  );
}
