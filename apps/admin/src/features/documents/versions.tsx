"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Badge } from "@candor/ui/badge";
import { CopyButton } from "@candor/ui/copy-button";
import { EmptyState } from "@candor/ui/empty-state";
import { Section } from "@candor/ui/section";
import { Time } from "@candor/ui/time";
import { useDay } from "@candor/web/use-day";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";
import { useValidity } from "./use-validity.ts";
import { VersionActions } from "./version-actions.tsx";

export type Version = AdminOutputs["documents"]["get"]["versions"][number];
type Props = { documentId: string; rows: Version[]; timeZones: string[]; mayApprove: boolean; mayChange: boolean };

/** Every version there ever was, the newest first; one that waits is released by somebody else than its uploader. */
export function Versions({ documentId, rows, ...rest }: Props) {
  const t = useTranslations("documents.staff");
  return (
    <Section title={t("versions")}>
      {rows.length === 0 && <EmptyState title={t("noVersion")}>{t("noVersionText")}</EmptyState>}
      <ol className="flex flex-col gap-4 empty:hidden">
        {rows.map((version) => (
          <li
            key={version.number}
            aria-label={t("version", { number: version.number })}
            className="flex flex-col gap-2 rounded-md border border-line bg-surface p-4"
          >
            <Facts version={version} />
            <VersionActions documentId={documentId} version={version} {...rest} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Facts({ version }: { version: Version }) {
  const [t, format] = [useTranslations("documents"), useFormat()];
  const { number, fileName, sha256, uploadedBy, uploadedAt, approvedBy, approvedAt, refusal, treatment } = version;
  const { pages, size, languages, validTo, hasEnded } = version;
  const [validity, day] = [useValidity(), useDay()];
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {t("staff.version", { number })} <span className="font-normal break-all text-muted">{fileName}</span>
        <Badge tone={approvedAt ? "success" : refusal ? "danger" : "warning"}>
          {t(approvedAt ? "staff.approved" : refusal ? "staff.refused" : "staff.waits")}
        </Badge>
        {hasEnded && validTo && <Badge tone="danger">{t("expired", { to: day(validTo) })}</Badge>}
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
      {refusal && <p className="text-sm">{t("staff.refusedBecause", { reason: refusal })}</p>}
    </>
  );
}
