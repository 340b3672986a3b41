"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { PageHeader } from "@candor/ui/page-header";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { Upload } from "./upload.tsx";
import { Versions } from "./versions.tsx";

/** One document with its versions, and the way in for the next one. */
export function Document({ documentId }: { documentId: string }) {
  const [api, t, locale] = [useApi(), useTranslations("documents"), useLocale()];
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data } = useSuspenseQuery(api.documents.get.queryOptions({ documentId }));
  const title = localised(data.title, locale);
  const [mayUpload, mayApprove] = [me.role === "advisory_admin", ["advisory_admin", "expert"].includes(me.role)];
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <PageHeader
        title={<span lang={title.lang}>{title.text}</span>}
        above={<Badge>{t(`classifications.${data.classification}`)}</Badge>}
        subtitle={[t(`kinds.${data.kind}`), data.owner, ...data.services.map(({ name }) => name)].join(" · ")}
      />
      <Versions documentId={documentId} rows={data.versions} mayApprove={mayApprove} />
      {mayUpload && !data.withdrawnAt && <Upload documentId={documentId} />}
    </div>
  );
}
