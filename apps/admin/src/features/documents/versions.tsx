"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { CopyButton } from "@candor/ui/copy-button";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { useErrorWords } from "@candor/web/use-error-words";
import { useFormat } from "@candor/web/use-format";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Version = AdminOutputs["documents"]["get"]["versions"][number];
type Props = { documentId: string; rows: Version[]; mayApprove: boolean };

/** Every version there ever was, the newest first; one that waits is released by somebody else than its uploader. */
export function Versions({ documentId, rows, mayApprove }: Props) {
  const [api, cache, t, words] = [useApi(), useQueryClient(), useTranslations("documents.staff"), useErrorWords()];
  const approve = useMutation(
    api.documents.approve.mutationOptions({ onSuccess: () => cache.invalidateQueries(api.documents.pathFilter()) }),
  );
  return (
    <Section title={t("versions")}>
      {approve.error && <Callout tone="danger" role="alert" title={words(approve.error).title} />}
      {rows.length === 0 && <EmptyState title={t("noVersion")}>{t("noVersionText")}</EmptyState>}
      <ol className="flex flex-col gap-4">
        {rows.map((version) => (
          <li key={version.number} className="flex flex-col gap-2 rounded-md border border-line bg-surface p-4">
            <Facts version={version} />
            {!version.approvedAt && !version.refusedAt && version.isMine && (
              <p className="text-sm text-muted">{t("ownUpload")}</p>
            )}
            {!version.approvedAt && !version.refusedAt && !version.isMine && mayApprove && (
              <Button
                variant="primary"
                className="self-start"
                loading={approve.isPending}
                onClick={() => approve.mutate({ documentId, number: version.number })}
              >
                {t("approve", { number: version.number })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Facts({ version }: { version: Version }) {
  const [t, format] = [useTranslations("documents"), useFormat()];
  const { number, fileName, sha256, uploadedBy, uploadedAt, approvedBy, approvedAt, refusal, treatment } = version;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {t("staff.version", { number })} <span className="font-normal text-muted">{fileName}</span>
        <Badge tone={approvedAt ? "success" : refusal ? "danger" : "warning"}>
          {t(approvedAt ? "staff.approved" : refusal ? "staff.refused" : "staff.waits")}
        </Badge>
      </p>
      <p className="flex items-center gap-1 text-sm text-muted">
        SHA-256 <span className="font-mono text-xs">{sha256.slice(0, 16)}…</span>
        <CopyButton value={sha256} label="SHA-256" copiedLabel={t("staff.copied")} />
      </p>
      <p className="text-sm text-muted">{t(`staff.treatments.${treatment}`)}</p>
      <p className="text-sm text-muted">
        {t("staff.uploadedBy", { name: uploadedBy })} <Time {...format.when(uploadedAt)} />
        {approvedBy && approvedAt && (
          <>
            {" · "}
            {t("staff.approvedBy", { name: approvedBy })} <Time {...format.when(approvedAt)} />
          </>
        )}
      </p>
      {refusal && <p className="text-sm">{refusal}</p>}
    </>
  );
}
