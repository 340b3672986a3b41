"use client";

import { localised } from "@candor/i18n/localised";
import { Badge } from "@candor/ui/badge";
import { Breadcrumbs } from "@candor/ui/breadcrumbs";
import { Callout } from "@candor/ui/callout";
import { PageHeader } from "@candor/ui/page-header";
import { TextLink } from "@candor/ui/text-link";
import { useFormat } from "@candor/web/use-format";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";
import { DocumentActions } from "./document-actions.tsx";
import { Upload } from "./upload.tsx";
import { UsedBy } from "./used-by.tsx";
import { Versions } from "./versions.tsx";

/** One document with its versions, and the way in for the next one. */
export function Document({ documentId, timeZones }: { documentId: string; timeZones: string[] }) {
  const [api, t, navigation, format] = [
    useApi(),
    useTranslations("documents"),
    useTranslations("navigation"),
    useFormat(),
  ];
  const locale = useLocale();
  const { data: me } = useSuspenseQuery(api.profiles.me.queryOptions());
  const { data } = useSuspenseQuery(api.documents.get.queryOptions({ documentId }));
  const [title, description] = [localised(data.title, locale), data.description && localised(data.description, locale)];
  const waiting = data.versions.flatMap((one) => (one.approvedAt || one.refusedAt ? [] : [one.number]));
  const mayChange = me.role === "advisory_admin" && !data.withdrawnAt;
  const mayApprove = ["advisory_admin", "expert"].includes(me.role);
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <PageHeader
        above={<Breadcrumbs label={navigation("breadcrumb")} items={[{ label: t("title"), href: "/documents" }]} />}
        title={<span lang={title.lang}>{title.text}</span>}
        subtitle={description && <span lang={description.lang}>{description.text}</span>}
        meta={
          <>
            <Badge>{t(`classifications.${data.classification}`)}</Badge>
            {data.isViewOnly && <Badge>{t("staff.readOnly")}</Badge>}
            {!data.isListed && <Badge>{t("staff.unlisted")}</Badge>}
            <span>{t(`kinds.${data.kind}`)}</span>
            <span>{t("staff.ownedBy", { name: data.owner })}</span>
            {data.services.map(({ id, name }) => (
              <span key={id}>{name}</span>
            ))}
          </>
        }
        actions={mayChange && <DocumentActions document={data} />}
      />
      {data.withdrawnAt && (
        <Callout tone="warning" title={t("staff.withdrawnOn", { date: format.date(data.withdrawnAt) })}>
          {data.withdrawal && <p>{data.withdrawal}</p>}
          {data.replacedBy && <TextLink href={`/documents/${data.replacedBy}`}>{t("staff.replacedBy")}</TextLink>}
        </Callout>
      )}
      <Versions
        documentId={documentId}
        rows={data.versions}
        timeZones={timeZones}
        mayApprove={mayApprove}
        mayChange={mayChange}
      />
      {mayChange && <Upload documentId={documentId} uploads={data.uploads} me={me.id} waiting={waiting} />}
      <UsedBy document={data} />
    </div>
  );
}
