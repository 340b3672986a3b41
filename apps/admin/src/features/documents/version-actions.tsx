"use client";

import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { onDemand } from "@candor/ui/on-demand";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Download, Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import type { Version } from "./versions.tsx";

const RefuseVersion = onDemand(() => import("./refuse-version.tsx").then((part) => part.RefuseVersion), "dialog");
const ChangeValidity = onDemand(() => import("./change-validity.tsx").then((part) => part.ChangeValidity), "dialog");

type Props = { documentId: string; version: Version; timeZones: string[]; mayApprove: boolean; mayChange: boolean };

/** What can be done with a version as it stands: decide on it, look into it, say when it holds. */
export function VersionActions({ documentId, version, timeZones, mayApprove, mayChange }: Props) {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("documents.staff"), useErrorWords()];
  const approve = useMutation(
    api.documents.approve.mutationOptions({ onSuccess: () => cache.invalidateQueries(api.documents.pathFilter()) }),
  );
  const { number, pages, isMine } = version;
  const isUndecided = !version.approvedAt && !version.refusedAt;
  const address = `/documents/${documentId}/versions/${number}`;
  return (
    <>
      {isUndecided && isMine && <p className="text-sm text-muted">{t("ownUpload")}</p>}
      {approve.error && <Callout tone="danger" role="alert" title={words(approve.error).title} />}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {mayApprove && isUndecided && !isMine && (
          <>
            <Button
              variant="primary"
              loading={approve.isPending}
              onClick={() => approve.mutate({ documentId, number })}
            >
              {t("approve", { number })}
            </Button>
            <RefuseVersion
              documentId={documentId}
              number={number}
              trigger={<Button variant="danger">{t("refuse")}</Button>}
            />
          </>
        )}
        {mayApprove && pages !== null && (
          <Button href={address} icon={<Eye aria-hidden />}>
            {t("preview")}
          </Button>
        )}
        {mayApprove && (
          <Button href={`${address}/copy`} file icon={<Download aria-hidden />}>
            {t("previewCopy")}
          </Button>
        )}
        {mayChange && !version.refusedAt && (
          <ChangeValidity
            documentId={documentId}
            version={version}
            timeZones={timeZones}
            trigger={<Button>{t("changeValidity")}</Button>}
          />
        )}
      </div>
    </>
  );
}
