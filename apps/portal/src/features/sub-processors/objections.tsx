"use client";

import type { PortalOutputs } from "@candor/api/portal";
import { SkeletonText } from "@candor/ui/skeleton";
import { MoreRows } from "@candor/web/more-rows";
import { useFormat } from "@candor/web/use-format";
import { usePages } from "@candor/web/use-pages";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useApi } from "../../trpc/client.tsx";

type Page = PortalOutputs["subProcessors"]["objections"];

/** What people of my organisation said against it. */
export function Objections({ noticeId }: { noticeId: string }) {
  const [api, t] = [useApi(), useTranslations("subProcessors")];
  const { data } = useQuery(api.subProcessors.objections.queryOptions({ noticeId }));
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm font-semibold">{t("objections")}</p>
      {data ? <List noticeId={noticeId} first={data} /> : <SkeletonText lines={2} />}
    </div>
  );
}

function List({ noticeId, first }: { noticeId: string; first: Page }) {
  const [api, cache, t, format] = [useApi(), useQueryClient(), useTranslations("subProcessors"), useFormat()];
  const { rows, ...more } = usePages(first, (after) =>
    cache.fetchQuery(api.subProcessors.objections.queryOptions({ noticeId, after })),
  );
  return (
    <>
      <ul aria-label={t("objections")} className="flex flex-col gap-3">
        {rows.map(({ id, at, reason, member }) => (
          <li key={id} className="flex max-w-prose flex-col text-base">
            <q className="whitespace-pre-line">{reason}</q>
            <span className="text-sm text-muted">{t("objectedBy", { name: member, time: format.dateTime(at) })}</span>
          </li>
        ))}
      </ul>
      {more.onMore && <MoreRows {...more} count={rows.length} />}
    </>
  );
}
