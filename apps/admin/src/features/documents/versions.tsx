"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { CopyButton } from "@candor/ui/copy-button";
import { EmptyState } from "@candor/ui/empty-state";
import { onDemand } from "@candor/ui/on-demand";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { useErrorWords } from "@candor/web/use-error-words";
import { useFormat } from "@candor/web/use-format";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Download, Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { useValidity } from "./use-validity.ts";

const RefuseVersion = onDemand(() => import("./refuse-version.tsx").then((part) => part.RefuseVersion), "dialog");

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
            {mayApprove && (
              <div className="flex flex-wrap gap-2">
                <Look documentId={documentId} version={version} />
                {!version.approvedAt && !version.refusedAt && !version.isMine && (
                  <>
                    <Button
                      variant="primary"
                      loading={approve.isPending}
                      onClick={() => approve.mutate({ documentId, number: version.number })}
                    >
                      {t("approve", { number: version.number })}
                    </Button>
                    <RefuseVersion
                      documentId={documentId}
                      number={version.number}
                      trigger={<Button variant="danger">{t("refuse")}</Button>}
                    />
                  </>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Office files have no pages to show: they are taken as a customer would get them. */
function Look({ documentId, version: { number, pages } }: { documentId: string; version: Version }) {
  const t = useTranslations("documents.staff");
  const address = `/documents/${documentId}/versions/${number}`;
  return pages ? (
    <Button href={address} icon={<Eye aria-hidden />}>
      {t("preview")}
    </Button>
  ) : (
    <Button href={`${address}/copy`} file icon={<Download aria-hidden />}>
      {t("previewCopy")}
    </Button>
  );
}

function Facts({ version }: { version: Version }) {
  const [t, format] = [useTranslations("documents"), useFormat()];
  const { number, fileName, sha256, uploadedBy, uploadedAt, approvedBy, approvedAt, refusal, treatment } = version;
  const { pages, size, languages } = version;
  const validity = useValidity();
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
      <p className="text-sm text-muted">
        {[
          pages ? t("staff.pages", { pages }) : null,
          format.bytes(size),
          languages.map((language) => t(`languages.${language}`)).join(", "),
          validity(version),
        ]
          .filter(Boolean)
          .join(" · ")}
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
