"use client";

import { Callout } from "@candor/ui/callout";
import { useTranslations } from "next-intl";
import { useState } from "react";

type Props = { documentId: string; reading: string; page: number; of: number };

/** One page, asked for when it comes near. Where the right to read has ended, it says so. */
export function PageImage({ documentId, reading, page, of }: Props) {
  const t = useTranslations("documents");
  const [hasFailed, setFailed] = useState(false);
  if (hasFailed) return <Callout tone="warning" title={t("pageGone")} />;
  return (
    <figure className="flex flex-col gap-1">
      {/* oxlint-disable-next-line nextjs/no-img-element -- a marked page is made for one reader and kept nowhere */}
      <img
        src={`/documents/${documentId}/pages/${page}?reading=${reading}`}
        alt={t("page", { page, of })}
        loading={page > 2 ? "lazy" : "eager"}
        className="aspect-[1/1.414] w-full rounded-sm border border-line bg-white object-contain"
        onError={() => setFailed(true)}
      />
      <figcaption aria-hidden className="tabular text-center text-sm text-muted">
        {t("page", { page, of })}
      </figcaption>
    </figure>
  );
}
