"use client";

import { Button } from "@candor/ui/button";
import { ConfirmDialog } from "@candor/web/confirm-dialog";
import { onDemand } from "@candor/ui/on-demand";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Detail } from "./certification-form.tsx";
import { useChanged } from "./use-changed.ts";

const ReasonDialog = onDemand(() => import("./reason-dialog.tsx").then((part) => part.ReasonDialog), "dialog");

/** What can be done with a certificate as it stands. */
export function CertificationActions({ certificate }: { certificate: Detail }) {
  const [api, t] = [useApi(), useTranslations("certifications.admin")];
  const { id: certificationId, number, releasedAt, suspendedAt } = certificate;
  const changed = t("changed", { number });
  const release = useMutation(api.certifications.release.mutationOptions(useChanged(t("released", { number }))));
  const reinstate = useMutation(api.certifications.reinstate.mutationOptions(useChanged(changed)));
  return (
    <>
      {!releasedAt && (
        <ConfirmDialog
          trigger={<Button variant="primary">{t("release")}</Button>}
          title={t("releaseTitle", { number })}
          confirm={t("release")}
          onConfirm={() => release.mutateAsync({ certificationId })}
        >
          {t("releaseText")}
        </ConfirmDialog>
      )}
      {suspendedAt ? (
        <ConfirmDialog
          trigger={<Button>{t("reinstate")}</Button>}
          title={t("reinstateTitle", { number })}
          confirm={t("reinstate")}
          onConfirm={() => reinstate.mutateAsync({ certificationId })}
        >
          {t("reinstateText")}
        </ConfirmDialog>
      ) : (
        <ReasonDialog verb="suspend" certificate={certificate} trigger={<Button>{t("suspend")}</Button>} />
      )}
      <ReasonDialog verb="withdraw" certificate={certificate} trigger={<Button>{t("withdraw")}</Button>} />
    </>
  );
}
