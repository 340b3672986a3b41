"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { PageHeader } from "@candor/ui/page-header";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useApi } from "../../trpc/client.tsx";
import { PageImage } from "./page-image.tsx";

/** The document page by page, each with the reader's mark in it. Opening it is written down once. */
export function Reader({ documentId }: { documentId: string }) {
  const [api, t, locale, words] = [useApi(), useTranslations("documents"), useLocale(), useErrorWords()];
  const { data } = useSuspenseQuery(api.documents.get.queryOptions({ documentId }));
  const { data: reading, error, mutate } = useMutation(api.accesses.read.mutationOptions());
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate({ documentId });
  }, [documentId, mutate]);
  const title = localised(data.title, locale);
  const pages = reading?.pages ?? data.version?.pages ?? 0;
  return (
    <div className="flex flex-col gap-6">
      <PageHeader
        title={<span lang={title.lang}>{title.text}</span>}
        subtitle={reading ? t("marked", { id: reading.disclosureId }) : t("opening")}
        actions={
          <Button href={`/documents/${documentId}`} icon={<ArrowLeft aria-hidden />}>
            {t("back")}
          </Button>
        }
      />
      {error && <Callout tone="danger" role="alert" title={words(error).title} />}
      {reading && (
        <ol className="mx-auto flex w-full max-w-4xl flex-col gap-6" aria-label={t("pages")}>
          {Array.from({ length: pages }, (_, n) => (
            <li key={n}>
              <PageImage documentId={documentId} reading={reading.accessId} page={n + 1} of={pages} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
