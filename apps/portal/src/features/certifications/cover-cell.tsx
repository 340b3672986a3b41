"use client";

import type { Cover } from "@candor/domain/certifications/inputs";
import { TextLink } from "@candor/ui/text-link";
import { CertificationState } from "@candor/web/certification-state";
import { CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Certificate } from "./certifications.tsx";

/** The certificate that speaks for a place, and how it stands; a gap is said in words. */
export function CoverCell({ cover, now }: { cover: Cover<Certificate> | undefined; now: Date }) {
  const t = useTranslations("certifications");
  if (!cover)
    return (
      <span className="inline-flex items-center gap-1.5 text-sm text-muted">
        <CircleDashed aria-hidden className="size-3.5" />
        {t("notCovered")}
      </span>
    );
  const { id, number } = cover.certificate;
  return (
    <span className="flex flex-col items-start gap-1">
      <CertificationState certificate={cover.certificate} now={now} />
      <TextLink quiet href={`/certifications/${id}`} className="text-sm">
        {number}
      </TextLink>
    </span>
  );
}
