"use client";

import { localised } from "@candor/i18n/localised";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { PageHeader } from "@candor/ui/page-header";
import { useErrorWords } from "@candor/web/use-error-words";
import { useMutation } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useApi } from "../../trpc/client.tsx";
import { PageList } from "./page-list.tsx";
import { useOpenDocument } from "./use-open-document.ts";

/** The document page by page, each with the reader's mark in it. Opening it is written down once; when the right to read
 * ends, what is on the screen goes too. */
export function Reader({ documentId }: { documentId: string }) {
  const [api, t, locale, words] = [useApi(), useTranslations("documents"), useLocale(), useErrorWords()];
  const { document, isOpen } = useOpenDocument(documentId);
  const { data: reading, error, mutate } = useMutation(api.accesses.read.mutationOptions());
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate({ documentId });
  }, [documentId, mutate]);
  const title = localised(document.title, locale);
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
      {!isOpen && <Callout tone="warning" role="alert" title={t("closed")} />}
      {isOpen && reading && (
        <PageList
          documentId={documentId}
          reading={reading.accessId}
          pages={reading.pages ?? 0}
          isViewOnly={document.isViewOnly}
        />
      )}
    </div>
  );
}
